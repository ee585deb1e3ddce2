import Foundation
import Testing

@testable import FeedKit

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../../Samples/transcripts").standardizedFileURL

@Suite(
  "Samples of transcripts",
  .enabled(if: FileManager.default.fileExists(atPath: folder.path))
)
struct TranscriptSampleTests {
  private static let said = [
    "Good evening, and welcome aboard.", "With me is our pilot, Ivo Brandt.", "Hello, Mara.",
    "The tide turns at 10:30 tonight, so we are early.", "Then there is time for tea & cake.",
  ]

  @Test(
    "the same conversation is read from every format",
    arguments: [
      ("harbour.vtt", TranscriptFormat.vtt), ("harbour.srt", .srt), ("harbour.json", .podcastJSON),
      ("harbour.podlove.json", .podloveJSON), ("harbour.whisper.json", .whisperJSON),
      ("harbour.html", .html), ("harbour.txt", .text), ("harbour.ttml", .ttml),
      ("harbour.apple.ttml", .ttml), ("harbour.trs", .transcriber), ("harbour.srv3", .youTube),
      ("harbour.youtube.json", .youTubeJSON), ("harbour.sbv", .sbv),
      ("harbour.words.json", .wordsJSON),
      ("harbour.eaf", .elan), ("harbour.exb", .exmaralda),
      ("harbour.tei.xml", .tei),
    ]
  )
  func conversation(name: String, format: TranscriptFormat) throws {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    let reading = TranscriptReading(bytes)
    #expect(reading.transcript?.format == format)
    #expect(reading.diagnostics.isEmpty)
    let texts = reading.segments.map { $0.text.split(separator: "\n").joined(separator: " ") }
    #expect(texts == Self.said)
    // Recognition numbers the voices that it hears.
    let numbers = [TranscriptFormat.whisperJSON: "SPEAKER_0", .wordsJSON: "spk_"]
    let mara = numbers[format].map { $0 + "0" } ?? "Mara Quill"
    let ivo = numbers[format].map { $0 + "1" } ?? "Ivo Brandt"
    #expect(reading.segments.flatMap(\.speakers).map(\.name) == [mara, mara, ivo, ivo, mara])
    guard format != .text else { return }
    #expect(
      reading.segments.map { $0.start?.milliseconds } == [0, 2_500, 4_500, 6_000, 10_000]
    )
  }

  @Test("the page about one speaker gives that one all sentences")
  func speakerPage() throws {
    let path = folder.appending(path: "mara-quill.txt")
    let reading = TranscriptReading([UInt8](try Data(contentsOf: path)))
    #expect(reading.segments.map(\.text) == [Self.said[0], Self.said[1], Self.said[4]])
    #expect(reading.segments.allSatisfy { $0.speakers.map(\.name) == ["Mara Quill"] })
  }
}
