/// Finds the names in one transcript while it is read: its labels, and what speakers say of
/// themselves.
///
/// Of the text only the beginning is looked at, and only names are kept.
public struct TranscriptNames: Sendable {
  /// Labels of speakers, each once, in order.
  private(set) var labels: [String] = []
  /// Full names with which speakers introduced themselves, with the labels of those who did.
  private(set) var introduced: [(name: String, label: String?)] = []
  private var known: Set<String> = []
  private var segmentCount = 0

  /// Labels that are looked at; a transcript has few speakers.
  private static let mostLabels = 200
  /// Segments in which speakers may introduce themselves.
  private static let opening = 60

  /// Whether a segment has a label, which stands there as it is written.
  public func isLabel(_ label: String) -> Bool { known.contains(label) }

  /// Whether nobody has a label.
  var isUnlabeled: Bool { labels.isEmpty }

  /// Makes a finder for one transcript.
  public init() {}

  /// Takes an event of the transcript's parser.
  public mutating func add(_ event: TranscriptEvent) {
    guard case .segment(let segment) = event else { return }
    for speaker in segment.speakers where labels.count < Self.mostLabels {
      if known.insert(speaker.name).inserted { labels.append(speaker.name) }
    }
    segmentCount += 1
    if segmentCount <= Self.opening { findIntroductions(segment) }
  }

  private mutating func findIntroductions(_ segment: Segment) {
    var text = NoteText()
    text.add(Array(segment.text.utf8.prefix(4000)), kind: .prose, heading: -1, isProse: true)
    text.finish()
    let phrases = IntroductionWords.phrases.map { $0.map { text.words.lowerNumber(of: $0) } }
    let label = segment.speakers.count == 1 ? segment.speakers[0].name : nil
    for sentence in text.sentences { find(sentence.tokens, phrases, label, in: text) }
  }

  private mutating func find(
    _ tokens: Range<Int32>,
    _ phrases: [[Int32]],
    _ label: String?,
    in text: NoteText
  ) {
    let range = Int(tokens.lowerBound)..<Int(tokens.upperBound)
    for run in NameRuns.find(in: range, of: text) where run.count >= 2 {
      let isIntroduced = phrases.contains { phrase in
        let start = run.lowerBound - phrase.count
        guard start >= range.lowerBound else { return false }
        return phrase.indices.allSatisfy { text.lower(start + $0) == phrase[$0] }
      }
      let name = text.text(run.lowerBound, through: run.upperBound)
      if isIntroduced, !introduced.contains(where: { $0.name == name }) {
        introduced.append((name, label))
      }
    }
  }

  /// The mentions in the transcript.
  ///
  /// - Parameter transcript: The episode, and what is known of the speakers beforehand.
  /// - Returns: The mentions in order of place, each name once.
  public func mentions(in transcript: EpisodeTranscript) -> [Mention] {
    var result: [Mention] = []
    func add(_ raw: String, meant: String?, _ confidence: Double) {
      var mention = Mention(id: "", keys: transcript.keys, place: .transcript, raw: raw)
      mention.meant = meant == raw ? nil : meant
      mention.confidence = confidence
      mention.id = MentionID.of(mention, 0)
      result.append(mention)
    }
    for label in labels {
      if let name = transcript.names[label] {
        add(label, meant: name, 1)
      } else if transcript.soleSpeaker == nil {
        let own = introduction(of: label)
        add(label, meant: own, own == nil ? 0.97 : 0.9)
      }
    }
    if let speaker = transcript.soleSpeaker {
      if transcript.names[speaker] == nil { add(speaker, meant: nil, 1) }
      return result
    }
    for (name, _) in introduced where !known.contains(name) { add(name, meant: nil, 0.9) }
    return result
  }

  /// The name by which the speaker of a label that names nobody, such as `Speaker 1`, was introduced.
  private func introduction(of label: String) -> String? {
    let own = introduced.filter { $0.label == label }
    guard own.count == 1, NameParser.read(label).names.isEmpty else { return nil }
    return own[0].name
  }
}
