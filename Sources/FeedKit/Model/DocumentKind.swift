/// What kind of document an input is; an open set.
public struct DocumentKind: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The kind's data name, such as `feed`.
  public var rawValue: String

  /// Makes a kind from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The kind's data name.
  public var description: String { rawValue }

  /// A feed: RSS, RDF, Atom, JSON Feed.
  public static let feed = DocumentKind(rawValue: "feed")
  /// An OPML list.
  public static let opml = DocumentKind(rawValue: "opml")
  /// A transcript, in any format.
  public static let transcript = DocumentKind(rawValue: "transcript")
  /// A JSON chapters file.
  public static let chapters = DocumentKind(rawValue: "chapters")
}
