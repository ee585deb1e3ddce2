/// A mention, with the speaker that it was brought to or with its keys.
struct MentionRecord: Shaped {
  static var blank: MentionRecord {
    MentionRecord(
      mention: Mention(
        id: "",
        keys: EpisodeKeys(source: "", feedID: ""),
        place: .title,
        raw: ""
      )
    )
  }

  let mention: Mention
  /// The keys, where the mention is not resolved.
  var blockingKeys: [String] = []
  var episode: EpisodeFacts?

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("id", mention.id, "Id of the mention: the same place has the same id in every run")
    mention.keys.visitKeys(&fields)
    fields.text("place", mention.place.rawValue, "Where the name stands")
    fields.text("raw", mention.raw, "The name as it stands there")
    fields.text("meant", mention.meant, "The whole name, where only a part of it stands there")
    fields.text("role", mention.role, "The role as written")
    fields.text("href", mention.href, "A page about the person")
    fields.text("img", mention.image, "A picture of the person")
    fields.text("context", mention.context, "Words that describe the person there")
    fields.time("date", mention.date, "When the episode was published")
    fields.text(
      "kind",
      mention.kind?.rawValue,
      "What it amounts to, where the place alone cannot tell"
    )
    fields.text("type", mention.type?.rawValue, "Whose name it is, where the name alone misleads")
    fields.decimal(
      "confidence",
      mention.confidence < 1 ? mention.confidence : nil,
      "How sure it is, 0 to 1; 1 where it is left out"
    )
    fields.integer("line", mention.line, "Line of the document, from 1")
    fields.text("speaker_id", mention.speakerID, "The speaker, where one was found")
    fields.texts("keys", blockingKeys, "Keys by which mentions meet, where it is not resolved")
    fields.record(
      "episode",
      episode.map(EpisodeFactsRecord.init),
      "What identity of episodes needs"
    )
  }
}

/// What tells whether two listings are the same episode.
struct EpisodeFactsRecord: Shaped {
  static var blank: EpisodeFactsRecord { EpisodeFactsRecord(facts: EpisodeFacts()) }

  let facts: EpisodeFacts

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("title", facts.title, "Title of the episode")
    fields.text("enclosure_key", facts.enclosure, "Address of the media file")
    fields.seconds("duration", facts.duration, "Length")
    fields.time("published", facts.published, "When it was published")
    fields.flag("is_trailer", facts.isTrailer ? true : nil, "Whether it is a trailer")
  }
}

extension EpisodeKeys {
  /// Shows the keys that every record has.
  func visitKeys<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("source", source, "The input: its path below what was named")
    fields.text("feed_id", feedID, "Id of the feed")
    fields.text("feed_title", feedTitle, "Title of the feed, as far as known")
    fields.text(
      "episode_id",
      episodeID.isEmpty ? nil : episodeID,
      "Id of the episode, unique within the feed"
    )
    fields.text("episode_guid", episodeGUID, "The guid, where there is one")
  }
}

/// The keys of one listing.
struct EpisodeKeysRecord: Shaped {
  static var blank: EpisodeKeysRecord {
    EpisodeKeysRecord(keys: EpisodeKeys(source: "", feedID: ""))
  }

  let keys: EpisodeKeys

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    keys.visitKeys(&fields)
  }
}
