/// Where sentences end.
enum SentenceEnd {
  /// Words with a point that ends no sentence.
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "vs", "etc", "e.g", "i.e", "no", "vol",
    "approx",
    "inc", "ltd", "co", "corp", "dept", "fig", "gen", "gov", "hon", "rep", "sen", "rev", "z.b",
    "bzw", "usw", "nr", "u.a", "d.h", "ca", "mme", "mlle", "sra", "srta", "dra", "p.ej", "a.m",
    "p.m",
  ]

  /// Where the first sentence of a text ends, in bytes; `nil` when that is not known yet.
  ///
  /// When nothing follows the text, its end is the sentence's.
  static func first(in text: String, isFinal: Bool) -> Int? {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      guard isTerminator(scalar) else {
        index = next
        continue
      }
      var end = next
      while end < scalars.endIndex, isTerminator(scalars[end]) || isCloser(scalars[end]) {
        end = scalars.index(after: end)
      }
      if isWide(scalar) { return scalars.distance(to: end, in: text) }
      guard end < scalars.endIndex else { break }
      if scalars[end].properties.isWhitespace,
        scalar != "." || !isAbbreviation(scalars[..<index]), !goesOn(scalars[end...])
      {
        return scalars.distance(to: end, in: text)
      }
      index = end
    }
    return isFinal && !text.isEmpty ? text.utf8.count : nil
  }

  private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
    [".", "!", "?", "…", "。", "！", "？", "｡", "؟", "۔", "।"].contains(scalar)
  }

  /// Terminators that no space follows.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    ["。", "！", "？", "｡"].contains(scalar)
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    ["\"", "'", "”", "’", "»", ")", "]", "」", "』"].contains(scalar)
  }

  /// Whether the word before a point is an abbreviation or a single letter.
  private static func isAbbreviation(_ before: Substring.UnicodeScalarView) -> Bool {
    let word = before.reversed().prefix { !$0.properties.isWhitespace }.prefix(12)
    let letters = String(String.UnicodeScalarView(word.reversed())).lowercased()
    guard let first = letters.unicodeScalars.first else { return false }
    return letters.unicodeScalars.count == 1 && first.properties.isAlphabetic && letters != "i"
      || abbreviations.contains(letters)
  }

  /// Whether what follows begins with a small letter: then the sentence goes on.
  private static func goesOn(_ rest: Substring.UnicodeScalarView) -> Bool {
    guard let first = rest.first(where: { !$0.properties.isWhitespace }) else { return false }
    return first.properties.isLowercase
  }
}

extension String.UnicodeScalarView {
  fileprivate func distance(to index: Index, in text: String) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }
}
