import FeedKit

/// What an input is and holds, gathered while it is read; its size does not grow with the input.
struct Inventory {
  /// Different names, namespaces or rules that are told apart; what comes later is not listed.
  static let mostNames = 10_000

  private(set) var feed: Feed?
  /// What a transcript says about itself.
  private(set) var transcript: Transcript?
  /// The title of a list or a chapters file.
  private(set) var title: String?
  /// Whose list it is, or who made the chapters.
  private(set) var owner: String?
  /// Lines of a list that subscribe to a feed.
  private(set) var subscriptions = 0
  private(set) var first: Timestamp?
  private(set) var last: Timestamp?
  private(set) var audio = Duration.zero
  private(set) var episodesWithDuration = 0
  private(set) var transcripts = 0
  private(set) var chapters = 0
  private(set) var enclosures = 0
  /// Episodes that each person takes part in.
  private(set) var people = Tally()
  /// Elements and attributes that were kept as they are, by namespace.
  private(set) var foreign = Tally()
  /// Diagnostics by rule.
  private(set) var rules = Tally()

  mutating func add(_ event: FeedEvent) {
    switch event {
    case .feed(let feed), .feedChanged(let feed):
      self.feed = feed
    case .episode(let episode):
      add(episode)
    case .diagnostic(let diagnostic):
      rules.count(diagnostic.rule.rawValue)
    }
  }

  mutating func add(_ event: OPMLEvent) {
    switch event {
    case .head(let head), .headChanged(let head):
      title = head.title
      owner = head.ownerName ?? head.ownerEmail
    case .outline(let outline, _):
      if outline.feedURL != nil { subscriptions += 1 }
      Self.count(outline.extensions, in: &foreign)
    case .diagnostic(let diagnostic):
      rules.count(diagnostic.rule.rawValue)
    }
  }

  mutating func add(_ event: ChaptersEvent) {
    switch event {
    case .list(let list):
      title = list.title ?? list.podcastName
      owner = list.author
      Self.count(list.extensions, in: &foreign)
    case .diagnostic(let diagnostic):
      rules.count(diagnostic.rule.rawValue)
    }
  }

  mutating func add(_ event: TranscriptEvent) {
    switch event {
    case .transcript(let header), .transcriptChanged(let header):
      title = header.title
      transcript = header
    case .segment(let segment):
      for speaker in segment.speakers { people.count(speaker.name) }
    case .diagnostic(let diagnostic):
      rules.count(diagnostic.rule.rawValue)
    }
  }

  /// What the channel carried beyond the model, together with what the episodes did.
  var allForeign: Tally {
    var all = foreign
    if let feed { Self.count(feed.extensions, in: &all) }
    return all
  }

  private mutating func add(_ episode: Episode) {
    if let published = episode.date {
      if first.map({ published.isEarlier(than: $0) }) ?? true { first = published }
      if last.map({ $0.isEarlier(than: published) }) ?? true { last = published }
    }
    if let duration = episode.duration, duration > .zero {
      audio += duration
      episodesWithDuration += 1
    }
    transcripts += episode.transcripts.count
    if episode.chapters?.url != nil { chapters += 1 }
    enclosures += episode.enclosures.count
    var names: Set<String> = []
    for person in feed.map(episode.people) ?? episode.persons {
      guard let name = person.name, names.insert(name).inserted else { continue }
      people.count(name)
    }
    Self.count(episode.extensions, in: &foreign)
  }

  private static func count(_ extensions: Extensions, in tally: inout Tally) {
    for element in extensions.elements { tally.count(element.name.namespaceLabel) }
    for attribute in extensions.attributes { tally.count(attribute.name.namespaceLabel) }
  }
}

/// How often each of some names came.
struct Tally {
  private var counts: [String: Int] = [:]

  var isEmpty: Bool { counts.isEmpty }

  mutating func count(_ name: String) {
    if let count = counts[name] {
      counts[name] = count + 1
    } else if counts.count < Inventory.mostNames {
      counts[name] = 1
    }
  }

  /// The names and their counts, the most frequent first.
  var ordered: [(name: String, count: Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}

extension Timestamp {
  /// Whether the instant is before another, whatever the offsets.
  func isEarlier(than other: Timestamp) -> Bool {
    (secondsSinceEpoch, nanosecond) < (other.secondsSinceEpoch, other.nanosecond)
  }

  /// The date on the calendar of the offset that was written: `2026-01-31`.
  var dateText: String {
    var bytes: [UInt8] = []
    let time = self
    var sink = ByteSink(chunkSize: 64) { bytes += $0 }
    sink.writeRows { $0.cell(time) }
    try? sink.flush()
    return String(decoding: bytes.prefix(10), as: UTF8.self)
  }
}

extension XMLName {
  fileprivate var namespaceLabel: String {
    guard let namespace else { return prefix.map { "\($0): (not declared)" } ?? "(no namespace)" }
    return namespace
  }
}
