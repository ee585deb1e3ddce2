extension MediaTime {
  /// The time that a text names: seconds, or a clock such as `1:02:03.5`; `nil` when it names none.
  public init?(clock text: String) {
    let bytes = text.utf8.span
    guard let clock = CueClock(bytes, at: 0), clock.end == bytes.count else { return nil }
    self = clock.time
  }

  /// The time as messages write it: `1:02:03.500`, without hours and fractions that there are not.
  package var clockText: String {
    var text = Wording()
    text.add(clock: self)
    return text.string
  }
}
