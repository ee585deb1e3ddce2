#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Follows the structure of clean text and mends it, so that libxml2 sees only what it can read.
///
/// Tags, text and CDATA go on as they are where they are well-formed. Comments, processing
/// instructions, the XML declaration and the document type are left out for libxml2: they hold
/// nothing of a feed, and some of its dangers. A token is taken whole, or kept until its end has come;
/// nothing depends on how the input is cut.
///
/// Give a piece with ``begin(_:)``, then pull with ``next(isFinal:)`` until nothing comes; what is
/// pulled is borrowed until the next call.
struct Markup: ~Copyable {
  /// Where what is read goes.
  enum Route {
    /// To libxml2, but for what goes round it.
    case libxml2(Detour)
    /// Into a document: nothing is left out that does no harm.
    case rewriting
  }

  /// What the scanner is inside of, between two tokens.
  enum State {
    /// Before the root element.
    case prolog
    case text
    case cdata
    case comment
    case instruction
    case doctype
    /// A start tag that is over its limit, of which the rest is left out.
    case longTag
    /// Behind the end of the root element.
    case epilog
    /// After something behind the root element that is no part of the document.
    case over
  }

  /// Bounds on what one document may cost the scanner.
  struct Bounds {
    var attributes: Int
    var tokenBytes: Int
    var depth: Int
    var mends: Int

    init(_ limits: Limits) {
      attributes = max(1, limits.attributes)
      tokenBytes = max(1, limits.tokenBytes)
      depth = max(1, min(limits.depth, 1_000_000))
      mends = max(0, limits.diagnostics)
    }
  }

  let bounds: Bounds
  let model: ContentModel
  /// Whether text goes round libxml2.
  let takesDetour: Bool
  /// Whether attributes do, and white space where it is nothing.
  let takesTags: Bool
  let isRewriting: Bool

  var state = State.prolog
  /// Where a comment or an instruction stands in.
  var returnState = State.prolog
  var map: PositionMap
  var ring = TagRing()
  var detour = TextDetour()
  /// Whether the last byte that was put on the detour is a carriage return.
  var endsInReturn = false
  var output = ByteBuffer(capacity: 4_096)
  var doctype = DoctypeScan()
  var entities = DeclaredEntities()
  var prolog = PrologScan()
  var longTag = LongTag()
  var attributes: [TagAttribute] = []
  /// The values of the tag that was read last, as many as can go round libxml2.
  var values = ValueSpans()
  /// Bytes of the open CDATA section that were handed on since it was last closed.
  var openCDATA = 0
  var isCDATAClosed = false
  var open = OpenElements()
  var known = KnownNames()
  /// Open elements that are deeper than the limit and whose tags are left out.
  var prunedDepth = 0
  /// Whether the input ended inside of a CDATA section.
  var isCDATAUnterminated = false
  /// The label of the encoding that a rewritten document is to declare; empty for UTF-8 where none
  /// or the right one is declared.
  var declaresOtherEncoding = false

  private var carry = ByteBuffer(capacity: 4_096)
  private var carryDone = 0
  /// How much of what is carried was looked at without finding its end.
  private var waiting = 0
  private var piece = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// How far `map` has followed the bytes that are being scanned.
  private var mapped = 0
  private var passStart = 0
  var hasMends = false
  /// Bytes that were handed on before the scan that is going on.
  private var handedOn = 0

  init(bounds: Bounds, model: ContentModel, route: Route) {
    self.bounds = bounds
    self.model = model
    switch route {
    case .libxml2(let detour):
      takesDetour = detour == .tagsAndText
      takesTags = detour != .nothing
      isRewriting = false
    case .rewriting:
      takesDetour = false
      takesTags = false
      isRewriting = true
    }
    map = PositionMap(limit: bounds.mends)
  }

  mutating func begin(_ clean: UnsafeBufferPointer<UInt8>) { piece = clean }

  /// The next well-formed bytes; `nil` when all is used up or waits for more.
  mutating func next(isFinal: Bool) -> UnsafeBufferPointer<UInt8>? {
    carry.removeFirst(carryDone)
    carryDone = 0
    while carry.count > 0 {
      let before = carry.count
      var added = min(max(64, before), piece.count)
      // What is handed on ends with a whole character.
      while added < piece.count, piece[added] & 0xC0 == 0x80 { added += 1 }
      if added == 0, !isFinal { return nil }
      if let base = piece.baseAddress { carry.append(base, added) }
      let isLast = isFinal && added == piece.count
      if added == piece.count, !isLast, !isWorthScanning(from: before) {
        piece = UnsafeBufferPointer(start: nil, count: 0)
        return nil
      }
      let taken = scan(UnsafePointer(carry.base), carry.count, isFinal: isLast)
      let result = scanned(UnsafePointer(carry.base), taken)
      if taken >= before {
        piece = UnsafeBufferPointer(rebasing: piece[(taken - before)...])
        carryDone = carry.count
        waiting = 0
      } else {
        piece = UnsafeBufferPointer(rebasing: piece[added...])
        carryDone = taken
        waiting = carry.count - taken
      }
      if !result.isEmpty { return result }
      carry.removeFirst(carryDone)
      carryDone = 0
    }
    guard let base = piece.baseAddress, !piece.isEmpty else {
      return isFinal ? scanEnd() : nil
    }
    let taken = scan(base, piece.count, isFinal: isFinal)
    let result = scanned(base, taken)
    carry.append(base + taken, piece.count - taken)
    waiting = carry.count
    piece = UnsafeBufferPointer(start: nil, count: 0)
    return result.isEmpty ? nil : result
  }

  /// Whether a token that had not ended may end now: looking at a long one again for each byte that
  /// comes would be quadratic.
  private func isWorthScanning(from start: Int) -> Bool {
    if waiting < 256 || carry.count >= waiting * 2 { return true }
    return waiting < 4_096
      && find(UInt8(ascii: ">"), UnsafePointer(carry.base), start, carry.count) != nil
  }

  private var isEnded = false

  /// What is handed on when the input ends without a last piece.
  private mutating func scanEnd() -> UnsafeBufferPointer<UInt8>? {
    guard !isEnded else { return nil }
    isEnded = true
    let nothing = UnsafePointer(carry.base)
    let result = scanned(nothing, scan(nothing, 0, isFinal: true))
    return result.isEmpty ? nil : result
  }

  /// What a scan hands on: its own bytes where nothing was changed, else the output buffer.
  private mutating func scanned(
    _ bytes: UnsafePointer<UInt8>,
    _ taken: Int
  ) -> UnsafeBufferPointer<UInt8> {
    let result = hasMends ? output.bytes : UnsafeBufferPointer(start: bytes, count: taken)
    handedOn += result.count
    return result
  }

  /// Notes that a start tag at an index is handed on.
  @inline(__always)
  mutating func pushTag(_ bytes: UnsafePointer<UInt8>, _ index: Int) {
    moveMap(bytes, to: index)
    ring.push(
      map.nextPlace(),
      at: handedOn + output.count + index - passStart,
      firstValue: detour.nextValue
    )
  }

  /// Goes through whole tokens.
  ///
  /// - Returns: How many bytes are done with; a token that has not ended is not.
  private mutating func scan(_ bytes: UnsafePointer<UInt8>, _ count: Int, isFinal: Bool) -> Int {
    output.removeAll()
    passStart = 0
    mapped = 0
    hasMends = false
    if state == .cdata, isCDATAClosed { reopenCDATA() }
    var index = 0
    while index < count {
      let end: Int
      switch state {
      case .text: end = scanText(bytes, index, count, isFinal: isFinal)
      case .cdata: end = scanCDATA(bytes, index, count, isFinal: isFinal)
      case .comment: end = scanComment(bytes, index, count, isFinal: isFinal)
      case .instruction: end = skip(bytes, index, count, until: "?>", isFinal: isFinal)
      case .doctype: end = skipDoctype(bytes, index, count, isFinal: isFinal)
      case .longTag: end = skipLongTag(bytes, index, count)
      case .prolog: end = scanProlog(bytes, index, count, isFinal: isFinal)
      case .epilog: end = scanEpilog(bytes, index, count, isFinal: isFinal)
      case .over:
        replace(bytes, at: index, length: count - index)
        end = count
      }
      guard end >= 0 else {
        index = ~end
        break
      }
      index = end
    }
    if isFinal { index = finish(bytes, index, count) }
    if state == .cdata { closeCDATA(bytes, index) }
    moveMap(bytes, to: index)
    flush(bytes, upTo: index)
    return index
  }

  // MARK: - Output

  /// Copies what was passed so far, before something is changed or left out.
  private mutating func flush(_ bytes: UnsafePointer<UInt8>, upTo index: Int) {
    guard hasMends else { return }
    output.append(bytes + passStart, index - passStart)
    passStart = index
  }

  /// Leaves out `length` bytes from `index` on.
  @inline(__always)
  mutating func skip(_ bytes: UnsafePointer<UInt8>, at index: Int, length: Int) {
    hasMends = true
    output.append(bytes + passStart, index &- passStart)
    passStart = index &+ length
  }

  /// Leaves out `length` bytes from `index` on and puts a text in their place.
  mutating func replace(
    _ bytes: UnsafePointer<UInt8>,
    at index: Int,
    length: Int,
    with text: StaticString = ""
  ) {
    hasMends = true
    flush(bytes, upTo: index)
    output.append(text)
    passStart = index + length
  }

  @inline(__always)
  mutating func moveMap(_ bytes: UnsafePointer<UInt8>, to index: Int) {
    guard index > mapped else { return }
    map.advance(bytes + mapped, index &- mapped)
    mapped = index
  }

  /// How many bytes are handed on, in this scan, up to a place that was reached.
  func written(upTo index: Int) -> Int { output.count + index - passStart }

  /// Notes a mend at a place that is not before the last one noted.
  mutating func note(
    _ bytes: UnsafePointer<UInt8>,
    at index: Int,
    _ mend: @autoclosure () -> Mend
  ) {
    moveMap(bytes, to: index)
    map.note(mend)
  }

  // MARK: - The end of input

  /// Takes what no more bytes can complete.
  private mutating func finish(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Int {
    isEnded = true
    if index < count { replace(bytes, at: index, length: count - index) }
    if state == .cdata {
      isCDATAUnterminated = true
      note(bytes, at: count, .unterminatedSection)
      if !isCDATAClosed, !takesDetour { replace(bytes, at: count, length: 0, with: "]]>") }
      state = .text
    }
    if state == .comment { note(bytes, at: count, .lostComment) }
    guard isRewriting else { return count }
    if state == .comment { replace(bytes, at: count, length: 0, with: "-->") }
    if state == .instruction { replace(bytes, at: count, length: 0, with: "?>") }
    closeElements(bytes, count, downTo: 0)
    return count
  }
}

extension Mend {
  fileprivate static let unterminatedSection = Mend(
    rule: "repair-section-unterminated",
    severity: .error,
    message:
      "input ends inside of a CDATA section; its text ends where its element's end tag stands"
  )
}

/// Where a byte first stands in a range, or `nil`.
@inline(__always)
func find(_ byte: UInt8, _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
  guard start < end, let found = memchr(bytes + start, Int32(byte), end - start) else { return nil }
  return UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
}
