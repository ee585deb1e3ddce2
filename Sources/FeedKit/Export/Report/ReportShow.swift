/// What pages tell of a show: a feed without what only programs need.
package struct ReportShow: Sendable {
  /// ``Feed/id``.
  package var id: String
  /// The input that it was read from.
  package var source: String
  /// The show's title; `nil` when it has none.
  package var title: String?
  /// The language tag that the feed states; `nil` when it is none that a page may state.
  package var language: String?
  /// Where the feed says that it is.
  package var address: String?
  /// The show's own page.
  package var link: SafeLink?
  /// What the show says about itself, as safe text.
  package var notes = HTMLFragment()
  /// The episodes, each once.
  package var episodes: [ReportEpisode] = []

  /// Makes a show of which nothing is known but its id.
  package init(id: String, source: String) {
    self.id = id
    self.source = source
  }

  /// The latest date of an episode, in seconds since 1970; `nil` when none has one.
  var newest: Int64? { episodes.compactMap { $0.published?.secondsSinceEpoch }.max() }
}

/// What pages tell of an episode.
package struct ReportEpisode: Sendable {
  /// ``Episode/id``.
  package var id: String
  /// The title; `nil` when there is none.
  package var title: String?
  /// When it was published; `nil` when that is not known.
  package var published: Timestamp?
  /// How long it plays; `nil` when that is not stated.
  package var duration: Duration?
  /// The episode's own page.
  package var link: SafeLink?
  /// The recording.
  package var audio: SafeLink?
  /// The show notes, as safe text, cut when they are long.
  package var notes: HTMLFragment

  init(_ episode: Episode) {
    id = episode.id
    title = episode.title ?? episode.iTunesTitle
    published = episode.date
    duration = episode.duration
    link = SafeLink(episode.link)
    audio = episode.enclosures.lazy.compactMap { SafeLink($0.url) }.first
    let notes = [episode.content, episode.description, episode.summary, episode.subtitle]
    self.notes = notes.lazy.map { SafeNotes.html($0) }.first { !$0.isEmpty } ?? HTMLFragment()
  }
}

/// Makes a show of the events of one feed.
package struct ReportShowBuilder: Sendable {
  private var show: ReportShow
  private var places: [String: Int] = [:]
  private var hasFeed = false

  /// Makes a builder for one input.
  package init(source: String) { show = ReportShow(id: source, source: source) }

  /// Takes an event of the parser.
  package mutating func add(_ event: FeedEvent) {
    switch event {
    case .feed(let feed), .feedChanged(let feed): take(feed)
    case .episode(let episode):
      let own = ReportEpisode(episode)
      if let place = places[own.id] {
        show.episodes[place] = own
      } else {
        places[own.id] = show.episodes.count
        show.episodes.append(own)
      }
    case .diagnostic: break
    }
  }

  /// The show; `nil` when there was no feed.
  package var result: ReportShow? { hasFeed ? show : nil }

  private mutating func take(_ feed: Feed) {
    hasFeed = true
    show.id = feed.id
    show.title = feed.title ?? feed.iTunesTitle
    show.language = LanguageTag.checked(feed.language)
    show.address = feed.selfURL
    show.link = SafeLink(feed.link)
    let notes = [feed.description, feed.summary, feed.subtitle]
    show.notes =
      notes.lazy.map { SafeNotes.html($0, limit: 4_000) }.first { !$0.isEmpty } ?? HTMLFragment()
  }
}

/// The shows of all inputs, each once.
package struct ReportShows: Sendable {
  private var listings: [ReportShow] = []

  /// Makes an empty collection.
  package init() {}

  /// Adds what one input says of a show.
  package mutating func add(_ show: ReportShow) { listings.append(show) }

  /// Each show once, in order of id; of several inputs the one with the newest episode counts.
  package consuming func merged() -> [ReportShow] {
    let sorted = listings.sorted { a, b in
      if a.id != b.id { return a.id < b.id }
      let (x, y) = (a.newest ?? .min, b.newest ?? .min)
      return x != y ? x > y : a.source < b.source
    }
    var result: [ReportShow] = []
    var known: Set<String> = []
    for show in sorted {
      if let last = result.indices.last, result[last].id == show.id {
        for episode in show.episodes where known.insert(episode.id).inserted {
          result[last].episodes.append(episode)
        }
      } else {
        known = Set(show.episodes.map(\.id))
        result.append(show)
      }
    }
    return result
  }
}

/// Language tags as pages may state them (RFC 5646, 2.1, without its rare forms).
enum LanguageTag {
  /// The tag as written, with hyphens; `nil` when it has not the form of one.
  static func checked(_ text: String?) -> String? {
    guard let text, text.utf8.count <= 35 else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy(\.isLetter),
      parts.dropFirst().allSatisfy({ part in
        (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { $0.isLetter || $0.isDigit }
      })
    else { return nil }
    return parts.joined(separator: "-")
  }
}
