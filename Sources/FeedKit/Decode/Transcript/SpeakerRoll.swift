/// Who speaks in a transcript: the declared first, then in order of appearance.
struct SpeakerRoll {
  /// Speakers that are told apart; later ones are on their segments only.
  static let limit = 10_000

  private(set) var speakers: [TranscriptSpeaker] = []
  private var known: Set<String> = []
  /// The labels that came last: most segments have those of the one before.
  private var last: [SpeakerLabel] = []

  /// Adds speakers that the document declares.
  mutating func declare(_ declared: [TranscriptSpeaker]) {
    for speaker in declared.prefix(Self.limit) {
      known.insert(speaker.id ?? speaker.name)
      speakers.append(speaker)
    }
  }

  /// Adds the speakers of a segment.
  mutating func add(_ labels: [SpeakerLabel]) {
    guard !labels.isEmpty, labels != last else { return }
    last = labels
    for label in labels where speakers.count < Self.limit {
      guard known.insert(label.id ?? label.name).inserted else { continue }
      speakers.append(TranscriptSpeaker(name: label.name, id: label.id))
    }
  }
}
