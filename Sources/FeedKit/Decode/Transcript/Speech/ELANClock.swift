/// Times of a document of ELAN.
struct ELANClock {
  /// Units in seconds: so many in so many.
  private static let rates: [String: (units: Int64, seconds: Int64)] = [
    "milliseconds": (1_000, 1), "PAL-frames": (25, 1), "PAL-50-frames": (50, 1),
    "NTSC-frames": (30_000, 1_001),
  ]

  private var rate: (units: Int64, seconds: Int64)? = (1_000, 1)
  private var last: MediaTime?
  private var backwards = 0
  private var firstBackwards: Position?
  /// Where the first point stands.
  private(set) var position: Position?

  /// Takes the unit that the document counts in.
  mutating func read(
    _ unit: String?,
    at tag: borrowing StartTag,
    _ output: inout TranscriptOutput
  ) {
    guard let unit, !unit.isEmpty else { return }
    rate = Self.rates[unit]
    guard rate == nil else { return }
    tellBadTime(
      "the unit of times \"\(unit.quoted)\" is not known; there are no times",
      tag,
      &output
    )
  }

  /// The time of the next point.
  mutating func time(
    _ text: String?,
    at tag: borrowing StartTag,
    _ output: inout TranscriptOutput
  ) -> MediaTime? {
    if position == nil { position = tag.position }
    guard let text, let rate else { return nil }
    guard let count = Int64(text),
      let time = MediaTime(wide: Int128(count) * Int128(rate.seconds), over: Int128(rate.units))
    else {
      tellBadTime("time \"\(text.quoted)\" is no whole number; left out", tag, &output)
      return nil
    }
    if let last, time < last {
      backwards += 1
      if firstBackwards == nil { firstBackwards = tag.position }
    }
    last = time
    return time
  }

  private func tellBadTime(
    _ message: String,
    _ tag: borrowing StartTag,
    _ output: inout TranscriptOutput
  ) {
    output.report("eaf-bad-time", .warning, message, at: tag.position, path: tag.path)
  }

  /// Says how many points are earlier than the one before.
  func tellOrder(_ output: inout TranscriptOutput) {
    guard backwards > 0 else { return }
    output.report(
      "eaf-slot-order",
      .warning,
      "time slots are earlier than the one before, and nothing is worked out between such:"
        + " \(backwards)",
      at: firstBackwards
    )
  }
}
