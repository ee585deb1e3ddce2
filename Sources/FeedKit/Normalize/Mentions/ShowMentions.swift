/// Finds who takes part in the episodes of one feed.
///
/// First it learns how this feed writes: which parts of titles hold names, which words stand beside
/// guests, who the hosts are. Then it weighs what speaks for each name in each episode.
struct ShowMentions {
  var text: NoteText
  let episodes: [ShowEpisode]
  let feed: Feed
  let channelBlocks: Range<Int>
  let source: String
  /// Whether there is something to hear; of articles only the fields are read.
  let isShow: Bool
  var names = FoundNames()
  /// Fields with names, by episode.
  var fields: [[NamedField]] = []
  /// Fields of the channel.
  var channelFields: [NamedField] = []
  /// What the texts of fields name.
  var fieldReadings: [String: FieldReading] = [:]
  /// Whether a sentence is frame: it stands in many episodes.
  var isFrame: [Bool] = []
  /// Whether a block speaks of another episode.
  var isElsewhere: [Bool] = []
  /// Words that stand before names and are no part of them.
  var prefixes: Set<Int32> = []
  /// How often runs of two or three words stand by themselves.
  var seenRuns: [UInt64: Int] = [:]
  /// Names in the notes, by episode, in order of place.
  var occurrences: [[NameOccurrence]] = []
  /// The filled parts of titles, by episode.
  var titleParts: [[TitlePart]] = []
  var hosts: Set<Int32> = []
  /// Names that a show's author field holds though nobody of that name is heard.
  var silent: Set<Int32> = []
  /// The one full name that a first name stands for in the whole show.
  var roster: [Int32: Int32] = [:]
  /// The longer or usual forms of names that are met in several forms.
  var forms: [Int32: Int32] = [:]
  /// The hosts that other forms of their names stand for.
  var hostForms: [Int32: Int32] = [:]
  /// First names that recur, with no full name.
  var mononyms: Set<Int32> = []
  var contexts = NoteContexts()

  init(_ collector: ShowCollector) {
    var collector = collector
    collector.finish()
    text = collector.text
    isShow = collector.isShow
    episodes = collector.episodes
    feed = collector.feed
    channelBlocks = collector.channelBlocks
    source = collector.source
  }

  /// All mentions, in order of episode and place.
  mutating func mentions() -> [Mention] {
    readFields()
    findTitleWords()
    findFrames()
    readTitles()
    findElsewhere()
    readNotes()
    findHosts()
    learnContexts()
    var result = channelMentions()
    for index in episodes.indices { result += episodeMentions(index) }
    MentionID.number(&result)
    return result
  }

  /// Keeps the show's own title from being taken for a person.
  private mutating func findTitleWords() {
    for title in [feed.title, feed.iTunesTitle] {
      guard let title else { continue }
      let words = NameFolding.words(of: title.unicodeScalars.prefix(200)).map {
        text.words.lowerNumber(of: String(scalars: $0).lowercased())
      }
      guard !words.isEmpty else { continue }
      let number = names.add(words, text: title, isGiven: false)
      names[number].isPerson = false
    }
  }

  /// The words of a name in a field, in lower case.
  mutating func words(of name: String) -> [Int32] {
    name.split(whereSeparator: { $0 == " " || $0 == "." }).flatMap(Self.spacelessParts).map {
      text.words.lowerNumber(of: $0.lowercased())
    }
  }

  /// A word cut where notes are cut: where the script of a text without spaces changes.
  private static func spacelessParts(_ word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = word.startIndex
    var run = NoteText.SpacelessRun.none
    for index in word.unicodeScalars.indices where word.unicodeScalars[index].value != 0x30FC {
      let next = NoteText.SpacelessRun(word.unicodeScalars[index].value)
      if next != .none, run != .none, next != run {
        parts.append(word[start..<index])
        start = index
      }
      run = next
    }
    return parts + [word[start...]]
  }

  func lowers(_ range: ClosedRange<Int>) -> [Int32] { range.map { text.lower($0) } }

  mutating func name(of range: ClosedRange<Int>) -> Int32 {
    let isGiven = text.words[text.tokens[range.lowerBound].word].isGivenName
    return names.add(
      lowers(range),
      text: text.text(range.lowerBound, through: range.upperBound),
      isGiven: isGiven
    )
  }
}

/// What the text of a field names.
struct FieldReading {
  var type: SpeakerType
  /// The names of people in it, by number.
  var names: [Int32] = []
}

/// A field that holds names: a person tag, an author.
struct NamedField {
  var place: MentionPlace
  var raw: String
  var role: String?
  var href: String?
  var image: String?
  var line: Int?
  var type: SpeakerType
  /// The names of people in it, by number.
  var names: [Int32]
  var isCredit: Bool
  var isHost: Bool
  /// Whether the name is that of the site that it links to.
  var isBrand = false
}
