import FeedKit
import Testing

@Suite("Times of TTML")
struct TTMLTimingTests {
  private func lines(_ body: String, root: String = "") -> [String] {
    TranscriptReading(ttml(body, root: root)).lines
  }

  @Test(
    "times are exact fractions of seconds",
    arguments: [
      ("00:00:01.500", "3/2"), ("100:00:00", "360000"), ("01:02:03.2350", "744647/200"),
      ("1.2s", "6/5"), ("1.2m", "72"), ("1.2h", "4320"), ("1500ms", "3/2"),
      ("24f", "1001/1000"), ("120t", "2"), ("00:00:02:22", "35011/12000"),
      ("01:02:03:20", "4468601/1200"), ("00:00:01:12.1", "2921/1920"),
    ]
  )
  func exact(text: String, time: String) {
    let reading = TranscriptReading(
      ttml(
        "<div><p begin='\(text)'>A</p></div>",
        root: """
          ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001" ttp:tickRate="60" \
          ttp:subFrameRate="2"
          """
      )
    )
    #expect(reading.segments.first?.start?.description == time)
    #expect(reading.rules.isEmpty)
  }

  @Test("frames count as 30 a second, ticks as seconds or sub-frames, where nothing is said")
  func defaults() {
    #expect(lines("<div><p begin='00:00:01:15' end='3t'>A</p></div>") == ["1.500–3 A"])
    #expect(
      lines("<div><p begin='50t' end='100t'>A</p></div>", root: "ttp:frameRate='25'") == ["2–4 A"]
    )
  }

  @Test("time codes count frames, and leave some out")
  func timeCodes() {
    let rate = "ttp:frameRate='30' ttp:frameRateMultiplier='1000 1001' "
    #expect(
      lines("<div><p begin='00:00:01:00'>A</p></div>", root: rate + "ttp:timeBase='smpte'")
        == ["1.001– A"]
    )
    #expect(
      lines(
        "<div><p begin='00:10:00:00'>A</p></div>",
        root: rate + "ttp:timeBase='smpte' ttp:dropMode='dropNTSC'"
      ) == ["599.999– A"]
    )
    // Dropping is only for time codes.
    #expect(
      lines("<div><p begin='00:10:00:00'>A</p></div>", root: rate + "ttp:dropMode='dropNTSC'")
        == ["600– A"]
    )
  }

  @Test(
    "what is common though not allowed is read, and told with its place",
    arguments: [
      ("0.860", "43/50", "ttml-bare-number-time"), ("7", "7", "ttml-bare-number-time"),
      ("1:48.737", "108737/1000", "ttml-time-short-fields"),
      ("1:09:04.480", "103612/25", "ttml-time-short-fields"),
      ("00:00:01,500", "3/2", "ttml-time-comma"), (" 1s ", "1", "ttml-time-whitespace"),
      ("00:75:00", "4500", "ttml-time-out-of-range"),
      ("00:00:01:40", "7/3", "ttml-frame-out-of-range"),
      ("wallclock(2025-06-01T00:01:00)", "60", "ttml-wallclock-date"),
    ]
  )
  func lenient(text: String, time: String, rule: String) {
    let reading = TranscriptReading(ttml("\n<div><p begin='\(text)'>A</p></div>"))
    #expect(reading.segments.first?.start?.description == time)
    #expect(reading.rules == [rule])
    #expect(reading.diagnostics.first?.position?.line == 2)
    #expect(reading.diagnostics.first?.position?.column == 6)
  }

  @Test(
    "what is no time is an error, and takes no other paragraph with it",
    arguments: [
      "", "x", "1:2:3", "-1s", "1 s", "00:00:01.", "1..5s", "00:00:00:00:00", "s", "1q", "00:1:00",
      "99999999999999999s", "wallclock(", "0.1.2",
    ]
  )
  func unreadable(text: String) {
    let reading = TranscriptReading(
      ttml(
        "<div><p begin='\(text)' end='2s'>A</p><p begin='\(text)'>B</p><p begin='3s'>C</p></div>"
      )
    )
    #expect(reading.lines == ["–2 A", "3– C"])
    #expect(reading.rules == ["ttml-bad-time", "ttml-bad-time", "ttml-untimed-text"])
  }

  @Test("times count from what the element stands in, and end with it")
  func nested() {
    #expect(
      lines(
        """
        <div begin="10s" end="20s"><p begin="2s" end="4s">A</p><p begin="5s" end="30s">B</p>
        <p begin="6s">C</p><div begin="1s"><p begin="1s" dur="1s">D</p></div><p>E</p></div>
        """
      ) == ["12–14 A", "15–20 B", "16–20 C", "12–13 D", "10–20 E"]
    )
  }

  @Test("a length and an end: the earlier counts; an end without a begin counts from the parent")
  func ends() {
    #expect(
      lines(
        "<div><p begin='1s' dur='5s' end='3s'>A</p><p end='2s'>B</p><p dur='indefinite'>C</p></div>"
      ) == ["1–3 A", "0–2 B", "– C"]
    )
    let reading = TranscriptReading(ttml("<div end='9s'><p begin='1s'>A</p></div>"))
    #expect(reading.segments.first?.endOrigin == .container)
  }

  @Test("in a sequence each begins when the one before has ended")
  func sequences() {
    #expect(
      lines("<div timeContainer='seq'><p dur='2s'>A</p><p begin='1s' dur='2s'>B</p></div>")
        == ["0–2 A", "3–5 B"]
    )
    #expect(
      lines(
        """
        <div begin="1s" timeContainer="seq"><div><p dur="2s">A</p><p dur="3s">B</p></div>
        <p end="1s">C</p></div>
        """
      ) == ["1–3 A", "1–4 B", "4–5 C"]
    )
    let open = TranscriptReading(
      ttml("<div timeContainer='seq'><p dur='1s'>A</p><p>B</p><p dur='1s'>C</p></div>")
    )
    #expect(open.lines == ["0–1 A", "1– B"] && open.rules == ["ttml-never-begins"])
  }

  @Test("what begins when its parent is over is never shown; what ends too early keeps its text")
  func neverShown() {
    let reading = TranscriptReading(
      ttml(
        """
        <div end="2s"><p begin="3s" end="4s">A</p></div><div><p begin="3s" end="2s">B</p>
        <p begin="3s" dur="0s">C</p></div>
        """
      )
    )
    #expect(reading.lines == ["3–2 B", "3–3 C"])
    #expect(reading.rules == ["ttml-outside-parent", "ttml-begin-after-end", "ttml-zero-duration"])
  }

  @Test("text without times has those of its region, if it has any")
  func regions() {
    let reading = TranscriptReading(
      ttml(
        "<div region='r'><p>A</p><p begin='1s' end='9s'>B</p></div><div><p>C</p></div>",
        head: "<layout><region xml:id='r' begin='2s' dur='3s'/></layout>"
      )
    )
    #expect(reading.lines == ["2–5 A", "1–9 B", "– C"])
  }

  @Test("times count from the beginning of the recording if the caller says so")
  func option() {
    let body = "<div begin='10s' end='20s'><p begin='12s' end='14s'>A</p></div>"
    #expect(TranscriptReading(ttml(body)) { $0.times = .absolute }.lines == ["12–14 A"])
    #expect(TranscriptReading(ttml(body)).rules == ["ttml-outside-parent"])
  }
}
