/// Lists of words as `itunes:keywords` writes them.
enum KeywordText {
  /// Calls a function with the range of every part, in order, without white space and empty parts.
  ///
  /// Commas part the words; semicolons do where there is no comma.
  static func forEachPart(_ text: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    var separator = UInt8(ascii: ";")
    for index in text.indices where text[index] == UInt8(ascii: ",") {
      separator = UInt8(ascii: ",")
      break
    }
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == separator {
      let part = Whitespace.trimmedRange(text, in: start..<index)
      if !part.isEmpty { body(part) }
      start = index + 1
    }
  }
}
