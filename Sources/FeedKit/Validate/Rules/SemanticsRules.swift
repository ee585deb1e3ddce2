/// What is said twice, in the words of two namespaces.
struct SemanticsRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "element-synonym",
      .warning,
      levels: .offForPodcasts,
      "Two elements of different namespaces say the same",
      hint: "keep one of them",
      spec: "RSS Advisory Board, best practices",
      passing: .channel("<language>en</language>"),
      failing: .channel("<language>en</language><dc:language>en</dc:language>")
    )
  ]

  static let elements = Array(Set(pairs.flatMap { [$0.0, $0.1] } + ["channel", "item"]))

  /// Elements that say the same.
  private static let pairs: [(String, String)] = [
    ("managingEditor", "dc:creator"), ("pubDate", "dc:date"), ("language", "dc:language"),
    ("copyright", "dc:rights"), ("lastBuildDate", "dcterms:modified"),
    ("webMaster", "dc:publisher"), ("guid", "atom:id"), ("pubDate", "atom:published"),
    ("source", "dc:source"), ("category", "dc:subject"), ("author", "dc:creator"),
    ("title", "dc:title"), ("content:encoded", "atom:content"), ("description", "dc:description"),
    ("link", "dc:identifier"),
  ]

  private var channel: Set<String> = []
  private var item: Set<String> = []

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    switch element.name {
    case "channel": channel = []
    case "item": item = []
    default:
      let isInItem = element.parent == "item"
      guard isInItem || element.parent == "channel" else { return }
      for (first, second) in Self.pairs {
        let other = element.name == first ? second : element.name == second ? first : ""
        guard (isInItem ? item : channel).contains(other) else { continue }
        findings.add(
          "element-synonym",
          "\(element.name.angled) says what \(other.angled) has said in \(element.parent.angled)"
        )
      }
      if isInItem { item.insert(element.name) } else { channel.insert(element.name) }
    }
  }

}
