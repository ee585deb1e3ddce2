/// How an id was found; an open set.
public struct IDOrigin: RawRepresentable, Sendable, Hashable {
  /// The origin's data name.
  public var rawValue: String

  /// Makes an origin from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The document states it: `podcast:guid` of a feed, `guid` of an item.
  public static let guid = IDOrigin(rawValue: "guid")
  /// Derived from the feed's own URL.
  public static let selfURL = IDOrigin(rawValue: "self_url")
  /// Derived from the name of the input.
  public static let source = IDOrigin(rawValue: "source")
  /// Taken from the first enclosure's URL.
  public static let enclosure = IDOrigin(rawValue: "enclosure")
  /// Derived from title, date and link.
  public static let derived = IDOrigin(rawValue: "derived")
}
