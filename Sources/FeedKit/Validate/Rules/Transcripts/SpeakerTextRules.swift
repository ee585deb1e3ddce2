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
  ]

  private static let limit = 10_000

  private var names: Set<String> = []
  private var spoken = 0
  private var unspoken = 0

  mutating func check(_ judged: JudgedSegment, _ findings: inout Findings) {
    let segment = judged.segment
    if segment.speakers.isEmpty {
      unspoken += judged.characterCount
    } else {
      spoken += judged.characterCount
      for speaker in segment.speakers where names.count < Self.limit { names.insert(speaker.name) }
    }
    guard let colon = segment.text.utf8.prefix(60).firstIndex(of: 0x3A),
      let label = String(segment.text.utf8[..<colon]), names.contains(label),
      segment.speakers.allSatisfy({ $0.origin != .prefix })
    else { return }
    findings.add("speaker-in-text", "text begins with the name of a speaker, \"\(label.quoted)\"")
  }

  mutating func finish(_ transcript: Transcript, _ count: Int, _ findings: inout Findings) {
    guard spoken > 0, unspoken > spoken / 2 else { return }
    let share = unspoken * 100 / (spoken + unspoken)
    findings.add("speaker-missing", "\(share) % of the text has no speaker")
  }
}
