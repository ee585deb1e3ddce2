import FeedKit
import Testing

@Suite("Reading Transcriber")
struct TranscriberTests {
  private static func document(_ turns: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE Trans SYSTEM "trans-14.dtd">
    <Trans scribe="mq" audio_filename="tides-7" xml:lang="de">
    <Topics><Topic id="to1" desc="Low water"/></Topics>
    <Speakers><Speaker id="s1" name="Mara Quill"/><Speaker id="s2" name="Ivo Brandt"/></Speakers>
    <Episode program="Tides"><Section type="report" topic="to1" startTime="0" endTime="9">
    \(turns)
    </Section></Episode></Trans>
    """
  }

  @Test("a turn is cut at its times; each part ends where the next begins, the last with the turn")
  func turns() {
    let reading = TranscriptReading(
      Self.document(
        """
        <Turn speaker="s1" startTime="0" endTime="4"><Sync time="0"/>
        The tide
        turns <Sync time="2.5"/> every day.</Turn>
        <Turn speaker="s2" startTime="4" endTime="5.25"><Sync time="4"/>Twice.</Turn>
        """
      )
    )
    #expect(reading.transcript?.format == .transcriber)
    #expect(reading.transcript?.language == "de")
    #expect(reading.transcript?.title == "Tides")
    #expect(reading.transcript?.notes.map(\.value) == ["tides-7", "mq"])
    #expect(reading.transcript?.speakers.map(\.id) == ["s1", "s2"])
    #expect(
      reading.lines == [
        "0–2.500 Mara Quill: The tide turns", "2.500–4 Mara Quill: every day.",
        "4–5.250 Ivo Brandt: Twice.",
      ]
    )
    #expect(
      reading.segments[0].section
        == TranscriptSection(title: "Low water", kind: "report", id: "to1")
    )
    #expect(reading.rules == ["doctype-ignored"])
  }

  @Test("of speakers at the same time each says a part of its own")
  func overlaps() {
    let reading = TranscriptReading(
      Self.document(
        """
        <Turn speaker="s1 s2" startTime="1" endTime="3"><Sync time="1"/><Who nb="1"/>Ready?
        <Who nb="2"/>Yes<Who nb="-9223372036854775808"/>Hm</Turn>
        <Turn speaker="s1 s2" startTime="3" endTime="4"><Sync time="3"/>All aboard</Turn>
        """
      )
    )
    #expect(
      reading.lines == [
        "1–3 Mara Quill: Ready?", "1–3 Ivo Brandt: Yes", "1–3 Hm",
        "3–4 Mara Quill & Ivo Brandt: All aboard",
      ]
    )
    #expect(reading.rules == ["doctype-ignored", "trs-who-number"])
  }

  @Test("noises are no text and are counted; silence of nobody is no segment")
  func asides() {
    let reading = TranscriptReading(
      Self.document(
        """
        <Turn startTime="0" endTime="1"><Sync time="0"/></Turn>
        <Turn speaker="s1" startTime="1" endTime="3"><Sync time="1"/>Low<Event desc="laugh"/>tide
        <Comment desc="unclear"/><Sync time="2"/></Turn>
        """
      )
    )
    #expect(reading.lines == ["1–2 Mara Quill: Low tide", "2–3 Mara Quill: "])
    #expect(reading.rules == ["doctype-ignored", "trs-aside"])
    #expect(reading.diagnostics.last?.message.hasSuffix("(2)") == true)
  }

  @Test("what does not fit is told at its place, and no time is made up")
  func faults() {
    let reading = TranscriptReading(
      Self.document(
        """
        <Turn speaker="s9" startTime="x" endTime="5"><Sync time="3"/>a<Sync time="2"/>b\
        <Sync time="7"/>c</Turn>
        """
      )
    )
    #expect(
      reading.rules == [
        "doctype-ignored", "trs-unknown-speaker", "trs-time", "trs-sync-order",
        "trs-sync-outside-turn",
      ]
    )
    #expect(reading.lines == ["3– s9: a", "2–7 s9: b", "7– s9: c"])
  }

  @Test("a section ends with its element")
  func sections() {
    let reading = TranscriptReading(
      Self.document(
        """
        <Turn speaker="s1" startTime="0" endTime="1"><Sync time="0"/>In</Turn></Section>
        <Turn speaker="s1" startTime="1" endTime="2"><Sync time="1"/>Out</Turn>
        <Section type="filler"><Turn speaker="s1" startTime="2" endTime="3"><Sync time="2"/>In</Turn>
        """
      )
    )
    #expect(reading.segments.map { $0.section?.kind } == ["report", nil, "filler"])
  }
}
