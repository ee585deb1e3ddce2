/// Who speaks from when on, where a document says so before it gives the words.
struct SpokenTurns {
  private var turns: [(start: MediaTime, speaker: String)] = []
  private var current = -1
  private var start: MediaTime?
  private var speaker: String?

  /// More changes of speaker than any recording has.
  private static let limit = 100_000

  /// Takes a member of what describes a turn.
  mutating func take(_ key: String, _ value: Span<UInt8>) {
    switch key {
    case "start_time": start = DecimalSeconds.read(value)
    case "speaker_label": speaker = makeString(value, 0..<value.count)
    default: break
    }
  }

  /// A turn is described.
  mutating func endTurn() {
    defer { (start, speaker) = (nil, nil) }
    guard let start, let speaker, speaker != turns.last?.speaker, turns.count < Self.limit,
      turns.last.map({ $0.start <= start }) ?? true
    else { return }
    turns.append((start, speaker))
  }

  /// Who speaks at a time that is not before those that were asked for; `nil` where nobody is named.
  mutating func speaker(at time: MediaTime?) -> String? {
    guard let time else { return nil }
    while current + 1 < turns.count, turns[current + 1].start <= time { current += 1 }
    return current < 0 ? nil : turns[current].speaker
  }
}
