/// How often a feed changes.
///
/// RSS 1.0 modules: syndication.
public struct Syndication: Sendable, Hashable {
  /// Syndication `<sy:updatePeriod>`, as written: `hourly`, `daily`, `weekly`, `monthly` or
  /// `yearly`; `nil` means daily; example `<sy:updatePeriod>hourly</sy:updatePeriod>`.
  public var period: String?
  /// Syndication `<sy:updateFrequency>`: how often in that period; `nil` means once; example
  /// `<sy:updateFrequency>2</sy:updateFrequency>`.
  public var frequency: Int?
  /// Syndication `<sy:updateBase>`: when to count from; example
  /// `<sy:updateBase>2000-01-01T12:00+00:00</sy:updateBase>`.
  public var base: Timestamp?

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    period == nil && frequency == nil && base == nil
  }
}
