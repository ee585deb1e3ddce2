// What Podcasting 2.0 adds to shows and episodes, but for what stands beside the like of iTunes.

extension FeedRecord {
  func visitPodcast<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.list("location", feed.locations, "podcast:location", column: nil)
    fields.record("license", feed.license, "podcast:license")
    fields.list("value", feed.values, "podcast:value", column: nil)
    fields.list("images", feed.images, "podcast:image", column: nil)
    fields.text("images_srcset", feed.imageSourceSet, "podcast:images, old: pictures by size")
    fields.list("trailers", feed.trailers, "podcast:trailer", column: nil)
    fields.list("live_items", liveItems, "podcast:liveItem", column: nil)
    fields.list("social_interact", feed.socialInteractions, "podcast:socialInteract", column: nil)
    fields.list("platform_blocks", feed.platformBlocks, "podcast:block", column: nil)
    fields.list("txt", feed.textRecords, "podcast:txt", column: nil)
    fields.list("remote_items", feed.remoteItems, "podcast:remoteItem", column: nil)
    fields.list("podroll", feed.podroll, "Shows that this one recommends", column: nil)
    fields.part("publisher", feed.publisher, "The publisher's own feed")
    fields.part("update_frequency", feed.updateFrequency, "podcast:updateFrequency")
    fields.flag("uses_podping", feed.usesPodping, "Whether changes are told by Podping")
    fields.part("chat", feed.chat, "podcast:chat")
  }

  private var liveItems: [LiveItemRecord] {
    guard !feed.liveItems.isEmpty else { return [] }
    return feed.liveItems.map { item in
      LiveItemRecord(
        live: item.live,
        episode: EpisodeRecord(source: source, feedTitle: feed.title, episode: item)
      )
    }
  }
}

extension Episode {
  func visitPodcast<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.list(
      "alternate_enclosures",
      alternateEnclosures,
      "podcast:alternateEnclosure",
      column: nil
    )
    fields.list("value", values, "podcast:value", column: nil)
    fields.list("location", locations, "podcast:location", column: nil)
    fields.record("license", license, "podcast:license")
    fields.list("images", images, "podcast:image", column: nil)
    fields.text("images_srcset", imageSourceSet, "podcast:images, old: pictures by size")
    fields.list("content_links", contentLinks, "podcast:contentLink", column: nil)
    fields.list("social_interact", socialInteractions, "podcast:socialInteract", column: nil)
    fields.list("txt", textRecords, "podcast:txt", column: nil)
    fields.part("chat", chat, "podcast:chat")
  }
}

/// A live item: an episode that says whether it is on air.
private struct LiveItemRecord: Shaped {
  static var blank: LiveItemRecord { LiveItemRecord(live: LiveState(), episode: .blank) }

  let live: LiveState
  let episode: EpisodeRecord

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("status", live.status, "pending, live or ended, as written")
    fields.time("start", live.start, "When it begins or began")
    fields.time("end", live.end, "When it ends or ended")
    episode.visitFields(&fields)
  }
}
