/// Tells what identified speakers said in one transcript, while it is read.
///
/// Memory does not grow with the transcript. What speakers say together is told of each of them.
public struct SaidReader: Sendable {
  /// A speaker that a label stands for.
  struct Voice: Sendable {
    var speakerID: String
    var name: String
    var keys: EpisodeKeys
    var confidence: Double
  }

  private let voices: [String: [Voice]]
  /// Who says what has no label.
  private let soleVoices: [Voice]
  private var grouper: SegmentGrouper
  private var turns: [SaidTurn] = []
  private var taken = 0

  init(voices: [String: [Voice]], soleVoices: [Voice], grouping: TranscriptGrouping) {
    self.voices = voices
    self.soleVoices = soleVoices
    grouper = SegmentGrouper(grouping)
  }

  /// Whether nobody is identified in the transcript, so that nothing will come.
  public var isEmpty: Bool { voices.isEmpty && soleVoices.isEmpty }

  /// Takes an event of the transcript's parser.
  public mutating func add(_ event: TranscriptEvent) {
    guard case .segment(let segment) = event else { return }
    var complete: [Segment] = []
    grouper.add(segment) { complete.append($0) }
    for segment in complete { tell(segment) }
  }

  /// Says that the transcript has ended.
  public mutating func finish() {
    var complete: [Segment] = []
    grouper.finish { complete.append($0) }
    for segment in complete { tell(segment) }
  }

  /// The next turn that is complete; `nil` when there is none yet.
  public mutating func next() -> SaidTurn? {
    guard taken < turns.count else {
      turns.removeAll(keepingCapacity: true)
      taken = 0
      return nil
    }
    taken += 1
    return turns[taken - 1]
  }

  private mutating func tell(_ segment: Segment) {
    guard !segment.text.isEmpty else { return }
    if segment.speakers.isEmpty {
      for voice in soleVoices { append(voice, segment, label: "") }
    }
    for speaker in segment.speakers {
      for voice in voices[speaker.name] ?? soleVoices {
        append(voice, segment, label: speaker.name)
      }
    }
  }

  private mutating func append(_ voice: Voice, _ segment: Segment, label: String) {
    var turn = SaidTurn(
      keys: voice.keys,
      speakerID: voice.speakerID,
      name: voice.name,
      text: segment.text,
      label: label
    )
    turn.start = segment.start?.duration
    turn.end = segment.end?.duration
    turn.confidence = voice.confidence
    turns.append(turn)
  }
}
