/// What was said in a recording, with what the document says about itself.
///
/// The parser delivers it without segments, which follow one by one.
public struct Transcript: Sendable, Hashable {
  /// The format.
  public var format: TranscriptFormat
  /// The dialect or profile within the format; `nil` when it is the plain one.
  public var dialect: TranscriptDialect?
  /// The language of all that names no other, as written; a BCP 47 tag in most formats.
  public var language: String?
  /// The title.
  public var title: String?
  /// The length of the recording: as stated, else where the last segment ends; `nil` when neither is
  /// known.
  public var duration: MediaTime?
  /// Who speaks: first as declared, then in order of appearance.
  public var speakers: [TranscriptSpeaker] = []
  /// What else the document says about itself, by name: comments, styles, regions as they stand.
  public var notes: [Term] = []
  /// What was said, in document order; empty in what the parser delivers.
  public var segments: [Segment] = []

  /// Makes an empty transcript.
  public init(format: TranscriptFormat) { self.format = format }
}
