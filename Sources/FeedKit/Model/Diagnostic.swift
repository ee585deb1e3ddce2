/// Something that a reader should know about a document: a mend, a doubt, a loss, a finding.
public struct Diagnostic: Sendable, Hashable {
  /// Which rule speaks.
  public var rule: RuleID
  /// How much it matters.
  public var severity: Severity
  /// What is wrong and what was expected: lower case, no full stop, quoted input cut at 40 bytes.
  public var message: String
  /// Where the construct begins in the original; `nil` when the diagnostic is about the whole input.
  public var position: Position?
  /// The element's path, such as `rss/channel/item/pubDate`; empty when there is none.
  public var path: String
  /// What stood at the place of a mend, cut at 40 bytes; `nil` when nothing did or nothing was mended.
  public var before: String?
  /// What it was read as, cut at 40 bytes; `nil` when it was left out or nothing was mended.
  public var after: String?
  /// What to do about it: lower case, no full stop; `nil` when that goes without saying.
  public var hint: String?
  /// The episode that it is about; `nil` outside of episodes, and where nobody validates.
  public var episode: EpisodeReference?
  /// The cue of a transcript that it is about, counted from 1; `nil` outside of cues, and where nobody
  /// validates.
  public var cue: Int?
  /// When in a transcript it is; `nil` where there is no time.
  public var time: MediaTime?

  /// Makes a diagnostic.
  public init(
    rule: RuleID,
    severity: Severity,
    message: String,
    position: Position? = nil,
    path: String = ""
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.position = position
    self.path = path
  }
}
