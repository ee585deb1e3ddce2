/// A stretch of an episode in which payments go to others: those of another item, or recipients
/// that are named.
///
/// Podcasting 2.0 `<podcast:valueTimeSplit>`; example
/// `<podcast:valueTimeSplit startTime="60" duration="237" remotePercentage="95">`
public struct ValueTimeSplit: Sendable, Hashable {
  /// Start, from the beginning of the episode. `<podcast:valueTimeSplit startTime="60">`
  public var start: Duration?
  /// Length. `<podcast:valueTimeSplit duration="237">`
  public var duration: Duration?
  /// Where in the other item the stretch begins; `nil` means at its beginning.
  /// `<podcast:valueTimeSplit remoteStartTime="174">`
  public var remoteStart: Duration?
  /// The percentage that goes to the others, as written; `nil` means all.
  /// `<podcast:valueTimeSplit remotePercentage="95">`
  public var remotePercentage: Int?
  /// The item whose recipients get it.
  public var remoteItem: RemoteItem?
  /// Recipients that are named, in document order.
  public var recipients: [ValueRecipient] = []
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty time split.
  public init() {}

  /// The percentage that goes to the others, 0 to 100; 100 where none is stated.
  public var effectiveRemotePercentage: Int { min(max(remotePercentage ?? 100, 0), 100) }
}
