/// An appearance with its evidence.
struct AppearanceRecord: Shaped {
  static var blank: AppearanceRecord {
    AppearanceRecord(
      appearance: Appearance(
        keys: EpisodeKeys(source: "", feedID: ""),
        speakerID: "",
        name: "",
        kind: .episode
      )
    )
  }

  let appearance: Appearance

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    appearance.keys.visitKeys(&fields)
    fields.text("speaker_id", appearance.speakerID, "Id of the speaker")
    fields.text("name", appearance.name, "Name of the speaker")
    fields.text("type", appearance.type.rawValue, "person or organization")
    fields.text("kind", appearance.kind.rawValue, "episode, trailer, credit, subject or channel")
    fields.text("episode_title", appearance.episodeTitle, "Title of the episode")
    fields.time("published", appearance.published, "When the episode was first published")
    fields.texts("roles", appearance.roles, "Roles, folded to lower case")
    fields.decimal("confidence", appearance.confidence, "How sure it is, 0 to 1")
    fields.flag("gone", appearance.isGone ? true : nil, "Whether only an earlier run saw it")
    fields.list(
      "also",
      appearance.also.map(EpisodeKeysRecord.init),
      "The same episode listed elsewhere",
      column: "also"
    )
    fields.list(
      "evidence",
      appearance.evidence.map(EvidenceRecord.init),
      "Where it says so",
      column: "evidence"
    )
  }
}

/// A mention that an appearance rests on.
struct EvidenceRecord: Shaped {
  static var blank: EvidenceRecord {
    EvidenceRecord(evidence: Appearance.Evidence(MentionRecord.blank.mention))
  }

  let evidence: Appearance.Evidence

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("id", evidence.mentionID, "Id of the mention")
    fields.text("place", evidence.place.rawValue, "Where the name stands")
    fields.text("raw", evidence.raw, "The name as it stands there")
    evidence.keys.visitKeys(&fields)
    fields.integer("line", evidence.line, "Line of the document, from 1")
  }
}
