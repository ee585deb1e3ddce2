/// A time while it is worked with: a fraction of seconds that need not be in lowest terms.
///
/// Nearly all times are whole milliseconds and stay such, so that they are added and compared without
/// a common divisor; ``time`` brings a time into lowest terms, once.
struct TTMLInstant {
  /// Parts of a second.
  private let count: Int64
  /// How many of them make a second.
  private let rate: Int32

  @inline(__always)
  static var zero: TTMLInstant { TTMLInstant(milliseconds: 0) }

  @inline(__always)
  init(milliseconds: Int64) {
    count = milliseconds
    rate = 1_000
  }

  init(_ time: MediaTime) {
    // Times of more digits than this are kept as they are, so that nothing overflows here.
    if 1_000 % time.denominator == 0, time.numerator.magnitude < 1 << 50 {
      self.init(milliseconds: time.numerator * Int64(1_000 / time.denominator))
    } else {
      self.init(count: time.numerator, rate: time.denominator)
    }
  }

  @inline(__always)
  private init(count: Int64, rate: Int32) {
    self.count = count
    self.rate = rate
  }

  /// The time in lowest terms.
  @inline(__always)
  var time: MediaTime {
    rate == 1_000
      ? MediaTime(milliseconds: count) : MediaTime(count, over: Int64(rate)) ?? .zero
  }

  /// Whole milliseconds, rounded half up where there are finer parts.
  @inline(__always)
  var milliseconds: Int64 { rate == 1_000 ? count : time.milliseconds }

  /// The sum with another time; one that cannot be held exactly is rounded to milliseconds.
  @inline(__always)
  func adding(_ other: TTMLInstant) -> TTMLInstant {
    if rate == other.rate {
      let (sum, isOver) = count.addingReportingOverflow(other.count)
      if !isOver { return TTMLInstant(count: sum, rate: rate) }
    }
    return sum(other)
  }

  @inline(never)
  private func sum(_ other: TTMLInstant) -> TTMLInstant {
    if let sum = time.adding(other.time) { return TTMLInstant(sum) }
    let (sum, isOver) = milliseconds.addingReportingOverflow(other.milliseconds)
    return TTMLInstant(milliseconds: isOver ? .max : sum)
  }
}

extension TTMLInstant: Comparable {
  @inline(__always)
  static func == (one: TTMLInstant, other: TTMLInstant) -> Bool {
    one.rate == other.rate ? one.count == other.count : one.time == other.time
  }

  @inline(__always)
  static func < (one: TTMLInstant, other: TTMLInstant) -> Bool {
    one.rate == other.rate ? one.count < other.count : one.time < other.time
  }
}
