/// Writes one RSS 2.0 document in canonical form.
final class RSSExporter: FeedExporter {
  static let format = ExportFormat(
    name: "rss",
    summary: "one RSS 2.0 document in canonical form",
    extensions: ["rss", "xml"],
    holdsAllInputs: false,
    columns: [],
    begin: { _, _ in },
    makeExporter: { _ in RSSExporter() },
    end: { _, _ in }
  )

  var report: ExportReport {
    var report = ExportReport()
    report.lost = document.encoder.lost
    return report
  }

  private let document = FeedDocumentWriter(.rss, depth: 2)
  private var feed: Feed?
  private var hasEpisodes = false

  func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    switch consume event {
    case .feed(let feed), .feedChanged(let feed): self.feed = feed
    case .episode(var episode):
      hasEpisodes = true
      document.encoder.countLosses(of: episode, hasTitles: false)
      prepare(&episode)
      document.add(&episode, as: "item")
    case .diagnostic: break
    }
    if let failure = document.failure { sink.fail(failure) }
  }

  func finish(_ summary: Summary, to sink: inout ByteSink) {
    guard feed != nil || hasEpisodes else { return }
    var feed = feed ?? Feed()
    document.encoder.countLosses(of: feed.authors)
    feed.description = TextForm.html(
      feed.description,
      of: ["description", "atom:subtitle"],
      &feed.extensions,
      in: feed.format
    )
    document.finish(
      &feed,
      root: "rss",
      attributes: [("version", "2.0")],
      inner: "channel",
      to: &sink
    )
  }

  private func prepare(_ episode: inout Episode) {
    prepareGUID(of: &episode)
    let format = feed?.format ?? .rss2
    guard !format.isRSS else { return }
    episode.description = TextForm.html(
      episode.description,
      of: TextForm.descriptions,
      &episode.extensions,
      in: format
    )
    if let text = episode.content, TextForm(type: episode.contentType, in: format) == .plain {
      episode.content = HTML.escaped(text)
      episode.contentType = nil
    }
    // In RSS a content is HTML without saying so.
    if format.isJSONFeed, episode.contentType == "html" { episode.contentType = nil }
    // The summary of JSON Feed is plain; one that came of RSS says that it is HTML.
    if format.isJSONFeed {
      episode.summary = TextForm.html(
        episode.summary,
        of: ["itunes:summary"],
        &episode.extensions,
        in: format
      )
    }
  }

  /// In RSS a guid is the URL of a page unless it says that it is none; in other formats it is a name.
  private func prepareGUID(of episode: inout Episode) {
    guard let guid = episode.guid, episode.guidIsPermalink == nil, feed?.format.isRSS == false,
      !guid.hasPrefix("http://"), !guid.hasPrefix("https://")
    else { return }
    episode.guidIsPermalink = false
  }
}

extension FeedFormat {
  /// Whether the format is one of the RSS family.
  var isRSS: Bool { rawValue.hasPrefix("rss-") }

  /// Whether the format is JSON Feed.
  var isJSONFeed: Bool { rawValue.hasPrefix("json-feed-") }

  /// Whether the format is Atom.
  var isAtom: Bool { rawValue.hasPrefix("atom-") }
}
