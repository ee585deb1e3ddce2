import FeedKit
import Testing

/// A document of ELAN: its points in time by number, from 1, and its tiers.
private func elan(_ times: [Int?], _ tiers: String, head: String = "") -> String {
  let slots = times.enumerated().map { index, time in
    let value = time.map { " TIME_VALUE=\"\($0)\"" } ?? ""
    return "<TIME_SLOT TIME_SLOT_ID=\"ts\(index + 1)\"\(value)/>\n"
  }
  return """
    <?xml version="1.0" encoding="UTF-8"?>
    <ANNOTATION_DOCUMENT AUTHOR="Zoë" FORMAT="3.0">
    <HEADER TIME_UNITS="milliseconds"/>\(head)
    <TIME_ORDER>\(slots.joined())</TIME_ORDER>
    \(tiers)
    </ANNOTATION_DOCUMENT>
    """
}

/// A tier of annotations, each with the numbers of its points.
private func tier(_ attributes: String, _ annotations: [(Int, Int, String)]) -> String {
  let parts = annotations.map { first, last, text in
    "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"\(text)-id\" TIME_SLOT_REF1=\"ts\(first)\""
      + " TIME_SLOT_REF2=\"ts\(last)\"><ANNOTATION_VALUE>\(text)</ANNOTATION_VALUE>"
      + "</ALIGNABLE_ANNOTATION></ANNOTATION>\n"
  }
  return "<TIER \(attributes)>\(parts.joined())</TIER>\n"
}

/// Two ids in a tier with times, and the sentences and their translation in tiers that depend on it.
private func documentOfIDs(_ name: String, _ child: String, _ ids: [String]) -> String {
  func dependent(_ tier: String, _ texts: [String]) -> String {
    let parts = zip(ids, texts).map { id, text in
      "<ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"\(tier)\(id)\" ANNOTATION_REF=\"\(id)-id\">"
        + "<ANNOTATION_VALUE>\(text)</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>\n"
    }
    return
      "<TIER TIER_ID='\(tier)' PARENT_REF='\(name)' LINGUISTIC_TYPE_REF='one'>\(parts.joined())</TIER>"
  }
  return elan(
    [0, 1_000, 2_000],
    tier("TIER_ID='\(name)'", [(1, 2, ids[0]), (2, 3, ids[1])])
      + dependent(child, ["good morning", "let us begin"]) + dependent("ft", ["x", "y"])
      + "<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID='one' CONSTRAINTS='Symbolic_Association'/>"
  )
}

@Suite("Reading ELAN")
struct ELANTests {
  @Test("annotations of all tiers are segments in the order of time, with participants")
  func tiers() throws {
    let reading = TranscriptReading(
      elan(
        [0, 1_500, 1_000, 2_250],
        tier("TIER_ID='A' PARTICIPANT='Ana Lima'", [(1, 2, "One"), (2, 4, "Three")])
          + tier("TIER_ID='B' PARTICIPANT='Bo Nyberg'", [(1, 3, " Too "), (3, 4, "Two")])
      )
    )
    #expect(
      reading.lines == [
        "0–1.500 Ana Lima: One", "0–1 Bo Nyberg: Too", "1–2.250 Bo Nyberg: Two",
        "1.500–2.250 Ana Lima: Three",
      ]
    )
    let transcript = try #require(reading.transcript)
    #expect(transcript.format == .elan && transcript.duration == MediaTime(milliseconds: 2_250))
    #expect(transcript.speakers.map(\.name) == ["Ana Lima", "Bo Nyberg"])
    #expect(transcript.speakers.allSatisfy { $0.isDeclared })
    #expect(transcript.notes == [Term(name: "author", value: "Zoë")])
    #expect(reading.segments.map(\.id) == ["One-id", "Too -id", "Two-id", "Three-id"])
    #expect(reading.segments[1].position.position?.line == 12)
  }

  @Test("time slots without a time lie evenly between their neighbours")
  func interpolation() {
    let reading = TranscriptReading(
      elan(
        [0, nil, nil, 1_000, nil],
        tier("TIER_ID='A' PARTICIPANT='Ana'", [(1, 2, "a"), (2, 3, "b"), (3, 4, "c"), (4, 5, "d")])
      )
    )
    #expect(
      reading.lines == ["0–0.333 Ana: a", "0.333–0.667 Ana: b", "0.667–1 Ana: c", "1– Ana: d"]
    )
    #expect(
      reading.segments.map(\.endOrigin) == [.interpolated, .interpolated, .interpolated, .stated]
    )
    #expect(reading.rules == ["timeline-interpolated", "timeline-untimed"])
    #expect(reading.diagnostics.first?.message.hasSuffix("2 of 5") == true)
    #expect(reading.diagnostics.first?.position?.line == 4)
  }

  @Test("slots that go back in time are read, and nothing is worked out between them")
  func slotOrder() {
    let reading = TranscriptReading(
      elan(
        [2_000, nil, 1_000],
        tier("TIER_ID='A' PARTICIPANT='Ana'", [(1, 3, "late"), (3, 1, "early"), (3, 2, "open")])
      )
    )
    #expect(reading.lines == ["1–2 Ana: early", "1– Ana: open", "2– Ana: late"])
    #expect(reading.rules == ["timeline-untimed", "eaf-slot-order", "eaf-slot-order"])
    #expect(reading.diagnostics[1].position?.line == 6)
    #expect(reading.diagnostics[2].position?.line == 8)
  }

  @Test("a tier without participant is called by its name, up to the sign in it")
  func tierNames() {
    let reading = TranscriptReading(
      elan(
        [0, 1_000],
        tier("TIER_ID='Ana@talk'", [(1, 2, "a")]) + tier("TIER_ID='Bo'", [(1, 2, "b")])
      )
    )
    #expect(reading.lines == ["0–1 Ana: a", "0–1 Bo: b"])
    #expect(reading.segments.flatMap(\.speakers).map(\.origin) == [.tier, .tier])
    #expect(reading.rules == ["eaf-participant-missing", "eaf-participant-missing"])
    #expect(reading.diagnostics[0].severity == .warning)
    #expect(reading.transcript?.speakers.map(\.isDeclared) == [false, false])
  }

  @Test("a tier that divides another by time gives its words; what is no word is counted")
  func words() throws {
    let types = """
      <LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="words" CONSTRAINTS="Time_Subdivision"/>
      <LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="notes" CONSTRAINTS="Symbolic_Association"/>
      """
    let reading = TranscriptReading(
      elan(
        [0, nil, 1_000, 2_000],
        tier("TIER_ID='A' PARTICIPANT='Ana'", [(1, 3, "Good, morning."), (3, 4, "Who is it")])
          + tier(
            "TIER_ID='W' PARENT_REF='A' LINGUISTIC_TYPE_REF='words'",
            [(1, 2, "Good"), (2, 3, "morning"), (3, 4, "Who")]
          )
          + "<TIER TIER_ID='N' PARENT_REF='A' LINGUISTIC_TYPE_REF='notes'><ANNOTATION><REF_ANNOTATION"
          + " ANNOTATION_ID='n' ANNOTATION_REF='Good, morning.-id'><ANNOTATION_VALUE>greeting"
          + "</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>" + types
      )
    )
    #expect(reading.lines == ["0–1 Ana: Good, morning.", "1–2 Ana: Who is it"])
    let half = MediaTime(milliseconds: 500)
    #expect(
      reading.segments[0].words == [
        TranscriptWord(text: "Good,", start: .zero, end: half),
        TranscriptWord(text: "morning.", start: half, end: MediaTime(seconds: 1)),
      ]
    )
    #expect(reading.segments[1].words.isEmpty)
    let leftOut = try #require(reading.diagnostic("tier-left-out"))
    #expect(leftOut.message == "annotations of dependent tiers are left out: 2")
    #expect(leftOut.severity == .note)
  }

  @Test("tiers that depend on each other in a circle are cut apart where the first of them stands")
  func circles() {
    let reading = TranscriptReading(
      elan(
        [0, 1_000],
        tier("TIER_ID='A' PARENT_REF='B' PARTICIPANT='Ana'", [(1, 2, "a")])
          + tier("TIER_ID='B' PARENT_REF='A' PARTICIPANT='Ana'", [(1, 2, "b")])
          + tier("TIER_ID='C' PARENT_REF='C' PARTICIPANT='Cleo'", [(1, 2, "c")])
      )
    )
    #expect(reading.lines == ["0–1 Ana: a", "0–1 Cleo: c"])
    #expect(reading.rules == ["eaf-tier-parent", "eaf-tier-parent", "tier-left-out"])
    #expect(reading.diagnostics[0].message.contains("\"A\" depends on the tier \"B\""))
  }

  @Test(
    "where a tier holds ids, what is said is that of the tier that stands for it",
    arguments: [
      ("ref@SP1", "tx@SP1", ["ids-1", "ids-2"], "SP1"),
      ("A_phrase-segnum-en", "A_phrase-txt-qaa", ["one", "two"], "A_phrase-segnum-en"),
      ("A", "spoken", ["doc01_0001", "doc01_0002"], "A"),
      ("A", "spoken", ["1", "2.1"], "A"),
    ]
  )
  func idTiers(name: String, child: String, ids: [String], speaker: String) {
    let reading = TranscriptReading(documentOfIDs(name, child, ids))
    #expect(reading.lines == ["0–1 \(speaker): good morning", "1–2 \(speaker): let us begin"])
    #expect(reading.rules == ["eaf-participant-missing", "tier-left-out"])
    #expect(reading.diagnostic("tier-left-out")?.message.hasSuffix("left out: 2") == true)
  }

  @Test(
    "the participant of the sentences is that of their ids, beside whom notes are said by nobody"
  )
  func idTierParticipants() {
    let text = documentOfIDs("ref@SP1", "tx@SP1", ["x1", "x2"])
      .replacing("<TIER TIER_ID='tx@SP1'", with: "<TIER TIER_ID='tx@SP1' PARTICIPANT='Ana'")
      .replacing(
        "<LINGUISTIC_TYPE ",
        with: tier("TIER_ID='notes'", [(2, 3, "z")]) + "<LINGUISTIC_TYPE "
      )
    let reading = TranscriptReading(text)
    #expect(reading.lines == ["0–1 Ana: good morning", "1–2 Ana: let us begin", "1–2 z"])
    #expect(reading.transcript?.speakers.map(\.isDeclared) == [true])
  }

  @Test("words are no ids, also when they have numbers or when there is one of them")
  func wordsAreNoIDs() {
    for texts in [["B2B", "A4"], ["so 1", "so 2"], ["yes", "yes"]] {
      let reading = TranscriptReading(documentOfIDs("A", "translation", texts))
      #expect(reading.segments.map(\.text) == texts)
    }
  }

  @Test("an id without a sentence says nothing")
  func idsWithoutSentence() {
    let text = documentOfIDs("ref@SP1", "tx@SP1", ["x1", "x2"])
    let reading = TranscriptReading(text.replacing("let us begin", with: ""))
    #expect(reading.lines == ["0–1 SP1: good morning"])
    #expect(reading.rules.contains("segment-empty"))
  }

  @Test("beside tiers with participants, others are said by nobody unless their type is the same")
  func otherTiers() {
    let reading = TranscriptReading(
      elan(
        [0, 1_000],
        tier("TIER_ID='A' PARTICIPANT='Ana' LINGUISTIC_TYPE_REF='talk'", [(1, 2, "a")])
          + tier("TIER_ID='Bo' LINGUISTIC_TYPE_REF='talk'", [(1, 2, "b")])
          + tier("TIER_ID='left hand' LINGUISTIC_TYPE_REF='gesture'", [(1, 2, "waves")])
          + tier("TIER_ID='C' PARTICIPANT='Cleo' LINGUISTIC_TYPE_REF='default-lt'", [])
          + tier("TIER_ID='notes' LINGUISTIC_TYPE_REF='default-lt'", [(1, 2, "late")])
          + tier("TIER_ID='default' LINGUISTIC_TYPE_REF='default-lt'", [])
      )
    )
    #expect(reading.lines == ["0–1 Ana: a", "0–1 Bo: b", "0–1 waves", "0–1 late"])
    #expect(reading.segments.map(\.roles) == [[], [], ["left-hand"], ["notes"]])
    #expect(reading.transcript?.speakers.map(\.name) == ["Ana", "Bo", "Cleo"])
    #expect(
      reading.rules == [String](repeating: "eaf-participant-missing", count: 3)
    )
  }

  @Test("a tier in which nothing stands is no speaker, and nothing is told of it")
  func emptyTiers() {
    let reading = TranscriptReading(elan([], tier("TIER_ID='default'", [])))
    #expect(reading.transcript?.speakers.isEmpty == true)
    #expect(reading.rules.isEmpty)
  }

  @Test("an annotation of two values has both")
  func twoValues() {
    let text = elan([0, 1_000], tier("TIER_ID='A' PARTICIPANT='Ana'", [(1, 2, "one")]))
    let both = text.replacing(
      "</ANNOTATION_VALUE>",
      with: "</ANNOTATION_VALUE><ANNOTATION_VALUE> two</ANNOTATION_VALUE>"
    )
    #expect(TranscriptReading(both).lines == ["0–1 Ana: one two"])
  }

  @Test("what refers to nothing is told, and its time is left out")
  func references() {
    let reading = TranscriptReading(
      elan(
        [0, 1_000],
        tier("TIER_ID='A' PARTICIPANT='Ana'", [(1, 9, "a"), (8, 2, "b")])
          + tier("TIER_ID='B' PARENT_REF='Z' PARTICIPANT='Bo'", [(1, 2, "c")])
          + "<TIER TIER_ID='C' PARENT_REF='A'><ANNOTATION><REF_ANNOTATION ANNOTATION_ID='r'"
          + " ANNOTATION_REF='gone'/></ANNOTATION></TIER>"
      )
    )
    #expect(reading.lines == ["0– Ana: a", "–1 Ana: b", "0–1 Bo: c"])
    #expect(
      reading.rules == [
        "eaf-slot-undefined", "eaf-slot-undefined", "eaf-ref-undefined", "eaf-tier-parent",
        "tier-left-out",
      ]
    )
    #expect(reading.diagnostics[0].position?.line == 7)
    #expect(reading.diagnostics[0].message.contains("ts9"))
  }

  @Test("frames are times too; a unit or a time that nobody knows is told")
  func units() {
    let annotations = tier("TIER_ID='A' PARTICIPANT='Ana'", [(1, 2, "a")])
    let frames = elan([0, 50], annotations, head: "<HEADER TIME_UNITS='PAL-frames'/>")
    #expect(TranscriptReading(frames).lines == ["0–2 Ana: a"])
    let unknown = TranscriptReading(
      elan([0, 50], annotations, head: "<HEADER TIME_UNITS='beats'/>")
    )
    #expect(unknown.lines == ["– Ana: a"])
    #expect(unknown.rules == ["eaf-bad-time", "timeline-untimed"])
    let word = TranscriptReading(
      elan([0, 50], annotations).replacing("VALUE=\"50\"", with: "VALUE=\"soon\"")
    )
    #expect(word.lines == ["0– Ana: a"])
    #expect(word.rules == ["eaf-bad-time", "timeline-untimed"])
  }

  @Test("the language of tiers is that of the transcript, where all have one")
  func languages() {
    let ana = tier("TIER_ID='A' PARTICIPANT='Ana' LANG_REF='deu'", [(1, 2, "a")])
    let bo = tier("TIER_ID='B' PARTICIPANT='Bo' LANG_REF='eng'", [(1, 2, "b")])
    #expect(TranscriptReading(elan([0, 1], ana)).transcript?.language == "deu")
    let both = TranscriptReading(elan([0, 1], ana + bo))
    #expect(both.transcript?.language == nil)
    #expect(both.segments.map(\.language) == ["deu", "eng"])
  }

  @Test("annotations without text are counted")
  func empty() {
    let reading = TranscriptReading(
      elan([0, 1_000], tier("TIER_ID='A' PARTICIPANT='Ana'", [(1, 2, " "), (1, 2, "x")]))
    )
    #expect(reading.lines == ["0–1 Ana: x"])
    #expect(
      reading.diagnostic("segment-empty")?.message == "annotations without text are left out: 1"
    )
  }

  @Test("no more segments are held than the limit says, and the rest is told")
  func limit() {
    let text = elan(
      [0, 1_000],
      tier("TIER_ID='A' PARTICIPANT='Ana'", (0..<5).map { (1, 2, "x\($0)") })
    )
    var options = ParseOptions()
    options.limits.heldSegments = 3
    let reading = TranscriptReading(Array(text.utf8), options: options)
    #expect(reading.segments.count == 3)
    #expect(reading.rules == ["limit-list"])
  }

  @Test("a document that is cut off gives what was complete")
  func cut() {
    let text = elan(
      [0, 1_000],
      tier("TIER_ID='A' PARTICIPANT='Ana'", [(1, 2, "one"), (1, 2, "two")])
    )
    let end = text.firstRange(of: "two</")?.lowerBound ?? text.endIndex
    let reading = TranscriptReading(String(text[..<end]))
    #expect(reading.lines.first == "0–1 Ana: one")
    #expect(reading.summary.isPartial)
  }

  @Test("time slots and annotations by the ten thousand are read in one go")
  func many() {
    let count = 30_001
    let times = (0..<count).map { $0 % 3 == 0 ? $0 * 10 : nil }
    let annotations = (1..<count).reversed().map { ($0, $0 + 1, "x\($0)") }
    let reading = TranscriptReading(
      elan(times, tier("TIER_ID='A' PARTICIPANT='Ana'", annotations))
    )
    #expect(reading.segments.count == count - 1)
    #expect(reading.segments.first?.text == "x1")
    #expect(reading.segments.last?.start == MediaTime(milliseconds: Int64(count - 2) * 10))
  }
}
