// The namespaces of TTML, of its drafts, and of the profiles that build on it. Feeds never use them,
// so they are in a catalog of their own, and their numbers need only differ from each other's.

extension Namespace {
  static let ttml = Namespace(
    1,
    prefix: "tt",
    "http://www.w3.org/ns/ttml",
    "http://www.w3.org/2006/10/ttaf1",
    "http://www.w3.org/2006/04/ttaf1"
  )
  static let ttmlParameter = Namespace(
    2,
    prefix: "ttp",
    "http://www.w3.org/ns/ttml#parameter",
    "http://www.w3.org/2006/10/ttaf1#parameter",
    "http://www.w3.org/2006/04/ttaf1#parameter"
  )
  static let ttmlStyling = Namespace(
    3,
    prefix: "tts",
    "http://www.w3.org/ns/ttml#styling",
    "http://www.w3.org/ns/ttml#style",
    "http://www.w3.org/2006/10/ttaf1#styling",
    "http://www.w3.org/2006/10/ttaf1#style",
    "http://www.w3.org/2006/04/ttaf1#styling",
    "http://www.w3.org/2006/04/ttaf1#style"
  )
  static let ttmlMetadata = Namespace(
    4,
    prefix: "ttm",
    "http://www.w3.org/ns/ttml#metadata",
    "http://www.w3.org/2006/10/ttaf1#metadata",
    "http://www.w3.org/2006/04/ttaf1#metadata"
  )
  static let ttmlAudio = Namespace(5, prefix: "tta", "http://www.w3.org/ns/ttml#audio")
  static let dapt = Namespace(
    6,
    prefix: "daptm",
    "http://www.w3.org/ns/ttml/profile/dapt#metadata"
  )
  static let imscParameter = Namespace(
    7,
    prefix: "ittp",
    "http://www.w3.org/ns/ttml/profile/imsc1#parameter"
  )
  static let imscStyling = Namespace(
    8,
    prefix: "itts",
    "http://www.w3.org/ns/ttml/profile/imsc1#styling"
  )
  static let imscMetadata = Namespace(
    9,
    prefix: "ittm",
    "http://www.w3.org/ns/ttml/profile/imsc1#metadata"
  )
  static let ebuStyling = Namespace(10, prefix: "ebutts", "urn:ebu:tt:style")
  static let ebuMetadata = Namespace(11, prefix: "ebuttm", "urn:ebu:tt:metadata")
  static let smpte = Namespace(
    12,
    prefix: "smpte",
    "http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt",
    "http://www.smpte-ra.org/schemas/2052-1/2013/smpte-tt"
  )
  /// What is shown at one time, worked out of a document.
  static let isd = Namespace(15, prefix: "isd", "http://www.w3.org/ns/ttml#isd")
  /// Links, which TTML2 takes over.
  static let xlink = Namespace(16, prefix: "xlink", "http://www.w3.org/1999/xlink")
  /// Captions of analogue television, as SMPTE-TT keeps them.
  static let cea608 = Namespace(
    17,
    prefix: "m608",
    "http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt#cea608",
    "http://www.smpte-ra.org/schemas/2052-1/2013/smpte-tt#cea608"
  )
  /// Captions of digital television.
  static let cea708 = Namespace(
    18,
    prefix: "m708",
    "http://www.smpte-ra.org/schemas/2052-1/2013/smpte-tt#cea708"
  )
  /// Apple's transcripts of podcasts.
  static let appleTranscript = Namespace(
    13,
    prefix: "podcasts",
    "http://podcasts.apple.com/transcript-ttml-internal"
  )
  /// Apple's lyrics, and files of others that follow them.
  static let appleLyrics = Namespace(
    14,
    prefix: "itunes",
    "http://music.apple.com/lyric-ttml-internal",
    "http://itunes.apple.com/lyric-ttml-extensions"
  )
}

/// What there is in TTML and in the profiles that build on it.
enum TTMLVocabulary {
  static let namespaces = NamespaceCatalog(of: all)

  /// The role of a span that is a word with times of its own; roles of one's own begin with `x-`.
  static let wordRole = "x-word"

  /// Whether a word may stand in `ttm:role`.
  static func isRole(_ word: String) -> Bool {
    guard case .anyOf(let words)? = attributes.first(where: { $0.attribute == .role })?.value else {
      return false
    }
    return words.contains(word)
      || word.hasPrefix("x-") && !word.utf8.contains { Whitespace.isXMLSpace($0) }
  }

  private static let all: [Namespace] = [
    .xml, .ttml, .ttmlParameter, .ttmlStyling, .ttmlMetadata, .ttmlAudio, .dapt, .imscParameter,
    .imscStyling, .imscMetadata, .ebuStyling, .ebuMetadata, .smpte, .isd, .appleTranscript,
    .appleLyrics, .xlink, .cea608, .cea708,
  ]
}
