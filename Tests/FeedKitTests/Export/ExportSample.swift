@testable import FeedKit

/// A small feed with two episodes, made by hand, and what exporters make of it.
enum ExportSample {
  static var feed: Feed {
    var feed = Feed()
    feed.id = "917393e3"
    feed.idOrigin = .guid
    feed.guid = "917393e3"
    feed.encoding = "UTF-8"
    feed.title = "Rocks & \"Roll\""
    feed.link = "https://example.com/"
    feed.description = "<p>Stones,\n explained.</p>"
    feed.language = "en-gb"
    feed.type = "episodic"
    feed.isExplicit = false
    feed.artwork = "https://example.com/a.jpg"
    var image = FeedImage()
    image.url = "https://example.com/b.jpg"
    image.width = 144
    feed.image = image
    var link = Link()
    link.rel = "self"
    link.href = "https://example.com/feed.xml"
    feed.links = [link]
    var category = Category()
    category.text = "Society & Culture"
    category.scheme = .iTunes
    var narrower = Category()
    narrower.text = "Philosophy"
    narrower.scheme = .iTunes
    category.subcategories = [narrower]
    feed.categories = [category]
    return feed
  }

  static var plainEpisode: Episode {
    var episode = Episode()
    episode.id = "e1"
    episode.idOrigin = .guid
    episode.feedID = "917393e3"
    episode.guid = "e1"
    episode.title = "One"
    episode.published = Timestamp(secondsSinceEpoch: 1_767_223_086, offsetMinutes: 120)
    episode.duration = .seconds(1_800)
    episode.number = 7
    episode.podcastEpisode = 7
    episode.season = 1
    episode.podcastSeason = 2
    var enclosure = Enclosure()
    enclosure.url = "https://example.com/1.mp3"
    enclosure.byteCount = 1_024
    enclosure.type = "audio/mpeg"
    episode.enclosures = [enclosure]
    episode.position = Origin(Position(line: 12))
    return episode
  }

  static var oddEpisode: Episode {
    var episode = Episode()
    episode.id = "e2"
    episode.feedID = "917393e3"
    episode.title = "=HYPERLINK(\"x\")"
    var ann = Person()
    ann.name = "Ann"
    ann.role = "host"
    var bob = Person()
    bob.name = "Bob"
    bob.href = "https://example.com/bob"
    episode.persons = [ann, bob]
    episode.sourceTexts.all = [
      SourceText(field: "published", text: "soon", rule: "date-unreadable"),
      SourceText(field: "duration", text: "an hour", rule: "duration-unreadable"),
    ]
    var enclosure = Enclosure()
    enclosure.sourceTexts.all = [
      SourceText(field: "length", text: "big", rule: "number-unreadable")
    ]
    episode.enclosures = [enclosure]
    episode.extensions.attributes = [
      ForeignAttribute(name: XMLName(local: "mood"), value: "calm", element: "guid")
    ]
    let bold = ForeignElement(name: XMLName(local: "b"), children: [.text("loud")])
    episode.extensions.elements = [
      ForeignElement(
        name: XMLName(namespace: "urn:x", prefix: "x", local: "note"),
        attributes: [ForeignAttribute(name: XMLName(local: "n"), value: "1")],
        children: [.text("so "), .element(bold)]
      ),
      ForeignElement(name: XMLName(local: "bare")),
    ]
    return episode
  }

  static let events: [FeedEvent] = [
    .feed(feed), .episode(plainEpisode), .episode(oddEpisode),
  ]

  /// What a format makes of events, and its report.
  static func export(
    _ name: String,
    _ events: [FeedEvent] = events,
    isPartial: Bool = false,
    chunkSize: Int = 65_536,
    _ change: (inout ExportOptions) -> Void = { _ in }
  ) throws -> (text: String, report: ExportReport) {
    var options = ExportOptions()
    options.source = "shows/rocks.xml"
    change(&options)
    var summary = Summary()
    summary.isPartial = isPartial
    var report = ExportReport()
    let text = try SinkCapture.text(chunkSize: chunkSize) { sink in
      guard let format = Exporters.format(named: name) else { return }
      format.begin(options, &sink)
      var exporter = format.makeExporter(options)
      for event in events { exporter.add(event, to: &sink) }
      exporter.finish(summary, to: &sink)
      report = exporter.report
      format.end(options, &sink)
    }
    return (text, report)
  }
}
