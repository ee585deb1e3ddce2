/// What the RawVoice namespace of Blubrry and PowerPress adds to a show.
///
/// RawVoice RSS module.
public struct RawVoiceShow: Sendable, Hashable {
  /// RawVoice `<rawvoice:rating>`.
  public var rating: RawVoiceRating?
  /// RawVoice `<rawvoice:location>`; example `<rawvoice:location>Oslo, Norway</rawvoice:location>`.
  public var location: String?
  /// RawVoice `<rawvoice:frequency>`; example `<rawvoice:frequency>Weekly</rawvoice:frequency>`.
  public var frequency: String?
  /// RawVoice `<rawvoice:mycast>`; example `<rawvoice:mycast>yes</rawvoice:mycast>`.
  public var myCast: String?
  /// RawVoice `<rawvoice:subscribe>`.
  public var subscribe: RawVoiceSubscribe?
  /// RawVoice `<rawvoice:donate>`.
  public var donation: RawVoiceDonation?
  /// RawVoice `<rawvoice:liveEmbed>`: HTML of a live player; example
  /// `<rawvoice:liveEmbed>&lt;iframe/&gt;</rawvoice:liveEmbed>`.
  public var liveEmbed: String?
  /// RawVoice `<rawvoice:liveStream>`, in document order.
  public var liveStreams: [RawVoiceStream] = []
  /// RawVoice `<rawvoice:httpLiveStream>`, in document order.
  public var httpLiveStreams: [RawVoiceStream] = []
  /// RawVoice `<rawvoice:shoutcastLiveStream>`, in document order.
  public var shoutcastLiveStreams: [RawVoiceStream] = []
  /// RawVoice `<rawvoice:flashLiveStream>`, in document order.
  public var flashLiveStreams: [RawVoiceStream] = []

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    guard rating == nil, location == nil, frequency == nil, myCast == nil, subscribe == nil else {
      return false
    }
    guard donation == nil, liveEmbed == nil, liveStreams.isEmpty, httpLiveStreams.isEmpty,
      shoutcastLiveStreams.isEmpty
    else { return false }
    return flashLiveStreams.isEmpty
  }
}
