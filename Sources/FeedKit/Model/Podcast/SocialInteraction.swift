/// The post under which an episode is discussed.
///
/// Podcasting 2.0 `<podcast:socialInteract>`; example
/// `<podcast:socialInteract protocol="atproto" uri="https://example.com/@ann/1" accountId="@ann"/>`
///
/// An older form has the URI as the element's text, `platform` and `podcastAccountId`; it is read
/// into the same fields.
public struct SocialInteraction: Sendable, Hashable {
  /// `activitypub`, `atproto` and others, or `disabled`, as written.
  /// `<podcast:socialInteract protocol="activitypub">`
  public var protocolName: String?
  /// The post. `<podcast:socialInteract uri="https://example.com/@ann/1">`
  public var uri: String?
  /// Who posted it. `<podcast:socialInteract accountId="@ann">`
  public var accountID: String?
  /// Page of who posted it. `<podcast:socialInteract accountUrl="https://example.com/@ann">`
  public var accountURL: String?
  /// Which of several to show first: the lowest. `<podcast:socialInteract priority="1">`
  public var priority: Int?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty post.
  public init() {}

  /// Whether the show says that there is to be no discussion.
  public var isDisabled: Bool { protocolName?.lowercased() == "disabled" }
}
