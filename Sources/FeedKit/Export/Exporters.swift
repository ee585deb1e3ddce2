/// A format that feeds can be exported to.
public struct ExportFormat: Sendable {
  /// The name that users write: `json`, `csv`.
  public var name: String
  /// What the format is, in a few words.
  public var summary: String
  /// File name extensions without dot, the usual one first.
  public var extensions: [String]
  /// Whether one output holds all inputs; else each input has an output of its own.
  public var holdsAllInputs: Bool
  /// The columns that can be chosen, in their usual order; empty for formats without columns.
  public var columns: [String]
  /// Writes what stands before the first input.
  public var begin: @Sendable (ExportOptions, inout ByteSink) -> Void
  /// Makes the exporter for one input.
  public var makeExporter: @Sendable (ExportOptions) -> any FeedExporter
  /// Writes what stands after the last input.
  public var end: @Sendable (ExportOptions, inout ByteSink) -> Void
}

/// The registry of export formats.
public enum Exporters {
  /// All formats, in the order in which help lists them.
  public static let all: [ExportFormat] = [
    JSONExporter.format,
    NDJSONExporter.format,
    CSVExporter.format,
    CSVExporter.tabFormat,
    OPMLExporter.format,
    RSSExporter.format,
    AtomExporter.format,
    JSONFeedExporter.format,
  ]

  /// The format with a name, or `nil`.
  public static func format(named name: String) -> ExportFormat? {
    all.first { $0.name == name }
  }

  /// The format whose files end like a path, or `nil`.
  public static func format(forPath path: String) -> ExportFormat? {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else {
      return nil
    }
    let end = name[name.index(after: dot)...].lowercased()
    return all.first { $0.extensions.contains(end) }
  }
}
