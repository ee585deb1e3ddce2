/// Writes one Atom 1.0 document in canonical form.
///
/// What RSS says and Atom has no word for stands in the namespace of RSS 2.0.
final class AtomExporter: FeedExporter {
  static let format = ExportFormat(
    name: "atom",
    summary: "one Atom 1.0 document (RFC 4287)",
    extensions: ["atom"],
    holdsAllInputs: false,
    columns: [],
    begin: { _, _ in },
    makeExporter: { _ in AtomExporter() },
    end: { _, _ in }
  )

  var report: ExportReport {
    var report = ExportReport()
    report.lost = document.encoder.lost
    return report
  }

  private let document = FeedDocumentWriter(.atom, depth: 1)
  private var feed: Feed?
  private var hasEpisodes = false
  /// When the episodes that came by changed last.
  private var lastChange: Timestamp?

  func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    switch consume event {
    case .feed(let feed), .feedChanged(let feed):
      document.encoder.impliesHTML = feed.format.isRSS
      self.feed = feed
    case .episode(var episode):
      hasEpisodes = true
      document.encoder.countLosses(of: episode, hasTitles: true)
      prepare(&episode)
      document.add(&episode, as: "entry")
    case .diagnostic: break
    }
    if let failure = document.failure { sink.fail(failure) }
  }

  func finish(_ summary: Summary, to sink: inout ByteSink) {
    guard feed != nil || hasEpisodes else { return }
    var feed = feed ?? Feed()
    document.encoder.countLosses(of: feed.authors)
    prepare(&feed)
    document.finish(&feed, root: "feed", attributes: [], inner: nil, to: &sink)
  }

  // MARK: - What Atom says in other words

  private func prepare(_ feed: inout Feed) {
    feed.links = Self.links(feed.links, page: feed.link, enclosures: [])
    if feed.language == feed.xmlLanguage { feed.language = nil }
    guard !feed.format.isAtom else { return }
    // Atom requires both. What stands in for them is said elsewhere in the feed too.
    feed.atomID = feed.atomID ?? Self.id(of: feed)
    if feed.updated == nil, feed.sourceTexts["updated"] == nil {
      feed.updated = feed.published ?? lastChange
    }
  }

  private func prepare(_ episode: inout Episode) {
    episode.links = Self.links(
      episode.links,
      page: episode.link,
      enclosures: episode.enclosures
    )
    guard feed?.format.isAtom != true else { return }
    episode.source?.takeAtomWords()
    if episode.content != nil, episode.contentType == nil, document.encoder.impliesHTML {
      episode.contentType = "html"
    }
    if episode.guid == nil {
      episode.guid =
        episode.idOrigin == .enclosure ? episode.id : Self.urn("\(episode.feedID) \(episode.id)")
    }
    if episode.updated == nil, episode.sourceTexts["updated"] == nil {
      episode.updated = episode.published
    }
    if let updated = episode.updated, lastChange?.isBefore(updated) != false {
      lastChange = updated
    }
  }

  private static func id(of feed: Feed) -> String? {
    if let guid = feed.guid { return "urn:uuid:\(guid)" }
    return feed.selfURL ?? feed.link ?? (feed.id.isEmpty ? nil : urn(feed.id))
  }

  private static func urn(_ name: String) -> String {
    "urn:uuid:\(Feed.podcastGUID(feedURL: name))"
  }

  /// The links of a record, with those that say what elements of their own say in RSS.
  ///
  /// Its page comes first, its media files last. What a link says already is not said again.
  private static func links(
    _ links: [Link],
    page: String?,
    enclosures: [Enclosure]
  ) -> [Link] {
    var all = links
    if let page, links.first(where: \.isAlternate)?.href != page {
      var link = Link()
      link.rel = "alternate"
      link.href = page
      all.insert(link, at: 0)
    }
    var known = links.filter(\.isEnclosure)
    for enclosure in enclosures {
      let place = known.firstIndex { link in
        link.href == enclosure.url && link.type == enclosure.type
          && link.byteCount == enclosure.byteCount
      }
      if let place {
        known.remove(at: place)
      } else {
        all.append(Link(enclosure))
      }
    }
    return all
  }
}

extension Link {
  fileprivate init(_ enclosure: Enclosure) {
    self.init()
    rel = "enclosure"
    href = enclosure.url
    type = enclosure.type
    byteCount = enclosure.byteCount
    title = enclosure.title
    sourceTexts = enclosure.sourceTexts
    extensions = enclosure.extensions
  }
}
