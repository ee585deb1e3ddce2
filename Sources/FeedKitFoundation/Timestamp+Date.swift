public import FeedKit
public import Foundation

extension Timestamp {
  /// The same instant as a Foundation date; the offset from UTC is not part of it.
  public var date: Date {
    Date(timeIntervalSince1970: Double(secondsSinceEpoch) + Double(nanosecond) / 1_000_000_000)
  }
}
