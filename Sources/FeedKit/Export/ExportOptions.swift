/// How an export is written.
public struct ExportOptions: Sendable, Hashable {
  /// The input's key in the data: the path below what the user named.
  public var source = ""
  /// Whether JSON is indented; otherwise a document is one line.
  public var isPretty = true
  /// The columns of a table, in order; empty for all.
  public var columns: [String] = []
  /// Whether cells that look like formulas are left as they are.
  public var rawCells = false
  /// Whether a table begins with a byte order mark.
  public var hasByteOrderMark = false
  /// What is changed in transcripts before they are written; `grouping` goes before the one in it.
  public var transcript = TranscriptChanges()
  /// How segments of transcripts are put together; `nil` for the way of the format.
  public var grouping: TranscriptGrouping?

  /// Makes the default options.
  public init() {}
}
