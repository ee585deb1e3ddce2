/// A speaker.
struct SpeakerRecord: Shaped {
  static var blank: SpeakerRecord { SpeakerRecord(speaker: SpeakerEntity(id: "", name: "")) }

  let speaker: SpeakerEntity

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("speaker_id", speaker.id, "Id of the speaker")
    fields.texts("was", speaker.was, "Ids of earlier runs")
    fields.text("name", speaker.name, "Name")
    fields.text("type", speaker.type.rawValue, "person or organization")
    fields.list(
      "aliases",
      speaker.aliases.map(AliasRecord.init),
      "Spellings, most frequent first",
      column: "alias"
    )
    fields.texts("links", speaker.links, "Pages about the person")
    fields.texts("images", speaker.images, "Pictures of the person")
    fields.integer("appearances", speaker.appearanceCount, "Appearances in episodes")
    fields.integer("undated", speaker.undated, "Appearances without a date")
    fields.time("first", speaker.first, "The earliest appearance")
    fields.time("last", speaker.last, "The latest appearance")
    fields.list(
      "timeline",
      speaker.timeline.map(MonthRecord.init),
      "Appearances by month, UTC",
      column: "timeline"
    )
    fields.list("feeds", speaker.shows.map(ShowRecord.init), "Appearances by feed", column: "feed")
  }
}

/// A spelling of a name.
struct AliasRecord: Shaped {
  static var blank: AliasRecord { AliasRecord(alias: SpeakerEntity.Alias(name: "", count: 0)) }

  let alias: SpeakerEntity.Alias

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("name", alias.name, "The spelling")
    fields.integer("count", alias.count, "Mentions with it")
  }
}

/// A month of a timeline.
struct MonthRecord: Shaped {
  static var blank: MonthRecord { MonthRecord(month: SpeakerEntity.Month(month: "", count: 0)) }

  let month: SpeakerEntity.Month

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("month", month.month, "The month, as 2026-11")
    fields.integer("count", month.count, "Appearances in it")
  }
}

/// A feed that a speaker appears in.
struct ShowRecord: Shaped {
  static var blank: ShowRecord {
    ShowRecord(show: SpeakerEntity.Show(feedID: "", feedTitle: nil, count: 0))
  }

  let show: SpeakerEntity.Show

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("feed_id", show.feedID, "Id of the feed")
    fields.text("feed_title", show.feedTitle, "Title of the feed, as far as known")
    fields.integer("count", show.count, "Appearances in it")
  }
}

/// A month of one speaker, by itself.
struct TimelineRecord: Shaped {
  static var blank: TimelineRecord {
    TimelineRecord(speaker: SpeakerEntity(id: "", name: ""), month: MonthRecord.blank.month)
  }

  let speaker: SpeakerEntity
  let month: SpeakerEntity.Month

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("speaker_id", speaker.id, "Id of the speaker")
    fields.text("name", speaker.name, "Name")
    fields.text("month", month.month, "The month, as 2026-11")
    fields.integer("count", month.count, "Appearances in it")
  }
}
