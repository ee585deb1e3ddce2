/// Who speaks from when on, where a document says so before it gives the words.
struct SpokenTurns {
  /// A turn, or a word in one: what is said of a word goes before what is said of all of the turn.
  private struct Entry {
    var start: MediaTime
    var isWord: Bool
    var speaker: String
  }

  private var entries: [Entry] = []
  private var isSorted = false
  private var current = -1
  private var start: MediaTime?
  private var speaker: String?
  private let limit: Int
  /// Whether there is anything of which nothing was kept.
  private(set) var isCut = false

  init(_ limits: Limits) { limit = limits.heldSegments }

  /// Takes a member of what describes a turn, or a word of one.
  mutating func take(_ key: String, _ value: Span<UInt8>) {
    switch key {
    case "start_time": start = DecimalSeconds.read(value)
    case "speaker_label": speaker = makeString(value, 0..<value.count)
    default: break
    }
  }

  /// What is described is complete.
  mutating func end(isWord: Bool) {
    defer { (start, speaker) = (nil, nil) }
    guard let start, let speaker else { return }
    guard entries.count < limit else { return isCut = true }
    entries.append(Entry(start: start, isWord: isWord, speaker: speaker))
  }

  /// Who speaks at a time that is not before those that were asked for; `nil` where nobody is named.
  mutating func speaker(at time: MediaTime?) -> String? {
    guard let time, !entries.isEmpty else { return nil }
    if !isSorted {
      isSorted = true
      // Turns may lie in each other.
      entries.sort { ($0.start, $0.isWord ? 1 : 0) < ($1.start, $1.isWord ? 1 : 0) }
    }
    while current + 1 < entries.count, entries[current + 1].start <= time { current += 1 }
    return current < 0 ? nil : entries[current].speaker
  }
}
