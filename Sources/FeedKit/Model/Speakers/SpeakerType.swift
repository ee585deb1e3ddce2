/// What a name names; an open set.
public struct SpeakerType: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The type's data name, such as `person`.
  public var rawValue: String

  /// Makes a type from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The type's data name.
  public var description: String { rawValue }

  /// A human being, under a civil name, a stage name or a handle.
  public static let person = SpeakerType(rawValue: "person")
  /// A company, a station, a show or another body.
  public static let organization = SpeakerType(rawValue: "organization")
  /// A label that stands for nobody in particular, such as `Speaker 1`.
  public static let label = SpeakerType(rawValue: "label")
  /// What is no name at all, such as an unfilled template.
  public static let junk = SpeakerType(rawValue: "junk")
}
