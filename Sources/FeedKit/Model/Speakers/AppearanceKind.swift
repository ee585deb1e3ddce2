/// What a mention or an appearance of someone amounts to; an open set.
public struct AppearanceKind: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The kind's data name, such as `episode`.
  public var rawValue: String

  /// Makes a kind from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The kind's data name.
  public var description: String { rawValue }

  /// Takes part in an episode; the only kind that is counted.
  public static let episode = AppearanceKind(rawValue: "episode")
  /// Is announced in a trailer.
  public static let trailer = AppearanceKind(rawValue: "trailer")
  /// Helped to make an episode without being heard: editor, producer, composer.
  public static let credit = AppearanceKind(rawValue: "credit")
  /// Is named by the show, with no episode that says so.
  public static let channel = AppearanceKind(rawValue: "channel")
  /// Is talked about, or wrote what is talked about.
  public static let subject = AppearanceKind(rawValue: "subject")
}
