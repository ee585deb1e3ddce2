/// The text of one element or attribute while it comes in; reused for all of them.
///
/// What goes in is valid UTF-8, since the scanner stands before libxml2: so text is made without
/// looking at every character again.
struct TextBuffer: ~Copyable {
  private var bytes = ByteBuffer(capacity: 16_384)
  /// A text that is read where it lies, for as long as it does.
  private var borrowed = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// What is known of the text that is read.
  private var alphabet = Alphabet.unknown
  private let limit: Int
  /// Bytes that can still be taken.
  private var room: Int
  private var start = 0
  private var end = 0
  /// Whether bytes were left out because the text is over the limit.
  private(set) var isCut = false

  private enum Alphabet {
    case unknown
    case ascii
    case other
  }

  private let pool: StringPool

  /// Makes a buffer.
  ///
  /// - Parameters:
  ///   - limit: Bytes that it holds at most.
  ///   - isPooled: Whether equal texts that are made of it are kept once.
  init(limit: Int, isPooled: Bool = false) {
    self.limit = limit
    room = limit
    pool = StringPool(isUsed: isPooled)
  }

  /// Reads a text where it lies, in the place of what is there; nothing can be added to it.
  @inline(__always)
  mutating func borrow(_ text: UnsafeBufferPointer<UInt8>) {
    removeAll()
    guard text.count <= limit, text.baseAddress != nil else {
      if let start = text.baseAddress { appendRaw(start, text.count) }
      return
    }
    borrowed = text
  }

  @inline(__always)
  mutating func removeAll() {
    bytes.removeAll()
    borrowed = UnsafeBufferPointer(start: nil, count: 0)
    room = limit
    start = 0
    end = 0
    isCut = false
    isMarkup = false
  }

  @inline(__always)
  mutating func append(_ source: UnsafePointer<UInt8>, _ count: Int) {
    if isMarkup { appendEscaped(source, count) } else { appendRaw(source, count) }
  }

  @inline(__always)
  private mutating func appendRaw(_ source: UnsafePointer<UInt8>, _ count: Int) {
    guard count <= room else { return appendCut(source) }
    room -= count
    bytes.append(source, count)
  }

  /// Fills up to the limit, ending with a whole character.
  private mutating func appendCut(_ source: UnsafePointer<UInt8>) {
    isCut = true
    while room > 0, source[room] & 0xC0 == 0x80 { room -= 1 }
    if room > 0 { bytes.append(source, room) }
    room = 0
  }

  // MARK: - Markup

  /// Whether the text is HTML source, so that characters that come in are escaped.
  private(set) var isMarkup = false

  /// Turns what is there from plain text into HTML source.
  mutating func becomeMarkup() {
    let plain = UnsafeBufferPointer(start: bytes.base, count: bytes.count).map { $0 }
    removeAll()
    isMarkup = true
    plain.withUnsafeBufferPointer { plain in
      if let base = plain.baseAddress { appendEscaped(base, plain.count) }
    }
  }

  /// Adds a start tag.
  mutating func appendTag(_ name: String, attributes: [(name: String, value: String)]) {
    appendSource("<\(name)")
    for attribute in attributes {
      appendSource(" \(attribute.name)=\"")
      var value = attribute.value
      value.withUTF8 { utf8 in
        if let base = utf8.baseAddress { appendEscaped(base, utf8.count) }
      }
      appendSource("\"")
    }
    appendSource(">")
  }

  /// Adds an end tag.
  mutating func appendEndTag(_ name: String) { appendSource("</\(name)>") }

  private mutating func appendSource(_ source: String) {
    var source = source
    source.withUTF8 { utf8 in
      if let base = utf8.baseAddress { appendRaw(base, utf8.count) }
    }
  }

  private mutating func appendEscaped(_ source: UnsafePointer<UInt8>, _ count: Int) {
    var plainStart = 0
    for index in 0..<count {
      let escape: StaticString
      switch source[index] {
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "\""): escape = "&quot;"
      default: continue
      }
      appendRaw(source + plainStart, index - plainStart)
      appendRaw(escape.utf8Start, escape.utf8CodeUnitCount)
      plainStart = index + 1
    }
    appendRaw(source + plainStart, count - plainStart)
  }

  /// Leaves out everything from a text on, which must begin with `<`; what is left out, or `nil` when
  /// the text is not there.
  mutating func cut(before marker: String) -> String? {
    let wanted = Array(marker.utf8)
    let base = UnsafePointer(bytes.base)
    var index = 0
    while let found = find(UInt8(ascii: "<"), base, index, bytes.count) {
      if found + wanted.count <= bytes.count,
        wanted.indices.allSatisfy({ base[found + $0] == wanted[$0] })
      {
        let rest = UnsafeBufferPointer(start: base + found, count: bytes.count - found)
        let left = String(decoding: rest.prefix(4_096), as: UTF8.self)
        bytes.removeLast(rest.count)
        return left
      }
      index = found + 1
    }
    return nil
  }

  // MARK: - Replacing

  /// Puts another text in the place of what is there; it must be valid UTF-8.
  mutating func replace(with text: [UInt8]) {
    removeAll()
    text.withUnsafeBufferPointer { text in
      if let base = text.baseAddress { appendRaw(base, text.count) }
    }
    trim()
  }

  // MARK: - Reading

  /// The whole text.
  @inline(__always)
  private var whole: UnsafeBufferPointer<UInt8> {
    borrowed.baseAddress == nil ? bytes.bytes : borrowed
  }

  /// The part that is read.
  @inline(__always)
  private var content: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: whole.baseAddress.map { $0 + start }, count: end &- start)
  }

  /// Leaves out white space at both ends; call before reading.
  @inline(__always)
  mutating func trim() {
    let text = whole
    alphabet = .unknown
    start = 0
    end = text.count
    while start < end, Whitespace.isXMLSpace(text[start]) { start &+= 1 }
    while end > start, Whitespace.isXMLSpace(text[end &- 1]) { end &-= 1 }
  }

  /// Takes everything, white space too; call before reading.
  mutating func keepSpace() {
    alphabet = .unknown
    start = 0
    end = whole.count
  }

  var isEmpty: Bool { start == end }

  /// Bytes of the text that is read.
  var count: Int { end - start }

  /// Whether the text has something that right values seldom have.
  @inline(__always)
  mutating func mayNeedMend() -> Bool {
    let content = content
    alphabet = content.isASCII ? .ascii : .other
    if alphabet == .other { return Mojibake.isSuspect(content.span) }
    guard content.count > 8, content[0] == UInt8(ascii: "h"), content[1] == UInt8(ascii: "t") else {
      return false
    }
    return content.hasSpace
  }

  /// Puts another text in the place of the one that is read.
  mutating func replace(with text: String) {
    var text = text
    let wasMarkup = isMarkup
    bytes.removeAll()
    borrowed = UnsafeBufferPointer(start: nil, count: 0)
    alphabet = .unknown
    text.withUTF8 { utf8 in
      if let base = utf8.baseAddress { bytes.append(base, utf8.count) }
    }
    isMarkup = wasMarkup
    start = 0
    end = bytes.count
  }

  /// Gives the text's bytes to a reader.
  @inline(__always)
  func read<Result>(_ reader: (Span<UInt8>) -> Result) -> Result { reader(content.span) }

  /// The text as a string.
  func string() -> String {
    let content = content
    return pool.string(of: content) {
      let isASCII = alphabet == .unknown ? content.isASCII : alphabet == .ascii
      return String(copying: UTF8Span(unchecked: content.span, isKnownASCII: isASCII))
    }
  }
}

/// A part of a text as a string; the range must begin and end between characters.
func makeString(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
  text.extracting(range).withUnsafeBufferPointer(makeString)
}

/// A part of a text of which it is known whether it is ASCII.
@inline(__always)
func makeString(_ text: Span<UInt8>, _ range: Range<Int>, isASCII: Bool) -> String {
  String(copying: UTF8Span(unchecked: text.extracting(range), isKnownASCII: isASCII))
}

private func makeString(_ content: UnsafeBufferPointer<UInt8>) -> String {
  String(copying: UTF8Span(unchecked: content.span, isKnownASCII: content.isASCII))
}

extension TextBuffer {
  /// Adds text that is given as clean UTF-8.
  @inline(__always)
  mutating func append(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { append(base, bytes.count) }
    }
  }

  /// Adds one character of ASCII.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    withUnsafePointer(to: byte) { append($0, 1) }
  }

  /// Bytes that are held.
  var byteCount: Int { bytes.count }

  /// Bytes of the whole text, white space at its ends too.
  var wholeCount: Int { whole.count }

  /// What is left of them after ``trim()``.
  var trimmed: (start: Int, end: Int) { (start, end) }
}
