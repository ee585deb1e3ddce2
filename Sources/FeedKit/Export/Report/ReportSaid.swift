/// A sentence that a speaker says.
struct SaidSentence {
  var start: Duration?
  var text: String
  /// Whether it begins a turn: others spoke before it, or there was a pause.
  var beginsTurn: Bool
}

/// What a speaker says in one episode, as far as other pages show it.
struct SaidPart {
  /// All sentences where they are few, else the first ones.
  var sentences: [SaidSentence] = []
  /// How many there are in all.
  var count = 0
  /// The pages with all of them, from the site's folder; empty where they are few.
  var pages: [String] = []

  /// Where the speaker begins; `nil` when the transcript has no times.
  var start: Duration? { sentences.first?.start }
}

/// Sorts what comes out of transcripts by speaker, and writes long ones to pages of their own.
///
/// Memory is bounded by a page for each speaker of one transcript, and a few sentences for each
/// appearance.
struct ReportSaid {
  /// How much may stand in the page of the speaker, and how much in one page.
  struct Sizes {
    var shown = 6
    var short = 12
    var page = 1_000
  }

  private struct Open {
    var listing: ReportIndex.Listing
    var part = SaidPart()
    var waiting: [SaidSentence] = []
    var end: Duration?
  }

  private let index: ReportIndex
  private let sizes: Sizes
  private var open: [Int: Open] = [:]
  private var last: Int?
  private var parts: [Int: [ReportIndex.Listing: SaidPart]] = [:]

  init(_ index: ReportIndex, sizes: Sizes = Sizes()) {
    self.index = index
    self.sizes = sizes
  }

  /// What a speaker says in an episode; `nil` when no transcript tells.
  func part(of speaker: Int, in appearance: Appearance) -> SaidPart? {
    parts[speaker]?[ReportIndex.Listing(appearance.keys)]
  }

  /// Takes the next sentence of a transcript.
  ///
  /// - Parameters:
  ///   - turn: The sentence.
  ///   - write: Writes a page that is complete.
  /// - Throws: What `write` throws.
  mutating func add(_ turn: SaidTurn, write: (Page) throws -> Void) rethrows {
    guard let speaker = index.place(ofSpeaker: turn.speakerID),
      let text = PageTexts.line(turn.text, most: 4_000)
    else { return }
    let listing = ReportIndex.Listing(turn.keys)
    if let known = open[speaker], known.listing != listing { try close(speaker, write) }
    var own = open[speaker] ?? Open(listing: listing)
    let pause = own.end.flatMap { end in turn.start.map { $0 - end > .seconds(3) } } ?? false
    let sentence = SaidSentence(
      start: turn.start,
      text: text,
      beginsTurn: last != speaker || pause
    )
    if own.waiting.count == sizes.page { try flush(&own, of: speaker, hasNext: true, write) }
    own.waiting.append(sentence)
    own.part.count += 1
    own.end = turn.end
    open[speaker] = own
    last = speaker
  }

  /// Says that a transcript has ended.
  mutating func endTranscript(write: (Page) throws -> Void) rethrows {
    for speaker in open.keys.sorted() { try close(speaker, write) }
    last = nil
  }

  /// A page that is complete.
  struct Page {
    var speaker: Int
    var listing: ReportIndex.Listing
    /// Its number, from 0.
    var number: Int
    var sentences: [SaidSentence]
    var hasNext: Bool
  }

  private mutating func close(_ speaker: Int, _ write: (Page) throws -> Void) rethrows {
    guard var own = open.removeValue(forKey: speaker) else { return }
    if own.part.count > sizes.short {
      try flush(&own, of: speaker, hasNext: false, write)
    } else {
      own.part.sentences = own.waiting
    }
    // Of transcripts in several languages the first one stands for the episode.
    if parts[speaker]?[own.listing] == nil { parts[speaker, default: [:]][own.listing] = own.part }
  }

  private mutating func flush(
    _ own: inout Open,
    of speaker: Int,
    hasNext: Bool,
    _ write: (Page) throws -> Void
  ) rethrows {
    let isKnown = parts[speaker]?[own.listing] != nil
    if own.part.pages.isEmpty { own.part.sentences = Array(own.waiting.prefix(sizes.shown)) }
    let number = own.part.pages.count
    own.part.pages.append(index.path(ofSaid: speaker, own.listing, part: number))
    defer { own.waiting.removeAll(keepingCapacity: true) }
    guard !isKnown else { return }
    try write(
      Page(
        speaker: speaker,
        listing: own.listing,
        number: number,
        sentences: own.waiting,
        hasNext: hasNext
      )
    )
  }
}
