/// Finds who speaks where: mentions in, speakers and appearances out.
///
/// The order in which things come never matters. Add everything first, then ask once.
///
/// ```swift
/// var index = SpeakerIndex()
/// var extractor = MentionExtractor(source: "show.xml")
/// while let event = parser.next() { extractor.add(event) }
/// index.add(extractor.listing())
/// let resolution = index.resolved()
/// for speaker in resolution.speakers { … }
/// ```
///
/// A transcript is read twice, and never held: ``TranscriptNames`` finds who is heard, and after
/// resolving ``SpeakerResolution/said(in:by:)`` what each of them says.
public struct SpeakerIndex: Sendable {
  private var mentions = MentionList()
  private var episodes:
    [AppearanceBuilder.EpisodeListing: (keys: EpisodeKeys, facts: EpisodeFacts)] = [:]
  private var snapshots: [FeedSnapshot] = []
  private var transcripts: [(transcript: EpisodeTranscript, names: TranscriptNames)] = []
  private var titles: Set<String> = []

  /// Corrections that go before everything else.
  public var overrides = SpeakerOverrides()
  /// Facts of a larger collection that these mentions are a part of; `nil` to count them here.
  public var facts: CorpusFacts?
  /// What an earlier run said: who is in it keeps the id.
  public var previous = PreviousSpeakers()
  /// Whether each decision is kept, to be explained.
  public var keepsMerges = false
  /// Whether mentions keep the person of their feed and its keys, by which other engines divide the work.
  public var keepsKeys = true
  /// How the work is done; one part after the other unless something else is said.
  public var work = SpeakerWork.serial

  /// Makes an empty index.
  public init() {}

  /// Mentions that were added.
  public var mentionCount: Int { mentions.count }

  /// Adds a mention.
  ///
  /// Of two with one id one stays, the same whichever came first.
  public mutating func add(_ mention: Mention) { mentions.add(mention) }

  /// Adds a record that holds a name.
  mutating func add(
    _ draft: MentionDrafts.Draft,
    in drafts: MentionDrafts,
    number: Int
  ) -> MentionList.DraftAddition {
    let result = mentions.add(draft, in: drafts, number: number)
    if let facts = draft.facts, mentions.texts.length(result.row.episodeID) > 0 {
      add(facts, of: mentions.keys(of: result.row))
    }
    return result
  }

  /// Adds what one input lists.
  ///
  /// Inputs that are the same feed at different times become one feed, with the episodes of all of them;
  /// where they say different things of one episode, the newest is believed.
  public mutating func add(_ listing: FeedListing) {
    if let title = listing.feed.title { addTitle(title) }
    snapshots.append(FeedSnapshot(listing))
  }

  /// Adds a transcript of an episode that is listed, with the names that are in it.
  public mutating func add(_ names: TranscriptNames, of transcript: EpisodeTranscript) {
    transcripts.append((transcript, names))
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

  /// Adds the title of a feed: a name that equals one is that of a show.
  public mutating func addTitle(_ title: String) {
    let folded = NameFolding.folded(text: title)
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
    let feeds = FeedSnapshots(snapshots)
    let episodes = self.episodes.merging(feeds.episodes) { own, _ in own }
    let heard = transcripts.map { transcript, names in
      var transcript = transcript
      transcript.keys = feeds.current(transcript.keys)
      return HeardTranscript(transcript: transcript, names: names)
    }
    let all = allMentions(feeds, heard, episodes)
    let resolver = SpeakerResolver(
      all,
      facts: facts,
      titles: titles.union(Self.titles(of: all)),
      overrides: overrides,
      keepsEvents: keepsMerges,
      work: work
    )
    let places = resolver.speakers.map { speaker in
      speaker.map {
        let row = resolver.mentions.rows[Int($0.mention)]
        return SpeakerIDs.Locator(resolver.mentions.id(row), part: $0.part)
      }
    }
    let ids = SpeakerIDs(
      places,
      previous: previous.speakers,
      others: EarlierSpeakers.claims(previous.entities, places, resolver)
    )
    let builder = AppearanceBuilder(
      resolver,
      episodes: episodes,
      given: facts?.listings,
      ids: ids,
      names: overrides.names,
      work: work
    )
    var resolution = SpeakerResolution(
      resolver,
      builder,
      ids.ids,
      overrides: overrides,
      keepsKeys: keepsKeys
    )
    resolution.add(heard, episodes)
    return resolution
  }

  /// All mentions, each once: two transcripts of an episode have the same labels.
  private func allMentions(
    _ feeds: FeedSnapshots,
    _ heard: [HeardTranscript],
    _ episodes: [AppearanceBuilder.EpisodeListing: (keys: EpisodeKeys, facts: EpisodeFacts)]
  ) -> MentionList {
    var all = mentions
    for mention in feeds.mentions { all.add(mention) }
    for transcript in heard {
      for mention in transcript.mentions(of: episodes) { all.add(mention) }
    }
    return all
  }

  /// The titles of feeds that mentions have, folded.
  private static func titles(of mentions: MentionList) -> Set<String> {
    let numbers = Set(mentions.rows.lazy.map(\.feedTitle))
    let titles = numbers.compactMap { mentions.text($0) }
      .map { NameFolding.folded(text: $0) }
    return Set(titles.filter { !$0.isEmpty })
  }
}

/// A transcript with the names that are in it.
struct HeardTranscript {
  let transcript: EpisodeTranscript
  let names: TranscriptNames

  /// The mentions, with the date of the episode, which the transcript does not know.
  fileprivate func mentions(
    of episodes: [AppearanceBuilder.EpisodeListing: (keys: EpisodeKeys, facts: EpisodeFacts)]
  ) -> [Mention] {
    let keys = transcript.keys
    let date = episodes[.init(feedID: keys.feedID, episodeID: keys.episodeID)]?.facts.published
    return names.mentions(in: transcript).map { mention in
      var mention = mention
      mention.date = date
      return mention
    }
  }
}
