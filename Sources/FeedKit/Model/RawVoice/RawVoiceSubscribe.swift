/// Where a show can be subscribed to; services beyond these are among the extensions.
///
/// RawVoice `<rawvoice:subscribe>`; example
/// `<rawvoice:subscribe feed="https://example.com/feed.xml" html="https://example.com/subscribe"/>`
public struct RawVoiceSubscribe: Sendable, Hashable {
  /// The feed. `<rawvoice:subscribe feed="https://example.com/">`
  public var feed: String?
  /// A page that tells how. `<rawvoice:subscribe html="https://example.com/">`
  public var html: String?
  /// The show's page there. `<rawvoice:subscribe itunes="https://example.com/">`
  public var iTunes: String?
  /// The show's page there. `<rawvoice:subscribe blubrry="https://example.com/">`
  public var blubrry: String?
  /// The show's page there. `<rawvoice:subscribe stitcher="https://example.com/">`
  public var stitcher: String?
  /// The show's page there. `<rawvoice:subscribe tunein="https://example.com/">`
  public var tuneIn: String?
  /// The show's page there. `<rawvoice:subscribe spotify="https://example.com/">`
  public var spotify: String?
  /// The show's page there. `<rawvoice:subscribe googleplay="https://example.com/">`
  public var googlePlay: String?
  /// The show's page there. `<rawvoice:subscribe amazon_music="https://example.com/">`
  public var amazonMusic: String?
  /// The show's page there. `<rawvoice:subscribe iheart="https://example.com/">`
  public var iHeart: String?
  /// The show's page there. `<rawvoice:subscribe deezer="https://example.com/">`
  public var deezer: String?
  /// The show's page there. `<rawvoice:subscribe pandora="https://example.com/">`
  public var pandora: String?
  /// A page for news by mail. `<rawvoice:subscribe subscribeByEmail="https://example.com/">`
  public var email: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
