#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Follows the structure of clean text, so that libxml2 sees only what it can read.
///
/// Tags, text and CDATA go on as they are. Comments, processing instructions, the XML declaration
/// and the document type are left out: they hold nothing of a feed, and some of libxml2's dangers.
/// A token is taken whole, or kept until its end has come; nothing depends on how the input is cut.
///
/// Give a piece with ``begin(_:)``, then pull with ``next(isFinal:)`` until nothing comes; what is
/// pulled is borrowed until the next call.
struct Markup: ~Copyable {
  /// What the scanner is inside of, between two tokens.
  enum State {
    case text
    case cdata
    case comment
    case instruction
    case doctype
    /// A start tag that is over its limit, of which the rest is left out.
    case longTag
  }

  let attributeLimit: Int
  let tokenLimit: Int
  /// Whether CDATA and text with references go round libxml2.
  let takesDetour: Bool

  var state = State.text
  var map = PositionMap()
  var ring = TagRing()
  var detour = TextDetour()
  /// Whether the last byte that was put on the detour is a carriage return.
  var endsInReturn = false
  var output = ByteBuffer(capacity: 4_096)
  var doctype = DoctypeScan()
  var tag = TagScan()
  var longTagQuote: UInt8?
  var isLongTagEmpty = false
  /// Bytes of the open CDATA section that were handed on since it was last closed.
  var openCDATA = 0
  var isCDATAClosed = false
  /// Open elements, as far as the tags are in order.
  var depth = 0
  /// The place behind the end of the root element.
  private var rootEnd: Position?
  /// Where that is in what is handed on.
  private var rootEndOffset = 0

  private var carry = ByteBuffer(capacity: 4_096)
  private var carryDone = 0
  private var piece = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// How far `map` has followed the bytes that are being scanned.
  private var mapped = 0
  private var passStart = 0
  var hasMends = false
  /// Bytes that were handed on before the scan that is going on.
  private var handedOn = 0

  init(attributeLimit: Int, tokenLimit: Int, takesDetour: Bool) {
    self.takesDetour = takesDetour
    self.attributeLimit = max(1, attributeLimit)
    self.tokenLimit = max(1, tokenLimit)
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
      let taken = scan(
        UnsafePointer(carry.base),
        carry.count,
        isFinal: isFinal && added == piece.count
      )
      let result = scanned(UnsafePointer(carry.base), taken)
      if taken >= before {
        piece = UnsafeBufferPointer(rebasing: piece[(taken - before)...])
        carryDone = carry.count
      } else {
        piece = UnsafeBufferPointer(rebasing: piece[added...])
        carryDone = taken
      }
      if !result.isEmpty { return result }
      carry.removeFirst(carryDone)
      carryDone = 0
    }
    guard let base = piece.baseAddress, !piece.isEmpty else { return nil }
    let taken = scan(base, piece.count, isFinal: isFinal)
    let result = scanned(base, taken)
    carry.append(base + taken, piece.count - taken)
    piece = UnsafeBufferPointer(start: nil, count: 0)
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
    ring.push(map.nextPlace(), at: handedOn + output.count + index - passStart)
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
      case .comment: end = skip(bytes, index, count, until: "-->", isFinal: isFinal)
      case .instruction: end = skip(bytes, index, count, until: "?>", isFinal: isFinal)
      case .doctype: end = skipDoctype(bytes, index, count, isFinal: isFinal)
      case .longTag: end = skipLongTag(bytes, index, count)
      }
      guard end >= 0 else {
        index = ~end
        break
      }
      index = end
    }
    if isFinal { index = finish(bytes, index, count) }
    if state == .cdata { closeCDATA(bytes, index) }
    flush(bytes, upTo: index)
    return index
  }

  // MARK: - Output

  /// Copies what was passed so far, before something is changed or left out.
  mutating func flush(_ bytes: UnsafePointer<UInt8>, upTo index: Int) {
    moveMap(bytes, to: index)
    guard hasMends else { return }
    output.append(bytes + passStart, index - passStart)
    passStart = index
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

  mutating func moveMap(_ bytes: UnsafePointer<UInt8>, to index: Int) {
    guard index > mapped else { return }
    map.advance(bytes + mapped, index - mapped)
    mapped = index
  }

  /// Notes a mend at a place that is not before the last one noted.
  mutating func note(_ bytes: UnsafePointer<UInt8>, at index: Int, _ mend: Mend) {
    moveMap(bytes, to: index)
    map.note(mend)
  }

  // MARK: - Elements

  /// Notes that a start tag was handed on.
  mutating func enterElement(isEmpty: Bool, _ bytes: UnsafePointer<UInt8>, _ end: Int) {
    depth += 1
    if isEmpty { leaveElement(bytes, end) }
  }

  /// Notes that an element ends before `end`.
  mutating func leaveElement(_ bytes: UnsafePointer<UInt8>, _ end: Int) {
    depth -= 1
    guard depth == 0, rootEnd == nil else { return }
    moveMap(bytes, to: end)
    rootEnd = map.position
    rootEndOffset = handedOn + output.count + end - passStart
  }

  /// The place behind the end of the root element, if it was among the first bytes handed on.
  ///
  /// Where tags are out of order libxml2 may have seen another end than the scanner.
  func rootEnd(before offset: Int) -> Position? { rootEndOffset <= offset ? rootEnd : nil }

  // MARK: - The end of input

  /// Takes what no more bytes can complete.
  private mutating func finish(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Int {
    if index < count { replace(bytes, at: index, length: count - index) }
    if state == .cdata {
      if !isCDATAClosed, !takesDetour { replace(bytes, at: count, length: 0, with: "]]>") }
      state = .text
    }
    return count
  }
}

/// Where a byte first stands in a range, or `nil`.
@inline(__always)
func find(_ byte: UInt8, _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
  guard start < end, let found = memchr(bytes + start, Int32(byte), end - start) else { return nil }
  return UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
}
