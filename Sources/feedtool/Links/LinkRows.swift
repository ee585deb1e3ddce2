import FeedKit

/// Which links are listed.
enum LinkKind: String, CaseIterable, Sendable {
  case feeds, transcripts, chapters, audio
}

/// A link of a feed or an episode, with the keys of what it belongs to.
struct LinkRow {
  var source: String
  var feedID: String
  var feedTitle: String?
  var episodeID: String?
  var episodeGUID: String?
  var url: String
  var type: String?
  var language: String?
  /// A path below the folder that links are fetched to: safe on every system, one for each file.
  var path: String
}

/// The links of one input.
struct LinkRows: RowSource {
  static let columns: [RowColumn<LinkRow>] = [
    RowColumn("source") { .text($0.source) },
    RowColumn("feed_id") { .text($0.feedID) },
    RowColumn("feed_title") { .text($0.feedTitle) },
    RowColumn("episode_id") { .text($0.episodeID) },
    RowColumn("episode_guid") { .text($0.episodeGUID) },
    RowColumn("url") { .text($0.url) },
    RowColumn("type") { .text($0.type) },
    RowColumn("language") { .text($0.language) },
    RowColumn("path") { .text($0.path) },
  ]
  static let isOneRow = false

  let wantsAllBytes = false
  private let kind: LinkKind
  private let source: String
  private var feed = Feed()

  init(_ kind: LinkKind, _ input: Input) {
    self.kind = kind
    source = input.source
  }

  mutating func see(_ bytes: Span<UInt8>) {}

  mutating func rows(of event: FeedEvent) -> [LinkRow] {
    switch event {
    case .feed(let feed), .feedChanged(let feed):
      self.feed = feed
      return []
    case .episode(let episode):
      return rows(of: episode)
    default:
      return []
    }
  }

  /// The feed's own link comes last, since its elements may come after the items.
  mutating func lastRows(_ outcome: Outcome) -> [LinkRow] {
    guard kind == .feeds, outcome.hasFeed, let url = feed.newFeedURL ?? feed.selfURL else {
      return []
    }
    return [row(url, type: "application/rss+xml", language: feed.language, episode: nil)]
  }

  private func rows(of episode: Episode) -> [LinkRow] {
    switch kind {
    case .feeds:
      []
    case .transcripts:
      episode.transcripts.compactMap { link in
        link.url.map { row($0, type: link.type, language: link.language, episode: episode) }
      }
    case .chapters:
      [episode.chapters].compactMap { link in
        link?.url.map { row($0, type: link?.type, language: nil, episode: episode) }
      }
    case .audio:
      episode.enclosures.compactMap { enclosure in
        enclosure.url.map { row($0, type: enclosure.type, language: nil, episode: episode) }
      }
    }
  }

  private func row(
    _ url: String,
    type: String?,
    language: String?,
    episode: Episode?
  ) -> LinkRow {
    LinkRow(
      source: source,
      feedID: feed.id,
      feedTitle: feed.title,
      episodeID: episode?.id,
      episodeGUID: episode?.guid,
      url: url,
      type: type,
      language: language ?? (episode == nil || kind != .transcripts ? nil : feed.language),
      path: LinkPath.path(for: url, type: type, feed: feed, episode: episode)
    )
  }
}
