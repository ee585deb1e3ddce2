/// What of an episode is looked at for names.
struct ShowEpisode {
  var keys: EpisodeKeys
  var title: String
  /// Blocks of the title, of the subtitle and of the notes.
  var titleBlocks: Range<Int> = 0..<0
  var subtitleBlocks: Range<Int> = 0..<0
  var noteBlocks: Range<Int> = 0..<0
  var persons: [Person] = []
  var authors: [Author] = []
  var contributors: [Author] = []
  var credits: [MediaCredit] = []
  var date: Timestamp?
  var isTrailer = false
  /// Whether there is something to hear or to see.
  var isHeard = false
  /// Whether it leads to a page.
  var isPage = false
  var line: Int?
  var facts = EpisodeFacts()
  var transcripts: [TranscriptLink] = []
  var position = Origin()

  var textBlocks: Range<Int> { subtitleBlocks.lowerBound..<noteBlocks.upperBound }
}

/// Collects the texts of one feed as its events come.
struct ShowCollector {
  private(set) var text = NoteText()
  private(set) var episodes: [ShowEpisode] = []
  private(set) var feed = Feed()
  private(set) var channelBlocks: Range<Int> = 0..<0
  let source: String

  init(source: String) { self.source = source }

  mutating func add(_ feed: Feed) {
    self.feed = feed
    self.feed.episodes = []
  }

  mutating func add(_ episode: Episode) {
    var entry = ShowEpisode(
      keys: EpisodeKeys(
        source: source,
        feedID: episode.feedID,
        episodeID: episode.id,
        episodeGUID: episode.guid
      ),
      title: episode.title ?? episode.iTunesTitle ?? ""
    )
    entry.persons = episode.persons
    entry.authors = episode.authors
    entry.contributors = episode.contributors
    entry.credits = episode.media.details.credits
    entry.date = episode.date
    entry.isTrailer = episode.episodeType?.lowercased() == "trailer"
    entry.isHeard = episode.isHeard
    entry.isPage = episode.link != nil
    entry.line = episode.position.position?.line
    entry.position = episode.position
    entry.transcripts = episode.transcripts
    entry.facts = EpisodeFacts(
      title: episode.title,
      enclosure: episode.enclosures.first?.url,
      duration: episode.duration,
      published: episode.date,
      isTrailer: entry.isTrailer
    )
    entry.titleBlocks = read([entry.title], isTitle: true)
    entry.subtitleBlocks = read([episode.subtitle].compactMap(\.self), isTitle: false)
    let notes = [episode.content, episode.description, episode.summary].compactMap(\.self)
    entry.noteBlocks = read(notes.filter { $0 != episode.subtitle }, isTitle: false)
    episodes.append(entry)
  }

  /// Reads the channel's own texts; once, when all of it is known.
  mutating func finish() {
    var texts = [feed.description, feed.summary, feed.subtitle].compactMap(\.self)
    texts = texts.enumerated().filter { index, text in !texts[..<index].contains(text) }.map(\.1)
    channelBlocks = read(texts, isTitle: false)
    text.finish()
    for index in episodes.indices {
      if episodes[index].keys.feedID.isEmpty { episodes[index].keys.feedID = feed.id }
      episodes[index].keys.feedTitle = feed.title
    }
  }

  /// Whether the feed is a show: one of articles has authors, and nobody who is heard.
  ///
  /// Articles are what several items are that lead to pages, and none to something to hear or to see.
  var isShow: Bool {
    if feed.medium != nil || feed.type != nil || !feed.persons.isEmpty { return true }
    if feed.authors.contains(where: { $0.place == .iTunesAuthor }) { return true }
    return episodes.count <= 3 || episodes.contains { $0.isHeard || !$0.isPage }
  }

  private mutating func read(_ texts: [String], isTitle: Bool) -> Range<Int> {
    let start = text.blocks.count
    for (index, part) in texts.enumerated() where !part.isEmpty && !texts[..<index].contains(part) {
      if isTitle {
        text.add(part.bytes(atMost: 2000), kind: .heading, heading: -1, isProse: false)
      } else {
        var reader = NoteReader(part)
        reader.read(into: &text)
      }
    }
    return start..<text.blocks.count
  }
}

extension Episode {
  /// Whether it has something to hear or to see: a picture beside an article is neither.
  fileprivate var isHeard: Bool {
    if duration != nil || !persons.isEmpty || !transcripts.isEmpty || !alternateEnclosures.isEmpty {
      return true
    }
    if enclosures.contains(where: { $0.type?.hasPrefix("image/") != true }) { return true }
    return (media.contents + media.groups.flatMap(\.contents)).contains { content in
      ["audio", "video"].contains { kind in
        content.medium == kind || content.type?.hasPrefix(kind + "/") == true
      }
    }
  }
}
