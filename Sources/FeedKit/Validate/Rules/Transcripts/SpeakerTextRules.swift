/// Whether it can be told who speaks, in any format of transcripts.
struct SpeakerTextRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "speaker-in-text",
      .note,
      "The name of the speaker stands in the text too",
      hint: "leave it out of the text: pages and players show it twice",
      spec: "none; a help for who writes",
      passing: .cues("<p begin=\"1s\" end=\"4s\" ttm:agent=\"mara\">Nobody sees the pier.</p>"),
      failing: .cues(
        "<p begin=\"1s\" end=\"4s\" ttm:agent=\"mara\">Mara Quill: Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "speaker-missing",
      .warning,
      levels: .offForSpecifications,
      "Some of the text has a speaker, and much of it has none",
      hint: "say who speaks wherever the speaker changes",
      spec: "none; what speaker pages need",
      passing: .cues("<p begin=\"1s\" end=\"4s\" ttm:agent=\"mara\">Nobody sees the pier.</p>"),
      failing: .cues(
        "<p begin=\"1s\" end=\"4s\" ttm:agent=\"mara\">Fog.</p><p begin=\"5s\" end=\"8s\">Nobody sees the pier tonight.</p>"
      )
    ),
    Rule(
      "agent-multiple",
      .note,
      "A text has several speakers",
      hint: "nothing, where they speak at once",
      spec: "TTML2 14.2.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"a\" type=\"person\"><ttm:name type=\"full\">Ana</ttm:name></ttm:agent><ttm:agent xml:id=\"b\" type=\"person\"><ttm:name type=\"full\">Bo</ttm:name></ttm:agent></metadata>",
        "<p begin=\"1s\" end=\"4s\" ttm:agent=\"a b\">Fog.</p>"
      )
    ),
    Rule(
      "agent-anonymous",
      .note,
      levels: .offForSpecifications,
      "Speakers have numbers and no names",
      hint: "give them their names",
      spec: "none; what speaker pages need",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\n<v SPEAKER_1>Nobody sees the pier.\n")
    ),
  ]

  private static let limit = 10_000

  private var names: Set<String> = []
  /// The one of them that was met last.
  private var lastName: String?
  private var spoken = 0
  private var unspoken = 0

  mutating func check(_ judged: JudgedSegment, _ findings: inout Findings) {
    let segment = judged.segment
    if segment.speakers.isEmpty {
      unspoken += judged.characterCount
    } else {
      spoken += judged.characterCount
      for speaker in segment.speakers where speaker.name != lastName { note(speaker.name) }
    }
    if segment.speakers.count > 1 {
      findings.add("agent-multiple", "cue has \(segment.speakers.count) speakers")
    }
    let text = segment.text.utf8.span
    let colon = text.extracting(0..<min(text.count, 60)).firstIndex(of: 0x3A, from: 0)
    guard colon < min(text.count, 60) else { return }
    let label = makeString(text, 0..<colon)
    guard names.contains(label), segment.speakers.allSatisfy({ $0.origin != .prefix }) else {
      return
    }
    findings.add("speaker-in-text", "text begins with the name of a speaker, \"\(label.quoted)\"")
  }

  private mutating func note(_ name: String) {
    lastName = name
    guard names.count < Self.limit, name.utf8.count <= 256 else { return }
    names.insert(name)
  }

  mutating func finish(_ transcript: Transcript, _ count: Int, _ findings: inout Findings) {
    if !names.isEmpty, names.allSatisfy(Self.isNumbered) {
      findings.add("agent-anonymous", "no speaker has a name: \(names.sorted()[0].quoted)")
    }
    guard spoken > 0, unspoken > spoken / 2 else { return }
    let share = unspoken * 100 / (spoken + unspoken)
    findings.add("speaker-missing", "\(share) % of the text has no speaker")
  }

  /// Whether a label is a word for a speaker and a number or a letter, as programs give them.
  private static func isNumbered(_ name: String) -> Bool {
    let words = name.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }
    guard let first = words.first else { return false }
    let word = first.prefix { $0.isLetter }
    guard ["speaker", "spk", "voice", "unknown"].contains(word) else { return false }
    let rest = first.dropFirst(word.count) + words.dropFirst().joined()
    return rest.allSatisfy(\.isNumber) || rest.count == 1
  }
}
