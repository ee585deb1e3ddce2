/// A point in time with the offset from UTC that its source wrote.
///
/// Two timestamps are equal when they name the same instant and were written with the same offset.
public struct Timestamp: Sendable, Hashable {
  /// Whole seconds since 1970-01-01T00:00:00Z; negative before.
  public var secondsSinceEpoch: Int64
  /// Nanoseconds after that second, 0 to 999,999,999.
  public var nanosecond: Int32
  /// Minutes east of UTC, −1,439 to 1,439, as the source wrote; 0 when it named no zone.
  public var offsetMinutes: Int16

  /// Makes a timestamp.
  public init(secondsSinceEpoch: Int64, nanosecond: Int32 = 0, offsetMinutes: Int16 = 0) {
    self.secondsSinceEpoch = secondsSinceEpoch
    self.nanosecond = nanosecond
    self.offsetMinutes = offsetMinutes
  }
}
