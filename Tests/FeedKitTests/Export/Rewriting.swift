import Foundation

@testable import FeedKit

/// A document that was read, written in some format, and read again.
struct Rewriting {
  let first: FeedReading
  let written: String
  let second: FeedReading
  let report: ExportReport

  /// Reads, writes and reads; `nil` when the bytes are no whole feed.
  init?(_ bytes: [UInt8], to format: ExportFormat, source: String = "a.xml") throws {
    let options = ParseOptions.with { $0.source = source }
    first = FeedReading(bytes, options: options)
    guard first.error == nil, !first.summary.isPartial, let feed = first.feed else { return nil }
    (written, report) = try Self.write(feed, first.episodes, format)
    second = FeedReading(written, options: options)
  }

  static func write(
    _ feed: Feed,
    _ episodes: [Episode],
    _ format: ExportFormat
  ) throws -> (text: String, report: ExportReport) {
    var exporter = format.makeExporter(ExportOptions())
    let text = try SinkCapture.text { sink in
      exporter.add(.feed(feed), to: &sink)
      for episode in episodes { exporter.add(.episode(episode), to: &sink) }
      exporter.finish(Summary(), to: &sink)
    }
    return (text, exporter.report)
  }

  /// Whether the document is of the family that it was written as.
  func isOfFamily(_ format: ExportFormat) -> Bool {
    first.feed?.format.rawValue.hasPrefix(format.name) ?? false
  }

  /// What the second reading has otherwise than the first; `nil` when both are the same.
  ///
  /// The format and the encoding are those of the document, which is another one.
  var difference: String? {
    guard second.error == nil, !second.summary.isPartial else {
      return "what was written cannot be read: \(second.error.map { "\($0)" } ?? "partial")"
    }
    guard var before = first.feed, let after = second.feed else { return "there is no feed" }
    before.format = after.format
    before.encoding = after.encoding
    // The id was decided before the channel had said it; what is written says it first.
    let isLate = first.rules.contains("feed-id-late")
    if isLate { (before.id, before.idOrigin) = (after.id, after.idOrigin) }
    if before != after {
      return "feed: " + (Self.difference(before, after) ?? "differs in what JSON does not show")
    }
    guard first.episodes.count == second.episodes.count else {
      return "\(first.episodes.count) episodes became \(second.episodes.count)"
    }
    for (before, after) in zip(first.episodes, second.episodes) {
      var before = before
      if isLate { before.feedID = after.feedID }
      if before == after { continue }
      return "episode \(before.id): "
        + (Self.difference(before, after) ?? "differs in what JSON does not show")
    }
    return nil
  }

  private static func difference<Model>(_ one: Model, _ other: Model) -> String? {
    difference(dumped(one), dumped(other))
  }

  private static func dumped<Model>(_ model: Model) -> [Substring] {
    var text = ""
    dump(model, to: &text, maxDepth: 12)
    // Where a value stood and what it was written as take no part.
    var lines: [Substring] = []
    var skipped: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == " " }.count
      if let limit = skipped, depth > limit { continue }
      skipped = nil
      if line.contains("FeedKit.SourceTexts") || line.contains("FeedKit.Origin") {
        skipped = depth
        continue
      }
      lines.append(line)
    }
    return lines
  }

  private static func difference(_ one: [Substring], _ other: [Substring]) -> String? {
    for (index, (before, after)) in zip(one, other).enumerated() where before != after {
      let context = one[max(0, index - 6)..<index].joined(separator: "\n")
      return "\(context)\n- \(before)\n+ \(after)"
    }
    return one.count == other.count ? nil : "\(one.count) lines became \(other.count)"
  }
}
