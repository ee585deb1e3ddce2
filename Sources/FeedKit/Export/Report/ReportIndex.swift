/// Everything that pages look up: who appears where, and where each page is.
package struct ReportIndex {
  /// The keys of an episode within its feed.
  struct Listing: Hashable {
    var feedID: String
    var episodeID: String

    init(_ keys: EpisodeKeys) {
      feedID = keys.feedID
      episodeID = keys.episodeID
    }
  }

  /// The place of an episode: its show, and its place in that.
  struct EpisodePlace {
    var show: Int
    var episode: Int
  }

  /// The speakers, in the order of the list.
  let speakers: [SpeakerEntity]
  /// The appearances, in the order of the list.
  let appearances: [Appearance]
  /// The shows, in order of their titles.
  let shows: [ReportShow]
  /// For each speaker the appearances that count, newest first.
  private(set) var counted: [[Int]]
  /// For each speaker the appearances that do not count: trailers, credits, mere mentions.
  private(set) var others: [[Int]]
  /// The places of speakers in the order of their names.
  let byName: [Int]
  private let speakerSlugs: [String]
  private let showSlugs: [String]
  private let showPlaces: [String: Int]
  private var episodePlaces: [Listing: EpisodePlace] = [:]
  private let speakerPlaces: [String: Int]
  /// The appearances in each listing of an episode.
  private var people: [Listing: [Int]] = [:]

  // Of an episode with more people, as a broken feed may have it, these appear with the others.
  private static let mostPeople = 200

  /// Makes the index of speakers, of all their appearances, and of shows.
  init(speakers: [SpeakerEntity], appearances: [Appearance], shows: [ReportShow]) {
    self.speakers = speakers
    self.appearances = appearances
    self.shows = NameSorting.sorted(shows, by: { ($0.title ?? "", $0.id) })
    speakerSlugs = Self.slugs(speakers.map { ($0.name, $0.id) })
    showSlugs = Self.slugs(self.shows.map { ($0.title ?? "show", $0.id) })
    byName = NameSorting.sorted(
      Array(speakers.indices),
      by: { (speakers[$0].name, speakers[$0].id) }
    )
    speakerPlaces = Self.places(speakers.map(\.id))
    showPlaces = Self.places(self.shows.map(\.id))
    counted = Array(repeating: [], count: speakers.count)
    others = counted
    for (show, entry) in self.shows.enumerated() {
      for (place, episode) in entry.episodes.enumerated() {
        let keys = EpisodeKeys(source: "", feedID: entry.id, episodeID: episode.id)
        episodePlaces[Listing(keys)] = EpisodePlace(show: show, episode: place)
      }
    }
    for (number, appearance) in appearances.enumerated().reversed() {
      guard let speaker = speakerPlaces[appearance.speakerID] else { continue }
      guard appearance.kind == .episode else {
        others[speaker].append(number)
        continue
      }
      counted[speaker].append(number)
      for keys in [appearance.keys] + appearance.also {
        people[Listing(keys), default: []].append(number)
      }
    }
  }

  private static func places(_ ids: [String]) -> [String: Int] {
    var places: [String: Int] = [:]
    places.reserveCapacity(ids.count)
    for (place, id) in ids.enumerated() where places[id] == nil { places[id] = place }
    return places
  }

  /// Slugs that are all different, also to a file system that ignores case.
  private static func slugs(_ names: [(name: String, id: String)]) -> [String] {
    var taken: Set<String> = []
    return names.map { name, id in
      var slug = Slug.make(name, id: id)
      while !taken.insert(slug).inserted { slug += "-" + Slug.digest([slug, id]) }
      return slug
    }
  }

  // MARK: Where things are

  /// The page of a speaker, from the site's folder.
  func path(ofSpeaker place: Int) -> String { "speakers/\(speakerSlugs[place]).html" }

  /// The page of a show, from the site's folder.
  func path(ofShow place: Int) -> String { "shows/\(showSlugs[place]).html" }

  /// The page with a part of what a speaker said in an episode, from the site's folder.
  func path(ofSaid speaker: Int, _ listing: Listing, part: Int) -> String {
    let digest = Slug.digest([listing.feedID, listing.episodeID])
    return "said/\(speakerSlugs[speaker])/\(digest)\(part == 0 ? "" : "-\(part + 1)").html"
  }

  func place(ofSpeaker id: String) -> Int? { speakerPlaces[id] }
  func place(ofShow id: String) -> Int? { showPlaces[id] }

  /// The anchor of an episode in the page of its show, and of an appearance in that of its speaker.
  static func anchor(_ episodeID: String) -> String { "e" + Slug.digest([episodeID]) }

  static func anchor(_ keys: EpisodeKeys) -> String {
    "a" + Slug.digest([keys.feedID, keys.episodeID])
  }

  /// An episode with its show, and the places of both.
  typealias Found = (show: ReportShow, episode: ReportEpisode, place: EpisodePlace)

  /// The show and the episode of an appearance; of several listings the first that an input has.
  func episode(of appearance: Appearance) -> Found? {
    for keys in [appearance.keys] + appearance.also {
      if let place = episodePlaces[Listing(keys)] {
        return (shows[place.show], shows[place.show].episodes[place.episode], place)
      }
    }
    return nil
  }

  /// The appearances in an episode, by the speakers' places.
  func people(ofShow show: ReportShow, episode: ReportEpisode) -> [Int] {
    let keys = EpisodeKeys(source: "", feedID: show.id, episodeID: episode.id)
    return (people[Listing(keys)] ?? []).compactMap { speakerPlaces[appearances[$0].speakerID] }
      .sorted()
  }

  /// The appearance of a speaker whose listing this is; `nil` when there is none that counts.
  func appearance(of speaker: Int, in listing: Listing) -> Appearance? {
    let number = people[listing]?.first { number in
      let own = appearances[number]
      return speakerPlaces[own.speakerID] == speaker && Listing(own.keys) == listing
    }
    return number.map { appearances[$0] }
  }

  /// Who appears in the same episodes as a speaker, with how many; most first.
  func companions(of speaker: Int) -> [(speaker: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for number in counted[speaker] {
      var here: Set<Int> = []
      for keys in [appearances[number].keys] + appearances[number].also {
        for other in people[Listing(keys)]?.prefix(Self.mostPeople) ?? [] {
          if let place = speakerPlaces[appearances[other].speakerID] { here.insert(place) }
        }
      }
      here.remove(speaker)
      for place in here { counts[place, default: 0] += 1 }
    }
    return Self.mostFirst(counts)
  }

  /// Who appears in each show, with how many appearances; most first.
  ///
  /// An appearance counts for the show whose listing stands for the episode, as in the list of
  /// speakers.
  func peopleOfShows() -> [[(speaker: Int, count: Int)]] {
    var counts = Array(repeating: [Int: Int](), count: shows.count)
    for appearance in appearances where appearance.kind == .episode {
      guard let speaker = speakerPlaces[appearance.speakerID],
        let show = showPlaces[appearance.keys.feedID]
      else { continue }
      counts[show][speaker, default: 0] += 1
    }
    return counts.map(Self.mostFirst)
  }

  private static func mostFirst(_ counts: [Int: Int]) -> [(speaker: Int, count: Int)] {
    counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { (speaker: $0.key, count: $0.value) }
  }
}
