/// The clean text that a document begins with, found as all readers find it: inflated, in UTF-8.
///
/// It tells what a document is before anyone reads it.
struct DocumentHead: ~Copyable {
  /// Bytes of text that are looked at.
  static let limit = 65_536

  private var source: TextSource
  private var map = PositionMap()
  /// The bytes that were given.
  private var bytes: [UInt8] = []
  /// The text, as far as it is there.
  private(set) var text: [UInt8] = []
  /// Whether nothing more will come.
  private(set) var isComplete = false

  init(encoding: TextEncoding? = nil, inflateRatio: Int) {
    source = TextSource(override: encoding, inflateRatio: max(1, inflateRatio))
  }

  /// Takes the next bytes of the document.
  mutating func add(_ bytes: RawSpan) {
    bytes.withUnsafeBytes { raw in
      self.bytes.append(contentsOf: raw)
      guard !isComplete else { return }
      source.push(raw.bindMemory(to: UInt8.self))
      read(isFinal: false)
    }
  }

  /// Says that the document has ended.
  mutating func finish() {
    guard !isComplete else { return }
    source.push(UnsafeBufferPointer(start: nil, count: 0))
    read(isFinal: true)
    isComplete = true
  }

  /// Takes the bytes that were given out, for who reads the document.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func read(isFinal: Bool) {
    while let piece = source.next(isFinal: isFinal, map: &map) {
      text.append(contentsOf: piece.prefix(Self.limit - text.count))
      if text.count >= Self.limit { break }
    }
    isComplete = text.count >= Self.limit || source.failure != nil
  }

  /// The first bytes that were given.
  var firstBytes: [UInt8] { Array(bytes.prefix(512)) }

  /// Whether those are the text itself: neither compressed nor of two bytes a character.
  var isPlain: Bool {
    !source.isCompressed && source.decision?.encoding.isASCIICompatible ?? true
  }

  /// The first character that is no white space; `nil` when it has not come.
  var firstCharacter: UInt8? { text.first { !Whitespace.isXMLSpace($0) } }
}

extension RawSpan {
  /// Whether the bytes begin like an XML document that is neither compressed nor wide, so that nobody
  /// needs to look further; a byte order mark and white space may come first.
  var beginsMarkup: Bool {
    withUnsafeBytes { raw in
      let text = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? raw.dropFirst(3) : raw[...]
      let first = text.firstIndex { !Whitespace.isXMLSpace($0) }
      guard let first, first + 1 < text.endIndex else { return false }
      return text[first] == UInt8(ascii: "<") && text[first + 1] != 0
    }
  }
}
