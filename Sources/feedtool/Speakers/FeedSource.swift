import FeedKit

/// Reads feeds into an index, one after the other, and tells what is wrong with them.
struct FeedSource {
  let messages: Messages
  let isQuiet: Bool
  let options: ParseOptions
  private(set) var status = ExitStatus.good
  private var good = 0
  private var skipped = 0
  private var bad = 0

  init(messages: Messages, isQuiet: Bool, options: ParseOptions) {
    self.messages = messages
    self.isQuiet = isQuiet
    self.options = options
  }

  /// Reads all inputs.
  mutating func read(_ inputs: Inputs, into index: inout SpeakerIndex) {
    for input in inputs.all { read(input, into: &index) }
    guard inputs.areSeveral else { return }
    messages.tell("\(counted(good, "feed")) read, \(skipped) skipped, \(bad) bad")
  }

  private mutating func read(_ input: Input, into index: inout SpeakerIndex) {
    if let failure = input.failure { return note(input, failure.message, isNoFeed: false) }
    var options = options
    options.source = input.source
    var parser = FeedParser(options: options)
    var extractor = MentionExtractor(source: input.source)
    var listed = ListedEpisodes(source: input.source)
    do {
      let file = try FileReader(input.location)
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = try file.read(into: &buffer)
        if count == 0 { break }
        try parser.parse(buffer.span.bytes.extracting(first: count))
        Self.deliver(&parser, &extractor, &listed)
      }
      let summary = try parser.finish()
      Self.deliver(&parser, &extractor, &listed)
      if summary.isPartial { worsen(.partial) }
      good += 1
    } catch let error as FeedError {
      note(input, error.message, isNoFeed: listed.isEmpty)
      if listed.isEmpty { return }
    } catch let error as SystemError {
      return note(input, error.message, isNoFeed: false)
    } catch {
      return note(input, "\(error)", isNoFeed: false)
    }
    listed.add(to: &index)
    for mention in extractor.mentions() { index.add(mention) }
  }

  private static func deliver(
    _ parser: inout FeedParser,
    _ extractor: inout MentionExtractor,
    _ listed: inout ListedEpisodes
  ) {
    while let event = parser.next() {
      extractor.add(event)
      listed.add(event)
    }
  }

  private mutating func note(_ input: Input, _ message: String, isNoFeed: Bool) {
    if isNoFeed, input.isFound {
      skipped += 1
      return
    }
    bad += 1
    messages.tell("\(input.name.visible): error: \(message.visible)")
    worsen(isNoFeed ? .unreadable : .partial)
  }

  private mutating func worsen(_ status: ExitStatus) {
    if self.status == .good { self.status = status }
  }
}

/// The episodes of one feed, as far as finding the same one elsewhere needs.
private struct ListedEpisodes {
  private let source: String
  private var title: String?
  private var episodes: [(keys: EpisodeKeys, facts: EpisodeFacts)] = []

  init(source: String) { self.source = source }

  var isEmpty: Bool { episodes.isEmpty }

  mutating func add(_ event: FeedEvent) {
    switch event {
    case .feed(let feed), .feedChanged(let feed): title = feed.title
    case .episode(let episode):
      let keys = EpisodeKeys(
        source: source,
        feedID: episode.feedID,
        episodeID: episode.id,
        episodeGUID: episode.guid
      )
      let facts = EpisodeFacts(
        title: episode.title,
        enclosure: episode.enclosures.first?.url,
        duration: episode.duration,
        published: episode.published,
        isTrailer: episode.episodeType?.lowercased() == "trailer"
      )
      episodes.append((keys, facts))
    case .diagnostic: break
    }
  }

  func add(to index: inout SpeakerIndex) {
    if let title { index.addTitle(title) }
    for episode in episodes {
      var keys = episode.keys
      keys.feedTitle = title
      index.add(episode.facts, of: keys)
    }
  }
}
