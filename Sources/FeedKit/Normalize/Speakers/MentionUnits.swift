/// The units of a mention that names several people, in one text.
enum MentionUnits {
  private static let separator: Character = "|"

  /// Joins units, by the places of their names in the mention.
  static func joined(_ units: [Int32: String]) -> String {
    guard let last = units.keys.max() else { return "" }
    // A name without a unit of its own has the place of an empty one.
    return (0...last).map { units[$0] ?? "" }.joined(separator: String(separator))
  }

  /// The units, each by itself.
  static func each(of text: String) -> [String] {
    text.split(separator: separator).map(String.init)
  }

  /// The unit of the name at a place.
  static func unit(at part: Int32, of text: String) -> String {
    guard part > 0 || text.contains(separator) else { return text }
    let units = text.split(separator: separator, omittingEmptySubsequences: false)
    return Int(part) < units.count ? String(units[Int(part)]) : text
  }
}
