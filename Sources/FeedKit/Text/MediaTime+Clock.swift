extension MediaTime {
  /// The time that a text names: seconds, or a clock such as `1:02:03.5`; `nil` when it names none.
  public init?(clock text: String) {
    let bytes = text.utf8.span
    guard let clock = CueClock(bytes, at: 0), clock.end == bytes.count else { return nil }
    self = clock.time
  }

  /// The time as messages write it: `1:02:03.500`, without hours and fractions that there are not.
  package var clockText: String {
    let all = max(0, milliseconds)
    let (hours, minutes, seconds) = (all / 3_600_000, all / 60_000 % 60, all / 1_000 % 60)
    var text = Wording()
    if hours > 0 {
      text.add(hours)
      text.add(":")
      text.add(minutes, width: 2)
    } else {
      text.add(minutes)
    }
    text.add(":")
    text.add(seconds, width: 2)
    let rest = all % 1_000
    if rest > 0 {
      text.add(".")
      text.add(rest, width: 3)
    }
    return text.string
  }
}
