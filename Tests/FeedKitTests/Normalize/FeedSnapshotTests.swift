import FeedKit
import Testing

@Suite("Snapshots of feeds")
struct FeedSnapshotTests {
  private struct Item {
    var guid: String
    var guest: String
    var title: String
  }

  private func listing(
    _ source: String,
    title: String = "Evening Talk",
    guid: String? = nil,
    url: String? = nil,
    built day: Int = 1,
    _ items: [Item]
  ) throws -> FeedListing {
    let entries = items.map { item in
      """
      <item><title>\(item.title)</title><guid isPermaLink="false">\(item.guid)</guid>
      <podcast:person>\(item.guest)</podcast:person></item>
      """
    }
    let document = """
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"
       xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>\(title)</title>
      \(guid.map { "<podcast:guid>\($0)</podcast:guid>" } ?? "")
      \(url.map { "<atom:link rel=\"self\" href=\"\($0)\"/>" } ?? "")
      <lastBuildDate>\(day < 10 ? "0" : "")\(day) Nov 2026 08:00:00 GMT</lastBuildDate>
      \(entries.joined())</channel></rss>
      """
    var options = ParseOptions()
    options.source = source
    var parser = FeedParser(options: options)
    var extractor = MentionExtractor(source: source)
    try parser.parse(Array(document.utf8).span.bytes)
    while let event = parser.next() { extractor.add(event) }
    _ = try parser.finish()
    while let event = parser.next() { extractor.add(event) }
    return extractor.listing()
  }

  private func resolved(_ listings: FeedListing...) -> SpeakerResolution {
    var index = SpeakerIndex()
    for listing in listings { index.add(listing) }
    return index.resolved()
  }

  private func items(_ guests: String..., from first: Int = 1) -> [Item] {
    guests.enumerated().map { number, guest in
      Item(guid: "g\(first + number)", guest: guest, title: "Part \(first + number) of the story")
    }
  }

  @Test("inputs with one podcast:guid or one address are one feed: no appearance stands twice")
  func sameID() throws {
    for (guid, url) in [
      ("917393e3-1b1e-5cef-ace4-edaa54e1f810", nil), (nil, "https://a.example/f"),
    ] {
      let old = try listing(
        "old.xml",
        guid: guid,
        url: url,
        built: 1,
        items("Mara Quill", "Anna Kovacs")
      )
      let new = try listing(
        "new.xml",
        guid: guid,
        url: url,
        built: 2,
        items("Anna Kovacs", "Peter Hallam", from: 2)
      )
      let found = resolved(old, new).appearances
      #expect(found.map(\.name).sorted() == ["Anna Kovacs", "Mara Quill", "Peter Hallam"])
      #expect(found.allSatisfy { $0.also.isEmpty })
      #expect(Set(found.map(\.keys.feedID)).count == 1)
      #expect(found.first { $0.name == "Mara Quill" }?.keys.source == "old.xml")
    }
  }

  @Test("where two say different things of one episode, the newer by its own dates is believed")
  func newest() throws {
    let url = "https://a.example/f"
    let old = try listing("a.xml", url: url, built: 1, items("Mara Quill"))
    let new = try listing("b.xml", url: url, built: 2, items("Peter Hallam"))
    for found in [resolved(old, new), resolved(new, old)] {
      #expect(found.appearances.map(\.name) == ["Peter Hallam"])
      #expect(found.appearances.map(\.keys.source) == ["b.xml"])
    }
  }

  @Test("a feed that moved is known by its title and its episodes")
  func moved() throws {
    let guests = items("Mara Quill", "Anna Kovacs", "Peter Hallam")
    let found = resolved(
      try listing("a.xml", url: "https://a.example/f", built: 1, guests),
      try listing(
        "b.xml",
        url: "https://b.example/f",
        built: 2,
        guests + items("Emma Bronte", from: 4)
      )
    )
    #expect(found.appearances.count == 4)
    #expect(found.appearances.allSatisfy { $0.also.isEmpty })
    #expect(Set(found.mentions.map(\.keys.feedID)).count == 1)
    #expect(Set(found.mentions.map(\.id)).count == found.mentions.count)
  }

  @Test("two shows whose guids are only numbers are two; so are feeds that state different guids")
  func apart() throws {
    let one = items("Mara Quill", "Anna Kovacs", "Peter Hallam")
    var other = one
    for index in other.indices { other[index].title = "Another thing \(index)" }
    let shows = resolved(
      try listing("a.xml", url: "https://a.example/f", one),
      try listing("b.xml", url: "https://b.example/f", other)
    )
    #expect(shows.appearances.count == 6)
    let feeds = resolved(
      try listing("a.xml", guid: "917393e3-1b1e-5cef-ace4-edaa54e1f810", one),
      try listing("b.xml", guid: "917393e3-1b1e-5cef-ace4-edaa54e1f811", one)
    )
    #expect(Set(feeds.mentions.map(\.keys.feedID)).count == 2)
  }

  @Test(
    "a network's feed that carries a show's episodes under its own title stays a feed of its own"
  )
  func network() throws {
    let guests = items("Mara Quill", "Anna Kovacs", "Peter Hallam")
    let found = resolved(
      try listing("show.xml", url: "https://a.example/f", guests),
      try listing("all.xml", title: "All Our Shows", url: "https://a.example/all", guests)
    )
    #expect(Set(found.mentions.map(\.keys.feedID)).count == 2)
  }

  @Test("inputs of one name that say nothing else of themselves are two feeds")
  func sameName() throws {
    let found = resolved(
      try listing("feed.xml", title: "One", items("Mara Quill")),
      try listing("feed.xml", title: "Two", items("Peter Hallam"))
    )
    #expect(found.appearances.count == 2)
    #expect(Set(found.appearances.map(\.keys.feedID)).count == 2)
  }
}
