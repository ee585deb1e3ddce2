/// Writes the events of one transcript in one format.
public protocol TranscriptExporter {
  /// Writes what an event brings, or keeps it until it can be written.
  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink)

  /// Writes what is left when the input has ended, also when it was read only in part.
  mutating func finish(_ summary: Summary, to sink: inout ByteSink)

  /// What the format could not carry, or changed to be safe, so far.
  var report: ExportReport { get }
}
