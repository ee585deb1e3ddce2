/// The format and version that a feed is written in; an open set.
public struct FeedFormat: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The format's data name, such as `rss-2.0`.
  public var rawValue: String

  /// Makes a format from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The format's data name.
  public var description: String { rawValue }

  /// RSS 2.0, also when no version is stated.
  public static let rss2 = FeedFormat(rawValue: "rss-2.0")
}
