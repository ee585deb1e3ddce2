/// Where transcripts are to be had.
struct TranscriptLinkRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "pc-transcript-url",
      .error,
      "The podcast:transcript leads nowhere",
      says: "is not an address of the web",
      hint: "write the address of the file",
      spec: "Podcasting 2.0, <podcast:transcript>",
      passing: .item(
        "<podcast:transcript url=\"https://ferry.example/fog.vtt\" type=\"text/vtt\"/>"
      ),
      failing: .item("<podcast:transcript type=\"text/vtt\"/>")
    ),
    Rule(
      "pc-transcript-type",
      .error,
      levels: [.podcast: .warning],
      "The type of a transcript is missing, or none that apps read",
      says: "is no type that apps read",
      hint: "write text/vtt, application/x-subrip, application/json, text/html or text/plain",
      spec: "Podcasting 2.0, <podcast:transcript>",
      passing: .item(
        "<podcast:transcript url=\"https://ferry.example/fog.vtt\" type=\"text/vtt\"/>"
      ),
      failing: .item(
        "<podcast:transcript url=\"https://ferry.example/fog.vtt\" type=\"captions\"/>"
      )
    ),
    Rule(
      "pc-transcript-misplaced",
      .error,
      "A transcript stands outside of an item",
      hint: "move it into the item that it is of",
      spec: "Podcasting 2.0, <podcast:transcript>",
      passing: .item(
        "<podcast:transcript url=\"https://ferry.example/fog.vtt\" type=\"text/vtt\"/>"
      ),
      failing: .channel(
        "<podcast:transcript url=\"https://ferry.example/fog.vtt\" type=\"text/vtt\"/>"
      )
    ),
    Rule(
      "xfeed-duplicate-transcript",
      .warning,
      "Two episodes have the same transcript",
      hint: "give each episode its own",
      spec: "Podcasting 2.0, <podcast:transcript>",
      passing: .item(
        "<podcast:transcript url=\"https://ferry.example/fog.vtt\" type=\"text/vtt\"/>"
      ),
      failing: .document(
        """
        <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><titl\
        e>Night Ferry</title><item><title>A</title><podcast:transcript \
        url="https://ferry.example/fog.vtt" \
        type="text/vtt"/></item><item><title>B</title><podcast:transcript \
        url="https://ferry.example/fog.vtt" type="text/vtt"/></item></channel></rss>
        """
      )
    ),
    Rule(
      "xfeed-transcript-http",
      .note,
      levels: [.rss2: .off, .atom: .off, .opml: .off, .apple: .off],
      "A transcript is not to be had over https",
      hint: "publish it over https: apps on phones refuse http",
      spec: "Podcasting 2.0, <podcast:transcript>",
      passing: .item(
        "<podcast:transcript url=\"https://ferry.example/fog.vtt\" type=\"text/vtt\"/>"
      ),
      failing: .item(
        "<podcast:transcript url=\"http://ferry.example/fog.vtt\" type=\"text/vtt\"/>"
      )
    ),
    Rule(
      "xfeed-mime-mismatch",
      .warning,
      "A transcript is of another format than the feed says",
      hint: "write the type of the file",
      spec: "Podcasting 2.0, <podcast:transcript>",
      passing: .item(
        "<podcast:transcript url=\"https://ferry.example/fog.vtt\" type=\"text/vtt\"/>"
      ),
      failing: .item(
        "<podcast:transcript url=\"https://ferry.example/fog.srt\" type=\"text/vtt\"/>"
      )
    ),
  ]

  private var urls = SeenNames()

  /// Endings of names and the types that fit them.
  private static let endings: [(ending: StaticString, types: [StaticString])] = [
    ("vtt", ["text/vtt"]),
    ("srt", ["application/x-subrip", "application/srt", "text/srt"]),
    ("json", ["application/json"]),
    ("html", ["text/html"]),
    ("ttml", ["application/ttml+xml"]),
  ]

  mutating func check(_ episode: Episode, _ findings: inout Findings) {
    // By their places, so that none is copied: most have nothing to be told.
    for index in episode.transcripts.indices {
      guard let url = episode.transcripts[index].url else { continue }
      let origin = episode.transcripts[index].position
      var place: Place? {
        origin.position.map { Place(position: $0, path: "podcast:transcript") }
      }
      if !urls.insert(url) {
        findings.add(
          "xfeed-duplicate-transcript",
          "transcript \"\(url.quoted)\" is that of another episode too",
          at: place
        )
      }
      let text = url.utf8.span
      if text.beginsFolded("http://") {
        findings.add(
          "xfeed-transcript-http",
          "transcript \"\(url.quoted)\" is not to be had over https",
          at: place
        )
      }
      guard let type = episode.transcripts[index].type,
        let ending = Self.contradicted(text, by: type.utf8.span)
      else {
        continue
      }
      findings.add(
        "xfeed-mime-mismatch",
        "transcript is called .\(ending), and its type is \"\(type.lowercased().quoted)\"",
        at: place
      )
    }
  }

  /// The ending of an address, where a type is that of another ending.
  private static func contradicted(_ url: Span<UInt8>, by type: Span<UInt8>) -> StaticString? {
    guard let range = URIText.ending(of: url) else { return nil }
    let name = url.extracting(range)
    guard let row = endings.first(where: { name.equalsFolded($0.ending) }),
      !type.isAny(of: row.types), endings.contains(where: { type.isAny(of: $0.types) })
    else { return nil }
    return row.ending
  }
}
