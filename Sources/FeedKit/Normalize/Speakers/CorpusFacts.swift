/// What only the whole collection of mentions can tell, and resolving any part of it needs.
public struct CorpusFacts: Sendable, Hashable {
  /// Words of full names, folded: a name of one such word may belong to many.
  public var words: Set<String>
  /// Links that people of different names share, in their one form; they prove nothing.
  public var genericLinks: Set<String>
  /// Titles of feeds, folded; a name that equals one is that of a show.
  public var titles: Set<String>
  /// How often people who have one name in two feeds, and links in both, have a link in common: percent,
  /// 0 to 100; `nil` when there are too few of them to tell.
  public var linkAgreement: Int?
  /// The listings of each episode that has several, those of one episode together, earliest first.
  ///
  /// Where facts are given no other listings are taken for one episode.
  public var listings: [Listing] = []

  /// One of several listings of an episode.
  public struct Listing: Sendable, Hashable {
    /// Stands for the episode: the same text in all of its listings.
    public var episode: String
    /// Where it is listed.
    public var keys: EpisodeKeys
    /// When it was published there; `nil` when that is not known.
    public var published: Timestamp?

    /// Makes a listing.
    public init(episode: String, keys: EpisodeKeys, published: Timestamp? = nil) {
      self.episode = episode
      self.keys = keys
      self.published = published
    }
  }

  /// Makes facts.
  public init(
    words: Set<String> = [],
    genericLinks: Set<String> = [],
    titles: Set<String> = []
  ) {
    self.words = words
    self.genericLinks = genericLinks
    self.titles = titles
  }
}

extension CorpusFacts {
  /// Counts the facts of names and the links that stand beside them.
  ///
  /// - Parameters:
  ///   - names: All spellings.
  ///   - linkNames: Numbers of names by number of link.
  ///   - links: The links.
  ///   - titles: Titles of feeds, folded.
  init(
    names: SpellingTable,
    linkNames: [Int32: Set<Int32>],
    links: LinkTable,
    titles: Set<String>
  ) {
    self.init(titles: titles)
    for entry in names.entries where entry.shape == .full && entry.type == .person {
      for reading in NameOrder.readings(of: entry.name) where reading.count >= 2 {
        for word in reading where !word.isInitial && !word.isParticle { words.insert(word.folded) }
      }
    }
    for (link, members) in linkNames where Self.isGeneric(members, names) {
      genericLinks.insert(links.keys[Int(link)])
    }
  }

  /// Whether two or more names that do not go together use a link.
  ///
  /// Names in which letters of two alphabets are mixed were damaged on the way and say nothing.
  private static func isGeneric(_ members: Set<Int32>, _ names: SpellingTable) -> Bool {
    var full: [NameEntry] = []
    for member in members {
      let entry = names[member]
      if entry.shape == .full, entry.type == .person, !entry.isDamaged { full.append(entry) }
    }
    full.sort { (a: NameEntry, b: NameEntry) -> Bool in a.text < b.text }
    guard full.count > 1 else { return false }
    var groups: [[NameEntry]] = []
    for entry in full.prefix(64) {
      let fits = groups.indices.filter { index in
        groups[index].contains {
          NamesTogether.areCompatible($0, entry) || NamesTogether.haveWordInCommon($0, entry)
        }
      }
      guard let first = fits.first else {
        groups.append([entry])
        continue
      }
      groups[first].append(entry)
      for index in fits.dropFirst().reversed() {
        groups[first] += groups[index]
        groups.remove(at: index)
      }
    }
    return groups.count > 1
  }
}

/// Whether two names can be one person's, given a reason to think so.
enum NamesTogether {
  static func areCompatible(_ one: NameEntry, _ other: NameEntry) -> Bool {
    for level in NameKeys.Level.allCases where one.shares(level, with: other) { return true }
    if one.isPart(of: other) || other.isPart(of: one) { return true }
    if one.differsInScript(from: other) {
      return NameScripts.maySoundAlike(one.name, other.name)
    }
    return one.isTypo(of: other, most: 2)
  }

  static func areCompatible(
    _ one: Grouping.Group,
    _ other: Grouping.Group,
    _ names: SpellingTable,
    isAccount: Bool
  ) -> Bool {
    one.names.contains { a in
      other.names.contains { b in
        let (left, right) = (names[a.number], names[b.number])
        return areCompatible(left, right) || isAccount && haveWordInCommon(left, right)
      }
    }
  }

  /// Whether a word of three letters or more is in both names: enough for one account.
  static func haveWordInCommon(_ one: NameEntry, _ other: NameEntry) -> Bool {
    one.name.mainWords.contains { word in
      word.folded.utf8.count >= 3 && !NameTyping.isWesternGivenName(word.folded)
        && other.name.mainWords.contains { $0.folded == word.folded }
    }
  }
}
