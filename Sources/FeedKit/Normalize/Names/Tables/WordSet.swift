/// A set of words from a table: folded to ASCII, separated by white space, `_` for a space inside.
struct WordSet: Sendable {
  private let words: Set<String>

  init(_ rows: String) {
    words = Set(
      rows.split(whereSeparator: \.isWhitespace).map { word in
        word.split(separator: "_").joined(separator: " ")
      }
    )
  }

  func contains(_ word: String) -> Bool { words.contains(word) }
}
