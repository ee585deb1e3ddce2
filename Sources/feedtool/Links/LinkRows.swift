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
    .required("source", "The input: its path below what was named") { $0.source },
    .required("feed_id", "Id of the feed") { $0.feedID },
    .text("feed_title", "Title of the feed") { $0.feedTitle },
    .text("episode_id", "Id of the episode, unique within the feed") { $0.episodeID },
    .text("episode_guid", "The guid of the episode, where there is one") { $0.episodeGUID },
    .required("url", "Where the link leads") { $0.url },
    .text("type", "Media type of the target, as written") { $0.type },
    .text("language", "Language of the target") { $0.language },
    .required("path", "A path to keep the target at: safe, and one for each") { $0.path },
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

  /// The feeds that a list subscribes to.
  mutating func rows(of event: OPMLEvent) -> [LinkRow] {
    guard kind == .feeds, case .outline(let outline, _) = event, let url = outline.feedURL else {
      return []
    }
    var feed = Feed()
    feed.id = Feed.podcastGUID(feedURL: url)
    feed.title = outline.title ?? outline.text
    let language = outline.language
    return [
      LinkRow(
        source: source,
        feedID: feed.id,
        feedTitle: feed.title,
        url: url,
        type: "application/rss+xml",
        language: language,
        path: LinkPath.path(for: url, type: "application/rss+xml", feed: feed, episode: nil)
      )
    ]
  }

  /// The feed's own link comes last, since its elements may come after the items.
  mutating func lastRows(_ outcome: Outcome) -> [LinkRow] {
    guard kind == .feeds, outcome.hasDocument, outcome.kind == .feed,
      let url = feed.newFeedURL ?? feed.selfURL
    else {
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
