import FeedKit
import Testing

@Suite("Reading SubRip")
struct SRTTests {
  @Test("speakers before the text are taken from it, and carry over")
  func speakers() {
    let reading = TranscriptReading(
      """
      1
      00:00:00,000 --> 00:00:02,000
      Mara: Good
      evening

      2
      00:00:02.000 --> 00:00:03.5
      At 10:30 we start

      00:00:04,000 --> 00:00:05,000
      Mara: No number
      """
    )
    #expect(
      reading.lines == [
        "0–2 Mara: Good|evening", "2–3.500 Mara*: At 10:30 we start", "4–5 Mara: No number",
      ]
    )
    #expect(reading.rules == ["srt-dot-fraction", "srt-number-missing"])
  }

  @Test("a word before a colon in the midst of speech is no speaker")
  func noSpeaker() {
    let text = """
      1
      00:00:00,000 --> 00:00:02,000
      Hello there

      2
      00:00:02,000 --> 00:00:03,000
      Remember: tides turn

      3
      00:00:03,000 --> 00:00:04,000
      See http://example.com: it says so

      4
      00:00:04,000 --> 00:00:05,000
      Note: nothing

      5
      00:00:05,000 --> 00:00:06,000
      Note: nothing more
      """
    #expect(TranscriptReading(text).segments.allSatisfy { $0.speakers.isEmpty })
    let always = TranscriptReading(text) { $0.speakersFromPrefix = .always }
    #expect(always.segments[1].line == "2–3 Remember: tides turn")
    #expect(always.segments[1].speakers.map(\.name) == ["Remember"])
    let known = TranscriptReading(text) { $0.knownSpeakers = ["Remember"] }
    #expect(known.segments[1].speakers.map(\.origin) == [.prefix])
    let never = TranscriptReading(text) { $0.speakersFromPrefix = .never }
    #expect(never.segments[1].text == "Remember: tides turn")
  }

  @Test("where half of all texts begin with a label, each of them is a speaker")
  func mostTexts() {
    let reading = TranscriptReading(
      "1\n00:00:00,000 --> 00:00:01,000\nMara: Hi\n\n2\n00:00:01,000 --> 00:00:02,000\nIvo: Hello\n"
    )
    #expect(reading.segments.flatMap(\.speakers).map(\.name) == ["Mara", "Ivo"])
  }

  @Test("arrows without space, hours that are missing and styles are read")
  func realFiles() {
    let reading = TranscriptReading(
      """
      1
      00:00:00,000-->00:00:02,000
      {\\an8}<i>Up</i> <font color="red">red</font> 1 < 2 & so

      2
      00:05 --> 00:07
      Short

      3
      00:00:09,000 --> 00:00:10,000

      4
      00:00:10,000 --> 00:00:11,000
      1984

      5
      00:00:11,000 --> 00:00:12,000
      last
      6
      00:00:12,000 --> 00:00:13,000
      no blank line
      """
    )
    #expect(
      reading.lines == [
        "0–2 Up red 1 < 2 & so", "5–7 Short", "9–10 ", "10–11 1984", "11–12 last",
        "12–13 no blank line",
      ]
    )
    #expect(
      reading.rules == ["srt-arrow-spacing", "srt-timestamp", "srt-no-blank-line"]
    )
    #expect(
      reading.segments[0].marks == [TextMark(start: 0, byteCount: 2, style: .italic)]
    )
  }

  @Test("text after a blank line belongs to the cue before it, and is told")
  func blankLineInText() {
    let reading = TranscriptReading(
      """
      1
      00:00:00,000 --> 00:00:02,000
      One

      two

      2
      00:00:02,000 --> 00:00:03,000
      Three
      """
    )
    #expect(reading.lines == ["0–2 One|two", "2–3 Three"])
    #expect(reading.rules == ["srt-blank-line"])
  }

  @Test("bytes of windows-1252 are read as what they are")
  func windows1252() {
    var bytes = Array("1\n00:00:00,000 --> 00:00:02,000\nCaf".utf8)
    bytes += [0xE9, 0x0A]
    let reading = TranscriptReading(bytes)
    #expect(reading.lines == ["0–2 Café"])
    #expect(reading.diagnostic("repair-invalid-utf8")?.position?.line == 3)
  }
}
