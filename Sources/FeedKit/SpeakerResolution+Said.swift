extension SpeakerResolution {
  /// Tells what identified speakers say in a transcript: a reader to give its parser's events to.
  ///
  /// - Parameters:
  ///   - transcript: One of ``transcripts``.
  ///   - grouping: How much makes one turn.
  /// - Returns: The reader.
  public func said(
    in transcript: EpisodeTranscript,
    by grouping: TranscriptGrouping = .turn
  ) -> SaidReader {
    var voices: [String: [SaidReader.Voice]] = [:]
    for index in transcriptMentions(of: transcript.keys) {
      let mention = mentions[index]
      let own = speakerIDs(ofMention: index).compactMap { voice($0, mention) }
      if !own.isEmpty { voices[mention.raw] = own }
    }
    let sole = transcript.soleSpeaker.flatMap { voices[$0] } ?? []
    return SaidReader(voices: voices, soleVoices: sole, grouping: grouping)
  }

  /// Who is heard at a mention in a transcript, where the speaker appears in that episode.
  private func voice(_ speakerID: String, _ mention: Mention) -> SaidReader.Voice? {
    let listing = SpokenListing(speakerID: speakerID, keys: mention.keys)
    guard let index = spokenListings[listing] else { return nil }
    return SaidReader.Voice(
      speakerID: speakerID,
      name: appearances[index].name,
      keys: appearances[index].keys,
      confidence: mention.confidence
    )
  }

  /// The indices of the mentions in transcripts of an episode.
  private func transcriptMentions(of keys: EpisodeKeys) -> Range<Int> {
    let wanted = [keys.feedID, keys.episodeID, MentionPlace.transcript.rawValue].map(\.utf8)
    func isBefore(_ row: MentionList.Row, orAt isUpper: Bool) -> Bool {
      for (number, text) in zip([row.feedID, row.episodeID, row.place], wanted) {
        let own = mentions.texts.string(number).utf8
        if own.lexicographicallyPrecedes(text) { return true }
        if text.lexicographicallyPrecedes(own) { return false }
      }
      return isUpper
    }
    func bound(orAt isUpper: Bool) -> Int {
      var (low, high) = (0, mentions.count)
      while low < high {
        let middle = (low + high) / 2
        let isLow = isBefore(mentions.rows[middle], orAt: isUpper)
        if isLow { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return bound(orAt: false)..<bound(orAt: true)
  }
}

/// A speaker in one listing of an episode.
struct SpokenListing: Hashable, Sendable {
  var speakerID: String
  var feedID: String
  var episodeID: String

  init(speakerID: String, keys: EpisodeKeys) {
    self.speakerID = speakerID
    feedID = keys.feedID
    episodeID = keys.episodeID
  }
}

/// Which transcripts are told of, and in which order: of each episode one in each language.
enum SpokenTranscripts {
  private struct Candidate {
    /// The place of the episode among the appearances.
    var episode: Int
    var isUnlabeled: Bool
    var transcript: EpisodeTranscript
  }

  static func chosen(
    _ transcripts: [HeardTranscript],
    among appearances: [Appearance]
  ) -> [EpisodeTranscript] {
    var episodes: [[String]: Int] = [:]
    for (number, appearance) in appearances.enumerated() {
      for keys in [appearance.keys] + appearance.also {
        let listing = [keys.feedID, keys.episodeID]
        episodes[listing] = min(episodes[listing] ?? number, number)
      }
    }
    var candidates: [Candidate] = []
    for heard in transcripts {
      let transcript = heard.transcript
      let listing = [transcript.keys.feedID, transcript.keys.episodeID]
      guard let episode = episodes[listing] else { continue }
      candidates.append(
        Candidate(
          episode: episode,
          isUnlabeled: heard.names.isUnlabeled && transcript.soleSpeaker == nil,
          transcript: transcript
        )
      )
    }
    candidates.sort(by: comesBefore)
    var taken: Set<[String]> = []
    return candidates.compactMap { candidate in
      let transcript = candidate.transcript
      let language = transcript.language?.prefix { $0 != "-" && $0 != "_" }.lowercased() ?? ""
      return taken.insert(["\(candidate.episode)", language]).inserted ? transcript : nil
    }
  }

  private static func comesBefore(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.episode != b.episode { return a.episode < b.episode }
    if a.isUnlabeled != b.isUnlabeled { return b.isUnlabeled }
    let (x, y) = (a.transcript.keys, b.transcript.keys)
    if x.feedID != y.feedID { return x.feedID < y.feedID }
    if x.episodeID != y.episodeID { return x.episodeID < y.episodeID }
    return a.transcript.path < b.transcript.path
  }
}
