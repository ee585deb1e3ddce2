/// Finds who speaks where: mentions in, speakers and appearances out.
///
/// The order in which mentions come never matters. Add everything first, then ask once.
///
/// ```swift
/// var index = SpeakerIndex()
/// for mention in mentions { index.add(mention) }
/// for speaker in index.resolved().speakers { … }
/// ```
public struct SpeakerIndex: Sendable {
  private var mentions: [Mention] = []
  private var episodes:
    [AppearanceBuilder.EpisodeListing: (keys: EpisodeKeys, facts: EpisodeFacts)] = [:]
  private var titles: Set<String> = []

  /// Corrections that go before everything else.
  public var overrides = SpeakerOverrides()
  /// Facts of a larger collection that these mentions are a part of; `nil` to count them here.
  public var facts: CorpusFacts?
  /// The speaker that each mention had in an earlier run, by the mention's id.
  public var previous: [String: String] = [:]
  /// Whether each decision is kept, to be explained.
  public var keepsMerges = false

  /// Makes an empty index.
  public init() {}

  /// Mentions that were added.
  public var mentionCount: Int { mentions.count }

  /// Adds a mention.
  public mutating func add(_ mention: Mention) {
    mentions.append(mention)
    if let title = mention.keys.feedTitle { addTitle(title) }
  }

  /// Adds what is known of an episode; of several listings of one episode the first in content wins.
  public mutating func add(_ facts: EpisodeFacts, of keys: EpisodeKeys) {
    let listing = AppearanceBuilder.EpisodeListing(
      feedID: keys.feedID,
      episodeID: keys.episodeID
    )
    if let known = episodes[listing], Self.order(known) <= Self.order((keys, facts)) { return }
    episodes[listing] = (keys, facts)
    if let title = keys.feedTitle { addTitle(title) }
  }

  /// What is known of an episode, or `nil`.
  public func facts(of keys: EpisodeKeys) -> EpisodeFacts? {
    episodes[.init(feedID: keys.feedID, episodeID: keys.episodeID)]?.facts
  }

  /// Adds the title of a feed: a name that equals one is that of a show.
  public mutating func addTitle(_ title: String) {
    let folded = NameFolding.foldedText(title.unicodeScalars.prefix(400))
    if !folded.isEmpty { titles.insert(folded) }
  }

  private static func order(_ entry: (keys: EpisodeKeys, facts: EpisodeFacts)) -> String {
    let facts = entry.facts
    let parts = [
      entry.keys.source, facts.title ?? "", facts.enclosure ?? "",
      "\(facts.published.map(\.description) ?? "")",
    ]
    return parts.joined(separator: "\u{0}")
  }

  /// Brings all mentions to speakers.
  public func resolved() -> SpeakerResolution {
    let resolver = SpeakerResolver(
      unique(mentions),
      facts: facts,
      titles: titles,
      steering: overrides.steering,
      organizations: overrides.organizations,
      keepsEvents: keepsMerges
    )
    let ids = SpeakerIDs(
      resolver.speakers.map { $0.map { resolver.mentions[Int($0.mention)].id } },
      previous: previous
    )
    var builder = AppearanceBuilder(
      resolver,
      episodes: episodes,
      ids: ids.ids,
      was: ids.was,
      names: overrides.names
    )
    return SpeakerResolution(resolver, &builder, ids.ids)
  }

  /// Each mention once: a place that two snapshots of a feed have is one place.
  private func unique(_ mentions: [Mention]) -> [Mention] {
    var places: [String: Int] = [:]
    var result: [Mention] = []
    result.reserveCapacity(mentions.count)
    for mention in mentions {
      guard let place = places[mention.id] else {
        places[mention.id] = result.count
        result.append(mention)
        continue
      }
      // Of two with one id the smaller source stays, whichever came first.
      if mention.keys.source < result[place].keys.source { result[place] = mention }
    }
    return result
  }
}
