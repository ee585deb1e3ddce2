/// A decision of the resolution.
struct MergeRecord: Shaped {
  static var blank: MergeRecord {
    let mention = MentionRecord.blank.mention
    return MergeRecord(merge: SpeakerMerge(rule: .name, first: mention, second: mention, key: nil))
  }

  let merge: SpeakerMerge

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("rule", merge.rule.rawValue, "The rule, or the veto")
    fields.text("key", merge.key, "A key that both names share")
    fields.record("first", MergeSideRecord(mention: merge.first), "The first mention of one group")
    fields.record(
      "second",
      MergeSideRecord(mention: merge.second),
      "The first mention of the other"
    )
  }
}

/// A side of a decision.
struct MergeSideRecord: Shaped {
  static var blank: MergeSideRecord { MergeSideRecord(mention: MentionRecord.blank.mention) }

  let mention: Mention

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("id", mention.id, "Id of the mention")
    mention.keys.visitKeys(&fields)
    fields.text("place", mention.place.rawValue, "Where the name stands")
    fields.text("raw", mention.raw, "The name as it stands there")
    fields.text("speaker_id", mention.speakerID, "The speaker in the end")
  }
}

/// A turn of a transcript.
struct SaidRecord: Shaped {
  static var blank: SaidRecord {
    SaidRecord(
      turn: SaidTurn(
        keys: EpisodeKeys(source: "", feedID: ""),
        speakerID: "",
        name: "",
        text: "",
        label: ""
      )
    )
  }

  let turn: SaidTurn

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    turn.keys.visitKeys(&fields)
    fields.text("speaker_id", turn.speakerID, "Id of the speaker")
    fields.text("name", turn.name, "Name of the speaker")
    fields.seconds("start", turn.start, "Where the turn begins, from the start")
    fields.seconds("end", turn.end, "Where the turn ends, from the start")
    fields.text("text", turn.text, "What was said")
    fields.text("label", turn.label, "The label in the transcript")
    fields.decimal("confidence", turn.confidence, "How sure it is, 0 to 1")
  }
}
