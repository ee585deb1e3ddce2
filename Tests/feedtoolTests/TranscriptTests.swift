import Foundation
import Testing

@Suite("Transcripts on the command line")
struct TranscriptTests {
  private static let vtt = """
    WEBVTT

    00:00.000 --> 00:02.000
    <v SPEAKER_00>Good evening. It is

    00:02.000 --> 00:03.000
    <v SPEAKER_00>late.

    00:03.500 --> 00:04.000
    <v SPEAKER_01>Yes

    """

  @Test("parse gives a transcript as JSON, named or from standard input")
  func parse() throws {
    let tool = try Tool()
    try tool.write(Self.vtt, to: "a.vtt")
    let run = try tool.run("parse", "a.vtt")
    #expect(run.status == 0)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    )
    #expect(json["kind"] as? String == "transcript")
    #expect((json["segments"] as? [Any])?.count == 3)
    let piped = try tool.run("parse", "--to", "ndjson", input: Self.vtt)
    #expect(piped.output.split(separator: "\n").count == 4)
  }

  @Test("a transcript in an older encoding is known as one, and the encoding can be named")
  func encoding() throws {
    let tool = try Tool()
    let cue = Data("1\n00:00:01,000 --> 00:00:02,000\n".utf8)
    try tool.write(cue + Data([0x43, 0x61, 0x66, 0xE9, 0x0A]), to: "latin.srt")
    let latin = try tool.run("convert", "latin.srt", "--to", "vtt")
    #expect(latin.status == 0)
    #expect(latin.output.contains("\nCafé\n"))
    #expect(latin.errors.contains("[repair-invalid-utf8]"))
    try tool.write(cue + Data([0xED, 0xC9, 0xD2, 0x0A]), to: "koi8.srt")
    let named = try tool.run("convert", "koi8.srt", "--to", "vtt", "--encoding", "koi8-r")
    #expect(named.status == 0)
    #expect(named.output.contains("\nМир\n"))
  }

  @Test("convert moves times, names speakers and tells who has no name")
  func convert() throws {
    let tool = try Tool()
    try tool.write(Self.vtt, to: "a.vtt")
    try tool.write("label,name\r\nSPEAKER_00,\"Quill, Mara\"\r\n", to: "names.csv")
    let run = try tool.run(
      "convert",
      "a.vtt",
      "--to",
      "srt",
      "--shift",
      "-0:00:01",
      "--speaker-names",
      "names.csv",
      "--by",
      "sentence"
    )
    #expect(run.status == 0)
    #expect(
      run.output == """
        1
        00:00:00,000 --> 00:00:01,000
        Quill, Mara: Good evening.

        2
        00:00:00,000 --> 00:00:02,000
        Quill, Mara: It is late.

        3
        00:00:02,500 --> 00:00:03,000
        SPEAKER_01: Yes

        """
    )
    #expect(run.errors.contains("no name was given for SPEAKER_01"))
    #expect(run.errors.contains("times before the beginning"))
  }

  @Test("plain text is read when it is named, and left alone in a folder")
  func plainText() throws {
    let tool = try Tool()
    try tool.write("Just a line.\n", to: "folder/notes.txt")
    try tool.write(Self.vtt, to: "folder/a.vtt")
    let walked = try tool.run("parse", "folder")
    #expect(walked.status == 0)
    #expect(walked.errors.contains("2 inputs: 1 good, 0 mended, 1 skipped, 0 bad"))
    let named = try tool.run("parse", "folder/notes.txt")
    #expect(named.status == 0)
    #expect(named.output.contains("Just a line."))
  }

  @Test("a format of captions has no place for feeds, and a feed none for captions' options")
  func feeds() throws {
    let tool = try Tool()
    try tool.write("<rss version='2.0'><channel><title>T</title></channel></rss>", to: "a.xml")
    let run = try tool.run("convert", "a.xml", "--to", "vtt")
    #expect(run.status == 3)
    #expect(run.errors.contains("vtt has no place for"))
    #expect(try tool.run("convert", "a.xml", "--to", "json", "--by", "word").status == 2)
  }

  @Test("a format can be named, and a lossless conversion refuses a loss")
  func named() throws {
    let tool = try Tool()
    try tool.write("1\n00:00:01.000 --> 00:00:02.000\n<i>A</i> &amp;\n", to: "a.txt")
    let run = try tool.run("parse", "a.txt", "--from", "vtt", "--quiet")
    #expect(run.output.contains("\"format\": \"vtt\""))
    #expect(run.output.contains("\"text\": \"A &\""))
    let lossless = try tool.run(
      "convert",
      "a.txt",
      "--to",
      "podcast-json",
      "--lossless",
      "-o",
      "b.json"
    )
    #expect(lossless.status == 1)
    #expect(!FileManager.default.fileExists(atPath: tool.folder.path + "/b.json"))
  }

  @Test("info tells speakers, and the inventory the kind")
  func info() throws {
    let tool = try Tool()
    try tool.write(Self.vtt, to: "a.vtt")
    let page = try tool.run("info", "a.vtt", "--to", "text")
    #expect(page.output.contains("SPEAKER_00 (2), SPEAKER_01 (1)"))
    let row = try tool.run("info", "a.vtt", "--to", "ndjson")
    #expect(row.output.contains(#""kind":"transcript","format":"vtt""#))
  }
}
