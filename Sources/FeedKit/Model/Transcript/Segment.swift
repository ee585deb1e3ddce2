/// A piece of a transcript: a cue, a paragraph, an utterance.
public struct Segment: Sendable, Hashable {
  /// The id that the document gives: a cue's identifier, an `xml:id`.
  public var id: String?
  /// When it begins, from the start of the recording; `nil` in a text without times.
  public var start: MediaTime?
  /// When it ends; `nil` when that is not known.
  public var end: MediaTime?
  /// How the end was found.
  public var endOrigin: TimeOrigin = .stated
  /// Who speaks; more than one when they speak together.
  public var speakers: [SpeakerLabel] = []
  /// What is said, without markup; lines are apart by a line feed.
  public var text = ""
  /// The words of the text with their own times, where the document has such.
  public var words: [TranscriptWord] = []
  /// The language, where it is not that of the transcript.
  public var language: String?
  /// What the segment is: `dialog`, `caption`, `description`; empty when not said. TTML `ttm:role`
  public var roles: [String] = []
  /// The part of the recording that it stands in.
  public var section: TranscriptSection?
  /// Parts of the text that are set apart, in order.
  public var marks: [TextMark] = []
  /// How it is to be shown, by name, for the same format only: WebVTT's cue settings.
  public var settings: [Term] = []
  /// Where it begins in the document; no part of equality.
  public var position = Origin()

  /// Makes an empty segment.
  public init() {}
}

/// How a segment's time was found; an open set.
public struct TimeOrigin: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The origin's data name, such as `stated`.
  public var rawValue: String

  /// Makes an origin from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The origin's data name.
  public var description: String { rawValue }

  /// The document says it.
  public static let stated = TimeOrigin(rawValue: "stated")
  /// The next segment begins then.
  public static let next = TimeOrigin(rawValue: "next")
  /// What it stands in ends then.
  public static let container = TimeOrigin(rawValue: "container")
  /// It lies between times that are known, and was worked out from them, or the start of the segment was.
  ///
  /// ELAN `<TIME_SLOT TIME_SLOT_ID="ts2"/>`
  public static let interpolated = TimeOrigin(rawValue: "interpolated")
}
