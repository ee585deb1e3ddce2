import Testing

@testable import FeedKit

/// What stands around the pieces that a text is written in.
@Suite("Pieces of captions")
struct CaptionPieceTests {
  private static func written(_ segments: [Segment], as name: String) throws -> TranscriptReading {
    let format = try #require(TranscriptExporters.format(named: name))
    var writer = format.makeExporter(ExportOptions())
    let text = try SinkCapture.text { sink in
      writer.add(.transcript(Transcript(format: .podcastJSON)), to: &sink)
      for segment in segments { writer.add(.segment(segment), to: &sink) }
      writer.finish(Summary(), to: &sink)
    }
    return TranscriptReading(text)
  }

  private static func segment(_ text: String, at second: Int64) -> Segment {
    var segment = Segment()
    segment.start = MediaTime(seconds: second)
    segment.end = MediaTime(seconds: second + 1)
    segment.text = text
    return segment
  }

  @Test("a name that is set apart from its colon is no speaker either", arguments: ["vtt", "srt"])
  func styledName(format: String) throws {
    let segments = (0..<3 as Range<Int64>).map { number -> Segment in
      var segment = Self.segment("Bob: line \(number)", at: number)
      segment.marks = [TextMark(start: 0, byteCount: 3, style: .bold)]
      return segment
    }
    let reading = try Self.written(segments, as: format)
    #expect(reading.segments.map(\.text) == segments.map(\.text))
    #expect(reading.segments.map(\.marks) == segments.map(\.marks))
    #expect(reading.segments.allSatisfy { $0.speakers.isEmpty })
  }

  @Test("a name whose words have times is no speaker either")
  func timedName() throws {
    let segments = (0..<3 as Range<Int64>).map { number -> Segment in
      var segment = Self.segment("Dr. Bob: line", at: number)
      var start = number * 1_000
      for text in ["Dr.", "Bob:", "line"] {
        segment.words.append(
          TranscriptWord(text: text, start: MediaTime(milliseconds: start))
        )
        start += 300
      }
      return segment
    }
    let reading = try Self.written(segments, as: "vtt")
    #expect(reading.segments.map(\.text) == segments.map(\.text))
    #expect(reading.segments.map { $0.words.map(\.text) } == segments.map { $0.words.map(\.text) })
    #expect(reading.segments.allSatisfy { $0.speakers.isEmpty })
  }

  @Test(
    "a line of nothing that a reader sees ends no caption",
    arguments: ["vtt", "srt"],
    ["\u{1}", "\u{B}", "\u{FFFF}", " \u{FFFE}\t", "\u{1F} \u{1}"]
  )
  func invisibleLine(format: String, line: String) throws {
    let segments = [
      Self.segment("one\n\(line)\nNOTE two", at: 0), Self.segment("\(line)\n7\n\(line)", at: 1),
    ]
    let reading = try Self.written(segments, as: format)
    #expect(reading.segments.map(\.text) == ["one\nNOTE two", "7"])
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
  }

  @Test("joiners of a text come back", arguments: ["vtt", "srt"])
  func joiners(format: String) throws {
    let joiner = "\u{2060}"
    let texts = [
      "Bob\(joiner): hi", "Bob\(joiner)\(joiner): hi", "{\(joiner)\\an8}", "a --\(joiner)> b",
      "<\(joiner)v Ann>", "\(joiner)Bob: hi",
    ]
    let reading = try Self.written(
      texts.indices.map { Self.segment(texts[$0], at: Int64($0)) },
      as: format
    )
    #expect(reading.segments.map(\.text) == texts)
  }

  @Test(
    "a mark in the midst of a character, or beyond the text, breaks nothing",
    arguments: ["vtt", "srt", "html"]
  )
  func wildMarks(format: String) throws {
    var segment = Self.segment("\u{1F30A}\u{E9}", at: 0)
    segment.marks = [
      TextMark(start: 1, byteCount: 2, style: .bold),
      TextMark(start: 0, byteCount: .max, style: .italic),
      TextMark(start: 2, byteCount: 3, style: .underline),
      TextMark(start: 99, byteCount: 1, style: .bold),
      TextMark(start: -1, byteCount: 1, style: .bold),
    ]
    let reading = try Self.written([segment], as: format)
    #expect(reading.segments.map(\.text) == ["\u{1F30A}\u{E9}"])
  }

  @Test("what begins last ends first")
  func nesting() throws {
    var segment = Self.segment("abc", at: 0)
    segment.marks = [
      TextMark(start: 0, byteCount: 3, style: .bold),
      TextMark(start: 1, byteCount: 2, style: .italic),
    ]
    let format = try #require(TranscriptExporters.format(named: "vtt"))
    var writer = format.makeExporter(ExportOptions())
    let text = try SinkCapture.text { sink in
      writer.add(.segment(segment), to: &sink)
      writer.finish(Summary(), to: &sink)
    }
    #expect(text.contains("<b>a<i>bc</i></b>"))
  }

  @Test("ends of many words are compared once", .timeLimit(.minutes(1)))
  func manyWords() throws {
    var segment = Self.segment("", at: 0)
    segment.text = Array(repeating: "a", count: 200_000).joined(separator: " ")
    segment.words = Array(
      repeating: TranscriptWord(text: "a", end: segment.end),
      count: 200_000
    )
    let reading = try Self.written([segment], as: "vtt")
    #expect(reading.segments.map(\.text.utf8.count) == [399_999])
  }

  @Test("names that a reader of SubRip takes for text are told, and only these")
  func namesOnce() throws {
    func unread(_ names: [String?]) throws -> (told: Int?, read: [String?]) {
      let format = try #require(TranscriptExporters.format(named: "srt"))
      var writer = format.makeExporter(ExportOptions())
      let text = try SinkCapture.text { sink in
        for (index, name) in names.enumerated() {
          var segment = Self.segment("line \(index)", at: Int64(index))
          if let name { segment.speakers = [SpeakerLabel(name: name, origin: .field)] }
          writer.add(.segment(segment), to: &sink)
        }
        writer.finish(Summary(), to: &sink)
      }
      let reading = TranscriptReading(text)
      return (
        writer.report.lost["names that come once"], reading.segments.map(\.speakers.first?.name)
      )
    }
    let few = try unread([nil, nil, nil, "Bob"])
    #expect(few.told == 1)
    #expect(few.read == [nil, nil, nil, nil])
    let twice = try unread([nil, nil, nil, "Bob", "Bob"])
    #expect(twice.told == nil)
    #expect(twice.read == [nil, nil, nil, "Bob", "Bob"])
    let half = try unread([nil, nil, "Ann", "Bob"])
    #expect(half.told == nil)
    #expect(half.read == [nil, nil, "Ann", "Bob"])
    let mixed = try unread([nil, nil, nil, nil, "Ann", "Ann", "Bob"])
    #expect(mixed.told == 1)
    #expect(mixed.read.suffix(3) == ["Ann", "Ann", "Ann"])
  }
}
