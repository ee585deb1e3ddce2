/// Finds the mentions of people in one feed: events in, mentions out.
///
/// What it knows of a feed's ways it learns from that feed alone, so give one extractor one feed.
/// The mentions come at the end, since titles and notes can be understood only beside each other.
public struct MentionExtractor: Sendable {
  private var collector: ShowCollector

  /// Makes an extractor for one input.
  ///
  /// - Parameter source: The input's name, as it shall stand in the mentions' keys.
  public init(source: String) { collector = ShowCollector(source: source) }

  /// Takes an event of the parser.
  public mutating func add(_ event: FeedEvent) {
    switch event {
    case .feed(let feed), .feedChanged(let feed): collector.add(feed)
    case .episode(let episode): collector.add(episode)
    case .diagnostic: break
    }
  }

  /// All mentions, in order of episode and place.
  public consuming func mentions() -> [Mention] { listing().mentions }

  /// What the input lists: its episodes, and all mentions.
  public consuming func listing() -> FeedListing {
    var show = ShowMentions(collector)
    let mentions = show.mentions()
    var listing = FeedListing(
      feed: show.feed,
      source: show.source,
      items: show.episodes.map { episode in
        FeedListing.Item(
          keys: episode.keys,
          facts: episode.facts,
          transcripts: episode.transcripts,
          position: episode.position
        )
      },
      mentions: mentions
    )
    listing.diagnostics = mentions.compactMap { mention in
      NameLimits.diagnostic(for: mention.raw, at: mention.line.map { Position(line: $0) })
    }
    return listing
  }
}
