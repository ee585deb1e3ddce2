// The namespaces beside RSS, Atom, iTunes and Podcasting 2.0.

extension Namespace {
  static let media = Namespace(
    6,
    prefix: "media",
    "http://search.yahoo.com/mrss/",
    "http://www.rssboard.org/media-rss",
    "http://video.search.yahoo.com/mrss",
    "http://tools.search.yahoo.com/mrss/",
    "http://search.yahoo.com/searchmonkey/media/"
  )
  static let dcTerms = Namespace(
    7,
    prefix: "dcterms",
    "http://purl.org/dc/terms/"
  )
  static let syndication = Namespace(
    8,
    prefix: "sy",
    "http://purl.org/rss/1.0/modules/syndication/"
  )
  static let slash = Namespace(
    9,
    prefix: "slash",
    "http://purl.org/rss/1.0/modules/slash/"
  )
  static let wellFormedWeb = Namespace(
    10,
    prefix: "wfw",
    "http://wellformedweb.org/CommentAPI/"
  )
  static let threading = Namespace(
    11,
    prefix: "thr",
    "http://purl.org/syndication/thread/1.0"
  )
  static let history = Namespace(
    12,
    prefix: "fh",
    "http://purl.org/syndication/history/1.0"
  )
  static let simpleChapters = Namespace(
    13,
    prefix: "psc",
    "http://podlove.org/simple-chapters"
  )
  static let googlePlay = Namespace(
    14,
    prefix: "googleplay",
    "http://www.google.com/schemas/play-podcasts/1.0",
    "http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd"
  )
  static let spotify = Namespace(
    15,
    prefix: "spotify",
    "http://www.spotify.com/ns/rss"
  )
  static let rawVoice = Namespace(
    16,
    prefix: "rawvoice",
    "http://www.rawvoice.com/rawvoiceRssModule/",
    "https://blubrry.com/developer/rawvoice-rss"
  )
  static let geo = Namespace(
    17,
    prefix: "geo",
    "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "http://www.w3.org/2003/01/geo/"
  )
  static let geoRSS = Namespace(
    18,
    prefix: "georss",
    "http://www.georss.org/georss"
  )
  static let gml = Namespace(
    19,
    prefix: "gml",
    "http://www.opengis.net/gml"
  )
  static let creativeCommonsRights = Namespace(
    20,
    prefix: "cc",
    "http://creativecommons.org/ns#",
    "http://web.resource.org/cc/"
  )
  static let creativeCommons = Namespace(
    21,
    prefix: "creativeCommons",
    "http://backend.userland.com/creativeCommonsRssModule",
    "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html"
  )
  static let source = Namespace(
    22,
    prefix: "source",
    "http://source.scripting.com/"
  )
  static let feedBurner = Namespace(
    23,
    prefix: "feedburner",
    "http://rssnamespace.org/feedburner/ext/1.0"
  )
}
