/// A text that is made of the content of elements: runs of white space are one space, and words stand
/// apart whether there is white space between their elements or not.
struct SpokenText: ~Copyable {
  private var bytes: [UInt8] = []
  private var chunk: TextBuffer
  private let limit: Int
  /// Whether bytes were left out because the text is over the limit.
  private(set) var isCut = false
  private var spacing = SpokenSpacing()

  init(limit: Int) {
    self.limit = limit
    chunk = TextBuffer(limit: limit)
  }

  var byteCount: Int { bytes.count }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: bytes.count < 65_536)
    isCut = false
    spacing = SpokenSpacing()
  }

  /// What comes next stands apart from what is there.
  mutating func part() { spacing.part() }

  /// A word comes next: it stands apart, unless it touches a mark that opens something.
  mutating func word() { spacing.word() }

  /// What comes next belongs to what is there.
  mutating func glue() { spacing.glue() }

  /// A mark of punctuation comes next.
  ///
  /// - Parameter isSpaced: Whether white space says where it stands apart. Else a mark belongs to what is
  ///   there, unless white space follows in it, or it is a dash or opens something.
  mutating func punctuation(isSpaced: Bool) { spacing.placing = isSpaced ? .bySpace : .byMark }

  /// A mark of punctuation has ended; what follows belongs to it where it opens something.
  mutating func endPunctuation() { spacing.endPunctuation() }

  mutating func add(_ data: borrowing CharacterData) {
    chunk.removeAll()
    data.append(to: &chunk)
    chunk.keepSpace()
    var text: [UInt8] = []
    var state = (spacing: spacing, isCut: isCut)
    swap(&text, &bytes)
    chunk.read { span in
      for index in span.indices {
        let byte = span[index]
        guard !Whitespace.isXMLSpace(byte) else {
          state.spacing.space()
          continue
        }
        if state.spacing.placing != nil { state.spacing.place(span, at: index) }
        // A character has four bytes at most, and a space may stand before it.
        if byte & 0xC0 != 0x80, text.count + 5 > limit { state.isCut = true }
        guard !state.isCut else { break }
        if state.spacing.isApart, !text.isEmpty { text.append(0x20) }
        state.spacing.content()
        text.append(byte)
      }
    }
    swap(&text, &bytes)
    (spacing, isCut) = (state.spacing, state.isCut)
  }

  /// The text from a place on, without white space at its ends.
  func string(from start: Int = 0) -> String {
    let part = bytes[min(start, bytes.count)...].drop { $0 == 0x20 }
    return String(decoding: part, as: UTF8.self)
  }
}
