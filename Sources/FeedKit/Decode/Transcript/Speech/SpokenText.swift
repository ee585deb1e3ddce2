/// A text that is made of the content of elements: runs of white space are one space, and words stand
/// apart whether there is white space between their elements or not.
struct SpokenText: ~Copyable {
  private var bytes: [UInt8] = []
  private var chunk: TextBuffer
  private let limit: Int
  /// Whether bytes were left out because the text is over the limit.
  private(set) var isCut = false
  /// Whether a space belongs before what comes next.
  private var isApart = false
  /// Whether what comes next belongs to what is there, whatever stands between.
  private var isGlued = false
  /// Whether a mark of punctuation comes next, which belongs to what is there unless it opens something.
  private var isMark = false
  private var quotes = OpenQuotes()

  init(limit: Int) {
    self.limit = limit
    chunk = TextBuffer(limit: limit)
  }

  var byteCount: Int { bytes.count }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: bytes.count < 65_536)
    (isCut, isApart, isGlued, isMark) = (false, false, false, false)
    quotes = OpenQuotes()
  }

  /// What comes next stands apart from what is there.
  mutating func part() { (isApart, isMark) = (!isGlued, false) }

  /// What comes next belongs to what is there.
  mutating func glue() { (isApart, isGlued, isMark) = (false, true, false) }

  /// A mark of punctuation comes next: it belongs to what is there, unless white space follows, or it is
  /// a dash or opens a bracket or quotation.
  mutating func attach() { isMark = true }

  mutating func add(_ data: borrowing CharacterData) {
    chunk.removeAll()
    data.append(to: &chunk)
    chunk.keepSpace()
    var text: [UInt8] = []
    var state = (
      isApart: isApart, isGlued: isGlued, isCut: isCut, isMark: isMark, quotes: quotes
    )
    swap(&text, &bytes)
    chunk.read { span in
      for index in span.indices {
        let byte = span[index]
        guard !Whitespace.isXMLSpace(byte) else {
          (state.isApart, state.isMark) = (!state.isGlued, false)
          continue
        }
        if state.isMark {
          state.isApart = state.quotes.standsApart(span, at: index) && !state.isGlued
          state.isMark = false
        }
        // A character has four bytes at most, and a space may stand before it.
        if byte & 0xC0 != 0x80, text.count + 5 > limit { state.isCut = true }
        guard !state.isCut else { break }
        if state.isApart, !text.isEmpty { text.append(0x20) }
        (state.isApart, state.isGlued) = (false, false)
        text.append(byte)
      }
    }
    swap(&text, &bytes)
    (isApart, isGlued, isCut, isMark) = (state.isApart, state.isGlued, state.isCut, state.isMark)
    quotes = state.quotes
  }

  /// The text from a place on, without white space at its ends.
  func string(from start: Int = 0) -> String {
    let part = bytes[min(start, bytes.count)...].drop { $0 == 0x20 }
    return String(decoding: part, as: UTF8.self)
  }
}
