/// How often a show means to publish.
///
/// Podcasting 2.0 `<podcast:updateFrequency>`; example
/// `<podcast:updateFrequency rrule="FREQ=WEEKLY">Every week</podcast:updateFrequency>`
public struct UpdateFrequency: Sendable, Hashable {
  /// In words, for people.
  ///
  /// Podcasting 2.0: at most 128 characters.
  public var text: String?
  /// Whether the show is over; `nil` means no. `<podcast:updateFrequency complete="true">`
  public var isComplete: Bool?
  /// When the rule begins to count. `<podcast:updateFrequency dtstart="2023-07-07T08:30:00.000Z">`
  public var start: Timestamp?
  /// A recurrence rule of RFC 5545, as written. `<podcast:updateFrequency rrule="FREQ=WEEKLY">`
  public var rule: String?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
