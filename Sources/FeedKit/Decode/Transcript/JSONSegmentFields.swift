/// What the members of segments and words in JSON transcripts are called, whoever wrote them.
enum JSONSegmentFields {
  /// What a member says.
  enum Field {
    case start(MediaUnit)
    case end(MediaUnit)
    case text
    case speaker
    /// What tells speakers apart where nothing else does.
    case channel
    /// A name that goes before `speaker`, which is an id then.
    case voice
    case confidence
    case words
    /// An object whose members are told apart by its name: times of whisper.cpp.
    case times(MediaUnit)
    case id
    case language
    /// Milliseconds from the start to the end, and from the start of a segment to that of a word.
    case duration
    case offset
    /// What a member of a list of words is, if not a word.
    case kind
    /// The window that a caption is shown in.
    case window
    /// Whether a caption only goes on with what is shown.
    case append
  }

  /// What a time is counted in.
  enum MediaUnit {
    /// Seconds, or a clock in a string.
    case seconds
    case milliseconds
    /// Seconds, or milliseconds where the format is one that counts so.
    case asFormat
  }

  /// The format whose list of segments a list is.
  ///
  /// - Parameters:
  ///   - path: The keys that lead to it, those of members of lists left out.
  ///   - isInList: Whether the list stands in another one.
  /// - Returns: `nil` where it is none.
  static func list(_ path: [String], isInList: Bool) -> TranscriptFormat? {
    if let known = places[path.joined(separator: "/")] { return known }
    return isInList || path.count > 3 ? nil : path.last.flatMap { lists[$0] }
  }

  /// Lists that are known by all keys that lead to them; `nil` for those that say again what another
  /// says.
  private static let places: [String: TranscriptFormat?] = [
    "results/items": .wordsJSON,
    "results/transcripts": nil,
    "results/speaker_labels/segments": nil,
    "results/audio_segments": nil,
    "results/channels/alternatives/words": .wordsJSON,
    "events": .youTubeJSON,
  ]

  /// Lists of segments, by key, with the format that has them.
  private static let lists: [String: TranscriptFormat] = [
    "segments": .podcastJSON,
    "transcripts": .podloveJSON,
    "transcription": .whisperJSON,
    "utterances": .utterancesJSON,
  ]

  /// What a member of a segment or a word says; `nil` when it is kept out.
  static func field(_ key: String) -> Field? { fields[key] }

  private static let fields: [String: Field] = [
    "startTime": .start(.seconds), "start": .start(.asFormat), "start_ms": .start(.milliseconds),
    "start_time": .start(.seconds), "startSeconds": .start(.seconds), "from": .start(.asFormat),
    "begin": .start(.seconds), "offset": .start(.seconds),
    "endTime": .end(.seconds), "end": .end(.asFormat), "end_ms": .end(.milliseconds),
    "end_time": .end(.seconds), "endSeconds": .end(.seconds), "to": .end(.asFormat),
    "body": .text, "text": .text, "transcript": .text, "word": .text, "punctuated_word": .text,
    "content": .text,
    "speaker": .speaker, "speaker_label": .speaker, "speakerId": .speaker, "speaker_id": .speaker,
    "channel_label": .channel, "acAsrConf": .confidence,
    "voice": .voice, "speakerName": .voice, "speaker_name": .voice,
    "confidence": .confidence, "score": .confidence, "probability": .confidence,
    "words": .words, "timestamps": .times(.seconds), "offsets": .times(.milliseconds),
    "id": .id, "language": .language, "type": .kind,
    "tStartMs": .start(.milliseconds), "dDurationMs": .duration, "tOffsetMs": .offset,
    "segs": .words, "utf8": .text, "wWinId": .window, "aAppend": .append,
  ]
}
