/// The format and version that a feed is written in; an open set.
public struct FeedFormat: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The format's data name, such as `rss-2.0`.
  public var rawValue: String

  /// Makes a format from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The format's data name.
  public var description: String { rawValue }

  /// RSS 0.90: RDF in Netscape's first namespace.
  public static let rss090 = FeedFormat(rawValue: "rss-0.90")
  /// RSS 0.91.
  public static let rss091 = FeedFormat(rawValue: "rss-0.91")
  /// RSS 0.92.
  public static let rss092 = FeedFormat(rawValue: "rss-0.92")
  /// RSS 0.93.
  public static let rss093 = FeedFormat(rawValue: "rss-0.93")
  /// RSS 0.94.
  public static let rss094 = FeedFormat(rawValue: "rss-0.94")
  /// RSS 1.0: RDF.
  public static let rss1 = FeedFormat(rawValue: "rss-1.0")
  /// Atom 0.3, a draft that was widely used.
  public static let atom03 = FeedFormat(rawValue: "atom-0.3")
  /// Atom 1.0, RFC 4287.
  public static let atom1 = FeedFormat(rawValue: "atom-1.0")
  /// JSON Feed 1.0.
  public static let jsonFeed1 = FeedFormat(rawValue: "json-feed-1.0")
  /// JSON Feed 1.1, also when no version is stated.
  public static let jsonFeed11 = FeedFormat(rawValue: "json-feed-1.1")
  /// A JSON chapters file.
  static let jsonChapters = FeedFormat(rawValue: "json-chapters")

  /// OPML of a version, as a document states it: `2.0`, and `2` all the same.
  ///
  /// Lists are no feeds; a summary names their format too.
  init(opmlVersion version: String) {
    switch version {
    case "1", "1.0": self.init(rawValue: "opml-1.0")
    case "1.1": self.init(rawValue: "opml-1.1")
    default: self.init(rawValue: "opml-2.0")
    }
  }

  /// Channel Definition Format, the submission of 1997.
  public static let cdf = FeedFormat(rawValue: "cdf")
  /// RSS 2.0, also when no version is stated.
  public static let rss2 = FeedFormat(rawValue: "rss-2.0")
}
