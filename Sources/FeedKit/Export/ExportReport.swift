/// What an exporter could not carry over, or changed so that it is safe.
public struct ExportReport: Sendable, Hashable {
  /// Cells that a spreadsheet would have taken for a formula and that were made inert.
  public var inertCells = 0
  /// How often each thing was left out because the format has no place for it, by data name.
  public var lost: [String: Int] = [:]
  /// Feeds that do not say their own URL, so that the name of the input stands where it belongs.
  public var unnamedFeeds = 0
  /// Labels of speakers that got no name, where names were given, in order of appearance.
  public var unnamedSpeakers: [String] = []

  /// Makes an empty report.
  public init() {}
}
