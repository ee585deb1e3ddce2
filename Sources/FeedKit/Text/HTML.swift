/// Facts about HTML.
enum HTML {
  /// Whether an element never has content, and therefore no end tag (HTML, 13.1.2).
  static func isVoid(_ name: String) -> Bool { voidElements.contains(name.lowercased()) }

  /// The elements that never have content.
  static let voidNames = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  private static let voidElements = Set(voidNames)
}
