import Foundation
import Testing

@testable import FeedKit

@Suite("Fixtures")
struct FixtureTests {
  @Test("a fixture comes out as the JSON beside it", arguments: FeedFiles.fixtures)
  func output(_ file: FeedFiles.File) throws {
    let found = try json(file)
    let url = file.url.deletingPathExtension().appendingPathExtension("json")
    if ProcessInfo.processInfo.environment["FEEDKIT_UPDATE_FIXTURES"] == "1" {
      try Data(found.utf8).write(to: url)
    }
    let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    #expect(found == expected, "\(firstDifference(found, expected))")
  }

  @Test("there are fixtures and samples")
  func some() {
    #expect(FeedFiles.fixtures.count > 20)
    #expect(FeedFiles.samples.count > 3)
  }

  private func json(_ file: FeedFiles.File) throws -> String {
    var parser = FeedParser(options: .with { $0.source = file.name })
    let bytes = try file.bytes()
    try parser.parse(bytes.span.bytes)
    let summary = try parser.finish()
    var options = ExportOptions()
    options.source = file.name
    return try SinkCapture.text { sink in
      let exporter = JSONExporter(options)
      while let event = parser.next() { exporter.add(event, to: &sink) }
      exporter.finish(summary, to: &sink)
    }
  }

  private func firstDifference(_ found: String, _ expected: String) -> String {
    let found = found.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, (one, other)) in zip(found, expected).enumerated() where one != other {
      return "line \(index + 1): found \(one), expected \(other)"
    }
    return "\(found.count) lines, expected \(expected.count)"
  }
}
