import Testing

@_spi(Measuring) @testable import FeedKit

/// What one input may cost is bounded; the smallest piece is lost, and it is said which.
@Suite("Limits")
struct LimitTests {
  private let item = "<item><title>kept</title></item>"

  private func feed(_ middle: String) -> String {
    "<rss><channel><title>t</title>\(item)\(middle)\(item)</channel></rss>"
  }

  /// Reads a text in pieces of several sizes, which must make no difference.
  private func read(_ text: String, _ options: ParseOptions = .init()) -> FeedReading {
    let bytes = Array(text.utf8)
    let whole = FeedReading(bytes, isTraced: true, options: options)
    for size in [61, 4_096] {
      let pieces = FeedReading(bytes, cutInto: size, isTraced: true, options: options)
      let isSame = pieces.trace == whole.trace
      #expect(isSame, "\(difference(pieces.trace, whole.trace))")
    }
    return whole
  }

  @Test("tags below the depth limit are left out and their text kept")
  func depth() {
    let deep =
      String(repeating: "<a>", count: 20_000) + "x" + String(repeating: "</a>", count: 20_000)
    let reading = read(feed("<item><v>\(deep)y</v><title>z</title></item>"))
    #expect(reading.titles == ["kept", "z", "kept"])
    #expect(reading.episodes[1].extensions.elements.first?.text == "xy")
    #expect(reading.rules.filter { $0 == "limit-depth" }.count == 1)
    #expect(reading.error == nil)
  }

  @Test("items below the depth limit are no items")
  func deepItems() {
    let reading = read(
      "<rss><channel><item><title>a<b>b<c>c</c></b></title></item></channel></rss>",
      .limited { $0.depth = 4 }
    )
    #expect(reading.titles == ["abc"])
    #expect(reading.diagnostic("limit-depth")?.path == "rss/channel/item/title")
  }

  @Test("attributes over the limit are left out, and the element kept")
  func attributes() {
    let many = (0..<5_000).map { " a\($0)='&amp;\($0)'" }.joined()
    for end in ["/>", "></enclosure>"] {
      let reading = read(feed("<item><enclosure url='u'\(many) length='1'\(end)</item>"))
      let enclosure = reading.episodes[1].enclosures.first
      #expect(enclosure?.url == "u")
      #expect(enclosure?.byteCount == nil)
      #expect(enclosure?.extensions.attributes.count == 255)
      #expect(enclosure?.extensions.attributes.last?.value == "&254")
      #expect(reading.rules == ["limit-attributes"])
      #expect(reading.episodes.count == 3)
    }
  }

  @Test("namespace declarations count as attributes")
  func declarations() {
    let many = (0..<1_000).map { " xmlns:n\($0)='urn:\($0)'" }.joined()
    let reading = read(feed("<item\(many)><title>many</title></item>"))
    #expect(reading.titles == ["kept", "many", "kept"])
    #expect(reading.rules == ["limit-attributes"])
  }

  @Test("too many different names stop the reading, with the items before them kept")
  func names() {
    for names in [
      (0..<10_000).map { "<n\($0)/>" }.joined(),
      (0..<100).map { row in
        "<x" + (0..<100).map { " n\(row)-\($0)=''" }.joined() + "/>"
      }.joined(),
      (0..<10_000).map { "<p\($0):a/>" }.joined(),
    ] {
      let reading = read(feed(names))
      #expect(reading.error?.code == .limitExceeded)
      #expect(reading.error?.episodesDelivered == 1)
      #expect(reading.error?.position != nil)
      #expect(reading.titles == ["kept"])
      #expect(reading.feed?.title == "t")
      #expect(reading.summary.isPartial)
    }
  }

  @Test("the names that a document may have are those of the limit")
  func nameCount() {
    let text = feed((0..<100).map { "<n\($0)/>" }.joined())
    #expect(FeedReading(text, options: .limited { $0.names = 110 }).error == nil)
    #expect(FeedReading(text, options: .limited { $0.names = 90 }).error != nil)
  }

  @Test("a text over the limit is cut after a whole character")
  func text() {
    let long = String(repeating: "é", count: 3_000) + "x"
    for text in [long, "<![CDATA[\(long)]]>", "&amp;" + long] {
      let reading = read(
        feed("<item><title>\(text)</title><guid>g</guid></item>"),
        .limited { $0.tokenBytes = 1_001 }
      )
      let title = reading.episodes[1].title ?? ""
      #expect(title.utf8.count > 990 && title.utf8.count <= 1_001)
      #expect(title.drop { $0 == "&" }.allSatisfy { $0 == "é" })
      #expect(reading.episodes[1].guid == "g")
      #expect(reading.rules == ["limit-token"])
    }
  }

  @Test("the own text of a record is cut like any other")
  func recordText() {
    let reading = read(
      feed("<item><category>\(String(repeating: "c", count: 2_000))</category></item>"),
      .limited { $0.tokenBytes = 1_000 }
    )
    #expect(reading.episodes[1].categories.first?.text?.utf8.count == 1_000)
    #expect(reading.rules == ["limit-token"])
  }

  @Test("a tag over the limit keeps the attributes that were whole before it")
  func tag() {
    let long = String(repeating: "v", count: 3_000)
    for end in ["/>", "></enclosure>"] {
      for quote in ["'", "\""] {
        let text =
          "<item><enclosure url='a&b&amp;c' type=\(quote)\(long)>\(long)\(quote) length='1'\(end)"
          + "<title>a</title></item>"
        let reading = read(feed(text), .limited { $0.tokenBytes = 1_000 })
        #expect(reading.episodes[1].enclosures.first?.url == "a&b&c")
        #expect(reading.episodes[1].enclosures.first?.type == nil)
        #expect(reading.episodes[1].enclosures.first?.byteCount == nil)
        #expect(reading.titles == ["kept", "a", "kept"])
        #expect(Set(reading.rules) == ["limit-token", "repair-ampersand"])
      }
    }
  }

  @Test("a tag of exactly the limit is whole")
  func tagAtLimit() {
    for (limit, rules) in [(25, ["limit-token"]), (26, [])] {
      let reading = read(
        "<rss><channel><item x='\(String(repeating: "1", count: 15))'></item></channel></rss>",
        .limited { $0.tokenBytes = limit }
      )
      #expect(reading.rules == rules)
      #expect(reading.episodes.count == 1)
    }
  }

  @Test("large comments, instructions and CDATA are no danger")
  func largeSections() {
    let filling = String(repeating: "all work & no <play> ] makes - ? ", count: 20_000)
    let reading = read(
      feed("<!--\(filling)--><?x \(filling)?><item><title>a<!--\(filling)-->b</title></item>")
    )
    #expect(reading.titles == ["kept", "ab", "kept"])
    #expect(reading.rules == [])
    for detour in Detour.allCases {
      let text = Array(feed("<item><description><![CDATA[\(filling)]]></description></item>").utf8)
      let reading = FeedReading(text, cutInto: 4_096, detour: detour)
      #expect(reading.episodes[1].description == String(filling.dropLast()))
    }
  }

  @Test("a list keeps as many entries as the limit says")
  func lists() {
    let options = ParseOptions.limited { $0.listEntries = 3 }
    let categories = (1...5).map { "<category>\($0)</category>" }.joined()
    let reading = read(
      feed("<item>\(categories)<itunes:keywords>a,b,c,d,e</itunes:keywords></item>"),
      options
    )
    #expect(reading.episodes[1].categories.map(\.text) == ["1", "2", "3"])
    #expect(reading.episodes[1].keywords == ["a", "b", "c"])
    #expect(reading.rules == ["limit-list", "limit-list", "limit-list"])
  }

  @Test("unknown content is kept up to the limit of a record")
  func extensions() {
    let options = ParseOptions.limited { $0.extensionBytes = 1_000 }
    let large = "<y>\(String(repeating: "y", count: 2_000))</y>"
    let reading = read(feed("<item><x>1</x>\(large)<title>a</title></item>\(item)"), options)
    #expect(reading.episodes[1].extensions.elements.map(\.name.local) == ["x"])
    #expect(reading.titles == ["kept", "a", "kept", "kept"])
    #expect(reading.rules == ["limit-extensions"])
  }

  @Test("diagnostics over the limit are counted and not delivered")
  func diagnostics() {
    let reading = read(
      feed("<item><title>\(String(repeating: "& ", count: 50))</title></item>"),
      .limited { $0.diagnostics = 10 }
    )
    #expect(
      reading.rules == Array(repeating: "repair-ampersand", count: 10) + ["limit-diagnostics"]
    )
    #expect(reading.summary.diagnosticCount == 50)
    #expect(reading.diagnostics.last?.message == "10 findings are told; 40 more are only counted")
  }

  @Test("what says that something was lost is told, however much was said before")
  func graveDiagnostics() {
    let reading = read(
      "<rss><channel>\(item)<item><title>\(String(repeating: "& ", count: 50))",
      .limited { $0.diagnostics = 10 }
    )
    #expect(reading.rules.suffix(2) == ["truncated", "limit-diagnostics"])
    #expect(reading.diagnostics.last?.message == "11 findings are told; 40 more are only counted")
  }

  @Test("mends beyond number are counted, in a text without end too")
  func manyMends() {
    let reading = FeedReading(
      Array(feed("<item><title>\(String(repeating: "&", count: 30_000))</title></item>").utf8),
      cutInto: 4_096
    )
    #expect(reading.summary.diagnosticCount == 30_000)
    #expect(reading.diagnostics.count == Limits().diagnostics + 1)
  }

  @Test("mends of more than one token come in the order of their places")
  func order() {
    let many = String(repeating: "&", count: 5_000)
    let reading = read(feed("<item><pubDate>x</pubDate><title>\(many)</title></item>"))
    let offsets = reading.diagnostics.compactMap(\.position?.offset)
    #expect(reading.rules.first == "date-unreadable")
    #expect(offsets == offsets.sorted())
  }

  @Test("one record holds no more than its limit, however many its parts are")
  func record() {
    let persons = String(repeating: "<podcast:person>0123456789</podcast:person>", count: 50)
    let reading = read(
      feed("<item><title>a</title>\(persons)</item>"),
      .limited { $0.recordBytes = 201 }
    )
    #expect(reading.titles == ["kept", "a", "kept"])
    #expect(reading.episodes[1].persons.filter { $0.name == "0123456789" }.count == 20)
    #expect(reading.rules == ["limit-record"])
  }

  @Test("names of elements and attributes that no feed has cost their tags, and nothing else")
  func longNames() {
    let long = String(repeating: "n", count: 60_000)
    let reading = read(
      feed("<\(long)>x</\(long)><item \(long)='1'><title \(long)='2'>a</title></item>")
    )
    #expect(reading.titles == ["kept", "a", "kept"])
    #expect(
      Set(reading.rules) == ["limit-token", "repair-attribute-name", "text-misplaced"]
    )
    #expect(reading.error == nil)
  }

  @Test("white space in an end tag is no reason to lose what follows")
  func longEndTag() {
    let space = String(repeating: "\n", count: 5_000)
    let reading = read(feed("<item><title>a</title\(space)></item>"))
    #expect(reading.titles == ["kept", "a", "kept"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("a value that only its escapes make too long is cut")
  func grownValue() {
    let reading = read(
      feed("<item><enclosure url='u\(String(repeating: "&", count: 900))'/></item>"),
      .limited { $0.tokenBytes = 1_000 }
    )
    #expect(reading.episodes.count == 3)
    #expect(reading.episodes[1].enclosures.first?.url?.utf8.count == 201)
    #expect(reading.rules.last == "limit-token")
  }

  @Test("paths and messages stay short, whatever is in the document")
  func shortMessages() {
    let name = String(repeating: "n", count: 3_000)
    let open = (0..<100).map { "<\(name)\($0)>" }.joined()
    let close = (0..<100).reversed().map { "</\(name)\($0)>" }.joined()
    let marks = String(repeating: "\u{301}", count: 5_000)
    let reading = read(feed("\(open)\(item)\(close)<item><pubDate>z\(marks)</pubDate></item>"))
    #expect(reading.diagnostics.allSatisfy { $0.path.utf8.count < 700 })
    #expect(reading.diagnostics.allSatisfy { $0.message.utf8.count < 200 })
    #expect(reading.rules.contains("date-unreadable"))
  }

  @Test("limits that make no sense are no danger", arguments: [Int.min, -1, 0, 1, .max])
  func absurd(_ limit: Int) {
    var limits = Limits()
    limits.depth = limit
    limits.attributes = limit
    limits.tokenBytes = limit
    limits.listEntries = limit
    limits.extensionBytes = limit
    limits.recordBytes = limit
    limits.diagnostics = limit
    limits.names = limit
    limits.inflateRatio = limit
    let text = Array(feed("<item a='1' b='2'><x>&bogus;</x><enclosure url='u'/></item>").utf8)
    let options = ParseOptions.with { $0.limits = limits }
    _ = FeedReading(text, options: options)
    _ = FeedReading(Gzip.stored(text), options: options)
    #expect(limit < .max || FeedReading(text, options: options).episodes.count == 3)
  }
}
