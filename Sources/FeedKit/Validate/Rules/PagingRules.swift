/// Feeds in several documents.
struct PagingRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "paging-in-entry",
      .error,
      levels: .mildForPodcasts,
      "A link between pages of a feed stands in an entry",
      hint: "move it into the feed",
      spec: "RFC 5005",
      passing: .feed(
        """
        <link rel="self" href="https://ferry.example/1"/><link rel="next" \
        href="https://ferry.example/2"/>
        """
      ),
      failing: .entry("<link rel=\"next-archive\" href=\"https://ferry.example/1\"/>")
    ),
    Rule(
      "paging-in-complete",
      .error,
      levels: .mildForPodcasts,
      "A feed that is complete has links to other pages",
      hint: "leave the links or <fh:complete> out",
      spec: "RFC 5005, 2",
      passing: .document(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" \
        xmlns:fh="http://purl.org/syndication/history/1.0"><fh:complete/></feed>
        """
      ),
      failing: .document(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" \
        xmlns:fh="http://purl.org/syndication/history/1.0"><fh:complete/><link \
        rel="prev-archive" href="https://ferry.example/1"/></feed>
        """
      )
    ),
    Rule(
      "paging-current-missing",
      .error,
      levels: .mildForPodcasts,
      "An archive does not say where the current document is",
      hint: "add <link rel=\"current\" href=\"…\"/>",
      spec: "RFC 5005, 4",
      passing: .document(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" \
        xmlns:fh="http://purl.org/syndication/history/1.0"><fh:archive/><link rel="current" \
        href="https://ferry.example/1"/></feed>
        """
      ),
      failing: .document(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" \
        xmlns:fh="http://purl.org/syndication/history/1.0"><fh:archive/></feed>
        """
      )
    ),
    Rule(
      "paging-current-not-self",
      .warning,
      levels: .mildForPodcasts,
      "In a complete feed, the current document is another than itself",
      hint: "leave the link out, or make it that of self",
      spec: "RFC 5005, 2",
      passing: .document(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" \
        xmlns:fh="http://purl.org/syndication/history/1.0"><fh:complete/><link rel="self" \
        href="https://ferry.example/1"/><link rel="current" \
        href="https://ferry.example/1"/></feed>
        """
      ),
      failing: .document(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" \
        xmlns:fh="http://purl.org/syndication/history/1.0"><fh:complete/><link rel="self" \
        href="https://ferry.example/1"/><link rel="current" \
        href="https://ferry.example/2"/></feed>
        """
      )
    ),
    Rule(
      "paging-past-end",
      .error,
      levels: .mildForPodcasts,
      "The first or the last page of a feed has a page beyond it",
      hint: "leave out next on the last page, and previous on the first",
      spec: "RFC 5005, 3",
      passing: .feed(
        """
        <link rel="self" href="https://ferry.example/1"/><link rel="last" \
        href="https://ferry.example/2"/><link rel="next" href="https://ferry.example/2"/>
        """
      ),
      failing: .feed(
        """
        <link rel="self" href="https://ferry.example/1"/><link rel="last" \
        href="https://ferry.example/1"/><link rel="next" href="https://ferry.example/2"/>
        """
      )
    ),
  ]

  static let elements = [
    "atom:link", "fh:complete", "fh:archive", "atom:feed", "channel",
  ]

  private static let pages: Set<String> = [
    "first", "last", "next", "previous", "prev", "prev-archive", "next-archive",
  ]
  private static let archives: Set<String> = ["first", "last", "prev-archive", "next-archive"]

  private var links: [String: (href: String, place: Place)] = [:]
  private var isComplete = false
  private var isArchive = false

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    switch element.name {
    case "fh:complete": isComplete = true
    case "fh:archive": isArchive = true
    case "atom:link":
      guard let relation = element["rel"]?.lowercased() else { return }
      let isInEntry = element.parent == "atom:entry" || element.parent == "item"
      if isInEntry, Self.archives.contains(relation) {
        findings.add("paging-in-entry", "<link rel=\"\(relation)\"> stands in an entry")
      }
      guard element.parent == "atom:feed" || element.parent == "channel",
        Self.pages.contains(relation) || relation == "self" || relation == "current"
      else { return }
      links[relation] = (element["href"] ?? "", element.place)
    default: break
    }
  }

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    guard element.name == "atom:feed" || element.name == "channel" else { return }
    if isComplete { checkComplete(&findings) }
    if isArchive, links["current"] == nil {
      findings.add("paging-current-missing", "<fh:archive> stands without <link rel=\"current\">")
    }
    guard let own = links["self"]?.href else { return }
    for (end, names) in [("last", ["next"]), ("first", ["previous", "prev"])] {
      guard links[end]?.href == own else { continue }
      for name in names {
        guard let link = links[name] else { continue }
        findings.add(
          "paging-past-end",
          "this is the \(end) page, and <link rel=\"\(name)\"> leads beyond it",
          at: link.place
        )
      }
    }
  }

  private func checkComplete(_ findings: inout Findings) {
    for (relation, link) in links.sorted(by: { $0.key < $1.key })
    where Self.pages.contains(relation) {
      findings.add(
        "paging-in-complete",
        "the feed is complete, and <link rel=\"\(relation)\"> leads to another page",
        at: link.place
      )
    }
    if let current = links["current"], current.href != links["self"]?.href {
      findings.add(
        "paging-current-not-self",
        "the feed is complete, and its current document is another",
        at: current.place
      )
    }
  }

}
