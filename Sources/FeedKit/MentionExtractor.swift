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

  /// Takes a transcript of an episode: its labels and introductions are mentions, too.
  ///
  /// - Parameters:
  ///   - transcript: The transcript.
  ///   - id: ``Episode/id`` of the episode, which may come before or after it.
  public mutating func add(_ transcript: Transcript, ofEpisode id: String) {
    collector.add(transcript, ofEpisode: id)
  }

  /// All mentions, in order of episode and place.
  public consuming func mentions() -> [Mention] {
    var show = ShowMentions(collector)
    return show.mentions()
  }
}
