/// What the RawVoice namespace of Blubrry and PowerPress adds to an episode.
///
/// RawVoice RSS module.
public struct RawVoiceEpisode: Sendable, Hashable {
  /// RawVoice `<rawvoice:poster>`.
  public var poster: RawVoicePoster?
  /// RawVoice `<rawvoice:isHd>`; example `<rawvoice:isHd>yes</rawvoice:isHd>`.
  public var isHighDefinition: Bool?
  /// RawVoice `<rawvoice:embed>`: HTML of a player; example
  /// `<rawvoice:embed>&lt;iframe/&gt;</rawvoice:embed>`.
  public var embed: String?
  /// RawVoice `<rawvoice:webm>`, `<rawvoice:mp4>` and the like, in document order.
  public var alternates: [RawVoiceAlternate] = []
  /// RawVoice `<rawvoice:metamark>`, in document order.
  public var metamarks: [RawVoiceMetamark] = []

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    poster == nil && isHighDefinition == nil && embed == nil && alternates.isEmpty
      && metamarks.isEmpty
  }
}
