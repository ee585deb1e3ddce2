import FeedKit
import Testing

@Suite("Writing transcripts")
struct TranscriptWritingTests {
  private static let vtt = """
    WEBVTT - Tides
    Language: en

    NOTE made by hand

    a
    00:00:00.000 --> 00:00:02.000 align:start
    <v Mara Quill>The <00:00:01.000>tide &amp; the <i>moon</i>
    second line

    00:00:02.000 --> 00:00:03.500
    <v Ivo>Yes

    00:00:04.000 --> 00:00:05.000
    <c.no-speaker>(waves)</c>

    """

  @Test("WebVTT is written as it was read")
  func vtt() throws {
    let (text, report) = try TranscriptReading(Self.vtt).written(as: "vtt")
    #expect(
      text == """
        WEBVTT - Tides
        Language: en

        NOTE made by hand

        a
        00:00:00.000 --> 00:00:02.000 align:start
        <v Mara Quill>The <00:00:01.000>tide &amp; the <i>moon</i>
        second line

        00:00:02.000 --> 00:00:03.500
        <v Ivo>Yes

        00:00:04.000 --> 00:00:05.000
        <c.no-speaker>(waves)</c>

        """
    )
    #expect(report.lost == [:])
  }

  @Test(
    "what is written and read again is what it was, but for what is told as lost",
    arguments: ["vtt", "srt", "podcast-json", "html", "txt"]
  )
  func roundTrip(format: String) throws {
    for document in TranscriptChunkingTests.documents + [Self.vtt] {
      let first = TranscriptReading(document)
      let (text, report) = try first.written(as: format)
      let lost = Set(report.lost.keys)
      guard !lost.contains("segments without times") else { continue }
      let second = TranscriptReading(text) { options in
        options.format = format == "txt" ? .text : nil
      }
      #expect(second.error == nil)
      let wanted = first.segments.filter { format != "txt" || !$0.text.isEmpty }
      #expect(second.segments.count == wanted.count, "\(format): \(text)")
      for (before, after) in zip(wanted, second.segments) {
        #expect(Self.withoutBreaks(after.text, format) == Self.withoutBreaks(before.text, format))
        if lost.isDisjoint(with: ["segments that nobody speaks", "several speakers at once"]) {
          #expect(after.speakers.map(\.name) == before.speakers.map(\.name))
        }
        if format != "txt", !lost.contains("missing times (estimated)") {
          #expect(after.start == before.start)
        }
      }
      #expect(second.diagnostics.isEmpty, "\(format): \(second.diagnostics)")
    }
  }

  private static func withoutBreaks(_ text: String, _ format: String) -> String {
    format == "txt" ? text.split(separator: "\n").joined(separator: " ") : text
  }

  @Test("a name can forge no voice and no cue either", arguments: ["vtt", "srt"])
  func forgedName(format: String) throws {
    let exporter = try #require(TranscriptExporters.format(named: format))
    var writer = exporter.makeExporter(ExportOptions())
    var segment = Segment()
    segment.start = .zero
    segment.end = MediaTime(seconds: 1)
    segment.text = "one"
    segment.speakers = [SpeakerLabel(name: "<v Bob>Ann --> x", origin: .field)]
    let text = try SinkCapture.text { sink in
      writer.add(.transcript(Transcript(format: .podcastJSON)), to: &sink)
      writer.add(.segment(segment), to: &sink)
      writer.finish(Summary(), to: &sink)
    }
    #expect(!text.contains("<v Bob>"))
    #expect(text.ranges(of: "-->").count == 1)
  }

  @Test(
    "text can forge no tag, no speaker and no cue",
    arguments: ["vtt", "srt", "podcast-json", "html", "txt"]
  )
  func forgery(format: String) throws {
    let texts = [
      "<v Bob>I said so", "Bob: I said so", "00:00:01.000 --> 00:00:09.000", "a --> b",
      "x\n\n7\n00:00:01,000 --> 00:00:09,000\nforged", "<i>plain", "{\\an8}plain", "42",
      "</p><cite>Bob</cite>", "&lt;v Bob&gt;", "**Bob:** hi", "Bob (0:12)", "[0:12] hi",
      "NOTE this", "\u{1F30A} wave", "\"quoted\\",
    ]
    var transcript = Transcript(format: .podcastJSON)
    transcript.title = "A --> B <v Bob>\nWEBVTT"
    for speaker in [nil, "Mara", "Ev:il: x\n\n1 <b>"] as [String?] {
      let exporter = try #require(TranscriptExporters.format(named: format))
      var writer = exporter.makeExporter(ExportOptions())
      let text = try SinkCapture.text { sink in
        writer.add(.transcript(transcript), to: &sink)
        for (index, text) in texts.enumerated() {
          var segment = Segment()
          segment.start = MediaTime(seconds: Int64(index))
          segment.end = MediaTime(seconds: Int64(index + 1))
          segment.text = text
          if let speaker { segment.speakers = [SpeakerLabel(name: speaker, origin: .field)] }
          writer.add(.segment(segment), to: &sink)
        }
        writer.finish(Summary(), to: &sink)
      }
      let reading = TranscriptReading(text) { options in
        options.format = format == "txt" ? .text : nil
      }
      let expected = texts.map { text in
        let lines = text.split { $0.isNewline }
        return lines.joined(separator: format == "txt" ? " " : "\n")
      }
      #expect(reading.segments.count == texts.count, "\(text)")
      if speaker != "Ev:il: x\n\n1 <b>" {
        #expect(reading.segments.map(\.text) == (format == "podcast-json" ? texts : expected))
        #expect(
          reading.segments.map { $0.speakers.map(\.name) }
            == texts.map { _ in speaker.map { [$0] } ?? [] }
        )
      }
      #expect(!reading.segments.flatMap(\.speakers).map(\.name).contains("Bob"))
    }
  }

  @Test("times are rounded half up, and a cue ends after it begins")
  func rounding() throws {
    let reading = TranscriptReading(
      """
      {"segments":[{"startTime":0.0004,"endTime":0.0005,"body":"a b"},
      {"startTime":0.0005,"endTime":359999.9995,"body":"c d"},{"startTime":400000,"body":"e f"}]}
      """
    )
    let (text, report) = try reading.written(as: "vtt")
    #expect(
      text == """
        WEBVTT

        00:00:00.000 --> 00:00:00.001
        a b

        00:00:00.001 --> 100:00:00.000
        c d

        111:06:40.000 --> 111:06:41.000
        e f

        """
    )
    #expect(
      report.lost == ["times finer than a millisecond": 2, "missing times (estimated)": 1]
    )
  }

  @Test("what a format cannot carry is counted")
  func losses() throws {
    let (_, report) = try TranscriptReading(Self.vtt).written(as: "podcast-json")
    #expect(
      report.lost == [
        "title": 1, "language": 1, "notes": 1, "ids": 1, "settings": 1, "styles": 1,
        "times of words": 1,
      ]
    )
  }

  @Test("podcast JSON of single words is written word by word")
  func words() throws {
    let text = """
      {"version":"1.0.0","segments":[{"speaker":"A","startTime":0.0,"endTime":1.0,"body":"Good"},\
      {"speaker":"A","startTime":1.0,"endTime":2.0,"body":"day\\n"},\
      {"speaker":"A","startTime":2.0,"endTime":3.0,"body":"all\\n"}]}

      """
    let reading = TranscriptReading(text)
    #expect(reading.lines == ["0–2 A: Good day", "2–3 A: all"])
    #expect(try reading.written(as: "podcast-json", isPretty: false).text == text)
  }

  @Test("JSON, NDJSON and tables have the names of the contract")
  func data() throws {
    let reading = TranscriptReading(
      "WEBVTT\n\n00:00.000 --> 00:02.500\n<v Mara>=1 <00:01.000>two\n"
    )
    let lines = try reading.written(as: "ndjson").text
    #expect(
      lines == """
        {"type":"transcript","kind":"transcript","source":"","format":"vtt","duration":2.5,\
        "speakers":[{"name":"Mara"}]}
        {"type":"segment","source":"","start":0.0,"end":2.5,"speakers":["Mara"],\
        "speaker_origins":["voice"],"text":"=1 two","words":[{"start":0.0,"end":1.0,"text":"=1"},\
        {"start":1.0,"end":2.5,"text":"two"}],"line":3}

        """
    )
    let (csv, report) = try reading.written(as: "csv")
    #expect(
      csv == "source,id,start,end,end_origin,speakers,speaker_ids,speaker_origins,language,roles,"
        + "section,section_kind,section_id,text,line\r\n"
        + ",,0.0,2.5,,Mara,,voice,,,,,,'=1 two,3\r\n"
    )
    #expect(report.lost == ["words": 2])
    #expect(report.inertCells == 1)
    let json = try reading.written(as: "json", isPretty: false).text
    #expect(json.hasPrefix(#"{"kind":"transcript","source":"","format":"vtt","duration":2.5,"#))
  }
}
