/// The namespace of RawVoice: Blubrry and PowerPress.
enum RawVoiceTable: NamespaceTable {
  static let namespace = Namespace.rawVoice
  static let title: StaticString = "RawVoice"
  static let document: StaticString? = "https://blubrry.com/developer/rawvoice-rss/"
  static let channel: [Row<Feed>] = showRows.map { $0.within(\.rawVoice) }
  static let item: [Row<Episode>] = episodeRows.map { $0.within(\.rawVoiceBox) }

  private static let showRows: [Row<RawVoiceShow>] = [
    Row(
      "rating",
      .assign(\.rating, RawVoiceRatingTable.self),
      field: "rawvoice_rating",
      spec: spec
    ),
    Row("location", .value(.text(\.location)), field: "rawvoice_location", spec: spec),
    Row("frequency", .value(.text(\.frequency)), field: "rawvoice_frequency", spec: spec),
    Row("mycast", .value(.text(\.myCast)), field: "rawvoice_mycast", spec: spec),
    Row(
      "subscribe",
      .assign(\.subscribe, RawVoiceSubscribeTable.self),
      field: "rawvoice_subscribe",
      spec: spec
    ),
    Row(
      "donate",
      .assign(\.donation, RawVoiceDonationTable.self),
      field: "rawvoice_donate",
      spec: spec
    ),
    Row(
      "liveEmbed",
      .value(.text(\.liveEmbed)),
      field: "rawvoice_live_embed",
      spec: spec,
      aliases: ["liveembed"]
    ),
    Row(
      "liveStream",
      .append(\.liveStreams, RawVoiceStreamTable.self),
      occurs: .any,
      field: "rawvoice_live_streams",
      spec: spec,
      aliases: ["livestream"]
    ),
    Row(
      "httpLiveStream",
      .append(\.httpLiveStreams, RawVoiceStreamTable.self),
      occurs: .any,
      field: "rawvoice_http_live_streams",
      spec: spec,
      aliases: ["httplivestream"]
    ),
    Row(
      "shoutcastLiveStream",
      .append(\.shoutcastLiveStreams, RawVoiceStreamTable.self),
      occurs: .any,
      field: "rawvoice_shoutcast_live_streams",
      spec: spec,
      aliases: ["shoutcastlivestream"]
    ),
    Row(
      "flashLiveStream",
      .append(\.flashLiveStreams, RawVoiceStreamTable.self),
      occurs: .any,
      field: "rawvoice_flash_live_streams",
      spec: spec,
      aliases: ["flashlivestream"]
    ),
  ]

  private static let episodeRows: [Row<RawVoiceEpisode>] = [
    Row(
      "poster",
      .assign(\.poster, RawVoicePosterTable.self),
      field: "rawvoice_poster",
      spec: spec
    ),
    Row(
      "isHd",
      .value(.yesNo(\.isHighDefinition)),
      field: "rawvoice_is_hd",
      spec: spec,
      aliases: ["isHD", "ishd"]
    ),
    Row("embed", .value(.text(\.embed)), field: "rawvoice_embed", spec: spec),
    // One element for each format, which the type names too.
    Row(
      "webm",
      .append(\.alternates, RawVoiceAlternateTable.self),
      occurs: .any,
      field: "rawvoice_alternates",
      spec: spec,
      aliases: ["mp4", "m4v", "ogv", "ogg", "oga", "mp3", "m4a"]
    ),
    Row(
      "metamark",
      .append(\.metamarks, RawVoiceMetamarkTable.self),
      occurs: .any,
      field: "rawvoice_metamarks",
      spec: spec
    ),
  ]

  private static let spec = "RawVoice RSS module"
}

enum RawVoiceRatingTable: ElementTable {
  static let text: Attribute<RawVoiceRating>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<RawVoiceRating>] = [
    Attribute("tv", .text(\.tv)),
    Attribute("movie", .text(\.movie)),
  ]
}

enum RawVoiceSubscribeTable: ElementTable {
  static let attributes: [Attribute<RawVoiceSubscribe>] = [
    Attribute("feed", .text(\.feed)),
    Attribute("html", .text(\.html)),
    Attribute("itunes", .text(\.iTunes)),
    Attribute("blubrry", .text(\.blubrry)),
    Attribute("stitcher", .text(\.stitcher)),
    Attribute("tunein", .text(\.tuneIn)),
    Attribute("spotify", .text(\.spotify)),
    Attribute("googleplay", .text(\.googlePlay), field: "google_play"),
    Attribute("amazon_music", .text(\.amazonMusic), aliases: ["amazonmusic", "amazon"]),
    Attribute("iheart", .text(\.iHeart)),
    Attribute("deezer", .text(\.deezer)),
    Attribute("pandora", .text(\.pandora)),
    Attribute("subscribeByEmail", .text(\.email), field: "email"),
  ]
}

enum RawVoiceDonationTable: ElementTable {
  static let text: Attribute<RawVoiceDonation>? = Attribute("", .text(\.message), field: "message")
  static let attributes: [Attribute<RawVoiceDonation>] = [
    Attribute("href", .url(\.href))
  ]
}

enum RawVoiceStreamTable: ElementTable {
  static let text: Attribute<RawVoiceStream>? = Attribute("", .url(\.url), field: "url")
  static let attributes: [Attribute<RawVoiceStream>] = [
    Attribute("schedule", .timestamp(\.schedule)),
    Attribute("duration", .clock(\.duration)),
    Attribute("type", .text(\.type)),
  ]
}

enum RawVoicePosterTable: ElementTable {
  static let attributes: [Attribute<RawVoicePoster>] = [
    Attribute("url", .url(\.url))
  ]
}

enum RawVoiceAlternateTable: ElementTable {
  /// The element of a format: by media type, else by the end of the address.
  static func spelling(of alternate: RawVoiceAlternate) -> String? {
    let words = [
      alternate.type?.split(separator: "/").last, alternate.url?.split(separator: ".").last,
    ]
    for word in words {
      guard let word = word?.lowercased() else { continue }
      if spellings.contains(word) { return word }
      if word == "mpeg" { return "mp3" }
      if word == "x-m4a" { return "m4a" }
      if word == "x-m4v" { return "m4v" }
    }
    return nil
  }

  private static let spellings: Set<String> = [
    "webm", "mp4", "m4v", "ogv", "ogg", "oga", "mp3", "m4a",
  ]

  static let attributes: [Attribute<RawVoiceAlternate>] = [
    Attribute("src", .url(\.url), field: "url", aliases: ["url"]),
    Attribute("type", .text(\.type)),
    Attribute("length", .integer(\.byteCount)),
  ]
}

enum RawVoiceMetamarkTable: ElementTable {
  static let text: Attribute<RawVoiceMetamark>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<RawVoiceMetamark>] = [
    Attribute("type", .text(\.type)),
    Attribute("link", .url(\.link)),
    Attribute("position", .playTime(\.position)),
    Attribute("duration", .playTime(\.duration)),
  ]
}

extension RawVoiceRating: Record {
  static var parts: RecordParts { .init(extensions: \RawVoiceRating.extensions) }
}

extension RawVoiceSubscribe: Record {
  static var parts: RecordParts {
    .init(extensions: \RawVoiceSubscribe.extensions)
  }
}

extension RawVoiceDonation: Record {
  static var parts: RecordParts {
    .init(extensions: \RawVoiceDonation.extensions)
  }
}

extension RawVoiceStream: Record {
  static var parts: RecordParts {
    .init(extensions: \RawVoiceStream.extensions, sourceTexts: \RawVoiceStream.sourceTexts)
  }
}

extension RawVoicePoster: Record {
  static var parts: RecordParts { .init(extensions: \RawVoicePoster.extensions) }
}

extension RawVoiceAlternate: Record {
  static var parts: RecordParts {
    .init(extensions: \RawVoiceAlternate.extensions, sourceTexts: \RawVoiceAlternate.sourceTexts)
  }
}

extension RawVoiceMetamark: Record {
  static var parts: RecordParts {
    .init(extensions: \RawVoiceMetamark.extensions, sourceTexts: \RawVoiceMetamark.sourceTexts)
  }
}
