/// A format that transcripts can be exported to.
public struct TranscriptExportFormat: Sendable {
  /// The name that users write: `vtt`, `srt`.
  public var name: String
  /// What the format is, in a few words.
  public var summary: String
  /// File name extensions without dot, the usual one first.
  public var extensions: [String]
  /// Whether one output holds all inputs; else each input has an output of its own.
  public var holdsAllInputs = false
  /// The columns that can be chosen, in their usual order; empty for formats without columns.
  public var columns: [String] = []
  /// How segments are put together where nobody asks for something else.
  public var grouping = TranscriptGrouping.segment
  /// Writes what stands before the first input.
  public var begin: @Sendable (ExportOptions, inout ByteSink) -> Void = { _, _ in }
  /// Makes the exporter for one input.
  public var makeExporter: @Sendable (ExportOptions) -> any TranscriptExporter
}

/// The registry of formats that transcripts are written in.
public enum TranscriptExporters {
  /// All formats, in the order in which help lists them.
  public static let all: [TranscriptExportFormat] = [
    TranscriptJSONWriter.format,
    TranscriptNDJSONWriter.format,
    TranscriptTableWriter.format,
    TranscriptTableWriter.tabFormat,
    TextWriter.format,
    VTTWriter.format,
    SRTWriter.format,
    TTMLWriter.format,
    PodcastJSONWriter.format,
    HTMLWriter.format,
  ]

  /// The format with a name, or `nil`.
  public static func format(named name: String) -> TranscriptExportFormat? {
    all.first { $0.name == name }
  }
}
