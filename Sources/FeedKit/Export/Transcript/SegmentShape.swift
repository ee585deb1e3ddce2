/// A segment as data.
struct SegmentRecord: Shaped {
  static var blank: SegmentRecord { SegmentRecord(source: "", segment: Segment()) }

  /// The input's key in the data; `nil` inside the document of its transcript.
  let source: String?
  /// The segment.
  let segment: Segment

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("source", source, "The input: its path below what was named")
    fields.text("id", segment.id, "Id that the document gives")
    fields.seconds("start", segment.start?.duration, "When it begins, in seconds")
    fields.seconds("end", segment.end?.duration, "When it ends, in seconds")
    fields.text(
      "end_origin",
      segment.endOrigin == .stated ? nil : segment.endOrigin.rawValue,
      "How the end was found, where the document does not say it: next, container"
    )
    fields.texts("speakers", segment.speakers.map(\.name), "Who speaks")
    fields.texts("speaker_ids", segment.speakers.compactMap(\.id), "Their ids in the document")
    fields.texts(
      "speaker_origins",
      segment.speakers.map(\.origin.rawValue),
      "Where each label came from: voice, prefix, carried, …"
    )
    fields.text("language", segment.language, "Language, where it is not the transcript's")
    fields.texts("roles", segment.roles, "What it is: dialog, caption, …")
    fields.text("section", segment.section?.title, "Heading of the part that it stands in")
    fields.text("section_kind", segment.section?.kind, "Kind of that part")
    fields.text("section_id", segment.section?.id, "Id of that part")
    fields.text("text", segment.text, "What is said")
    fields.list("words", segment.words, "Words with times of their own", column: nil)
    fields.list("marks", segment.marks, "Parts of the text that are set apart", column: nil)
    fields.list("settings", segment.settings, "How it is to be shown", column: nil)
    fields.integer(
      "line",
      segment.position.position?.line,
      "Line of the document where it begins, from 1"
    )
  }
}

/// What a transcript says about itself, as data.
struct TranscriptRecord: Shaped {
  static var blank: TranscriptRecord {
    TranscriptRecord(source: "", isPartial: false, transcript: Transcript(format: .text))
  }

  /// The input's key in the data.
  let source: String
  /// Whether the input was read only in part.
  let isPartial: Bool
  /// The transcript; its segments are written by the exporter.
  let transcript: Transcript

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("kind", "transcript", "Always transcript")
    fields.text("source", source, "The input: its path below what was named")
    fields.text("format", transcript.format.rawValue, "Format: vtt, srt, ttml, …")
    fields.text("dialect", transcript.dialect?.rawValue, "Dialect or profile of the format")
    fields.flag("partial", isPartial ? true : nil, "True when the input was read only in part")
    fields.text("language", transcript.language, "Language, as written")
    fields.text("title", transcript.title, "Title")
    fields.seconds("duration", transcript.duration?.duration, "Length, or where the last one ends")
    fields.list("speakers", transcript.speakers, "Who speaks", column: "speaker")
    fields.list("notes", transcript.notes, "Comments, styles and regions", column: nil)
  }
}

extension TranscriptSpeaker: Shaped {
  static var blank: TranscriptSpeaker { TranscriptSpeaker(name: "") }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("id", id, "Id in the document")
    fields.text("name", name, "Name or label")
    fields.text("kind", kind, "person, character, group, organization or other")
    fields.flag("declared", isDeclared ? true : nil, "Whether the document declares the speaker")
    fields.list("other_names", otherNames, "Further names, by kind", column: nil)
  }
}

extension TranscriptWord: Shaped {
  static var blank: TranscriptWord { TranscriptWord(text: "") }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.seconds("start", start?.duration, "When it begins, in seconds")
    fields.seconds("end", end?.duration, "When it ends, in seconds")
    fields.text("text", text, "The word, with its punctuation")
    fields.flag("glued", hasSpaceBefore ? nil : true, "True when no space stands before it")
    fields.decimal("confidence", confidence, "How sure the recognition was, 0 to 1")
  }
}

extension TextMark: Shaped {
  static var blank: TextMark { TextMark(start: 0, byteCount: 0, style: .bold) }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.integer("offset", start, "Where it begins, in bytes of the text's UTF-8")
    fields.integer("length", byteCount, "How many bytes it has")
    fields.text("style", style.rawValue, "bold, italic, underline")
  }
}
