import FeedKit
import Testing

/// A basic transcription: its points in time by number, from 0, and its tiers.
private func exmaralda(_ points: [String], _ tiers: String) -> String {
  let timeline = points.enumerated().map { "<tli id=\"T\($0)\"\($1)/>\n" }
  return """
    <?xml version="1.0" encoding="UTF-8"?>
    <basic-transcription><head>
    <meta-information><transcription-name>Tide tables</transcription-name></meta-information>
    <speakertable><speaker id="SPK0"><abbreviation>ANA</abbreviation><sex value="f"/></speaker>
    <speaker id="SPK1"><abbreviation> </abbreviation></speaker></speakertable></head>
    <basic-body><common-timeline>
    \(timeline.joined())</common-timeline>
    \(tiers)</basic-body></basic-transcription>
    """
}

private func tier(_ attributes: String, _ events: [(Int, Int, String)]) -> String {
  let parts = events.map { "<event start=\"T\($0)\" end=\"T\($1)\">\($2)</event>\n" }
  return "<tier \(attributes)>\n\(parts.joined())</tier>\n"
}

private let spoken = "speaker='SPK0' category='v' type='t'"

@Suite("Reading EXMARaLDA")
struct EXMARaLDATests {
  @Test("events of spoken tiers are segments in the order of time, with abbreviations as names")
  func events() throws {
    let reading = TranscriptReading(
      exmaralda(
        [" time=\"0.0\"", " time=\"1.25\"", " time=\"2\""],
        tier(spoken, [(0, 1, "Good "), (1, 2, " morning ((laughs))\t")])
          + tier("speaker='SPK1' type='t'", [(0, 2, "Hello")])
      )
    )
    #expect(
      reading.lines == ["0–1.250 ANA: Good", "0–2 SPK1: Hello", "1.250–2 ANA: morning ((laughs))"]
    )
    #expect(reading.rules.isEmpty)
    let transcript = try #require(reading.transcript)
    #expect(transcript.format == .exmaralda && transcript.title == "Tide tables")
    #expect(transcript.speakers.map(\.id) == ["SPK0", "SPK1"])
    #expect(transcript.speakers.map(\.isDeclared) == [true, false])
    #expect(reading.segments[0].speakers.first?.id == "SPK0")
  }

  @Test("points without a time lie evenly between their neighbours")
  func interpolation() {
    let reading = TranscriptReading(
      exmaralda(
        [" time=\"0\"", "", " time=\"3\" type=\"intp\"", " time=\"4\""],
        tier(spoken, [(0, 1, "a"), (1, 2, "b"), (2, 3, "c")])
      )
    )
    #expect(reading.lines == ["0–1.500 ANA: a", "1.500–3 ANA: b", "3–4 ANA: c"])
    #expect(reading.segments.map(\.endOrigin) == [.interpolated, .interpolated, .interpolated])
    #expect(reading.rules == ["timeline-interpolated"])
  }

  @Test("a speaker who is passed over does not rename the one before")
  func passedOverSpeakers() {
    let text = exmaralda([" time=\"0\"", " time=\"1\""], tier(spoken, [(0, 1, "a")]))
    for extra in ["", " id=\"SPK0\"", " id=\"\""] {
      let reading = TranscriptReading(
        text.replacing(
          "<sex value=\"f\"/></speaker>",
          with: "</speaker><speaker\(extra)><abbreviation>BOB</abbreviation></speaker>"
        )
      )
      #expect(reading.lines == ["0–1 ANA: a"])
      #expect(reading.transcript?.speakers.map(\.name) == ["ANA", "SPK1"])
    }
  }

  @Test("an event without a space at its end goes on with its word in the next")
  func words() {
    let times = [" time=\"0\"", " time=\"1\"", " time=\"2\"", " time=\"3\"", " time=\"4\""]
    let reading = TranscriptReading(
      exmaralda(
        times,
        tier(spoken, [(0, 1, "un"), (1, 2, "believ"), (2, 3, "able, \n  yes."), (3, 4, "So ")])
          + tier("speaker='SPK1' type='t'", [(0, 1, "whole"), (1, 2, "pieces")])
          + tier("type='t'", [(0, 1, "a"), (2, 3, "b "), (3, 4, "c")])
      )
    )
    #expect(
      reading.lines == [
        "0–3 ANA: unbelievable, yes.", "0–1 SPK1: whole", "0–1 a", "1–2 SPK1: pieces", "2–3 b",
        "3–4 ANA: So", "3–4 c",
      ]
    )
  }

  @Test("a time before the recording is told and left out")
  func negativeTimes() {
    let reading = TranscriptReading(
      exmaralda([" time=\"-1\"", " time=\"1\""], tier(spoken, [(0, 1, "a")]))
    )
    #expect(reading.lines == ["–1 ANA: a"])
    #expect(reading.rules == ["exb-bad-time", "timeline-untimed"])
  }

  @Test("names are cut, and all of them together have a limit")
  func nameLimits() {
    let text = exmaralda([" time=\"0\"", " time=\"1\""], tier(spoken, [(0, 1, "a")]))
      .replacing("ANA", with: String(repeating: "é", count: 4_000))
    #expect(TranscriptReading(text).transcript?.speakers[0].name.utf8.count == 1_024)
    var options = ParseOptions()
    options.limits.recordBytes = 100
    let small = TranscriptReading(Array(text.utf8), options: options)
    #expect(small.transcript?.speakers[0].name == "SPK0")
  }

  @Test("without any time the order is that of the points")
  func untimed() {
    let reading = TranscriptReading(
      exmaralda(
        ["", "", ""],
        tier(spoken, [(0, 1, "a"), (1, 2, "c")]) + tier("type='t'", [(0, 1, "b"), (1, 2, "d")])
      )
    )
    #expect(reading.lines == ["– ANA: a", "– b", "– ANA: c", "– d"])
    #expect(reading.rules == ["timeline-untimed"])
  }

  @Test("tiers that describe or annotate are left out and counted")
  func otherTiers() {
    let reading = TranscriptReading(
      exmaralda(
        [" time=\"0\"", " time=\"1\""],
        tier(spoken, [(0, 1, "a"), (0, 1, "")])
          + tier("speaker='SPK0' type='d'", [(0, 1, "nods")])
          + tier("speaker='SPK0' type='a'", [(0, 1, "one"), (0, 1, "two")])
      )
    )
    #expect(reading.lines == ["0–1 ANA: a"])
    #expect(
      reading.diagnostics.map(\.message) == [
        "events of tiers that describe or annotate are left out: 3",
        "events without text are left out: 1",
      ]
    )
    #expect(reading.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test("what is not declared, or not in order, is told and not guessed")
  func references() {
    let reading = TranscriptReading(
      exmaralda(
        [" time=\"1\"", " time=\"0\"", " time=\"soon\""],
        tier("speaker='SPK7' type='t'", [(1, 0, "a"), (0, 1, "b"), (0, 9, "c")])
          + tier("speaker='SPK7' type='t'", [(1, 2, "d")])
      )
    )
    #expect(reading.lines == ["0–1 SPK7: a", "0– SPK7: d", "1– SPK7: b", "1– SPK7: c"])
    #expect(
      reading.rules == [
        "exb-tli-order", "exb-bad-time", "exb-speaker-undefined", "exb-tli-undefined",
        "timeline-untimed", "exb-tli-order",
      ]
    )
    #expect(reading.diagnostics.map { $0.position?.line } == [8, 9, 11, 14, 7, 13])
  }

  @Test("a tier that is not closed ends where the next one begins")
  func unclosed() {
    let text = exmaralda(
      [" time=\"0\"", " time=\"1\""],
      tier(spoken, [(0, 1, "a")]).replacing("</tier>", with: "")
        + tier("speaker='SPK1' type='t'", [(0, 1, "b")])
    )
    #expect(TranscriptReading(text).lines == ["0–1 ANA: a", "0–1 SPK1: b"])
  }

  @Test("no more is held than the limit says")
  func limit() {
    let text = exmaralda(
      [" time=\"0\"", " time=\"1\""],
      tier(spoken, (0..<9).map { (0, 1, "x\($0)") })
    )
    var options = ParseOptions()
    options.limits.heldSegments = 4
    let reading = TranscriptReading(Array(text.utf8), options: options)
    #expect(reading.segments.map(\.text) == ["x0", "x1", "x2", "x3"])
    #expect(reading.rules == ["limit-list"])
  }
}
