import FeedKit
import Testing

@Suite("Telling transcripts apart")
struct SnifferTests {
  @Test(
    "the content decides, not the declared type",
    arguments: [
      ("WEBVTT\n\n", TranscriptFormat.vtt), ("\u{FEFF}WEBVTT", .vtt),
      ("00:01.000 --> 00:02.000\nHi", .vtt), ("1\n00:00:01,000 --> 00:00:02,000\nHi", .srt),
      ("1\n00:00:01.000 --> 00:00:02.000\nHi", .srt), ("<cite>A:</cite><p>x</p>", .html),
      ("<time>0:01</time><p>x</p>", .html), ("A line of text", .text),
      ("[00:01] A line", .text), ("{\"segments\":[]}", .podcastJSON),
      ("<!-- x --><ANNOTATION_DOCUMENT/>", .elan), ("<basic-transcription/>", .exmaralda),
      ("<TEI xmlns='http://www.tei-c.org/ns/1.0'><u>x</u></TEI>", .tei),
      (
        "<tei:teiCorpus xmlns:tei='http://www.tei-c.org/ns/1.0'><tei:u>x</tei:u></tei:teiCorpus>",
        .tei
      ),
    ]
  )
  func formats(text: String, format: TranscriptFormat) {
    let reading = TranscriptReading(text) { $0.declaredType = "application/x-other" }
    #expect(reading.error == nil)
    #expect(reading.summary.transcriptFormat == format)
  }

  @Test("a declared type that does not fit is told")
  func declaredType() {
    let reading = TranscriptReading("WEBVTT\n") {
      $0.declaredType = "Application/SRT; charset=utf-8"
    }
    #expect(reading.rules == ["xfeed-mime-mismatch"])
    #expect(TranscriptReading("WEBVTT\n") { $0.declaredType = "text/vtt" }.rules.isEmpty)
  }

  @Test(
    "what is no transcript is refused",
    arguments: [
      "<rss version='2.0'></rss>", "<?xml version='1.0'?><!-- x --><svg/>", "\u{1}\u{2}PK",
    ]
  )
  func refused(text: String) {
    #expect(TranscriptReading(text).error?.code == .notATranscript)
  }

  @Test("nothing at all is empty, and nothing but white space has no segments")
  func empty() {
    #expect(TranscriptReading("").error?.code == .empty)
    #expect(TranscriptReading(" \n").segments.isEmpty)
  }

  @Test("UTF-16 is decoded before anything is looked at")
  func utf16() {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Zoë>Ja".utf16 {
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let reading = TranscriptReading(bytes)
    #expect(reading.lines == ["0–1 Zoë: Ja"])
    #expect(reading.summary.encodingUsed == "UTF-16LE")
    #expect(reading.segments.first?.position.position?.offset == 18)
  }

  @Test("a text with a few control characters is a text all the same")
  func controls() {
    let documents: [(text: String, format: TranscriptFormat)] = [
      ("1\n00:00:01,000 --> 00:00:02,000\nHello\u{B} there, how are you all today?\n", .srt),
      (
        "{\"version\":\"1.0.0\",\"segments\":[{\"startTime\":1,\"body\":\"a\u{7F} b\"}]}",
        .podcastJSON
      ),
      ("<?xml version='1.0'?>\n<ANNOTATION_DOCUMENT><\u{1}/></ANNOTATION_DOCUMENT>", .elan),
      ("<!DOCTYPE x SYSTEM 'file:///etc/passwd'>\n<basic-transcription/>", .exmaralda),
      ("<TEI><u>x</u></TEI>", .tei),
      ("Ann: Good morning to you.\u{C}\nBob: And the same to you, and to all of yours.\n", .text),
    ]
    for (text, format) in documents {
      var sniffer = DocumentSniffer()
      sniffer.see(Array(text.utf8).span.bytes)
      sniffer.finish()
      #expect(sniffer.kind == .transcript)
      #expect(TranscriptReading(text).transcript?.format == format)
    }
  }
}
