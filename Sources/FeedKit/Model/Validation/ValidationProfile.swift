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
  /// TTML 1, third edition.
  public static let ttml1 = ValidationProfile(rawValue: "ttml1")
  /// TTML 2, second edition.
  public static let ttml2 = ValidationProfile(rawValue: "ttml2")
  /// IMSC 1.0.1: the text profile, or the image profile where a document declares it.
  public static let imsc10 = ValidationProfile(rawValue: "imsc1.0")
  /// IMSC 1.1: the text profile, or the image profile where a document declares it.
  public static let imsc11 = ValidationProfile(rawValue: "imsc1.1")
  /// IMSC 1.2, the text profile.
  public static let imsc12 = ValidationProfile(rawValue: "imsc1.2")
  /// EBU-TT-D, EBU Tech 3380.
  public static let ebuTTD = ValidationProfile(rawValue: "ebu-tt-d")
  /// SMPTE-TT, ST 2052-1.
  public static let smpteTT = ValidationProfile(rawValue: "smpte-tt")
  /// DAPT 1.0, scripts of dialogue.
  public static let dapt = ValidationProfile(rawValue: "dapt")
  /// Transcripts as Apple Podcasts writes them.
  public static let applePodcasts = ValidationProfile(rawValue: "apple-podcasts")
  /// WebVTT.
  public static let vtt = ValidationProfile(rawValue: "vtt")
  /// SubRip, as podcasts use it.
  public static let srt = ValidationProfile(rawValue: "srt")
  /// Transcripts in JSON as Podcasting 2.0 has them.
  public static let podcastJSON = ValidationProfile(rawValue: "podcast-json")
  /// Transcripts in HTML as Podcasting 2.0 has them.
  public static let html = ValidationProfile(rawValue: "html")
  /// By what the document is: lists by `opml`, Atom by `atom`, RSS without Apple's or Podcasting 2.0's
  /// elements by `rss2`, transcripts by the profile that they declare, all others by `podcast`.
  public static let auto = ValidationProfile(rawValue: "auto")

  /// Profiles that judge feeds and lists, the default first.
  public static let ofFeeds: [ValidationProfile] = [podcast, psp1, apple, rss2, atom, opml]
  /// Profiles that judge transcripts, the default first.
  public static let ofTranscripts: [ValidationProfile] = [
    podcast, applePodcasts, ttml1, ttml2, imsc10, imsc11, imsc12, ebuTTD, smpteTT, dapt, vtt, srt,
    podcastJSON, html,
  ]
  /// Every profile, the default first and `auto` last.
  public static let all: [ValidationProfile] = ofFeeds + ofTranscripts.dropFirst() + [auto]
}
