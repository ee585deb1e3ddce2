/// What an episode is to be had as.
struct EnclosureRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "psp-enclosure-missing",
      .error,
      levels: [.podcast: .warning, .rss2: .off, .atom: .off, .opml: .off],
      "An item has no enclosure, so that podcast apps leave it out",
      hint: "add <enclosure url=\"…\" length=\"…\" type=\"audio/mpeg\"/>",
      spec: "PSP-1, <enclosure>",
      passing: .item("<title>Fog</title>"),
      failing: .itemWithout("enclosure")
    ),
    Rule(
      "psp-enclosure-url",
      .error,
      "An enclosure leads nowhere",
      says: "is not an address of the web",
      hint: "write the address of the media file",
      spec: "RSS 2.0, <enclosure>",
      passing: .item("<title>Fog</title>"),
      failing: .item("<enclosure length=\"9000\" type=\"audio/mpeg\"/>")
    ),
    Rule(
      "psp-enclosure-length",
      .warning,
      levels: [.psp1: .error],
      "An enclosure does not say how long its file is",
      says: "is not the size of a file in bytes",
      hint: "give the size in bytes; apps show it, and some need it",
      spec: "RSS 2.0, <enclosure>",
      passing: .item("<title>Fog</title>"),
      failing: .item(
        "<enclosure url=\"https://ferry.example/fog.mp3\" length=\"0\" type=\"audio/mpeg\"/>"
      )
    ),
    Rule(
      "psp-enclosure-type",
      .error,
      levels: [.podcast: .warning],
      "An enclosure does not say what its file is",
      says: "is not a media type",
      hint: "write a type such as audio/mpeg",
      spec: "RSS 2.0, <enclosure>",
      passing: .item("<title>Fog</title>"),
      failing: .item(
        "<enclosure url=\"https://ferry.example/fog.mp3\" length=\"9000\" type=\"mp3\"/>"
      )
    ),
    Rule(
      "psp-enclosure-multiple",
      .warning,
      "An item has more than one enclosure; apps play the first one",
      hint: "offer other versions as <podcast:alternateEnclosure>",
      spec: "RSS Advisory Board, best practices",
      passing: .item("<title>Fog</title>"),
      failing: .item(
        """
        <enclosure url="https://ferry.example/fog.mp3" length="9000" \
        type="audio/mpeg"/><enclosure url="https://ferry.example/fog.m4a" length="9000" \
        type="audio/x-m4a"/>
        """
      )
    ),
    Rule(
      "psp-enclosure-unsupported",
      .warning,
      levels: [.rss2: .off, .atom: .off, .opml: .off, .podcast: .note],
      "Apple does not take media files of a type",
      hint: "publish it as MP3, M4A, MP4, M4V, MOV or PDF",
      spec: "Apple, podcaster's guide to RSS",
      passing: .item("<title>Fog</title>"),
      failing: .item(
        "<enclosure url=\"https://ferry.example/fog.ogg\" length=\"9000\" type=\"audio/ogg\"/>"
      )
    ),
    Rule(
      "psp-enclosure-type-mismatch",
      .warning,
      levels: .podcastsOnly,
      "The type of an enclosure is not that of its file's name",
      hint: "write the type of the file",
      spec: "RSS 2.0, <enclosure>",
      passing: .item("<title>Fog</title>"),
      failing: .item(
        "<enclosure url=\"https://ferry.example/fog.mp3\" length=\"9000\" type=\"video/mp4\"/>"
      )
    ),
  ]

  static let elements = ["enclosure"]

  /// Endings of names and the types that fit them; what Apple takes first.
  private static let types: [(ending: StaticString, types: [StaticString], isTaken: Bool)] = [
    ("mp3", ["audio/mpeg", "audio/mp3", "audio/mpeg3", "audio/x-mp3", "audio/x-mpeg"], true),
    ("m4a", ["audio/x-m4a", "audio/mp4", "audio/m4a", "audio/aac", "audio/mp4a-latm"], true),
    ("mp4", ["video/mp4", "audio/mp4", "video/x-m4v"], true),
    ("m4v", ["video/x-m4v", "video/mp4", "video/m4v"], true),
    ("mov", ["video/quicktime"], true),
    ("pdf", ["application/pdf", "application/x-pdf"], true),
    ("epub", ["application/epub+zip", "document/x-epub"], true),
    ("ogg", ["audio/ogg", "application/ogg", "video/ogg", "audio/vorbis"], false),
    ("oga", ["audio/ogg"], false),
    ("opus", ["audio/ogg", "audio/opus"], false),
    ("webm", ["video/webm", "audio/webm"], false),
    ("flac", ["audio/flac", "audio/x-flac"], false),
    ("wav", ["audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave"], false),
  ]

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    guard element.parent == "item", let url = element["url"],
      let ending = URIText.ending(of: url.utf8.span)
    else { return }
    let name = url.utf8.span.extracting(ending)
    guard let row = Self.types.first(where: { name.equalsFolded($0.ending) }) else { return }
    if !row.isTaken {
      findings.add("psp-enclosure-unsupported", "Apple Podcasts plays no .\(row.ending) files")
    }
    guard let type = element["type"], !Self.fits(type.utf8.span, row.types) else { return }
    findings.add(
      "psp-enclosure-type-mismatch",
      "enclosure is called .\(row.ending), and its type is \"\(type.lowercased().quoted)\""
    )
  }

  /// Whether a type is one of those of an ending, or says nothing about it: what has no slash is no type,
  /// and a server calls any file a stream of bytes.
  private static func fits(_ type: Span<UInt8>, _ types: [StaticString]) -> Bool {
    guard type.firstIndex(of: UInt8(ascii: "/"), from: 0) < type.count else { return true }
    let end = min(
      type.firstIndex(of: UInt8(ascii: ";"), from: 0),
      type.firstIndex(of: UInt8(ascii: " "), from: 0)
    )
    let plain = type.extracting(0..<end)
    return plain.isAny(of: types) || plain.equalsFolded("application/octet-stream")
  }

}
