/// Facts about HTML.
enum HTML {
  /// Whether an element never has content, and therefore no end tag (HTML, 13.1.2).
  static func isVoid(_ name: String) -> Bool { voidElements.contains(name.lowercased()) }

  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
}
