/// What Media RSS says about media, a group of media, an episode or a show.
///
/// Media RSS, optional elements.
public struct MediaDetails: Sendable, Hashable {
  /// Media RSS `<media:title>`; never the title of the episode or the feed.
  public var title: MediaText?
  /// Media RSS `<media:description>`.
  public var description: MediaText?
  /// Media RSS `<media:keywords>`, split at commas; example
  /// `<media:keywords>ferry, night</media:keywords>`.
  public var keywords: [String] = []
  /// Media RSS `<media:thumbnail>`, in document order: the first counts most.
  public var thumbnails: [MediaThumbnail] = []
  /// Media RSS `<media:category>`, in document order.
  public var categories: [MediaCategory] = []
  /// Media RSS `<media:credit>`, in document order.
  public var credits: [MediaCredit] = []
  /// Media RSS `<media:rating>`, in document order.
  public var ratings: [MediaRating] = []
  /// Media RSS `<media:player>`.
  public var player: MediaPlayer?
  /// Media RSS `<media:hash>`, in document order.
  public var hashes: [MediaHash] = []
  /// Media RSS `<media:copyright>`.
  public var copyright: MediaCopyright?
  /// Media RSS `<media:text>`, in document order.
  public var texts: [MediaTimedText] = []
  /// Media RSS `<media:restriction>`, in document order.
  public var restrictions: [MediaRestriction] = []
  /// Media RSS `<media:community>`.
  public var community: MediaCommunity?
  /// Media RSS `<media:comment>`, in document order; example
  /// `<media:comments><media:comment>Fine</media:comment></media:comments>`.
  public var comments: [String] = []
  /// Media RSS `<media:embed>`.
  public var embed: MediaEmbed?
  /// Media RSS `<media:response>`: URLs of answers, in document order; example
  /// `<media:responses><media:response>https://example.com/2</media:response></media:responses>`.
  public var responses: [String] = []
  /// Media RSS `<media:backLink>`: URLs of pages that lead here, in document order; example
  /// `<media:backLinks><media:backLink>https://example.com/3</media:backLink></media:backLinks>`.
  public var backLinks: [String] = []
  /// Media RSS `<media:status>`.
  public var status: MediaStatus?
  /// Media RSS `<media:price>`, in document order.
  public var prices: [MediaPrice] = []
  /// Media RSS `<media:license>`, in document order.
  public var licenses: [MediaLicense] = []
  /// Media RSS `<media:subTitle>`, in document order.
  public var subtitles: [MediaSubtitle] = []
  /// Media RSS `<media:peerLink>`, in document order.
  public var peerLinks: [MediaPeerLink] = []
  /// Media RSS `<media:location>`, in document order.
  public var locations: [MediaLocation] = []
  /// Media RSS `<media:rights>`.
  public var rights: MediaRights?
  /// Media RSS `<media:scene>`, in document order.
  public var scenes: [MediaScene] = []

  /// Makes empty details.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    guard title == nil, description == nil, keywords.isEmpty, thumbnails.isEmpty, categories.isEmpty
    else { return false }
    guard credits.isEmpty, ratings.isEmpty, player == nil, hashes.isEmpty, copyright == nil else {
      return false
    }
    guard texts.isEmpty, restrictions.isEmpty, community == nil, comments.isEmpty, embed == nil
    else { return false }
    guard responses.isEmpty, backLinks.isEmpty, status == nil, prices.isEmpty, licenses.isEmpty
    else { return false }
    return subtitles.isEmpty && peerLinks.isEmpty && locations.isEmpty && rights == nil
      && scenes.isEmpty
  }
}
