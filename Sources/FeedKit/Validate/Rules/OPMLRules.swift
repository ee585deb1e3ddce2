/// What OPML asks.
struct OPMLRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "opml-version",
      .error,
      "The version of OPML is missing or none that there is",
      hint: "write version=\"2.0\"",
      spec: "OPML 2.0, <opml>",
      passing: .document(
        """
        <opml version="2.0"><head><title>F</title></head><body><outline text="A"/></body></opml>
        """
      ),
      failing: .document(
        """
        <opml version="7"><head><title>F</title></head><body><outline text="A"/></body></opml>
        """
      )
    ),
    Rule(
      "opml-part-missing",
      .error,
      "A list has no head or no body",
      hint: "add <head> and <body>",
      spec: "OPML 2.0",
      passing: .document(
        """
        <opml version="2.0"><head><title>F</title></head><body><outline text="A"/></body></opml>
        """
      ),
      failing: .document("<opml version=\"2.0\"><head/></opml>")
    ),
    Rule(
      "opml-body-empty",
      .error,
      "The body of a list has no outlines",
      hint: "add an <outline>",
      spec: "OPML 2.0, <body>",
      passing: .outlines("<outline text=\"Ferry\"/>"),
      failing: .document("<opml version=\"2.0\"><head><title>F</title></head><body/></opml>")
    ),
    Rule(
      "opml-title-missing",
      .note,
      "A list has no title",
      hint: "add <title> to <head>",
      spec: "OPML 2.0, <head>",
      passing: .head("<title>Ferries</title>"),
      failing: .document("<opml version=\"2.0\"><head/><body><outline text=\"A\"/></body></opml>")
    ),
    Rule(
      "opml-text-missing",
      .error,
      levels: [.podcast: .warning],
      "An outline has no text",
      hint: "add text=\"…\" with what is to be shown",
      spec: "OPML 2.0, <outline>",
      passing: .outlines("<outline text=\"Ferry\"/>"),
      failing: .outlines("<outline title=\"Ferry\"/>")
    ),
    Rule(
      "opml-xml-url-missing",
      .error,
      "A feed in a list has no address",
      hint: "add xmlUrl=\"…\"",
      spec: "OPML 2.0, subscription lists",
      passing: .outlines(
        """
        <outline type="rss" text="Ferry" title="Ferry" xmlUrl="https://ferry.example/feed.xml"/>
        """
      ),
      failing: .outlines("<outline type=\"rss\" text=\"Ferry\" title=\"Ferry\"/>")
    ),
    Rule(
      "opml-title-attribute-missing",
      .note,
      "A feed in a list has no title",
      hint: "add title=\"…\" with the title of the feed",
      spec: "OPML 2.0, subscription lists",
      passing: .outlines(
        """
        <outline type="rss" text="Ferry" title="Ferry" xmlUrl="https://ferry.example/feed.xml"/>
        """
      ),
      failing: .outlines(
        "<outline type=\"rss\" text=\"Ferry\" xmlUrl=\"https://ferry.example/feed.xml\"/>"
      )
    ),
    Rule(
      "opml-url-missing",
      .error,
      "A link or an inclusion in a list has no address",
      hint: "add url=\"…\"",
      spec: "OPML 2.0, inclusion",
      passing: .outlines("<outline type=\"link\" text=\"Ferry\" url=\"https://ferry.example/\"/>"),
      failing: .outlines("<outline type=\"link\" text=\"Ferry\"/>")
    ),
    Rule(
      "opml-type-unknown",
      .warning,
      "The type of an outline is none that readers know",
      hint: "write rss, atom, link or include",
      spec: "OPML 2.0, <outline>",
      passing: .outlines("<outline type=\"link\" text=\"Ferry\" url=\"https://ferry.example/\"/>"),
      failing: .outlines("<outline type=\"boat\" text=\"Ferry\"/>")
    ),
    Rule(
      "opml-attribute-unknown",
      .note,
      "An attribute of an outline is none of OPML",
      hint: "check its spelling; attributes of one's own are allowed",
      spec: "OPML 2.0, <outline>",
      passing: .outlines("<outline text=\"Ferry\"/>"),
      failing: .outlines("<outline text=\"Ferry\" starred=\"yes\"/>")
    ),
  ]

  static let elements = ["outline", "opml"]

  private static let attributes: Set<String> = [
    "text", "title", "type", "xmlUrl", "htmlUrl", "url", "description", "language", "category",
    "version", "created", "isComment", "isBreakpoint",
  ]

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    guard element.name == "outline" else {
      if let version = element["version"], !["1.0", "1.1", "2.0"].contains(version) {
        findings.add("opml-version", "version \"\(version.quoted)\" is no version of OPML")
      }
      return
    }
    if element["text"]?.isEmpty ?? true {
      findings.add("opml-text-missing", "<outline> has no text (OPML 2.0, <outline>)")
    }
    for attribute in element.attributes
    where !attribute.name.contains(":") && !Self.attributes.contains(attribute.name) {
      findings.add("opml-attribute-unknown", "\(attribute.name.quoted) is no attribute of OPML")
    }
    checkType(element, &findings)
  }

  private func checkType(_ element: ObservedElement, _ findings: inout Findings) {
    guard let type = element["type"]?.lowercased() else { return }
    switch type {
    case "rss", "atom":
      if element["xmlUrl"]?.isEmpty ?? true {
        findings.add("opml-xml-url-missing", "<outline type=\"\(type)\"> has no xmlUrl")
      }
      if element["title"]?.isEmpty ?? true {
        findings.add("opml-title-attribute-missing", "<outline type=\"\(type)\"> has no title")
      }
    case "link", "include":
      if element["url"]?.isEmpty ?? true {
        findings.add("opml-url-missing", "<outline type=\"\(type)\"> has no url")
      }
    default:
      findings.add("opml-type-unknown", "type \"\(type.quoted)\" is not known to readers")
    }
  }

}
