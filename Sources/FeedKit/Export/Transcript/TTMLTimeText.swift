/// Writes times so that nothing of them is lost: as a clock, or in ticks where no decimal fraction is
/// exact.
struct TTMLTimeText {
  /// Ticks in a second: every frame of 24, 25, 30, 50 and 60 a second, and of these over 1.001, is a
  /// whole number of them.
  static let tickRate: Int32 = 705_600_000

  /// Whether a time was written in ticks.
  private(set) var usesTicks = false
  private var rounded = 0

  mutating func write(_ time: MediaTime, to sink: inout ByteSink) {
    if time.isExact(perSecond: 1_000) {
      sink.append(clock: time.milliseconds, point: ".")
    } else if time.isExact(perSecond: 1_000_000_000),
      let fine = time.units(perSecond: 1_000_000_000), fine >= 0
    {
      sink.append(clock: fine / 1_000_000, point: ".")
      var rest = fine % 1_000_000
      var digits: [UInt8] = []
      for _ in 0..<6 {
        digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 100_000))
        rest = rest % 100_000 * 10
      }
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      for digit in digits { sink.append(digit) }
    } else if time.isExact(perSecond: Self.tickRate),
      let ticks = time.units(perSecond: Self.tickRate)
    {
      usesTicks = true
      sink.append("\(ticks)t")
    } else {
      rounded += 1
      sink.append(clock: time.milliseconds, point: ".")
    }
  }

  func tell(_ losses: inout CaptionLosses) {
    losses.count("times finer than a millisecond", rounded)
  }
}
