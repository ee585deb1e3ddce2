import Testing

@testable import FeedKit

/// What came of reading a transcript: its events, and how it ended.
struct TranscriptReading {
  private(set) var transcript: Transcript?
  private(set) var segments: [Segment] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var summary = Summary()
  private(set) var error: FeedError?
  /// Every event in order as a line of text: for comparisons.
  private(set) var trace: [String] = []

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - size: The bytes of each piece that it is cut into.
  ///   - options: How to read it.
  init(_ bytes: [UInt8], cutInto size: Int = .max, options: ParseOptions = .init()) {
    var parser = TranscriptParser(options: options)
    let all = bytes.span.bytes
    var start = 0
    do throws(FeedError) {
      while start < bytes.count {
        let end = size < bytes.count - start ? start + size : bytes.count
        try parser.parse(all.extracting(start..<end))
        take(from: &parser)
        start = end
      }
      _ = try parser.finish()
    } catch {
      self.error = error
    }
    take(from: &parser)
    summary = parser.summary
  }

  /// Reads a text as UTF-8.
  init(
    _ text: String,
    cutInto size: Int = .max,
    _ change: (inout TranscriptOptions) -> Void = { _ in }
  ) {
    self.init(Array(text.utf8), cutInto: size, options: .with { change(&$0.transcript) })
  }

  private mutating func take(from parser: inout TranscriptParser) {
    while let event = parser.next() {
      switch event {
      case .transcript(let header), .transcriptChanged(let header):
        transcript = header
        trace.append("\(header)")
      case .segment(let segment):
        segments.append(segment)
        trace.append("\(segment) \(segment.position)")
      case .diagnostic(let diagnostic):
        diagnostics.append(diagnostic)
        trace.append("\(diagnostic)")
      }
    }
  }

  /// The segments as lines: `0–2 Ana Lima: Good morning`.
  var lines: [String] { segments.map(\.line) }

  /// The rules of the diagnostics, in order.
  var rules: [String] { diagnostics.map(\.rule.rawValue) }

  func diagnostic(_ rule: RuleID) -> Diagnostic? { diagnostics.first { $0.rule == rule } }
}

extension Segment {
  /// Times, speakers and text in one line; a carried speaker has a star.
  var line: String {
    var line = "\(time(start))–\(time(end)) "
    let names = speakers.map { $0.origin == .carried ? $0.name + "*" : $0.name }
    if !names.isEmpty { line += names.joined(separator: " & ") + ": " }
    return line
      + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "|")
  }

  private func time(_ time: MediaTime?) -> String {
    guard let time else { return "" }
    guard time.denominator != 1 else { return "\(time)" }
    let thousandths = time.milliseconds
    let rest = String(thousandths % 1_000 + 1_000).dropFirst()
    return "\(thousandths / 1_000).\(rest)"
  }
}

extension TranscriptReading {
  /// The transcript as it is written in a format, with what the format lost.
  func written(as name: String, isPretty: Bool = true) throws -> (
    text: String, report: ExportReport
  ) {
    let format = try #require(TranscriptExporters.format(named: name))
    var options = ExportOptions()
    options.isPretty = isPretty
    var exporter = format.makeExporter(options)
    let text = try SinkCapture.text { sink in
      format.begin(options, &sink)
      if let transcript { exporter.add(.transcript(transcript), to: &sink) }
      for segment in segments { exporter.add(.segment(segment), to: &sink) }
      if let transcript { exporter.add(.transcriptChanged(transcript), to: &sink) }
      exporter.finish(summary, to: &sink)
    }
    return (text, exporter.report)
  }
}
