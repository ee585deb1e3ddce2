/// What a parse came to.
public struct Summary: Sendable, Hashable {
  /// Format and version, or `nil` when no root was recognised; of a list or a chapters file its own,
  /// such as `opml-2.0`.
  public var format: FeedFormat?
  /// The format of a transcript; `nil` for everything else.
  public var transcriptFormat: TranscriptFormat?
  /// The encoding that the input declared, as written; `nil` when it declared none.
  public var encodingDeclared: String?
  /// The encoding that was used, as a WHATWG name.
  public var encodingUsed = "UTF-8"
  /// Whether the input was compressed with gzip.
  public var isCompressed = false
  /// Bytes read, before inflation.
  public var byteCount = 0
  /// Episodes delivered.
  public var episodeCount = 0
  /// Lines of an OPML list delivered.
  public var outlineCount = 0
  /// Chapters of a chapters file delivered.
  public var chapterCount = 0
  /// Segments of a transcript delivered.
  public var segmentCount = 0
  /// Diagnostics found, delivered or not.
  public var diagnosticCount = 0
  /// Whether the input was cut short or damaged, so that later parts are missing.
  public var isPartial = false

  /// Makes an empty summary.
  public init() {}
}
