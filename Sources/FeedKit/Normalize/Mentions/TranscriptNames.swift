/// The names that a transcript has: its labels, and what speakers say of themselves.
struct TranscriptNames: Sendable {
  /// Labels of speakers, each once, in order.
  private(set) var labels: [String] = []
  /// Full names with which speakers introduced themselves, each once, in order.
  private(set) var introduced: [String] = []

  /// Labels that are looked at; a transcript has few speakers.
  private static let mostLabels = 200
  /// Segments in which speakers may introduce themselves.
  private static let opening = 60

  init(_ transcript: Transcript) {
    var seen: Set<String> = []
    for segment in transcript.segments {
      for speaker in segment.speakers where labels.count < Self.mostLabels {
        if seen.insert(speaker.name).inserted { labels.append(speaker.name) }
      }
    }
    var text = NoteText()
    for segment in transcript.segments.prefix(Self.opening) {
      text.add(Array(segment.text.utf8.prefix(4000)), kind: .prose, heading: -1, isProse: true)
    }
    text.finish()
    let phrases = IntroductionWords.phrases.map { $0.map { text.words.lowerNumber(of: $0) } }
    for sentence in text.sentences { find(sentence.tokens, phrases, in: text) }
  }

  private mutating func find(_ tokens: Range<Int32>, _ phrases: [[Int32]], in text: NoteText) {
    let range = Int(tokens.lowerBound)..<Int(tokens.upperBound)
    for run in NameRuns.find(in: range, of: text) where run.count >= 2 {
      let isIntroduced = phrases.contains { phrase in
        let start = run.lowerBound - phrase.count
        guard start >= range.lowerBound else { return false }
        return phrase.indices.allSatisfy { text.lower(start + $0) == phrase[$0] }
      }
      let name = text.text(run.lowerBound, through: run.upperBound)
      if isIntroduced, !introduced.contains(name) { introduced.append(name) }
    }
  }
}

extension ShowMentions {
  /// The mentions in the transcripts of an episode.
  func transcriptMentions(_ index: Int) -> [Mention] {
    var result: [Mention] = []
    for names in transcripts[episodes[index].keys.episodeID] ?? [] {
      let found = names.labels.map { ($0, 0.97) } + names.introduced.map { ($0, 0.9) }
      for (raw, confidence) in found where !result.contains(where: { $0.raw == raw }) {
        var mention = Mention(id: "", keys: episodes[index].keys, place: .transcript, raw: raw)
        mention.date = episodes[index].date
        mention.kind = episodes[index].isTrailer ? .trailer : .episode
        mention.confidence = confidence
        result.append(mention)
      }
    }
    return result
  }
}
