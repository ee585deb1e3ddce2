internal import CFeedKitScan

/// The text of one element or attribute while it comes in; reused for all of them.
///
/// What goes in is valid UTF-8, since the scanner stands before libxml2: so text is made without
/// looking at every character again.
struct TextBuffer: ~Copyable {
  private var bytes = ByteBuffer(capacity: 16_384)
  private let limit: Int
  private var start = 0
  private var end = 0
  /// Whether bytes were left out because the text is over the limit.
  private(set) var isCut = false

  init(limit: Int) { self.limit = limit }

  mutating func removeAll() {
    bytes.removeAll()
    start = 0
    end = 0
    isCut = false
  }

  @inline(__always)
  mutating func append(_ source: UnsafePointer<UInt8>, _ count: Int) {
    guard bytes.count + count <= limit else {
      isCut = true
      return appendCut(source)
    }
    bytes.append(source, count)
  }

  /// Fills up to the limit, ending with a whole character.
  private mutating func appendCut(_ source: UnsafePointer<UInt8>) {
    var room = limit - bytes.count
    while room > 0, source[room] & 0xC0 == 0x80 { room -= 1 }
    if room > 0 { bytes.append(source, room) }
  }

  /// Leaves out white space at both ends; call before reading.
  @inline(__always)
  mutating func trim() {
    let base = bytes.base
    start = 0
    end = bytes.count
    while start < end, isXMLSpace(base[start]) { start += 1 }
    while end > start, isXMLSpace(base[end - 1]) { end -= 1 }
  }

  /// Takes everything, white space too; call before reading.
  mutating func keepSpace() {
    start = 0
    end = bytes.count
  }

  var isEmpty: Bool { start == end }

  /// Gives the text's bytes to a reader.
  @inline(__always)
  func read<Result>(_ reader: (Span<UInt8>) -> Result) -> Result {
    reader(UnsafeBufferPointer(start: bytes.base + start, count: end - start).span)
  }

  /// The text as a string.
  func string() -> String {
    makeString(UnsafeBufferPointer(start: bytes.base + start, count: end - start))
  }
}

/// A part of a text as a string; the range must begin and end between characters.
func makeString(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
  text.extracting(range).withUnsafeBufferPointer(makeString)
}

private func makeString(_ content: UnsafeBufferPointer<UInt8>) -> String {
  String(copying: UTF8Span(unchecked: content.span, isKnownASCII: isASCII(content)))
}

private func isASCII(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let base = content.baseAddress else { return true }
  var index = 0
  while index + 16 <= content.count {
    guard feedkit_high16(base + index) == 0 else { return false }
    index += 16
  }
  while index < content.count {
    guard base[index] < 0x80 else { return false }
    index += 1
  }
  return true
}
