/// A time in a recording as an exact fraction of seconds.
///
/// Frames at 30000/1001 a second and ticks have no exact decimal form, so a time is a fraction, always
/// in lowest terms. Arithmetic that would overflow gives `nil`, never a wrong time.
public struct MediaTime: Sendable, Hashable {
  /// The fraction's upper part; negative before the beginning.
  public let numerator: Int64
  /// The fraction's lower part, 1 or more.
  public let denominator: Int32

  /// The beginning.
  public static let zero = MediaTime(seconds: 0)

  /// Makes a time of whole seconds.
  public init(seconds: Int64) {
    numerator = seconds
    denominator = 1
  }

  /// Makes a time of whole milliseconds.
  public init(milliseconds: Int64) {
    // 1,000 is 2³ · 5³; division by constants is multiplication.
    var divisor: Int64 = 1 << min(milliseconds.trailingZeroBitCount, 3)
    if milliseconds % 5 == 0 {
      divisor *= milliseconds % 125 == 0 ? 125 : milliseconds % 25 == 0 ? 25 : 5
    }
    numerator = milliseconds / divisor
    denominator = Int32(truncatingIfNeeded: 1_000 / divisor)
  }

  /// Makes a time from a fraction of seconds.
  ///
  /// - Returns: `nil` when the denominator is not positive, or in lowest terms still over 2³¹−1.
  public init?(_ numerator: Int64, over denominator: Int64) {
    guard denominator > 0 else { return nil }
    let divisor = Self.commonDivisor(numerator, denominator)
    guard let lower = Int32(exactly: denominator / divisor) else { return nil }
    self.numerator = numerator / divisor
    self.denominator = lower
  }

  /// Makes a time from a fraction in 128 bits; `nil` when it does not fit in lowest terms.
  init?(wide numerator: Int128, over denominator: Int128) {
    if let upper = Int64(exactly: numerator), let lower = Int64(exactly: denominator) {
      self.init(upper, over: lower)
      return
    }
    var (larger, smaller) = (numerator.magnitude, denominator.magnitude)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    guard larger != 0, denominator > 0,
      let upper = Int64(exactly: numerator / Int128(larger)),
      let lower = Int32(exactly: denominator / Int128(larger))
    else { return nil }
    self.init(reduced: upper, lower)
  }

  /// The sum with another time, or `nil` when it cannot be held exactly.
  public func adding(_ other: MediaTime) -> MediaTime? {
    if denominator == other.denominator {
      let (sum, isOver) = numerator.addingReportingOverflow(other.numerator)
      return isOver ? nil : MediaTime(sum, over: Int64(denominator))
    }
    // Nearly all times are whole milliseconds.
    if 1_000 % denominator == 0, 1_000 % other.denominator == 0,
      numerator.magnitude < Self.smallTime, other.numerator.magnitude < Self.smallTime
    {
      return MediaTime(
        milliseconds: numerator * Int64(1_000 / denominator)
          + other.numerator * Int64(1_000 / other.denominator)
      )
    }
    return MediaTime(
      wide: Int128(numerator) * Int128(other.denominator)
        + Int128(other.numerator) * Int128(denominator),
      over: Int128(denominator) * Int128(other.denominator)
    )
  }

  /// What milliseconds are made of without overflow.
  private static let smallTime: UInt64 = 1 << 50

  /// The difference to another time, or `nil` when it cannot be held exactly.
  public func subtracting(_ other: MediaTime) -> MediaTime? {
    guard other.numerator != .min else { return nil }
    return adding(other.negated)
  }

  /// Counts whole units of which a second has so many, rounded half up.
  ///
  /// - Parameter rate: 1 for seconds, 1,000 for milliseconds; positive.
  /// - Returns: The units, or `nil` when they are over 64 bits.
  public func units(perSecond rate: Int32) -> Int64? {
    if denominator == 1 || rate % denominator == 0 {
      let (units, isOver) = numerator.multipliedReportingOverflow(by: Int64(rate / denominator))
      return isOver ? nil : units
    }
    let doubled = Int128(numerator) * Int128(rate) * 2 + Int128(denominator)
    let divisor = Int128(denominator) * 2
    var (quotient, rest) = doubled.quotientAndRemainder(dividingBy: divisor)
    if rest < 0 {
      quotient -= 1
      rest += divisor
    }
    return Int64(exactly: quotient)
  }

  /// Whole milliseconds, rounded half up and kept within 64 bits.
  public var milliseconds: Int64 {
    units(perSecond: 1_000) ?? (numerator < 0 ? .min : .max)
  }

  /// The time as a duration, rounded down to the attosecond.
  public var duration: Duration {
    let (seconds, rest) = numerator.quotientAndRemainder(dividingBy: Int64(denominator))
    let fraction = Int128(rest) * 1_000_000_000_000_000_000 / Int128(denominator)
    return Duration(
      secondsComponent: seconds,
      attosecondsComponent: Int64(truncatingIfNeeded: fraction)
    )
  }

  /// Whether whole units of a second hold the time without rounding.
  public func isExact(perSecond rate: Int32) -> Bool { rate % denominator == 0 }

  /// Whether it lies before the beginning.
  public var isNegative: Bool { numerator < 0 }

  private var negated: MediaTime {
    MediaTime(reduced: -numerator, denominator)
  }

  private init(reduced numerator: Int64, _ denominator: Int32) {
    self.numerator = numerator
    self.denominator = denominator
  }

  // The denominator is positive; the first step brings both below it.
  @inline(__always)
  private static func commonDivisor(_ numerator: Int64, _ denominator: Int64) -> Int64 {
    if let narrow = UInt32(exactly: denominator) {
      var larger = narrow
      var smaller = UInt32(truncatingIfNeeded: numerator.magnitude % UInt64(narrow))
      while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
      return Int64(larger)
    }
    var larger = denominator.magnitude
    var smaller = numerator.magnitude % larger
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return Int64(larger)
  }
}

extension MediaTime: Comparable {
  /// Orders by time.
  public static func < (lhs: MediaTime, rhs: MediaTime) -> Bool {
    if lhs.denominator == rhs.denominator { return lhs.numerator < rhs.numerator }
    let (left, isLeftOver) = lhs.numerator.multipliedReportingOverflow(by: Int64(rhs.denominator))
    let (right, isRightOver) = rhs.numerator.multipliedReportingOverflow(by: Int64(lhs.denominator))
    if !isLeftOver, !isRightOver { return left < right }
    return Int128(lhs.numerator) * Int128(rhs.denominator)
      < Int128(rhs.numerator) * Int128(lhs.denominator)
  }
}

extension MediaTime: CustomStringConvertible {
  /// Seconds, as a whole number or a fraction: `12`, `30030/24000`.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}
