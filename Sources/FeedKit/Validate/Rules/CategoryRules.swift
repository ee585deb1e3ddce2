/// Apple's categories.
struct CategoryRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "psp-category-unknown",
      .warning,
      levels: .podcastsOnly,
      "A category is none of Apple's list",
      hint: "use a category of the list, with its case and its ampersands",
      spec: "Apple, podcast categories",
      passing: .channel(
        "<itunes:category text=\"Fiction\"><itunes:category text=\"Drama\"/></itunes:category>"
      ),
      failing: .channel("<itunes:category text=\"Boats\"/>")
    ),
    Rule(
      "psp-category-old",
      .note,
      levels: .podcastsOnly,
      "A category is one of Apple's list before 2019",
      hint: "use a category of the list of today",
      spec: "Apple, podcast categories",
      passing: .channel("<itunes:category text=\"Fiction\"/>"),
      failing: .channel("<itunes:category text=\"Games &amp; Hobbies\"/>")
    ),
  ]

  static let elements = ["itunes:category"]

  private var open: [String] = []

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    let text = element["text"] ?? ""
    open.append(text)
    guard !text.isEmpty else { return }
    let list: [String]? =
      open.count == 1 ? Array(AppleCategories.all.keys) : AppleCategories.all[open[0]]
    // Below what is not known, nothing is.
    guard let list, !list.contains(text) else { return }
    if AppleCategories.old.contains(text) {
      return findings.add(
        "psp-category-old",
        "category \"\(text.quoted)\" is of the list before 2019"
      )
    }
    let near = list.first { $0.lowercased() == text.lowercased() }
    findings.add(
      "psp-category-unknown",
      "category \"\(text.quoted)\" is not in Apple's list",
      hint: near.map { "write it \($0)" }
    )
  }

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    _ = open.popLast()
  }

}
