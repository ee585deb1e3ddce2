/// The format that a transcript is written in; an open set.
public struct TranscriptFormat: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The format's data name, such as `vtt`.
  public var rawValue: String

  /// Makes a format from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The format's data name.
  public var description: String { rawValue }

  /// WebVTT.
  public static let vtt = TranscriptFormat(rawValue: "vtt")
  /// SubRip.
  public static let srt = TranscriptFormat(rawValue: "srt")
  /// TTML, in any of its versions and profiles.
  public static let ttml = TranscriptFormat(rawValue: "ttml")
  /// The JSON of Podcasting 2.0.
  public static let podcastJSON = TranscriptFormat(rawValue: "podcast-json")
  /// The JSON of Podlove.
  public static let podloveJSON = TranscriptFormat(rawValue: "podlove-json")
  /// The JSON of Whisper and WhisperX.
  public static let whisperJSON = TranscriptFormat(rawValue: "whisper-json")
  /// JSON with a list of utterances, as AssemblyAI and Deepgram give.
  public static let utterancesJSON = TranscriptFormat(rawValue: "utterances-json")
  /// JSON with a list of words, as Amazon Transcribe and Deepgram give.
  public static let wordsJSON = TranscriptFormat(rawValue: "words-json")
  /// The timed text of YouTube as JSON.
  public static let youTubeJSON = TranscriptFormat(rawValue: "youtube-json")
  /// The timed text of YouTube, in any of its three forms of XML.
  public static let youTube = TranscriptFormat(rawValue: "youtube")
  /// The lines that YouTube takes and gives as SubViewer.
  public static let sbv = TranscriptFormat(rawValue: "sbv")
  /// The XML of Transcriber.
  public static let transcriber = TranscriptFormat(rawValue: "transcriber")
  /// The XML of ELAN.
  public static let elan = TranscriptFormat(rawValue: "elan")
  /// The basic transcriptions of EXMARaLDA.
  public static let exmaralda = TranscriptFormat(rawValue: "exmaralda")
  /// Spoken language in TEI (ISO 24624).
  public static let tei = TranscriptFormat(rawValue: "tei")
  /// A web page with `cite`, `time` and `p`.
  public static let html = TranscriptFormat(rawValue: "html")
  /// Plain text.
  public static let text = TranscriptFormat(rawValue: "text")
}

/// The dialect or profile of a format; an open set.
public struct TranscriptDialect: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The dialect's data name, such as `apple-podcasts`.
  public var rawValue: String

  /// Makes a dialect from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The dialect's data name.
  public var description: String { rawValue }

  /// Podcast JSON whose segments are single words.
  public static let words = TranscriptDialect(rawValue: "words")
  /// TTML of Apple Podcasts: times that count from the beginning of the recording, and words.
  public static let applePodcasts = TranscriptDialect(rawValue: "apple-podcasts")
  /// TTML of Apple Music, and of others who write lyrics like it.
  public static let appleLyrics = TranscriptDialect(rawValue: "apple-lyrics")
  /// TTML of a profile of IMSC.
  public static let imsc = TranscriptDialect(rawValue: "imsc")
  /// TTML of EBU Tech 3380.
  public static let ebuTTD = TranscriptDialect(rawValue: "ebu-tt-d")
  /// TTML of SMPTE ST 2052-1.
  public static let smpteTT = TranscriptDialect(rawValue: "smpte-tt")
  /// TTML of a profile of Netflix.
  public static let netflix = TranscriptDialect(rawValue: "netflix")
  /// TTML of DAPT, the profile for scripts of what is said.
  public static let dapt = TranscriptDialect(rawValue: "dapt")
  /// TTML of its drafts, in which it was called DFXP.
  public static let dfxp = TranscriptDialect(rawValue: "dfxp")
  /// A page about one speaker, scraped to text.
  public static let speakerPage = TranscriptDialect(rawValue: "speaker-page")
}
