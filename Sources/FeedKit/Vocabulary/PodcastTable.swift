/// Podcasting 2.0.
enum PodcastTable: NamespaceTable {
  static let namespace = Namespace.podcast

  static let channel: [Row<Feed>] = [
    Row("guid", .value(.text(\.guid)), spec: spec("guid")),
    Row("locked", .assign(\.locked, LockedTable.self), spec: spec("locked")),
    Row("funding", .append(\.funding, FundingTable.self), occurs: .any, spec: spec("funding")),
    Row("medium", .value(.text(\.medium)), spec: spec("medium")),
    Row(
      "person",
      .append(\.persons, PersonTable.self),
      occurs: .any,
      field: "persons",
      spec: spec("person")
    ),
    Row(
      "location",
      .append(\.locations, LocationTable.self),
      occurs: .any,
      field: "location",
      spec: spec("location")
    ),
    Row("license", .assign(\.license, LicenseTable.self), spec: spec("license")),
    Row(
      "value",
      .append(\.values, ValueBlockTable.self),
      occurs: .any,
      field: "value",
      spec: spec("value")
    ),
    Row(
      "image",
      .append(\.images, PodcastImageTable.self),
      occurs: .any,
      field: "images",
      spec: spec("image")
    ),
    Row(
      "images",
      .attributesOnly,
      attributes: [Attribute("srcset", .text(\.imageSourceSet), field: "images_srcset")],
      field: "images_srcset",
      spec: spec("images")
    ),
    Row(
      "socialInteract",
      .append(\.socialInteractions, SocialInteractionTable.self),
      occurs: .any,
      field: "social_interact",
      spec: spec("socialInteract")
    ),
    Row(
      "txt",
      .append(\.textRecords, TextRecordTable.self),
      occurs: .any,
      field: "txt",
      spec: spec("txt")
    ),
    Row("chat", .assign(\.chat, ChatTable.self), spec: spec("chat")),
    Row(
      "trailer",
      .append(\.trailers, TrailerTable.self),
      occurs: .any,
      field: "trailers",
      spec: spec("trailer")
    ),
    Row(
      "liveItem",
      .append(\.liveItems, LiveItemTable.self),
      occurs: .any,
      field: "live_items",
      spec: spec("liveItem")
    ),
    Row(
      "block",
      .append(\.platformBlocks, PlatformBlockTable.self),
      occurs: .any,
      field: "platform_blocks",
      spec: spec("block")
    ),
    Row(
      "remoteItem",
      .append(\.remoteItems, RemoteItemTable.self),
      occurs: .any,
      field: "remote_items",
      spec: spec("remoteItem")
    ),
    Row(
      "podroll",
      .group([
        Row(
          "remoteItem",
          .append(\.podroll, RemoteItemTable.self),
          occurs: .any,
          field: "podroll",
          spec: spec("remoteItem")
        )
      ]),
      spec: spec("podroll")
    ),
    Row(
      "publisher",
      .group([
        Row(
          "remoteItem",
          .assign(\.publisher, RemoteItemTable.self),
          field: "publisher",
          spec: spec("remoteItem")
        )
      ]),
      spec: spec("publisher")
    ),
    Row(
      "updateFrequency",
      .assign(\.updateFrequency, UpdateFrequencyTable.self),
      field: "update_frequency",
      spec: spec("updateFrequency")
    ),
    Row(
      "podping",
      .attributesOnly,
      attributes: [Attribute("usesPodping", .boolean(\.usesPodping), field: "uses_podping")],
      field: "uses_podping",
      spec: spec("podping")
    ),
  ]

  static let item: [Row<Episode>] = [
    Row(
      "person",
      .append(\.persons, PersonTable.self),
      occurs: .any,
      field: "persons",
      spec: spec("person")
    ),
    Row(
      "transcript",
      .append(\.transcripts, TranscriptLinkTable.self),
      occurs: .any,
      field: "transcripts",
      spec: spec("transcript")
    ),
    Row("chapters", .assign(\.chapters, ChaptersLinkTable.self), spec: spec("chapters")),
    Row(
      "soundbite",
      .append(\.soundbites, SoundbiteTable.self),
      occurs: .any,
      field: "soundbites",
      spec: spec("soundbite")
    ),
    Row(
      "season",
      .value(.integer(\.podcastSeason)),
      attributes: [Attribute("name", .text(\.seasonName), field: "season_name")],
      spec: spec("season")
    ),
    Row(
      "episode",
      .value(.decimal(\.podcastEpisode)),
      attributes: [Attribute("display", .text(\.episodeDisplay), field: "episode_display")],
      spec: spec("episode")
    ),
    Row("funding", .append(\.funding, FundingTable.self), occurs: .any, spec: spec("funding")),
    Row(
      "alternateEnclosure",
      .append(\.alternateEnclosures, AlternateEnclosureTable.self),
      occurs: .any,
      field: "alternate_enclosures",
      spec: spec("alternateEnclosure")
    ),
    Row(
      "contentLink",
      .append(\.contentLinks, ContentLinkTable.self),
      occurs: .any,
      field: "content_links",
      spec: spec("contentLink")
    ),
    Row(
      "location",
      .append(\.locations, LocationTable.self),
      occurs: .any,
      field: "location",
      spec: spec("location")
    ),
    Row("license", .assign(\.license, LicenseTable.self), spec: spec("license")),
    Row(
      "value",
      .append(\.values, ValueBlockTable.self),
      occurs: .any,
      field: "value",
      spec: spec("value")
    ),
    Row(
      "image",
      .append(\.images, PodcastImageTable.self),
      occurs: .any,
      field: "images",
      spec: spec("image")
    ),
    Row(
      "images",
      .attributesOnly,
      attributes: [Attribute("srcset", .text(\.imageSourceSet), field: "images_srcset")],
      field: "images_srcset",
      spec: spec("images")
    ),
    Row(
      "socialInteract",
      .append(\.socialInteractions, SocialInteractionTable.self),
      occurs: .any,
      field: "social_interact",
      spec: spec("socialInteract")
    ),
    Row(
      "txt",
      .append(\.textRecords, TextRecordTable.self),
      occurs: .any,
      field: "txt",
      spec: spec("txt")
    ),
    Row("chat", .assign(\.chat, ChatTable.self), spec: spec("chat")),
  ]

  static func spec(_ tag: String) -> String { "Podcasting 2.0, <podcast:\(tag)>" }
}
