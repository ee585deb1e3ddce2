/// What Atom asks of feeds and entries.
struct AtomRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "atom-text-type",
      .error,
      levels: .mildForPodcasts,
      "The type of a text is none of text, html and xhtml",
      hint: "write text, html or xhtml",
      spec: "RFC 4287, 3.1.1",
      passing: .entry("<summary type=\"html\">Fog</summary>"),
      failing: .entry("<summary type=\"text/html\">Fog</summary>")
    ),
    Rule(
      "atom-xhtml-div",
      .error,
      levels: .mildForPodcasts,
      "XHTML is not in a div of its namespace",
      hint: "put it into <div xmlns=\"http://www.w3.org/1999/xhtml\">",
      spec: "RFC 4287, 3.1.1.3",
      passing: .entry(
        "<summary type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">Fog</div></summary>"
      ),
      failing: .entry(
        "<summary type=\"xhtml\"><p xmlns=\"http://www.w3.org/1999/xhtml\">Fog</p></summary>"
      )
    ),
    Rule(
      "atom-xhtml-escaped",
      .warning,
      levels: .mildForPodcasts,
      "XHTML is escaped, where elements are expected",
      hint: "write it as elements, or say type=\"html\"",
      spec: "RFC 4287, 3.1.1.3",
      passing: .entry(
        "<summary type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">Fog</div></summary>"
      ),
      failing: .entry("<summary type=\"xhtml\">&lt;p&gt;Fog&lt;/p&gt;</summary>")
    ),
    Rule(
      "atom-markup-misplaced",
      .error,
      levels: .mildForPodcasts,
      "Elements stand in a text that is text or html",
      hint: "escape the tags, or say type=\"xhtml\"",
      spec: "RFC 4287, 3.1.1",
      passing: .entry("<summary type=\"html\">&lt;p&gt;Fog&lt;/p&gt;</summary>"),
      failing: .entry("<summary type=\"html\"><p>Fog</p></summary>")
    ),
    Rule(
      "html-undeclared",
      .warning,
      levels: .quietForPodcasts,
      "A text that is plain has HTML in it",
      hint: "say type=\"html\", or leave the tags out",
      spec: "RFC 4287, 3.1.1.1",
      passing: .entry("<summary>Fog</summary>"),
      failing: .entry("<summary>&lt;b&gt;Fog&lt;/b&gt;</summary>")
    ),
    Rule(
      "html-malformed",
      .warning,
      levels: .quietForPodcasts,
      "A text that should be HTML has tags that are none",
      hint: "escape what is no tag",
      spec: "RFC 4287, 3.1.1.2",
      passing: .entry("<summary type=\"html\">&lt;b&gt;Fog&lt;/b&gt;</summary>"),
      failing: .entry("<summary type=\"html\">&lt;fog&gt;thick&lt;/fog&gt;</summary>")
    ),
    Rule(
      "atom-content-empty",
      .warning,
      levels: .mildForPodcasts,
      "The content of an entry is empty",
      hint: "fill it, or leave it out",
      spec: "RFC 4287, 4.1.3",
      passing: .entry("<content>Fog</content>"),
      failing: .entry("<content></content>")
    ),
    Rule(
      "atom-content-src-text",
      .error,
      levels: .mildForPodcasts,
      "A content is elsewhere and here too",
      hint: "leave the text out where there is src",
      spec: "RFC 4287, 4.1.3.2",
      passing: .entry(
        "<summary>Fog</summary><content src=\"https://ferry.example/a.html\" type=\"text/html\"/>"
      ),
      failing: .entry(
        """
        <summary>Fog</summary><content src="https://ferry.example/a.html" \
        type="text/html">Fog</content>
        """
      )
    ),
    Rule(
      "atom-content-type-missing",
      .warning,
      levels: .mildForPodcasts,
      "A content that is elsewhere does not say its type",
      hint: "add type=\"…\"",
      spec: "RFC 4287, 4.1.3.2",
      passing: .entry(
        "<summary>Fog</summary><content src=\"https://ferry.example/a.html\" type=\"text/html\"/>"
      ),
      failing: .entry("<summary>Fog</summary><content src=\"https://ferry.example/a.html\"/>")
    ),
    Rule(
      "atom-content-type",
      .error,
      levels: .mildForPodcasts,
      "The type of a content is no media type that may stand there",
      hint: "write text, html, xhtml or a media type that is not composite",
      spec: "RFC 4287, 4.1.3.1",
      passing: .entry(
        "<content type=\"image/svg+xml\"><svg xmlns=\"http://www.w3.org/2000/svg\"/></content>"
      ),
      failing: .entry("<content type=\"multipart/alternative\">Fog</content>")
    ),
    Rule(
      "atom-content-fragment",
      .warning,
      levels: .quietForPodcasts,
      "A content says that it is a page of HTML, and is a piece",
      hint: "say type=\"html\" or type=\"xhtml\"",
      spec: "RFC 4287, 4.1.3.3",
      passing: .entry("<content type=\"html\">Fog</content>"),
      failing: .entry("<content type=\"text/html\">&lt;p&gt;Fog&lt;/p&gt;</content>")
    ),
    Rule(
      "atom-content-base64",
      .error,
      levels: .mildForPodcasts,
      "A content of a type that is no text is not base64",
      hint: "encode it, or put it elsewhere with src",
      spec: "RFC 4287, 4.1.3.3",
      passing: .entry("<content type=\"image/png\">Rm9n</content>"),
      failing: .entry("<content type=\"image/png\">Fog!</content>")
    ),
    Rule(
      "atom-entry-text-missing",
      .warning,
      levels: .mildForPodcasts,
      "An entry has neither content nor summary",
      hint: "add <content> or <summary>",
      spec: "RFC 4287, 4.1.2",
      passing: .entry("<content>Fog</content>"),
      failing: .entryWithout("content")
    ),
    Rule(
      "atom-author-missing",
      .error,
      levels: .mildForPodcasts,
      "An entry has no author, and neither has its feed",
      hint: "add <author> to the feed",
      spec: "RFC 4287, 4.1.2",
      passing: .feed("<author><name>Mara Quill</name></author>"),
      failing: .feedWithout("author")
    ),
    Rule(
      "atom-id-duplicate",
      .warning,
      levels: .mildForPodcasts,
      "Two entries have the same id and the same date",
      hint: "give each entry an id of its own; what changed needs a new <updated>",
      spec: "RFC 4287, 4.1.1",
      passing: .entry("<id>https://ferry.example/a</id>"),
      failing: .document(
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><id>https://ferry.example/feed</id><entry><id>\
        https://ferry.example/a</id><updated>2026-01-01T10:00:00Z</updated></entry><entry><id>ht\
        tps://ferry.example/a</id><updated>2026-01-01T10:00:00Z</updated></entry></feed>
        """
      )
    ),
    Rule(
      "atom-metadata-order",
      .warning,
      levels: .quietForPodcasts,
      "Elements of a feed stand behind its entries",
      hint: "put them in front: some readers stop looking at the first entry",
      spec: "RFC 4287, 4.1.1",
      passing: .feed("<title>Night Ferry</title>"),
      failing: .document(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry/><title>Night Ferry</title></feed>"
      )
    ),
    Rule(
      "atom-source-incomplete",
      .warning,
      levels: .quietForPodcasts,
      "The source of an entry has no id, title or date",
      hint: "copy id, title and updated of the feed that it was taken from",
      spec: "RFC 4287, 4.2.11",
      passing: .entry(
        """
        <source><id>https://ferry.example/f</id><title>Ferry</title><updated>2026-01-01T10:00:00\
        Z</updated></source>
        """
      ),
      failing: .entry("<source><id>https://ferry.example/f</id></source>")
    ),
  ]

  static let elements =
    constructs + [
      "atom:content", "atom:entry", "atom:feed", "atom:source", "atom:author", "atom:id",
      "atom:updated", "atom:link", "atom:icon", "atom:logo", "atom:category", "atom:generator",
    ]
  private static let constructs = ["atom:title", "atom:subtitle", "atom:summary", "atom:rights"]

  private var entry = AtomEntryFacts()
  private var source: Set<String> = []
  private var ids = SeenNames()
  private var hasFeedAuthor = false
  private var isAuthorMissing = false
  private var hasEntry = false

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    switch element.name {
    case "atom:entry":
      hasEntry = true
      entry = AtomEntryFacts()
    case "atom:source":
      source = []
    default:
      guard element.parent == "atom:feed", hasEntry else { return }
      findings.add("atom-metadata-order", "\(element.name.angled) stands behind an entry")
    }
  }

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    if Self.constructs.contains(element.name) { AtomText.check(element, &findings) }
    switch element.name {
    case "atom:entry": endEntry(&findings)
    case "atom:feed": endFeed(&findings)
    case "atom:source": endSource(&findings)
    case "atom:content": AtomText.check(content: element, &findings)
    case "atom:author": if element.parent == "atom:feed" { hasFeedAuthor = true }
    default: break
    }
    if element.parent == "atom:entry" { entry.add(element) }
    if element.parent == "atom:source" { source.insert(element.name) }
  }

  private mutating func endEntry(_ findings: inout Findings) {
    if !entry.hasText {
      findings.add("atom-entry-text-missing", "<entry> has neither <content> nor <summary>")
    }
    if !entry.hasAuthor { isAuthorMissing = true }
    guard let id = entry.id, !ids.insert("\(id) \(entry.updated ?? "")") else { return }
    findings.add(
      "atom-id-duplicate",
      "id \"\(id.quoted)\" is that of an entry before this one, with the same date"
    )
  }

  private func endFeed(_ findings: inout Findings) {
    guard isAuthorMissing, !hasFeedAuthor else { return }
    findings.add("atom-author-missing", "<feed> has no <author>, and not every <entry> has one")
  }

  private func endSource(_ findings: inout Findings) {
    for name in ["atom:id", "atom:title", "atom:updated"] where !source.contains(name) {
      findings.add("atom-source-incomplete", "<source> has no \(name.angled)")
    }
  }

}
