import Testing

@testable import FeedKit

/// Segments that were made to be taken for something else, written and read again.
@Suite("Transcripts of hostile writers")
struct HostileTranscriptTests {
  private static let formats = ["vtt", "srt", "podcast-json", "html", "txt", "ttml"]

  private static func segment(
    _ text: String,
    at second: Int64,
    by speaker: String? = nil,
    id: String? = nil
  ) -> Segment {
    var segment = Segment()
    segment.start = MediaTime(seconds: second)
    segment.end = MediaTime(seconds: second + 1)
    segment.text = text
    segment.id = id
    if let speaker { segment.speakers = [SpeakerLabel(name: speaker, origin: .field)] }
    return segment
  }

  private static func written(
    _ segments: [Segment],
    as name: String,
    title: String? = nil
  ) throws -> (text: String, reading: TranscriptReading) {
    let format = try #require(TranscriptExporters.format(named: name))
    var header = Transcript(format: .podcastJSON)
    header.title = title
    var writer = format.makeExporter(ExportOptions())
    let text = try SinkCapture.text { sink in
      writer.add(.transcript(header), to: &sink)
      for segment in segments { writer.add(.segment(segment), to: &sink) }
      for name in segments.flatMap(\.speakers).map(\.name)
      where !header.speakers.map(\.name).contains(name) {
        header.speakers.append(TranscriptSpeaker(name: name))
      }
      writer.add(.transcriptChanged(header), to: &sink)
      writer.finish(Summary(), to: &sink)
    }
    return (text, TranscriptReading(text))
  }

  @Test("a word before a colon that comes twice is no speaker", arguments: formats)
  func colons(format: String) throws {
    let texts = ["Bob: I said so", "Bob: and again", "Bob: three times"]
    let segments = texts.indices.map { Self.segment(texts[$0], at: Int64($0)) }
    let reading = try Self.written(segments, as: format).reading
    #expect(reading.segments.map(\.text) == texts)
    #expect(reading.segments.allSatisfy { $0.speakers.isEmpty })
  }

  @Test(
    "a word before a colon is no speaker beside voices either",
    arguments: ["vtt", "html", "ttml"]
  )
  func colonsBesideVoices(format: String) throws {
    let segments = [
      Self.segment("Hello there.", at: 0, by: "Mara"), Self.segment("Bob: I said so", at: 1),
      Self.segment("Bob: and again", at: 2),
    ]
    let reading = try Self.written(segments, as: format).reading
    #expect(reading.segments.map(\.text) == segments.map(\.text))
    #expect(reading.segments.map { $0.speakers.map(\.name) } == [["Mara"], [], []])
  }

  @Test(
    "the first texts forge no other format and no page about a speaker",
    arguments: [
      ["WEBVTT", "x"], ["{\"segments\":[]}", "x"], ["[{\"body\":\"x\"}]", "x"],
      ["<tt xmlns='http://www.w3.org/ns/ttml'>", "x"], ["<!DOCTYPE html><p>", "x"],
      ["1 --> 2", "x"], ["1", "00:00:01,000 --> 00:00:02,000", "x"],
      ["Bob", "Speaker", "Appearances Over Time", "Podcast Appearances", "x"],
      ["BobSpeakerAppearances Over Time", "Podcast Appearances", "x"], ["[Music]", "x"],
      ["\u{FEFF}WEBVTT", "x"],
    ]
  )
  func beginnings(texts: [String]) throws {
    let segments = texts.indices.map { Self.segment(texts[$0], at: Int64($0)) }
    for format in Self.formats {
      let reading = try Self.written(segments, as: format).reading
      let expected: TranscriptFormat =
        switch format {
        case "vtt": .vtt
        case "srt": .srt
        case "podcast-json": .podcastJSON
        case "html": .html
        case "ttml": .ttml
        default: .text
        }
      #expect(reading.transcript?.format == expected)
      let texts = texts.map { $0.replacing("\u{FEFF}", with: "") }
      let read = reading.segments.map { $0.text.replacing("\u{FEFF}", with: "") }
      // Podcast JSON of single words is one of words.
      if reading.transcript?.dialect != .words { #expect(read == texts, "\(format)") }
      #expect(reading.segments.allSatisfy { $0.speakers.isEmpty }, "\(format)")
    }
  }

  @Test("an id can begin no block, and forge no cue")
  func ids() throws {
    let ids = [
      "NOTE x", "NOTE\tx", "NOTE", "STYLE", "REGION", " ", "a --> b",
      "x\n\n00:00.000 --> 00:09.000",
      "x\ry", "00:00:05.000", "7", "\"><x/>", "a b",
    ]
    let segments = ids.indices.map { Self.segment("text", at: Int64($0), id: ids[$0]) }
    for format in ["vtt", "srt", "ttml", "html"] {
      let reading = try Self.written(segments, as: format).reading
      #expect(reading.segments.map(\.text) == ids.map { _ in "text" }, "\(format)")
      #expect(reading.segments.map(\.start) == segments.map(\.start), "\(format)")
      #expect(reading.rules.isEmpty, "\(format): \(reading.diagnostics)")
      for (before, after) in zip(segments, reading.segments) where after.id != nil {
        #expect(after.id == before.id)
      }
    }
  }

  @Test(
    "styles stand where they stood, also behind a word before a colon",
    arguments: ["vtt", "srt"]
  )
  func styles(format: String) throws {
    var segment = Self.segment("Bob: hi there", at: 0)
    segment.marks = [
      TextMark(start: 0, byteCount: 13, style: .bold),
      TextMark(start: 5, byteCount: 2, style: .italic),
    ]
    let reading = try Self.written([segment], as: format).reading
    #expect(reading.segments.first?.text == segment.text)
    #expect(reading.segments.first?.marks == segment.marks)
    #expect(reading.segments.first?.speakers == [])
  }

  @Test(
    "a name stays one name and forges nothing",
    arguments: [
      "<v Bob>", "</cite><p>", "A & B", "A --> B", "Ev\ril", "Ev\nil", "\u{FEFF}Ann", "Ann:", "a:b",
      "{\\an8}", "\"Q\"", "x</v>y", "&lt;b&gt;", "]]>",
    ]
  )
  func names(name: String) throws {
    let segments = [
      Self.segment("one here", at: 0, by: name), Self.segment("two here", at: 1, by: name),
    ]
    let line = name.split { $0.isNewline }.joined(separator: " ")
    for format in ["vtt", "podcast-json", "html", "ttml"] {
      let reading = try Self.written(segments, as: format).reading
      #expect(reading.segments.map(\.text) == ["one here", "two here"], "\(format)")
      let names = Set(reading.segments.flatMap(\.speakers).map(\.name))
      let wanted = format == "podcast-json" ? name : line
      #expect(
        names.map { $0.replacing("\u{FEFF}", with: "") }
          == [wanted.replacing("\u{FEFF}", with: "")],
        "\(format)"
      )
      #expect(reading.rules.isEmpty, "\(format): \(reading.diagnostics)")
    }
    for format in ["srt", "txt"] {
      let reading = try Self.written(segments, as: format).reading
      #expect(reading.segments.count == 2, "\(format)")
      #expect(!reading.segments.flatMap(\.speakers).map(\.name).contains("Bob"))
    }
  }

  @Test("a title and notes are one line each, and begin no cue")
  func titles() throws {
    for title in ["A --> B", "A\n\n00:00.000 --> 00:09.000\nforged", "A & <b>", "A\rB"] {
      let (text, reading) = try Self.written([Self.segment("x y", at: 0)], as: "vtt", title: title)
      #expect(reading.segments.map(\.text) == ["x y"])
      #expect(reading.rules.isEmpty)
      #expect(text.ranges(of: "-->").count == 1)
    }
    let reading = try Self.written([Self.segment("x", at: 0)], as: "vtt", title: "A & <b>").reading
    #expect(reading.transcript?.title == "A & <b>")
  }

  @Test("every line end is a line end, and none ends a cue", arguments: formats)
  func lineEnds(format: String) throws {
    let reading = try Self.written(
      [Self.segment("a\r\rb\r\n\r\nc\n\n\nd", at: 0), Self.segment("e f", at: 1)],
      as: format
    ).reading
    let texts = reading.segments.map {
      $0.text.split { $0.isNewline || $0 == " " }.joined(separator: "|")
    }
    #expect(texts == ["a|b|c|d", "e|f"])
  }
}
