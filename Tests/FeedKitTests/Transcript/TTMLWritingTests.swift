import Foundation
import Testing

@testable import FeedKit

@Suite("Writing TTML")
struct TTMLWritingTests {
  @Test("speakers are declared, events have times, words are spans")
  func written() throws {
    let reading = TranscriptReading(
      """
      WEBVTT - Tide & moon

      00:01.000 --> 00:02.500
      <v Mara Quill>The <00:00:01.500><b>tide</b> &lt;and&gt;
      the  moon

      00:02.500 --> 00:03.000
      <v Ivo><lang de>Ja
      """
    )
    let (text, report) = try reading.written(as: "ttml")
    #expect(report.lost.isEmpty)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
            xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
        xmlns:tts="http://www.w3.org/ns/ttml#styling"
            xmlns:daptm="http://www.w3.org/ns/ttml/profile/dapt#metadata"
            ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/dapt1.0/content \
        http://www.w3.org/ns/ttml/profile/imsc1.1/text"
            daptm:scriptRepresents="audio.dialogue" daptm:scriptType="originalTranscript" \
        xml:lang="">
          <head>
            <metadata>
              <ttm:title>Tide &amp; moon</ttm:title>
              <ttm:agent type="person" xml:id="speaker-1"><ttm:name type="full">Mara Quill\
        </ttm:name><ttm:name type="alias">Mara Quill</ttm:name></ttm:agent>
              <ttm:agent type="person" xml:id="speaker-2"><ttm:name type="full">Ivo</ttm:name>\
        <ttm:name type="alias">Ivo</ttm:name></ttm:agent>
            </metadata>
          </head>
          <body daptm:represents="audio.dialogue" dur="00:00:03.000">
            <div xml:id="event-1" begin="00:00:01.000" end="00:00:02.500" ttm:agent="speaker-1">\
        <p xml:space="preserve"><span begin="00:00:00.000" end="00:00:00.500" ttm:role="x-word">The\
        </span> <span begin="00:00:00.500" end="00:00:01.500" ttm:role="x-word">\
        <span tts:fontWeight="bold">tide</span> &lt;and&gt;<br/>the  moon</span></p></div>
            <div xml:id="event-2" begin="00:00:02.500" end="00:00:03.000" ttm:agent="speaker-2" \
        xml:lang="de"><p>Ja</p></div>
          </body>
        </tt>

        """
    )
  }

  @Test("what is read is written and read the same: every field that TTML carries")
  func roundTrip() throws {
    let reading = TranscriptReading(
      ttml(
        """
        <div xml:id="d1"><metadata><ttm:title>One &lt; two</ttm:title></metadata>
        <p xml:id="p1" begin="10f" end="20f" ttm:agent="a b" ttm:role="dialog x-loud">A<br/><br/>b
        <span tts:fontStyle="italic" tts:fontWeight="bold">c</span> <span
        tts:fontStyle="italic">d</span></p></div>
        <p begin="0.1234567s" end="1h">so</p><p begin="2s" xml:lang="de" xml:space="preserve">x  y
         z</p><p begin="3s" end="5s" ttm:agent="c"><span begin="0s" end="1s"
        ttm:role="x-word">Good</span><span ttm:role="x-word" begin="1s" end="1.5s">bye</span> all</p>
        <div><p>untimed</p></div>
        """,
        head: """
          <metadata><ttm:title>T</ttm:title><ttm:copyright>Nobody</ttm:copyright>
          <ttm:agent xml:id="a" type="character"><ttm:name type="alias">ANA</ttm:name>
          <ttm:name type="given">Ana</ttm:name><ttm:actor agent="b"/></ttm:agent>
          <ttm:agent xml:id="b" type="person"><ttm:name type="full">Bo &amp; Co</ttm:name></ttm:agent>
          <ttm:agent xml:id="c" type="group"/></metadata>
          """,
        root: "ttp:frameRate='30' ttp:frameRateMultiplier='1000 1001'"
      )
    )
    #expect(reading.segments.count == 5)
    let (text, report) = try reading.written(as: "ttml")
    // The text that has no end would have one if the length stood there.
    #expect(report.lost == ["duration": 1])
    #expect(text.contains("ttp:tickRate="))
    let again = TranscriptReading(text)
    #expect(again.segments[3].text == "Goodbye all")
    #expect(again.rules.isEmpty)
    #expect(Rereading(reading, report) == Rereading(again, report))
  }

  @Test("what TTML has no place for is told, and the rest is written")
  func losses() throws {
    var reading = TranscriptReading("WEBVTT\n\nNOTE x\n\n1\n00:01.000 --> 00:02.000 line:1\nA\n")
    #expect(try reading.written(as: "ttml").report.lost == ["ids": 1, "notes": 1, "settings": 1])
    reading = TranscriptReading(
      ttml("<div><p xml:id='p' begin='1s'>A</p><p xml:id='p' end='2s'>B</p></div>")
    )
    let (text, report) = try reading.written(as: "ttml")
    #expect(report.lost == ["duration": 1, "ids": 1])
    #expect(TranscriptReading(text).lines == ["1– A", "0–2 B"])
  }

  @Test("no text can forge an element, an attribute or an entity")
  func hostile() throws {
    let text = "</p><p begin=\"0s\">&amp;<!-- ]]> \u{1} --> &#60;"
    let reading = TranscriptReading(
      "{\"segments\":[{\"startTime\":1,\"endTime\":2,\"speaker\":\"\\\"><x/>\",\"body\":"
        + "\"\(text.replacing("\"", with: "\\\"").replacing("\u{1}", with: "\\u0001"))\"}]}"
    )
    #expect(reading.segments.count == 1)
    let again = TranscriptReading(try reading.written(as: "ttml").text)
    #expect(again.segments.map(\.text) == [text.replacing("\u{1}", with: "")])
    #expect(again.segments[0].speakers.map(\.name) == ["\"><x/>"])
    #expect(again.rules.isEmpty)
  }

  @Test(
    "published and valid transcripts come back the same",
    .enabled(
      if: ProcessInfo.processInfo.environment["FEEDKIT_SUITES"] != nil,
      "FEEDKIT_SUITES does not name the folder of suites"
    ),
    arguments: ["ttml", "vtt", "srt", "podcast-json", "html"]
  )
  func suites(format: String) throws {
    var count = 0
    var failures: [String] = []
    for file in Rereading.suites {
      let reading = TranscriptReading([UInt8](try Data(contentsOf: file)))
      guard reading.transcript != nil, reading.error == nil else { continue }
      let (text, report) = try reading.written(as: format)
      // What is told to have no place there need not come back.
      guard report.lost["segments without times"] == nil,
        report.lost["names that are no prefix"] == nil
      else { continue }
      count += 1
      let again = TranscriptReading(text) { options in
        // These have a place for speakers of their own.
        if ["podcast-json", "html"].contains(format) { options.speakersFromPrefix = .never }
        // A line that moves is many short cues of one text, which are no captions that roll.
        options.rolling = .never
      }
      // A document whose segments are all single words is one of words there.
      guard again.transcript?.dialect != .words else { continue }
      let (before, after) = (
        Rereading(reading, report, format), Rereading(again, report, format)
      )
      if before != after {
        failures.append("\(file.lastPathComponent): \(before.difference(after))")
      }
    }
    #expect(count > 300)
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(8).joined(separator: "\n"))")
  }
}

/// What of a transcript a format carries, for comparisons.
private struct Rereading: Equatable {
  /// One line a fact.
  private var facts: [String] = []

  init(_ reading: TranscriptReading, _ report: ExportReport, _ format: String = "ttml") {
    let lost = Set(report.lost.keys)
    let isTTML = format == "ttml"
    if let transcript = reading.transcript, isTTML {
      facts.append("\(transcript.title ?? "") \(transcript.language ?? "")")
      if !lost.contains("duration") { facts.append("\(String(describing: transcript.duration))") }
      facts += transcript.speakers.map { speaker in
        let others = lost.contains("other names of speakers") ? [] : speaker.otherNames
        return "\(speaker.name) \(speaker.kind ?? "person") "
          + others.filter { $0.value != speaker.name }.map { "\($0.name) \($0.value)" }.joined()
      }
      if !lost.contains("notes") { facts += transcript.notes.map { "\($0.name): \($0.value)" } }
    }
    facts += reading.segments.map { segment in
      var line = ""
      if !lost.contains("missing times (estimated)") {
        line += Self.time(segment.start, isTTML)
        if format != "html" { line += " " + Self.time(segment.end, isTTML) }
      }
      if format != "srt" {
        line += " " + segment.speakers.map(\.name).joined(separator: "&")
      }
      let lines = segment.text.split(separator: "\n", omittingEmptySubsequences: !isTTML)
        .map { isTTML ? String($0) : $0.trimmingCharacters(in: .whitespaces) }
      line += " " + lines.filter { isTTML || !$0.isEmpty }.joined(separator: "|")
      guard isTTML else { return line }
      if !lost.contains("ids") { line += " " + (segment.id ?? "") }
      if !lost.contains("roles") { line += " " + segment.roles.joined(separator: " ") }
      line += " " + (segment.language ?? "") + " " + (segment.section?.title ?? "")
      if !lost.contains("styles") {
        line += segment.marks.map { " \($0.style)\($0.start)+\($0.byteCount)" }.joined()
      }
      if !lost.contains("times of words"), !lost.contains("missing times (estimated)") {
        line += segment.words.map {
          " \($0.text)\(Self.time($0.start, true))-\(Self.time($0.end, true))\($0.hasSpaceBefore)"
        }.joined()
      }
      return line
    }
  }

  private static func time(_ time: MediaTime?, _ isExact: Bool) -> String {
    time.map { isExact ? $0.description : "\($0.milliseconds)" } ?? "-"
  }

  func difference(_ other: Rereading) -> String {
    for (one, two) in zip(facts, other.facts) where one != two { return "[\(one)] [\(two)]" }
    return "\(facts.count) and \(other.facts.count) facts"
  }

  /// Transcripts as published, and documents that are valid.
  static let suites: [URL] = {
    guard let root = ProcessInfo.processInfo.environment["FEEDKIT_SUITES"] else { return [] }
    let folder = URL(filePath: root).appending(path: "transcripts")
    var files: [URL] = []
    let real = folder.appending(path: "real")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: real.path)) ?? []
    files += names.sorted().filter { !$0.hasSuffix(".tsv") }.map { real.appending(path: $0) }
    let manifest =
      (try? String(contentsOf: folder.appending(path: "MANIFEST.tsv"), encoding: .utf8)) ?? ""
    for row in manifest.split(separator: "\n") {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count > 3, cells[3] == "valid" { files.append(folder.appending(path: cells[1])) }
    }
    return files
  }()
}
