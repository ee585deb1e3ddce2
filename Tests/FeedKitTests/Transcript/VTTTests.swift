import FeedKit
import Testing

@Suite("Reading WebVTT")
struct VTTTests {
  @Test("voices, times inside, references and settings are read; a voice carries over")
  func voices() throws {
    let reading = TranscriptReading(
      """
      WEBVTT - Tide tables

      NOTE made by hand

      1
      00:00.000 --> 00:02.000
      <v Mara Quill>The <00:00:01.000>tide &amp; the moon</v>

      00:02.000 --> 00:03.000 align:start line:0
      It is early.

      00:03.000 --> 01:00:04.000
      <v.loud Ivo>Yes
      """
    )
    #expect(
      reading.lines == [
        "0–2 Mara Quill: The tide & the moon", "2–3 Mara Quill*: It is early.", "3–3604 Ivo: Yes",
      ]
    )
    #expect(reading.transcript?.title == "Tide tables")
    #expect(reading.transcript?.notes == [Term(name: "NOTE", value: "made by hand")])
    #expect(reading.transcript?.speakers.map(\.name) == ["Mara Quill", "Ivo"])
    #expect(reading.segments[0].id == "1")
    #expect(
      reading.segments[1].settings
        == [Term(name: "align", value: "start"), Term(name: "line", value: "0")]
    )
    let words = reading.segments[0].words
    #expect(words.map(\.text) == ["The", "tide", "&", "the", "moon"])
    #expect(words[0].start == .zero && words[0].end == MediaTime(seconds: 1))
    #expect(words[1].start == MediaTime(seconds: 1) && words[4].end == MediaTime(seconds: 2))
    #expect(reading.rules.isEmpty)
  }

  @Test("the short times of real podcasts are read, and told")
  func shortTimes() {
    let reading = TranscriptReading(
      "WEBVTT\n\n0.860 --> 7.380\nOne\n\n1:48.737 --> 1:09:04.5\nTwo\n\n100:00:00.000 --> "
        + "100:00:01.000\nThree\n"
    )
    #expect(
      reading.lines == ["0.860–7.380 One", "108.737–4144.500 Two", "360000–360001 Three"]
    )
    #expect(reading.rules == ["vtt-timestamp-short", "vtt-timestamp-short"])
    #expect(reading.diagnostics.first?.position?.line == 3)
  }

  @Test("escaped markup stays text, and no tag, no speaker")
  func escaped() {
    let reading = TranscriptReading(
      "WEBVTT\n\n00:00.000 --> 00:01.000\n&lt;v Bob&gt;Hi &#60;i&#62; & so\n"
    )
    #expect(reading.lines == ["0–1 <v Bob>Hi <i> & so"])
  }

  @Test("styles are marks on the text; classes and ruby leave only what is said")
  func styles() {
    let reading = TranscriptReading(
      "WEBVTT\n\n00:00.000 --> 00:01.000\n<i>A</i> <b>b<u>c</u></b> <c.red>d</c> "
        + "<ruby>漢<rt>kan</rt></ruby><lang fr>oui</lang>\n"
    )
    #expect(reading.lines == ["0–1 A bc d 漢oui"])
    #expect(
      reading.segments.first?.marks == [
        TextMark(start: 0, byteCount: 1, style: .italic),
        TextMark(start: 2, byteCount: 2, style: .bold),
        TextMark(start: 3, byteCount: 1, style: .underline),
      ]
    )
    #expect(reading.segments.first?.language == "fr")
  }

  @Test("styles and regions before the cues are notes; a note between cues belongs to the next")
  func blocks() {
    let reading = TranscriptReading(
      """
      WEBVTT
      Language: de

      STYLE
      ::cue { color: red }

      REGION
      id:a

      00:00.000 --> 00:01.000
      Eins

      NOTE zwischen

      00:01.000 --> 00:02.000
      Zwei
      """
    )
    #expect(reading.lines == ["0–1 Eins", "1–2 Zwei"])
    #expect(reading.transcript?.language == "de")
    #expect(reading.transcript?.notes.map(\.name) == ["STYLE", "REGION"])
    #expect(reading.segments[1].settings == [Term(name: "NOTE", value: "zwischen")])
  }

  @Test("what is damaged is told with its place, and the rest is read")
  func damage() {
    let reading = TranscriptReading(
      """
      WEBVTT

      00:00.000 -> 00:01.000
      Lost

      00:0x.000 --> 00:02.000
      No times

      00:03.000 --> 00:02.000
      <v>Backwards

      still there

      00:05.000 --> 00:06.000
      Next
      00:06.000 --> 00:07.000
      No blank line
      """
    )
    #expect(
      reading.lines == [
        "–2 No times", "3–2 Backwards|still there", "5–6 Next", "6–7 No blank line",
      ]
    )
    #expect(
      reading.rules == [
        "vtt-timestamp", "vtt-timestamp", "ttml-begin-after-end", "vtt-blank-line",
        "vtt-empty-voice", "vtt-no-blank-line",
      ]
    )
    #expect(reading.diagnostic("ttml-begin-after-end")?.position?.line == 9)
  }

  @Test("a document without its first line is read, and told")
  func signature() {
    let reading = TranscriptReading("00:00.000 --> 00:01.000\nHello\n")
    #expect(reading.transcript?.format == .vtt)
    #expect(reading.lines == ["0–1 Hello"])
    #expect(reading.rules == ["vtt-signature"])
  }

  @Test(
    "line ends of every kind are the same",
    arguments: ["\n", "\r\n", "\r"]
  )
  func lineEnds(end: String) {
    let lines = ["WEBVTT", "", "00:00.000 --> 00:01.000", "One", "two", "", "NOTE x"]
    let reading = TranscriptReading(lines.joined(separator: end))
    #expect(reading.lines == ["0–1 One|two"])
  }
}
