/// The registry of transcript readers.
enum TranscriptFormats {
  /// All formats that can be read, with how to read them.
  static let all: [Entry] = [
    .lines(.vtt, VTTReader.self),
    .lines(.srt, SRTReader.self),
    .lines(.sbv, SBVReader.self),
    .xml(.ttml, TTMLReader.self, roots: ["tt", "sequence", "isd"]),
    .xml(.youTube, YouTubeReader.self, roots: ["transcript", "timedtext"]),
    .xml(.transcriber, TranscriberReader.self, roots: ["Trans"]),
    .pieces(.podcastJSON, JSONTranscriptReader.self),
    .pieces(.podloveJSON, JSONTranscriptReader.self),
    .pieces(.whisperJSON, JSONTranscriptReader.self),
    .pieces(.utterancesJSON, JSONTranscriptReader.self),
    .pieces(.wordsJSON, JSONTranscriptReader.self),
    .pieces(.youTubeJSON, JSONTranscriptReader.self),
    .xml(.elan, ELANReader.self, roots: ["ANNOTATION_DOCUMENT"]),
    .xml(.exmaralda, EXMARaLDAReader.self, roots: ["basic-transcription"]),
    .xml(.tei, TEIReader.self, roots: ["TEI", "teiCorpus"]),
    .pieces(.html, HTMLTranscriptReader.self),
    .lines(.text, TextTranscriptReader.self),
  ]

  /// The reader of a format, or `nil`.
  static func entry(_ format: TranscriptFormat) -> Entry? {
    all.first { $0.format == format }
  }

  /// The format whose documents have a root element of this local name, or `nil`.
  static func format(root: String) -> TranscriptFormat? {
    all.first { $0.roots.contains(root) }?.format
  }

  /// A format with the way to read it.
  struct Entry: Sendable {
    let format: TranscriptFormat
    /// The local names of root elements that documents of an XML format have.
    let roots: [String]
    /// Makes what reads it.
    let makeDriver: @Sendable (ParseOptions, TextEncoding?) throws(FeedError) -> TranscriptDriver

    static func lines<Reader: LineTranscriptReader & ~Copyable & SendableMetatype>(
      _ format: TranscriptFormat,
      _: Reader.Type
    ) -> Entry {
      Entry(format: format, roots: []) { options, encoding throws(FeedError) in
        LineTranscriptDriver<Reader>(format, options: options, encoding: encoding)
      }
    }

    static func pieces<Reader: PieceTranscriptReader & ~Copyable & SendableMetatype>(
      _ format: TranscriptFormat,
      _: Reader.Type
    ) -> Entry {
      Entry(format: format, roots: []) { options, encoding throws(FeedError) in
        PieceTranscriptDriver<Reader>(format, options: options, encoding: encoding)
      }
    }

    static func xml<Reader: XMLTranscriptReader & ~Copyable & SendableMetatype>(
      _ format: TranscriptFormat,
      _: Reader.Type,
      roots: [String]
    ) -> Entry {
      Entry(format: format, roots: roots) { options, encoding throws(FeedError) in
        try XMLTranscriptDriver<Reader, NoWatch>(
          format,
          options: options,
          encoding: encoding,
          target: Reader.target
        ) { _ in NoWatch() }
      }
    }
  }
}
