/// Whether and when a live item is on air.
///
/// Podcasting 2.0 `<podcast:liveItem>`; example
/// `<podcast:liveItem status="live" start="2021-09-26T07:30:00Z" end="2021-09-26T09:30:00Z">`
public struct LiveState: Sendable, Hashable {
  /// `pending`, `live` or `ended`, as written. `<podcast:liveItem status="live">`
  public var status: String?
  /// When it begins or began. `<podcast:liveItem start="2021-09-26T07:30:00-06:00">`
  public var start: Timestamp?
  /// When it ends or ended; `nil` when not stated.
  /// `<podcast:liveItem end="2021-09-26T09:30:00-06:00">`
  public var end: Timestamp?

  /// Makes the state of an item that is not live.
  public init() {}

  /// Whether the item is on air, by its status.
  public var isOnAir: Bool { status?.lowercased() == "live" }
}
