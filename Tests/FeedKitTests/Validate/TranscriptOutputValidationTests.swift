import Foundation
import Testing

@testable import FeedKit

@Suite("What we write is accepted by what it claims to be")
struct TranscriptOutputValidationTests {
  private static let files: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Samples").standardizedFileURL.path
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    let endings = [".ttml", ".vtt", ".srt", ".json", ".html"]
    return paths.filter { path in
      path.contains("transcripts/") && endings.contains { path.hasSuffix($0) }
    }.sorted().map { "\(root)/\($0)" }
  }()

  @Test("about our samples no rule speaks louder than a note", arguments: files)
  func samples(path: String) throws {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    for profile in [ValidationProfile.podcast, .auto] {
      let loud = try Self.findings(bytes, profile).filter { $0.severity != .note }
      #expect(loud.isEmpty, "\(profile): \(loud.map { "\($0.rule): \($0.message)" })")
    }
  }

  @Test("every sample written as TTML is right by all that it claims to be", arguments: files)
  func timedText(path: String) throws {
    let written = try Self.written(path, as: "ttml")
    guard !written.isEmpty else { return }
    for profile in [ValidationProfile.ttml2, .podcast, .auto] {
      let errors = try Self.findings(written, profile).filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(profile): \(errors.map { "\($0.rule): \($0.message)" })")
    }
    let text = String(decoding: written, as: UTF8.self)
    for (part, profile) in [
      ("/profile/dapt", ValidationProfile.dapt), ("/profile/imsc1.1/text", .imsc11),
    ] where text.contains(part) {
      let errors = try Self.findings(written, profile).filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(profile): \(errors.map { "\($0.rule): \($0.message)" })")
    }
  }

  @Test("every sample written as WebVTT, SubRip and JSON is right", arguments: files)
  func captions(path: String) throws {
    for (format, profile) in [
      ("vtt", ValidationProfile.vtt), ("srt", .srt), ("podcast-json", .podcastJSON),
    ] {
      let written = try Self.written(path, as: format)
      guard !written.isEmpty else { continue }
      let errors = try Self.findings(written, profile).filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(format): \(errors.map { "\($0.rule): \($0.message)" })")
    }
  }

  /// A sample in another format; empty where that has no room for it.
  private static func written(_ path: String, as format: String) throws -> [UInt8] {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    let reading = TranscriptReading(bytes)
    guard reading.segments.contains(where: { $0.start != nil }) else { return [] }
    return Array(try reading.written(as: format).0.utf8)
  }

  private static func findings(
    _ bytes: [UInt8],
    _ profile: ValidationProfile
  ) throws -> [Diagnostic] {
    var options = ParseOptions()
    options.validation = ValidationOptions()
    options.validation?.profile = profile
    var parser = TranscriptParser(options: options)
    try parser.parse(bytes.span.bytes)
    _ = try parser.finish()
    var found: [Diagnostic] = []
    while let event = parser.next() {
      if case .diagnostic(let diagnostic) = event { found.append(diagnostic) }
    }
    return found
  }
}
