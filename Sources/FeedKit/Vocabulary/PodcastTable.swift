/// Podcasting 2.0.
enum PodcastTable: NamespaceTable {
  static let namespace = Namespace.podcast
  static let title: StaticString = "Podcasting 2.0"
  static let document: StaticString? =
    "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"

  static let channel: [Row<Feed>] = [
    Row(
      "guid",
      .value(.text(\.guid)),
      spec: spec("guid"),
      asks: .wanted("psp-guid-missing", .uuid).filled("psp-guid-missing"),
      doc: "UUID of the show, the same wherever its feed is"
    ),
    Row(
      "locked",
      .assign(\.locked, LockedTable.self),
      spec: spec("locked"),
      asks: .wanted("psp-locked-missing"),
      doc: "Whether other platforms may not import the feed"
    ),
    Row(
      "funding",
      .append(\.funding, FundingTable.self),
      occurs: .any,
      spec: spec("funding"),
      doc: "Where listeners can give money"
    ),
    Row(
      "medium",
      .value(.text(\.medium)),
      spec: spec("medium"),
      asks: .value(.medium).filled("pc-medium-unknown"),
      doc:
        "What the feed holds: podcast, music, video, audiobook, newsletter, blog, and lists of them"
    ),
    Row(
      "person",
      .append(\.persons, PersonTable.self),
      occurs: .any,
      field: "persons",
      spec: spec("person"),
      doc: "Someone who takes part in every episode that names nobody itself"
    ),
    Row(
      "location",
      .append(\.locations, LocationTable.self),
      occurs: .any,
      field: "location",
      spec: spec("location"),
      doc: "What place it is about, or where it was made"
    ),
    Row(
      "license",
      .assign(\.license, LicenseTable.self),
      spec: spec("license"),
      doc: "What others may do with it: an SPDX name, or one with a URL"
    ),
    Row(
      "value",
      .append(\.values, ValueBlockTable.self),
      occurs: .any,
      field: "value",
      spec: spec("value"),
      doc: "Who gets payments for the show, in which shares"
    ),
    Row(
      "image",
      .append(\.images, PodcastImageTable.self),
      occurs: .any,
      field: "images",
      spec: spec("image"),
      doc: "A picture with its size, shape and purpose"
    ),
    Row(
      "images",
      .attributesOnly,
      attributes: [Attribute("srcset", .text(\.imageSourceSet), field: "images_srcset")],
      field: "images_srcset",
      spec: spec("images"),
      doc: "Pictures by size, the older way to write podcast:image"
    ),
    Row(
      "socialInteract",
      .append(\.socialInteractions, SocialInteractionTable.self),
      occurs: .any,
      field: "social_interact",
      spec: spec("socialInteract"),
      doc: "The post under which listeners comment"
    ),
    Row(
      "txt",
      .append(\.textRecords, TextRecordTable.self),
      occurs: .any,
      field: "txt",
      spec: spec("txt"),
      doc: "Text for machines, such as a proof that someone owns the feed"
    ),
    Row(
      "chat",
      .assign(\.chat, ChatTable.self),
      spec: spec("chat"),
      doc: "Where listeners talk to each other live"
    ),
    Row(
      "trailer",
      .append(\.trailers, TrailerTable.self),
      occurs: .any,
      field: "trailers",
      spec: spec("trailer"),
      doc: "A trailer of the show or of a season"
    ),
    Row(
      "liveItem",
      .append(\.liveItems, LiveItemTable.self),
      occurs: .any,
      field: "live_items",
      spec: spec("liveItem"),
      doc: "An item that is, was or will be on air"
    ),
    Row(
      "block",
      .append(\.platformBlocks, PlatformBlockTable.self),
      occurs: .any,
      field: "platform_blocks",
      spec: spec("block"),
      doc: "Platforms that are not to list the show; yes without a platform means all"
    ),
    Row(
      "remoteItem",
      .append(\.remoteItems, RemoteItemTable.self),
      occurs: .any,
      field: "remote_items",
      spec: spec("remoteItem"),
      doc: "A feed, or an item of a feed, that belongs to this one"
    ),
    Row(
      "podroll",
      .group([
        Row(
          "remoteItem",
          .append(\.podroll, RemoteItemTable.self),
          occurs: .any,
          field: "podroll",
          spec: spec("remoteItem"),
          doc: "A show that is recommended"
        )
      ]),
      spec: spec("podroll"),
      doc: "Shows that this one recommends"
    ),
    Row(
      "publisher",
      .group([
        Row(
          "remoteItem",
          .assign(\.publisher, RemoteItemTable.self),
          field: "publisher",
          spec: spec("remoteItem"),
          doc: "The publisher's feed"
        )
      ]),
      spec: spec("publisher"),
      doc: "The feed of the publisher, which lists all of its shows"
    ),
    Row(
      "updateFrequency",
      .assign(\.updateFrequency, UpdateFrequencyTable.self),
      field: "update_frequency",
      spec: spec("updateFrequency"),
      doc: "How often episodes come, in words and as a rule"
    ),
    Row(
      "podping",
      .attributesOnly,
      attributes: [Attribute("usesPodping", .boolean(\.usesPodping), field: "uses_podping")],
      field: "uses_podping",
      spec: spec("podping"),
      doc: "Whether changes are told by Podping"
    ),
  ]

  static let item: [Row<Episode>] = [
    Row(
      "person",
      .append(\.persons, PersonTable.self),
      occurs: .any,
      field: "persons",
      spec: spec("person"),
      doc: "Someone who takes part in the episode; replaces the people of the channel"
    ),
    Row(
      "transcript",
      .append(\.transcripts, TranscriptLinkTable.self),
      occurs: .any,
      field: "transcripts",
      spec: spec("transcript"),
      doc:
        "Transcript or captions of the episode; there may be several types and languages"
    ),
    Row(
      "chapters",
      .assign(\.chapters, ChaptersLinkTable.self),
      field: "chapters_link",
      spec: spec("chapters"),
      doc: "Chapters of the episode, in a JSON file"
    ),
    Row(
      "soundbite",
      .append(\.soundbites, SoundbiteTable.self),
      occurs: .any,
      field: "soundbites",
      spec: spec("soundbite"),
      doc: "A stretch that is worth hearing on its own"
    ),
    Row(
      "season",
      .value(.integer(\.podcastSeason)),
      attributes: [Attribute("name", .text(\.seasonName), field: "season_name")],
      field: "podcast_season",
      spec: spec("season"),
      asks: .value(.count("pc-season-number")).filled("pc-season-number"),
      doc: "Number and name of the season"
    ),
    Row(
      "episode",
      .value(.decimal(\.podcastEpisode)),
      attributes: [Attribute("display", .text(\.episodeDisplay), field: "episode_display")],
      field: "podcast_episode",
      spec: spec("episode"),
      asks: .value(.decimal("pc-episode-number")).filled("pc-episode-number"),
      doc: "Number of the episode, and how it is to be shown"
    ),
    Row(
      "funding",
      .append(\.funding, FundingTable.self),
      occurs: .any,
      spec: spec("funding"),
      doc: "Where listeners can give money"
    ),
    Row(
      "alternateEnclosure",
      .append(\.alternateEnclosures, AlternateEnclosureTable.self),
      occurs: .any,
      field: "alternate_enclosures",
      spec: spec("alternateEnclosure"),
      doc: "Another version of the media file: other quality, language or kind"
    ),
    Row(
      "contentLink",
      .append(\.contentLinks, ContentLinkTable.self),
      occurs: .any,
      field: "content_links",
      spec: spec("contentLink"),
      doc: "Where the content of a live item is to be had otherwise"
    ),
    Row(
      "location",
      .append(\.locations, LocationTable.self),
      occurs: .any,
      field: "location",
      spec: spec("location"),
      doc: "What place it is about, or where it was made"
    ),
    Row(
      "license",
      .assign(\.license, LicenseTable.self),
      spec: spec("license"),
      doc: "What others may do with it: an SPDX name, or one with a URL"
    ),
    Row(
      "value",
      .append(\.values, ValueBlockTable.self),
      occurs: .any,
      field: "value",
      spec: spec("value"),
      doc: "Who gets payments for the episode; replaces those of the channel"
    ),
    Row(
      "image",
      .append(\.images, PodcastImageTable.self),
      occurs: .any,
      field: "images",
      spec: spec("image"),
      doc: "A picture with its size, shape and purpose"
    ),
    Row(
      "images",
      .attributesOnly,
      attributes: [Attribute("srcset", .text(\.imageSourceSet), field: "images_srcset")],
      field: "images_srcset",
      spec: spec("images"),
      doc: "Pictures by size, the older way to write podcast:image"
    ),
    Row(
      "socialInteract",
      .append(\.socialInteractions, SocialInteractionTable.self),
      occurs: .any,
      field: "social_interact",
      spec: spec("socialInteract"),
      doc: "The post under which listeners comment"
    ),
    Row(
      "txt",
      .append(\.textRecords, TextRecordTable.self),
      occurs: .any,
      field: "txt",
      spec: spec("txt"),
      doc: "Text for machines, such as a proof that someone owns the feed"
    ),
    Row(
      "chat",
      .assign(\.chat, ChatTable.self),
      spec: spec("chat"),
      doc: "Where listeners talk to each other live"
    ),
  ]

  static func spec(_ tag: String) -> String { "Podcasting 2.0, <podcast:\(tag)>" }
}
