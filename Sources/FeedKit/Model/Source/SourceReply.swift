/// What an item answers.
///
/// Source `<source:inReplyTo>`; example
/// `<source:inReplyTo isPermaLink="false">tag:example.com,2026:1</source:inReplyTo>`
public struct SourceReply: Sendable, Hashable {
  /// The guid of what is answered.
  public var guid: String?
  /// Whether the guid is the URL of a page; `nil` means yes.
  /// `<source:inReplyTo isPermaLink="false">`
  public var isPermalink: Bool?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
