/// What a field says of a show before it says who makes it.
extension NameField {
  /// Takes a show, and the word that joins people to it, away from before full names:
  /// `The Evening Hour with Ann Hill`, `A podcast by Ann Hill`, `von Ann Hill`.
  mutating func takeShow() {
    let words = Self.ranges(of: text)
    guard words.count >= 3 else { return }
    for index in words.indices.dropLast(2) {
      let word = String(scalars: text[words[index]])
      let left = Self.trimmed(Array(text[..<words[index].lowerBound]))
      guard Self.joins(word, behind: left) else { continue }
      let right = Array(text[words[index + 1].lowerBound...])
      guard Self.conjunctionParts(right).first.map(Self.isFullName) == true else { continue }
      text = right
      return
    }
  }

  /// Whether a word between a show and people joins them; it may begin the field.
  private static func joins(_ word: String, behind left: [Unicode.Scalar]) -> Bool {
    if left.isEmpty { return ListWords.makers.contains(word) }
    if ListWords.company.contains(word) || word == "by" { return NameTyping.isOrganization(left) }
    // The other words may stand in the names of bodies: `Museo de Ana Lima`.
    return ListWords.makers.contains(word)
      && ranges(of: left).allSatisfy {
        ListWords.shows.contains(NameFolding.foldedText(left[$0])) || NameTyping.isArticle(left[$0])
      }
  }

  /// Whether bodies and full names stand between commas: `Northwind Media, Ann Hill`.
  var isBodyBesidePeople: Bool {
    let parts = Self.split(text) { $0 == "," }.map { Self.trimmed($0) }
    return parts.count >= 2 && parts.contains(where: Self.isFullName)
      && parts.allSatisfy { Self.isFullName($0) || NameTyping.isOrganization($0) }
  }

  /// Takes addresses of pages away that stand beside words.
  static func withoutAddresses(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains("/") else { return text }
    let words = ranges(of: text)
    let kept = words.filter { word in
      !addresses.contains { text[word].starts(with: $0) }
    }
    guard kept.count < words.count, !kept.isEmpty else { return text }
    return Array(kept.map { Array(text[$0]) }.joined(separator: [" "]))
  }

  private static let addresses = ["http://", "https://", "www."].map { Array($0.unicodeScalars) }
}
