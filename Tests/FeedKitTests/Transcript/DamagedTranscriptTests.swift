import FeedKit
import Testing

/// A transcript with one thing wrong with it.
struct DamagedTranscript: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  /// The rule that tells of it, and the line and column that it points at.
  let rule: RuleID
  let line: Int
  let column: Int
  /// What is read all the same.
  let texts: [String]

  var testDescription: String { name }

  init(
    _ name: String,
    _ text: String,
    _ rule: RuleID,
    _ line: Int,
    _ column: Int,
    _ texts: [String] = ["one", "two", "three"]
  ) {
    self.init(name, Array(text.utf8), rule, line, column, texts)
  }

  init(
    _ name: String,
    _ bytes: [UInt8],
    _ rule: RuleID,
    _ line: Int,
    _ column: Int,
    _ texts: [String] = ["one", "two", "three"]
  ) {
    self.name = name
    self.bytes = bytes
    self.rule = rule
    self.line = line
    self.column = column
    self.texts = texts
  }

  // MARK: - Documents with a hole for what is wrong

  private static func vtt(_ cue: String, head: String = "WEBVTT") -> String {
    "\(head)\n\n00:00.000 --> 00:01.000\none\n\n\(cue)\n\n00:03.000 --> 00:04.000\nthree\n"
  }

  private static func srt(_ cue: String) -> String {
    "1\n00:00:00,000 --> 00:00:01,000\none\n\n\(cue)\n\n3\n00:00:03,000 --> 00:00:04,000\nthree\n"
  }

  private static func json(_ member: String) -> String {
    "{\"segments\":[\n{\"startTime\":0,\"endTime\":1,\"body\":\"one\"},\n\(member),\n"
      + "{\"startTime\":3,\"endTime\":4,\"body\":\"three\"}]}\n"
  }

  private static func html(_ part: String) -> String {
    "<html><body>\n<cite>A:</cite><time>0:00</time><p>one</p>\n\(part)\n"
      + "<cite>C:</cite><time>0:03</time><p>three</p></body></html>\n"
  }

  private static func ttml(_ part: String, close: String = "</div></body></tt>") -> String {
    "<tt xmlns='http://www.w3.org/ns/ttml' xml:lang='en'><body><div>\n"
      + "<p begin='0s' end='1s'>one</p>\n\(part)\n<p begin='3s' end='4s'>three</p>\(close)\n"
  }

  private static func cut(_ text: String, after part: String) -> String {
    String(text[..<(text.firstRange(of: part)?.upperBound ?? text.endIndex)])
  }

  private static func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  // MARK: - Times

  static let times: [DamagedTranscript] = [
    .init("WebVTT: a letter in a time", vtt("00:0x.000 --> 00:02.000\ntwo"), "vtt-timestamp", 6, 1),
    .init("WebVTT: a short time", vtt("1.000 --> 0:02.000\ntwo"), "vtt-timestamp-short", 6, 1),
    .init("WebVTT: 99 seconds", vtt("00:01.000 --> 0:99.000\ntwo"), "vtt-timestamp-short", 6, 1),
    .init("WebVTT: backwards", vtt("00:02.000 --> 00:01.000\ntwo"), "ttml-begin-after-end", 6, 1),
    .init("SubRip: a letter in a time", srt("2\n00:0x:01,000 --> 2\ntwo"), "srt-timestamp", 6, 1),
    .init(
      "SubRip: a point",
      srt("2\n00:00:01.000 --> 00:00:02.000\ntwo"),
      "srt-dot-fraction",
      6,
      1
    ),
    .init(
      "JSON: a time that is a word",
      json("{\"startTime\":\"soon\",\"endTime\":2,\"body\":\"two\"}"),
      "podjson-time-type",
      3,
      1
    ),
    .init(
      "JSON: backwards",
      json("{\"startTime\":2,\"endTime\":1,\"body\":\"two\"}"),
      "podjson-end-before-start",
      3,
      1
    ),
    .init(
      "a page: a time that is a word",
      html("<cite>B:</cite><time>soon</time><p>two</p>"),
      "html-bad-time",
      3,
      16
    ),
    .init(
      "a page: 99 seconds",
      html("<cite>B:</cite><time>0:99</time><p>two</p>"),
      "time-out-of-range",
      3,
      16
    ),
    .init(
      "TTML: a letter in a time",
      ttml("<p begin='1x' end='2s'>two</p>"),
      "ttml-bad-time",
      3,
      1
    ),
    .init(
      "TTML: 99 seconds",
      ttml("<p begin='00:00:01' end='00:00:99'>two</p>"),
      "ttml-time-out-of-range",
      3,
      1
    ),
    .init("TTML: backwards", ttml("<p begin='2s' end='1s'>two</p>"), "ttml-begin-after-end", 3, 1),
  ]

  // MARK: - Ends that are missing

  static let ends: [DamagedTranscript] = [
    .init("WebVTT: no end", vtt("00:01.000 -->\ntwo"), "vtt-end-missing", 6, 1),
    .init("WebVTT: no arrow either", vtt("00:01.000\ntwo"), "vtt-end-missing", 6, 1),
    .init("WebVTT: no start", vtt("--> 00:02.000\ntwo"), "vtt-timestamp", 6, 1),
    .init("SubRip: no end", srt("2\n00:00:01,000 -->\ntwo"), "srt-end-missing", 6, 1),
    .init("SubRip: no arrow either", srt("2\n00:00:01,000\ntwo"), "srt-end-missing", 6, 1),
    .init(
      "SubRip: no number",
      srt("00:00:01,000 --> 00:00:02,000\ntwo"),
      "srt-number-missing",
      5,
      1
    ),
    .init("SubRip: no times", srt("2\ntwo"), "srt-blank-line", 5, 1, ["one\n2\ntwo", "three"]),
    .init("a page: a cite", html("<cite>B: two<p>"), "html-unclosed", 3, 1),
    .init("a page: a cite around a block", html("<cite>B:<p>two</p>"), "html-unclosed", 3, 1),
    .init("a page: a time", html("<cite>B:</cite><time>0:01<p>two</p>"), "html-unclosed", 3, 16),
    .init("TTML: an end tag", ttml("<p begin='1s' end='2s'>two"), "repair-unclosed-element", 4, 1),
  ]

  // MARK: - Wrong nesting, and what stands in the place of something else

  static let nesting: [DamagedTranscript] = [
    .init(
      "WebVTT: a tag never opened",
      vtt("00:01.000 --> 00:02.000\ntwo</i>"),
      "vtt-bad-tag",
      6,
      1
    ),
    .init(
      "WebVTT: a tag never closed",
      vtt("00:01.000 --> 00:02.000\n<b>two"),
      "vtt-bad-tag",
      6,
      1
    ),
    .init(
      "WebVTT: a signature of more letters",
      vtt("00:01.000 --> 00:02.000\ntwo", head: "WEBVTTX"),
      "vtt-signature",
      1,
      1
    ),
    .init(
      "WebVTT: a signature in small letters",
      vtt("00:01.000 --> 00:02.000\ntwo", head: "webvtt"),
      "vtt-signature",
      1,
      1
    ),
    .init("JSON: a text in the list", json("\"two\""), "podjson-segment", 3, 1, ["one", "three"]),
    .init(
      "JSON: a list in the list",
      json("[\"two\"]"),
      "podjson-segment",
      3,
      1,
      ["one", "three"]
    ),
    .init("JSON: null in the list", json("null"), "podjson-segment", 3, 1, ["one", "three"]),
    .init(
      "JSON: a body that is a list",
      json("{\"startTime\":1,\"body\":[\"two\"]}"),
      "podjson-segment",
      3,
      1,
      ["one", "three"]
    ),
    .init(
      "JSON: a comma too many",
      json("{\"startTime\":1.5,\"body\":\"two\",}"),
      "json-punctuation",
      3,
      31
    ),
    .init(
      "a page: a cite in a cite",
      html("<cite>X<cite>B:</cite><p>two</p>"),
      "html-unclosed",
      3,
      1
    ),
    .init(
      "TTML: a paragraph in a paragraph",
      ttml("<p begin='1s' end='2s'>two<p></p></p>"),
      "repair-unclosed-element",
      3,
      27
    ),
    .init(
      "TTML: a stray end tag",
      ttml("<p begin='1s'>two</b></p>"),
      "repair-stray-end-tag",
      3,
      18
    ),
    .init(
      "TTML: text outside of paragraphs",
      ttml("stray<p begin='1s' end='2s'>two</p>"),
      "ttml-text-misplaced",
      1,
      59
    ),
  ]

  // MARK: - Files that are cut, and encodings that are wrong

  static let bytes: [DamagedTranscript] = [
    .init(
      "WebVTT cut in a tag",
      cut(vtt("00:01.000 --> 00:02.000\ntwo<i"), after: "<i"),
      "vtt-bad-tag",
      6,
      1,
      ["one", "two"]
    ),
    .init(
      "WebVTT cut in times",
      cut(vtt("00:01.000 --> 00:02"), after: "1.000 -->"),
      "vtt-end-missing",
      6,
      1,
      ["one", ""]
    ),
    .init(
      "SubRip cut in times",
      cut(srt("2\n00:00:01,000 -->"), after: "01,000 -->"),
      "srt-end-missing",
      6,
      1,
      ["one", ""]
    ),
    .init(
      "JSON cut in a text",
      cut(json("{\"body\":\"two"), after: "\"two"),
      "truncated",
      3,
      13,
      ["one"]
    ),
    .init(
      "a page cut in a cite",
      cut(html("<p>x</p><cite>B"), after: "<cite>B"),
      "html-unclosed",
      3,
      9,
      ["one\nx"]
    ),
    .init(
      "TTML cut in a paragraph",
      cut(ttml("<p begin='1s'>two"), after: ">two"),
      "truncated",
      3,
      18,
      ["one", "two"]
    ),
    .init(
      "WebVTT in windows-1252",
      latin1(vtt("00:01.000 --> 00:02.000\ntw\u{F6}")),
      "repair-invalid-utf8",
      7,
      3,
      ["one", "twö", "three"]
    ),
    .init(
      "SubRip in windows-1252",
      latin1(srt("2\n00:00:01,000 --> 00:00:02,000\ntw\u{F6}")),
      "repair-invalid-utf8",
      7,
      3,
      ["one", "twö", "three"]
    ),
    .init(
      "JSON in windows-1252",
      latin1(json("{\"startTime\":1.5,\"body\":\"tw\u{F6}\"}")),
      "repair-invalid-utf8",
      3,
      28,
      ["one", "twö", "three"]
    ),
    .init(
      "a page in windows-1252",
      latin1(html("<cite>B:</cite><p>tw\u{F6}</p>")),
      "repair-invalid-utf8",
      3,
      21,
      ["one", "twö", "three"]
    ),
    .init(
      "TTML in windows-1252",
      latin1(ttml("<p begin='1s' end='2s'>tw\u{F6}</p>")),
      "repair-invalid-utf8",
      3,
      26,
      ["one", "twö", "three"]
    ),
    .init(
      "plain text in windows-1252",
      latin1("A: one\nB: tw\u{F6}\nA: three\nB: four\n"),
      "repair-invalid-utf8",
      2,
      6,
      ["one", "twö", "three", "four"]
    ),
  ]
}

@Suite("Transcripts with something wrong")
struct DamagedTranscriptTests {
  @Test(
    "is told with its line and column, and the rest is read",
    arguments: DamagedTranscript.times + DamagedTranscript.ends + DamagedTranscript.nesting
      + DamagedTranscript.bytes
  )
  func told(document: DamagedTranscript) {
    let reading = TranscriptReading(document.bytes)
    #expect(reading.error == nil)
    #expect(reading.segments.map(\.text) == document.texts)
    let found = reading.diagnostic(document.rule)?.position
    #expect(found?.line == document.line, "\(reading.diagnostics)")
    #expect(found?.column == document.column, "\(reading.diagnostics)")
    #expect(reading.diagnostics.allSatisfy { $0.position != nil })
    let whole = reading.trace
    for size in [1, 3, 17] {
      #expect(TranscriptReading(document.bytes, cutInto: size).trace == whole, "pieces of \(size)")
    }
  }

  @Test("a cue keeps the time that can be read")
  func halfTimes() {
    let vtt = TranscriptReading(
      "WEBVTT\n\n00:01.000 -->\none\n\n--> 00:03.000\ntwo\n\n00:04.000 --> x\nthree\n\n00:05.000\nfour\n"
    )
    #expect(vtt.lines == ["1– one", "–3 two", "4– three", "5– four"])
    #expect(
      vtt.rules == ["vtt-end-missing", "vtt-timestamp", "vtt-timestamp", "vtt-end-missing"]
    )
  }

  @Test("a time that stands above the times of a cue is its name")
  func timeAsName() {
    let vtt = TranscriptReading("WEBVTT\n\n00:09.000\n00:01.000 --> 00:02.000\none\n")
    #expect(vtt.lines == ["1–2 one"])
    #expect(vtt.segments.first?.id == "00:09.000")
    #expect(vtt.rules.isEmpty)
  }

  @Test("a cite that is not closed names who says what follows, and nobody before")
  func unclosedCite() {
    let page = TranscriptReading(
      "<cite>Mara:</cite><time>0:01</time><p>One.</p><cite>Ivo: <time>0:02</time><p>Two.</p>"
        + "<cite>Mara: Three.<p>Four.</p><cite><p>Ivo:</p></cite><p>Five.</p>"
    )
    #expect(
      page.lines == [
        "1–2 Mara: One.", "2– Ivo: Two.", "– Mara: Three.|Four.", "– Ivo: Five.",
      ]
    )
    #expect(page.rules == ["html-unclosed", "html-unclosed"])
  }

  @Test("a turn begins with the first of its cues whose time is known")
  func turnWithoutStart() {
    var changes = TranscriptChanges()
    changes.grouping = .turn
    var changer = TranscriptChanger(changes)
    var lines: [String] = []
    func keep(_ event: TranscriptEvent) {
      if case .segment(let segment) = event { lines.append(segment.line) }
    }
    for segment in TranscriptReading("A: one\n[00:00:05] A: two\n").segments {
      changer.add(.segment(segment), keep)
    }
    changer.finish(keep)
    #expect(lines == ["5– A: one two"])
  }

  @Test("text may begin with a word in brackets")
  func brackets() {
    let reading = TranscriptReading("[Music]\nHello there.\n")
    #expect(reading.transcript?.format == .text)
    #expect(reading.lines == ["– [Music]", "– Hello there."])
  }
}
