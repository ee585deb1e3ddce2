import Testing

@testable import FeedKit

@Suite("Namespaces")
struct NamespaceTests {
  private static let spellings: [(element: String, uris: [String])] = [
    (
      "duration",
      [
        "http://www.itunes.com/dtds/podcast-1.0.dtd", "https://www.itunes.com/dtds/podcast-1.0.dtd",
        "http://www.itunes.com/DTDs/Podcast-1.0.dtd", "http://www.itunes.com/DTDs/PodCast-1.0.dtd",
        "http://www.itunes.com/dtds/Podcast-1.0.dtd", "HTTP://WWW.ITUNES.COM/DTDS/PODCAST-1.0.DTD",
        " http://www.itunes.com/dtds/podcast-1.0.dtd", "http://itunes.com/dtds/podcast-1.0.dtd/",
        "http://example.com/DTDs/Podcast-1.0.dtd",
      ]
    ),
    (
      "person",
      [
        "https://podcastindex.org/namespace/1.0", "http://podcastindex.org/namespace/1.0",
        "https://podcastindex.org/namespace/1.0/", "https://PodcastIndex.org/namespace/1.0",
        "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
        "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
      ]
    ),
    (
      "encoded",
      [
        "http://purl.org/rss/1.0/modules/content/", "https://purl.org/rss/1.0/modules/content/",
        "http://purl.org/rss/1.0/modules/content",
      ]
    ),
    (
      "creator",
      [
        "http://purl.org/dc/elements/1.1/", "https://purl.org/dc/elements/1.1/",
        "http://purl.org/dc/elements/1.1", "http://purl.org/dc/elements/1.0/",
        "http://dublincore.org/documents/dcmi-namespace/",
      ]
    ),
    (
      "link",
      [
        "http://www.w3.org/2005/Atom", "https://www.w3.org/2005/Atom",
        "http://www.w3.org/2005/Atom/",
        "http://w3.org/2005/Atom", "http://www .w3.org/2005/Atom", "http://www.w3.org/2005/atom",
      ]
    ),
  ]

  private func isKnown(_ element: String, in reading: FeedReading) -> Bool {
    let episode = reading.episode
    return switch element {
    case "duration": episode.duration == .seconds(60)
    case "person": episode.persons.map(\.name) == ["1:00"]
    case "encoded": episode.content == "1:00"
    case "creator": episode.authors.map(\.place) == [.creator]
    case "link": episode.links.map(\.href) == ["h"]
    default: false
    }
  }

  @Test("a namespace is known by every spelling of its address, under any prefix")
  func aliases() {
    for (element, uris) in Self.spellings {
      for uri in uris {
        for prefix in ["q", "dc", "podcast", "ITUNES"] {
          let reading = FeedReading(
            "<rss xmlns:\(prefix)='\(uri)'><channel><item><\(prefix):\(element) href='h'>1:00"
              + "</\(prefix):\(element)></item></channel></rss>"
          )
          #expect(isKnown(element, in: reading), "\(prefix)=\(uri)")
        }
      }
    }
  }

  @Test("the address may be declared on the element itself, as its default")
  func onElement() {
    for (element, uris) in Self.spellings {
      let reading = FeedReading(
        "<rss><channel><item><\(element) xmlns='\(uris[0])' href='h'>1:00</\(element)></item>"
          + "</channel></rss>"
      )
      #expect(isKnown(element, in: reading))
    }
  }

  @Test("a usual prefix stands for its namespace where it is not declared, or its address unknown")
  func prefixes() {
    let prefixes = ["itunes", "podcast", "content", "dc", "atom"]
    for (prefix, (element, _)) in zip(prefixes, Self.spellings) {
      for declaration in ["", " xmlns:\(prefix)=''", " xmlns:\(prefix)='urn:nobody'"] {
        let reading = FeedReading(
          "<rss\(declaration)><channel><item><\(prefix):\(element) href='h'>1:00"
            + "</\(prefix):\(element)></item></channel></rss>"
        )
        #expect(isKnown(element, in: reading), "\(prefix)\(declaration)")
        let isGuessed = declaration.contains("nobody")
        #expect(reading.rules.contains("namespace-guessed") == isGuessed)
      }
    }
  }

  @Test("a well-known address wins over a prefix that usually means another")
  func addressFirst() {
    let reading = FeedReading(
      "<rss xmlns:podcast='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel><item>"
        + "<podcast:season>3</podcast:season></item></channel></rss>"
    )
    #expect(reading.episode.season == 3)
    #expect(reading.episode.podcastSeason == nil)
  }

  @Test(
    "RSS in a namespace of its own is RSS",
    arguments: [
      "http://backend.userland.com/rss2", "http://backend.userland.com/RSS2/",
      "http://blogs.law.harvard.edu/tech/rss", "https://www.rssboard.org/rss-specification",
    ]
  )
  func ownNamespace(_ uri: String) {
    let reading = FeedReading(
      "<rss xmlns='\(uri)'><channel><title>t</title><item><title>1</title></item></channel></rss>"
    )
    #expect(reading.feed?.title == "t")
    #expect(reading.titles == ["1"])
  }

  @Test("an element of no known namespace is no element of RSS, whatever it is called")
  func sameName() {
    let reading = FeedReading(
      "<rss xmlns:o='urn:other'><channel><o:title>other</o:title><title>t</title><o:item/>"
        + "</channel></rss>"
    )
    #expect(reading.feed?.title == "t")
    #expect(reading.episodes.isEmpty)
    #expect(reading.feed?.extensions.elements.map(\.name.local) == ["title", "item"])
  }

  @Test("addresses are compared without case, scheme, www, white space and the slash at the end")
  func folding() {
    let same = [
      "http://www.example.com/Ns/", "https://example.com/ns", " HTTPS://WWW.EXAMPLE.COM/NS// ",
      "http://exam ple.com/ns",
    ]
    #expect(Set(same.map(NamespaceCatalog.folded)) == ["example.com/ns"])
    let others = ["http://example.com/ns/1", "ftp://example.com/ns", "http://example.com/ns#", ""]
    for other in others { #expect(NamespaceCatalog.folded(other) != "example.com/ns") }
  }

  @Test("the catalog gives each name a symbol of its own")
  func symbols() {
    let catalog = NameCatalog(namespaces: Vocabulary.namespaces)
    let title = catalog.symbol("title", in: Namespace.rss.code)
    #expect(title != .unknown)
    #expect(title != catalog.symbol("title", in: Namespace.iTunes.code))
    #expect(title == catalog.symbol(met: "title", in: Namespace.rss.code))
    #expect(title != catalog.symbol(met: "nonsense", in: Namespace.rss.code))
    #expect(catalog.code(uri: nil, prefix: nil) == .none)
    #expect(catalog.code(uri: "urn:nobody", prefix: nil) == .unknown)
  }

  @Test("names of documents leave room for those of tables, and a crowd of them is not kept")
  func crowdedCatalog() {
    let catalog = NameCatalog(namespaces: Vocabulary.namespaces)
    var unknown = 0
    for number in 0..<40_000 {
      let met = catalog.symbol(met: "name\(number)", in: Namespace.rss.code)
      if met == .unknown { unknown += 1 }
    }
    #expect(unknown == 40_000 - 32_768)
    #expect(catalog.symbol("title", in: Namespace.rss.code) != .unknown)
    #expect(catalog.isCrowded)
  }

  @Test("no two namespaces share a number, a prefix or an address")
  func distinct() {
    let entries = Vocabulary.namespaceEntries
    #expect(Set(entries.map(\.code)).count == entries.count)
    #expect(Set(entries.map(\.prefix)).count == entries.count)
    var owners: [String: NamespaceCode] = [:]
    for entry in entries {
      for uri in entry.uris {
        let owner = owners.updateValue(entry.code, forKey: NamespaceCatalog.folded(uri))
        #expect(owner == nil || owner == entry.code, "\(uri)")
      }
    }
  }

  @Test("each guess of a namespace is told once, however many there are")
  func manyGuesses() {
    let elements = (0..<100).map { number in
      "<itunes:season xmlns:itunes=\"http://example.com/ns/\(number)\">1</itunes:season>"
    }
    let item = "<item>\(elements.joined())</item>"
    let text = "<rss version=\"2.0\"><channel>\(item)\(item)</channel></rss>"
    #expect(FeedReading(text).rules.filter { $0 == "namespace-guessed" }.count == 100)
  }
}
