import Foundation
import Testing

@testable import FeedKit

@Suite("Reading what was written")
struct RoundTripTests {
  @Test("RSS that is read and written is read the same", arguments: FeedFiles.own)
  func rss(_ file: FeedFiles.File) throws {
    guard let rewriting = try Rewriting(file.bytes(), to: RSSExporter.format),
      rewriting.isOfFamily(RSSExporter.format)
    else { return }
    #expect(rewriting.difference == nil, "\(rewriting.written)")
    #expect(rewriting.report.lost.isEmpty)
  }

  @Test("Atom that is read and written is read the same", arguments: FeedFiles.own)
  func atom(_ file: FeedFiles.File) throws {
    guard let rewriting = try Rewriting(file.bytes(), to: AtomExporter.format),
      rewriting.isOfFamily(AtomExporter.format)
    else { return }
    #expect(rewriting.difference == nil, "\(rewriting.written)")
    #expect(rewriting.report.lost.isEmpty)
  }

  /// Documents that are no XML with namespaces, so that something of them must be written otherwise.
  static let exceptions = [
    "78-element-name-bad-colon.xml": "the names of elements have two colons"
  ]

  @Test(
    "other projects' feeds come back the same, RSS from RSS and Atom from Atom",
    .enabled(
      if: ProcessInfo.processInfo.environment["FEEDKIT_SUITES"] != nil,
      "FEEDKIT_SUITES does not name the folder of suites"
    )
  )
  func suites() throws {
    var counts = ["rss": 0, "atom": 0]
    var failures: [String] = []
    for file in FeedFiles.suites where Self.exceptions[file.name] == nil {
      let bytes = try file.bytes()
      for format in [RSSExporter.format, AtomExporter.format] {
        guard let rewriting = try Rewriting(bytes, to: format) else { break }
        guard rewriting.isOfFamily(format) else { continue }
        counts[format.name, default: 0] += 1
        if let difference = rewriting.difference {
          failures.append("\(file.url.path): \(difference)")
        }
        if !rewriting.report.lost.isEmpty {
          failures.append("\(file.url.path): lost \(rewriting.report.lost)")
        }
      }
    }
    #expect(counts["rss"] ?? 0 > 100)
    #expect(counts["atom"] ?? 0 > 100)
    #expect(failures.isEmpty, "\(failures.prefix(20).joined(separator: "\n\n"))")
  }
}
