import FeedKit
import Testing

@Suite("Mentions of people in a feed")
struct MentionExtractorTests {
  private func mentions(
    title: String = "Evening Talk",
    channel: String = "",
    _ items: [(title: String, notes: String, more: String)]
  ) throws -> [Mention] {
    var document = """
      <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
       xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
      <title>\(title)</title>\(channel)
      """
    for (number, item) in items.enumerated() {
      document += """
        <item><title>\(item.title)</title><guid isPermaLink="false">g\(number)</guid>
        <description><![CDATA[\(item.notes)]]></description>\(item.more)</item>
        """
    }
    document += "</channel></rss>"
    var parser = FeedParser()
    var extractor = MentionExtractor(source: "a.xml")
    try parser.parse(Array(document.utf8).span.bytes)
    while let event = parser.next() { extractor.add(event) }
    _ = try parser.finish()
    while let event = parser.next() { extractor.add(event) }
    return extractor.mentions()
  }

  private func speakers(_ mentions: [Mention], in guid: String) -> Set<String> {
    Set(mentions.filter { $0.keys.episodeGUID == guid && $0.kind == .episode }.map(\.raw))
  }

  private let frames = [
    ("Swamp birds with Sarah Lindqvist", "We look at birds.", ""),
    ("Old maps with Peter Hallam", "All about maps.", ""),
    ("Slow trains with Anna Kovacs", "Trains in the night.", ""),
    ("Cheap wine with Daniel Ortega", "A glass or two.", ""),
    ("Loud music with Bertha Quill", "Ears will ring.", ""),
  ]

  @Test("a place in titles that names fill gives the guests")
  func titleFrame() throws {
    let found = try mentions(frames)
    #expect(speakers(found, in: "g0") == ["Sarah Lindqvist"])
    #expect(speakers(found, in: "g4") == ["Bertha Quill"])
    #expect(found.first { $0.raw == "Anna Kovacs" }?.role == "guest")
  }

  @Test("a label before a name tells its part; a label of work not heard is a credit")
  func labels() throws {
    let found = try mentions([
      ("One", "<p>A talk.</p><p>Guest: Sarah Lindqvist</p><p>Music: Peter Hallam</p>", "")
    ])
    #expect(speakers(found, in: "g0") == ["Sarah Lindqvist"])
  }

  @Test("who is talked about does not appear")
  func talkedAbout() throws {
    let found = try mentions([
      ("One", "Today Anna Kovacs talks to Daniel Ortega about Winston Churchill.", ""),
      ("Two", "A book by Emma Bronte, read again.", ""),
    ])
    #expect(speakers(found, in: "g0").contains("Daniel Ortega"))
    #expect(!speakers(found, in: "g0").contains("Winston Churchill"))
    #expect(speakers(found, in: "g1").isEmpty)
  }

  @Test("a person tag is a mention with its role and link, and an editor is a credit")
  func personTags() throws {
    let found = try mentions([
      (
        "One", "",
        """
        <podcast:person role="guest" href="https://example.com/s">Sarah Lindqvist</podcast:person>
        <podcast:person role="editor">Peter Hallam</podcast:person>
        """
      )
    ])
    let guest = found.first { $0.raw == "Sarah Lindqvist" }
    #expect(guest?.place == .itemPerson)
    #expect(guest?.href == "https://example.com/s")
    #expect(found.first { $0.raw == "Peter Hallam" }?.kind == .credit)
  }

  @Test("an announced guest of a trailer is not counted as heard")
  func trailer() throws {
    let found = try mentions([
      ("Soon with Sarah Lindqvist", "", "<itunes:episodeType>trailer</itunes:episodeType>")
    ])
    #expect(found.allSatisfy { $0.kind != .episode })
  }

  @Test("a list of other episodes says nothing of who is heard here")
  func otherEpisodes() throws {
    var items = frames
    items.append(
      (
        "Nobody at home", "<p>Alone.</p><ul><li>Old maps with Peter Hallam</li></ul>", ""
      )
    )
    #expect(speakers(try mentions(items), in: "g5").isEmpty)
  }

  @Test("the same place has the same id in every run, and no two places share one")
  func ids() throws {
    let first = try mentions(frames).map(\.id)
    #expect(first == (try mentions(frames).map(\.id)))
    #expect(Set(first).count == first.count)
  }

  @Test("names in scripts without capitals are found where titles have a place for them")
  func withoutCapitals() throws {
    let found = try mentions([
      ("سفر دور، با قاسم از آلمان", "این بار با قاسم همراه شدیم.", ""),
      ("کوه بلند، با فاطمه از هند", "در این قسمت با فاطمه همراه شدیم.", ""),
      ("شب سرد، با پیمان از نروژ", "این بار با پیمان همراه شدیم.", ""),
      ("راه نو، با مهدی از ژاپن", "در این قسمت با مهدی همراه شدیم.", ""),
    ])
    #expect(speakers(found, in: "g0") == ["قاسم"])
    #expect(speakers(found, in: "g3") == ["مهدی"])
  }

  @Test("a name is whole with any apostrophe, behind an initial, and without what follows it")
  func wholeNames() throws {
    let found = try mentions([
      ("One", "Guest: Eoin Ní`Bhriain", ""),
      ("Two", "prescott is a word here. Hosted by Robert D. Prescott.", ""),
      ("Three", "Guests: Peter Hallam, Anna Kovacs Along the way we sing.", ""),
      ("Four", "Guest: JosÃ© GarcÃ­a", ""),
    ])
    #expect(speakers(found, in: "g0") == ["Eoin Ní`Bhriain"])
    #expect(speakers(found, in: "g1") == ["Robert D. Prescott"])
    #expect(speakers(found, in: "g2") == ["Peter Hallam", "Anna Kovacs"])
    #expect(speakers(found, in: "g3") == ["José García"])
  }

  @Test("what stands before a word for a body is no person, and neither is the show's own title")
  func bodies() throws {
    let found = try mentions(
      title: "Conversations with Sarah Lindqvist",
      [
        (
          "One", "Guest: Peter Hallam. Recorded live at The Long Table Podcast.",
          "<itunes:author>Conversations with Sarah Lindqvist</itunes:author>"
        )
      ]
    )
    #expect(speakers(found, in: "g0") == ["Peter Hallam"])
  }

  @Test("a tag with a full name is that person, though another name stands in the title")
  func tagsAndTitles() throws {
    var items = frames
    items.append(
      (
        "Harbour lights with Emma Bronte", "Nothing more.",
        "<podcast:person role=\"guest\">Rúna Þórsdóttir</podcast:person>"
      )
    )
    let found = try mentions(items)
    let tag = found.first { $0.raw == "Rúna Þórsdóttir" }
    #expect(tag?.meant == nil)
  }

  @Test("a word for a host or a guest right before a name says enough by itself")
  func named() throws {
    let found = try mentions([
      ("Slow trains with Anna Kovacs", "All of it. Hosted by Peter Hallam.", ""),
      ("Interview: Bertha Quill and Daniel Ortega", "Nothing more.", ""),
    ])
    #expect(found.first { $0.raw == "Peter Hallam" }?.role == "host")
    #expect(speakers(found, in: "g1") == ["Bertha Quill", "Daniel Ortega"])
  }

  @Test("a first name alone means the one full name of the episode")
  func firstNames() throws {
    let found = try mentions([
      (
        "Slow trains with Anna Kovacs", "Anna talks to us about trains in the night.", ""
      )
    ])
    #expect(found.first { $0.raw == "Anna" }?.meant == "Anna Kovacs")
    var index = SpeakerIndex()
    for mention in found { index.add(mention) }
    #expect(index.resolved().speakers.map(\.name) == ["Anna Kovacs"])
  }

  @Test("what someone looks at or explains is a topic, not a guest")
  func topics() throws {
    let found = try mentions([
      ("Gut Health", "Peter Hallam looks at Gut Health. Anna Kovacs explains Green Bonds.", "")
    ])
    #expect(!speakers(found, in: "g0").contains("Gut Health"))
    #expect(!speakers(found, in: "g0").contains("Green Bonds"))
  }

  @Test("the name of a site in a tag that links to it is a body's")
  func brands() throws {
    let found = try mentions([
      (
        "One", "Nothing more.",
        "<podcast:person href=\"https://www.northwind.example\">Northwind</podcast:person>"
      )
    ])
    #expect(found.map(\.type) == [.organization])
    #expect(found.map(\.kind) == [.channel])
  }

  @Test("a name in its bearer's own script is found among words that have capitals")
  func foreignScripts() throws {
    let found = try mentions([
      ("Bread", "徐秀英 talks to Peter Hallam about old ovens and new flour.", ""),
      ("Sleep", "Today Anna Kovacs talks to هدى الفاسي about sleep, as she does each week.", ""),
      ("Dams", "Hosted by 徐秀英. A long evening at the river with stories of rain.", ""),
      ("Tides", "Hosted by 徐秀英. Salt, boats and the moon, told from the sea wall.", ""),
    ])
    #expect(speakers(found, in: "g0") == ["徐秀英", "Peter Hallam"])
    #expect(speakers(found, in: "g1").contains("هدى الفاسي"))
    #expect(speakers(found, in: "g2") == ["徐秀英"])
  }

  @Test("a label takes one word for a name; the label of who talks and a topic do not")
  func oneWord() throws {
    let found = try mentions([
      ("One", "Guest: Oromandi", ""),
      ("Metal — Slow trains", "Anna Kovacs joins Peter Hallam to discuss Metal.", ""),
      ("Three", "<p>Peter Hallam (Host): Yup. Indeed.</p><p>Anna Kovacs (Guest): Yup.</p>", ""),
    ])
    #expect(speakers(found, in: "g0") == ["Oromandi"])
    #expect(!speakers(found, in: "g1").contains("Metal"))
    #expect(!speakers(found, in: "g2").contains("Yup"))
  }

  @Test("what someone is, behind a name and a comma, is nobody")
  func appositions() throws {
    let found = try mentions([
      ("Nebel", "<p>Zu Gast: Jonte Weddig, Lotse. Er liest das Wasser.</p>", ""),
      ("Rain", "<p>Guest: Anna Kovacs, Weaver</p>", ""),
      ("Hail", "<p>Guests: Oromandi, Anna Kovacs</p>", ""),
    ])
    #expect(speakers(found, in: "g0") == ["Jonte Weddig"])
    #expect(speakers(found, in: "g1") == ["Anna Kovacs"])
    #expect(speakers(found, in: "g2").contains("Oromandi"))
  }

  @Test("who hosts with one word for a name also talks; who hosts the files does not")
  func oneWordHosts() throws {
    let found = try mentions([
      ("Rain", "Hosted by Oromandi. About rain.", ""),
      ("Hail", "On hail, hosted by Oromandi. Files: hosted by Fileloft.", ""),
      ("Snow", "In this episode, Oromandi sits down with Peter Hallam to discuss snow.", ""),
      ("Wind", "In this episode, Oromandi sits down with Anna Kovacs to discuss wind.", ""),
      ("Dew", "Morning grass. Our pages are hosted by Fileloft.", ""),
    ])
    #expect(speakers(found, in: "g0") == ["Oromandi"])
    #expect(speakers(found, in: "g2") == ["Oromandi", "Peter Hallam"])
    #expect(!found.contains { $0.raw == "Fileloft" })
  }

  @Test("where notes bear out the names in titles, one in a place that comes once is a guest, too")
  func rarePlaces() throws {
    var items = frames.map { title, _, more in
      (title, title.split(separator: " ").suffix(2).joined(separator: " ") + " is here.", more)
    }
    items.append(("Part two: Emma Hartley", "Emma Hartley again.", ""))
    items.append(("14 - Robert Brandt - the long way home", "Nothing more.", ""))
    #expect(speakers(try mentions(items), in: "g6") == ["Robert Brandt"])
  }

  @Test(
    "what nobody would write costs little and traps nowhere",
    arguments: [
      String(repeating: "Anna ", count: 20_000), String(repeating: "<p>", count: 20_000),
      String(repeating: "<", count: 50_000), String(repeating: "&", count: 50_000),
      String(repeating: "A.", count: 20_000), "😀\u{202E}\u{0}<a href=", "Guest:", "with", "<li", "",
    ]
  )
  func hostile(_ text: String) throws {
    let clean = text.replacing("]]>", with: "").replacing("\u{0}", with: "")
    let items = [("with " + String(clean.prefix(50).filter { $0 != "<" && $0 != "&" }), clean, "")]
    #expect(try mentions(items).count < 1000)
  }

  @Test("notes that say the title again, and nothing else, hold no guests")
  func headlines() throws {
    let titles = [
      "Deterministic Audit and Verification Protocol",
      "Supply Chain Collaboration and Its Barriers",
      "Harvest Season and the Future of Barley",
      "Boiler Leakage: Repair, Insulation, and Liability",
    ]
    let found = try mentions(titles.map { ($0, $0, "") })
    #expect(found.isEmpty)
  }

  @Test("articles have authors and no guests")
  func articles() throws {
    let items = (1...5).map { number in
      (
        title: "Post \(number)", notes: "<p>An interview with Sarah Lindqvist in the paper.</p>",
        more: "<link>https://blog.example/\(number)</link><author>Anna Kovacs</author>"
      )
    }
    #expect(Set(try mentions(items).map(\.raw)) == ["Anna Kovacs"])
    let heard = items.map { item in
      (
        title: item.title, notes: item.notes,
        more: item.more
          + #"<enclosure url="https://blog.example/a.mp3" length="1" type="audio/mpeg"/>"#
      )
    }
    #expect(Set(try mentions(heard).map(\.raw)).contains("Sarah Lindqvist"))
  }

  @Test("the initials of a show's title are the show; a person may stand beside a network")
  func bodiesInFields() throws {
    let found = try mentions(
      title: "Northern Tree Podcast",
      [
        ("One", "", "<itunes:author>NTP</itunes:author>"),
        ("Two", "", "<itunes:author>Anna Kovacs | Northwind Media</itunes:author>"),
      ]
    )
    #expect(found.first { $0.raw == "NTP" }?.type == .organization)
    #expect(found.first { $0.raw.hasPrefix("Anna") }?.type != .organization)
  }

  @Test("where most names in a place of titles are known, so are those of other traditions")
  func unknownGivenNames() throws {
    let people = [
      "Anna Lund", "Peter Hallam", "Nick Dole", "Daniel Ortega", "Sofia Reyes", "Zhenbo Quill",
    ]
    let topics = [
      "Growing Barley", "Sea Cables", "Old Maps", "Night Trains", "Cheap Wine", "Silent Forests",
    ]
    let found = try mentions(zip(people, topics).map { ("\($0): \($1)", "", "") })
    #expect(Set(found.filter { $0.kind == .episode }.map(\.raw)) == Set(people))
    let none = try mentions(zip(topics, topics.reversed()).map { ("\($0): \($1)", "", "") })
    #expect(none.isEmpty)
  }

  @Test("with may be short, and a guest may be said to be one without a mark")
  func shortWords() throws {
    let found = try mentions([("Sea Cables w/ Nick Dole", "", "")])
    #expect(speakers(found, in: "g0") == ["Nick Dole"])
    let guest = try mentions([("Special Guest Nick Dole", "", "")])
    #expect(speakers(guest, in: "g0") == ["Nick Dole"])
    let none = try mentions([("Guest Lecture Series", "", "")])
    #expect(none.isEmpty)
  }

  @Test("a line of words for guests is a heading over the lines behind it, and over nothing else")
  func bareHeading() throws {
    let more = "Peter Hallam once built a lighthouse on the northern rocks, and nobody lives there."
    for notes in [
      "<p>Guests</p><ul><li>Anna Lund</li><li>Nick Dole</li></ul><p>\(more)</p>",
      "Our guests\nAnna Lund\nNick Dole\n\(more)",
    ] {
      let found = try mentions([("One", notes, "")])
      #expect(speakers(found, in: "g0") == ["Anna Lund", "Nick Dole"], "\(notes)")
    }
  }

  @Test("who hosts is found by a short form of the name, and by a slip of the pen")
  func formsOfHosts() throws {
    var items: [(title: String, notes: String, more: String)] = []
    for number in 1...6 {
      items.append(("Part \(number)", "<p>Hosted by William Fairbanks.</p>", ""))
    }
    for form in ["Bill Fairbanks", "William Fairbnaks"] {
      items.append(("About \(form.count) bells", "<p>Hosted by \(form).</p>", ""))
    }
    let found = try mentions(items)
    for form in ["Bill Fairbanks", "William Fairbnaks"] {
      #expect(found.contains { $0.raw == form && $0.role == "host" }, "\(form)")
    }
  }

  @Test("a guest with the host's family name and another given name is no form of the host")
  func relatives() throws {
    var items: [(title: String, notes: String, more: String)] = []
    for number in 1...6 {
      items.append(("Part \(number)", "<p>Hosted by William Fairbanks.</p>", ""))
    }
    items.append(("Bells", "<p>Our guest is Wendy Fairbanks, who casts bells.</p>", ""))
    let found = try mentions(items)
    #expect(found.first { $0.raw == "Wendy Fairbanks" }?.role == "guest")
  }
}
