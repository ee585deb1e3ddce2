/// What Atom asks of the links of a feed or an entry.
struct AtomLinkRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "atom-link-duplicate",
      .warning,
      levels: .mildForPodcasts,
      "Two links lead to other forms of the same type and language",
      hint: "keep one of them",
      spec: "RFC 4287, 4.1.1",
      passing: .entry("<link href=\"https://ferry.example/a\"/>"),
      failing: .entry(
        "<link href=\"https://ferry.example/a\"/><link href=\"https://ferry.example/b\"/>"
      )
    ),
    Rule(
      "atom-self-missing",
      .warning,
      levels: .offForPodcasts,
      "A feed does not say where it is published",
      hint: "add <link rel=\"self\" href=\"…\"/>",
      spec: "RFC 4287, 4.1.1",
      passing: .feed(""),
      failing: .feedWithout("link")
    ),
  ]

  static let elements = ["atom:link", "atom:entry", "atom:feed"]

  private var feedForms: Set<String> = []
  private var entryForms: Set<String> = []
  private var hasSelf = false

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    if element.name == "atom:entry" { entryForms = [] }
    guard element.name == "atom:link" else { return }
    let relation = element["rel"]?.lowercased() ?? "alternate"
    if element.parent == "atom:feed", relation == "self" { hasSelf = true }
    guard relation == "alternate", element.parent == "atom:feed" || element.parent == "atom:entry"
    else { return }
    let form = "\(element["type"] ?? "") \(element["hreflang"] ?? "")"
    let isInEntry = element.parent == "atom:entry"
    let isKnown = isInEntry ? entryForms.contains(form) : feedForms.contains(form)
    if isKnown {
      findings.add(
        "atom-link-duplicate",
        "\(element.parent.angled) has two links to an alternate form of one type and language"
      )
    } else if isInEntry, entryForms.count < 100 {
      entryForms.insert(form)
    } else if feedForms.count < 100 {
      feedForms.insert(form)
    }
  }

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    guard element.name == "atom:feed", !hasSelf else { return }
    findings.add("atom-self-missing", "<feed> has no <link rel=\"self\">")
  }

}
