/// What a document is judged by: a specification, a platform's demands, or what breaks apps.
///
/// A profile decides which rules speak and how much each matters; new ones may be added.
public struct ValidationProfile: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The name as options and reports write it.
  public var rawValue: String

  /// Makes a profile from its name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The name as options and reports write it.
  public var description: String { rawValue }

  /// What breaks apps or listeners; the default.
  public static let podcast = ValidationProfile(rawValue: "podcast")
  /// The RSS specification of the Podcast Standards Project, version 1.
  public static let psp1 = ValidationProfile(rawValue: "psp1")
  /// What Apple Podcasts asks of a show.
  public static let apple = ValidationProfile(rawValue: "apple")
  /// RSS 2.0 with the advice of its advisory board, and the modules that a feed uses.
  public static let rss2 = ValidationProfile(rawValue: "rss2")
  /// Atom, RFC 4287, and the modules that a feed uses.
  public static let atom = ValidationProfile(rawValue: "atom")
  /// OPML 2.0.
  public static let opml = ValidationProfile(rawValue: "opml")
  /// By what the document is: lists by `opml`, Atom by `atom`, RSS without Apple's or Podcasting 2.0's
  /// elements by `rss2`, all other feeds by `podcast`.
  public static let auto = ValidationProfile(rawValue: "auto")

  /// Every profile, the default first.
  public static let all: [ValidationProfile] = [podcast, psp1, apple, rss2, atom, opml, auto]
}
