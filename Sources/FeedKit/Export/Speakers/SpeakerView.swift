/// A list that can be shown of what resolving came to; a new one is a row of ``all``.
package struct SpeakerView: Sendable {
  /// The name that users write after `--show`.
  package let name: String
  /// What it lists, for help.
  package let summary: String
  /// The columns of its table.
  package let columns: [String]
  private let write: @Sendable (SpeakerList, RecordFormat, inout ByteSink) -> Int

  /// Writes the list.
  ///
  /// - Returns: How many cells were made inert.
  package func write(
    _ list: SpeakerList,
    as format: RecordFormat,
    to sink: inout ByteSink
  ) -> Int {
    write(list, format, &sink)
  }

  /// All lists.
  package static let all: [SpeakerView] = [
    view("speakers", "one row a speaker") { $0.speakers.lazy.map(SpeakerRecord.init) },
    view("appearances", "one row a speaker and episode") {
      $0.appearances.lazy.map(AppearanceRecord.init)
    },
    SpeakerView(
      name: "said",
      summary: "one row a turn of a transcript",
      columns: SaidRecord.columnNames
    ) { list, format, sink in
      format.write(SaidRecord.self, to: &sink) { write in
        list.said { turn in write(SaidRecord(turn: turn)) }
      }
    },
    view("timeline", "one row a speaker and month") { list in
      list.speakers.lazy.flatMap { speaker in
        speaker.timeline.map { TimelineRecord(speaker: speaker, month: $0) }
      }
    },
    view("mentions", "one row a place where a name stands") { list in
      list.mentions.lazy.map { mention in
        guard list.areKeysShown else { return MentionRecord(mention: mention) }
        var plain = mention
        plain.speakerID = nil
        return MentionRecord(
          mention: plain,
          blockingKeys: list.keys(mention),
          episode: list.episode(mention)
        )
      }
    },
    view("merges", "one row a decision") { $0.merges.lazy.map(MergeRecord.init) },
    view("facts", "one row a fact about all mentions") { FactRecord.all(of: $0.facts) },
  ]

  private static func view<Records: Sequence>(
    _ name: String,
    _ summary: String,
    _ records: @escaping @Sendable (SpeakerList) -> Records
  ) -> SpeakerView where Records.Element: Shaped & SendableMetatype {
    typealias Record = Records.Element
    return SpeakerView(name: name, summary: summary, columns: Record.columnNames) {
      list,
      format,
      sink in
      format.write(Record.self, to: &sink) { write in
        for record in records(list) { write(record) }
      }
    }
  }
}

/// What the lists are made of: what resolving came to, narrowed to what was asked for.
package struct SpeakerList {
  package var speakers: [SpeakerEntity]
  package var appearances: [Appearance]
  /// Gives all turns to its argument, in order; they come from files, and are never held.
  package var said: (_ body: (SaidTurn) -> Void) -> Void = { _ in }
  package var mentions: MentionList
  package var merges: [SpeakerMerge]
  package var facts: CorpusFacts
  /// Whether mentions are shown with keys and not with speakers.
  package var areKeysShown = false
  package var keys: @Sendable (Mention) -> [String] = { _ in [] }
  package var episode: @Sendable (Mention) -> EpisodeFacts? = { _ in nil }

  package init(
    speakers: [SpeakerEntity],
    appearances: [Appearance],
    mentions: MentionList,
    merges: [SpeakerMerge],
    facts: CorpusFacts
  ) {
    self.speakers = speakers
    self.appearances = appearances
    self.mentions = mentions
    self.merges = merges
    self.facts = facts
  }
}
