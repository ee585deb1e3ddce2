import Testing

@testable import FeedKit

@Suite("Durations in text")
struct ClockTextTests {
  private func failures(
    _ cases: [TextCase],
    as grammar: ClockText.Grammar = .clock
  ) -> [String] {
    TextCase.failures(cases) { text in
      let reading = ClockText.read(text, as: grammar)
      return Reading(reading.value.map(Notation.init), reading.rule)
    }
  }

  /// A duration as seconds with as many digits as it needs.
  private struct Notation: CustomStringConvertible {
    var description: String

    init(_ duration: Duration) {
      let (seconds, attoseconds) = duration.components
      description = String(seconds)
      guard attoseconds > 0 else { return }
      var digits = String(attoseconds)
      digits = String(repeating: "0", count: 18 - digits.count) + digits
      while digits.hasSuffix("0") { digits.removeLast() }
      description += "." + digits
    }
  }

  @Test("seconds and clocks conform")
  func conforming() {
    #expect(
      failures([
        TextCase("", nil), TextCase(" \n", nil),
        TextCase("0", "0"), TextCase("3723", "3723"), TextCase(" 3600 ", "3600"),
        TextCase("42:18", "2538"), TextCase("1:02:03", "3723"), TextCase("01:02:03", "3723"),
        TextCase("1:2", "62"), TextCase("60:00", "3600"), TextCase("59:61", "3601"),
        TextCase("999:99", "60039"), TextCase("0000000000001", "1"),
        TextCase("8639999", "8639999"), TextCase("2399:59:59", "8639999"),
        TextCase("00000000001:00", "60"),
      ]) == []
    )
  }

  @Test("durations that are clear in another form are read")
  func nonconforming() {
    let rule = "duration-nonconforming"
    #expect(
      failures([
        TextCase("3600.7", "3600.7", rule), TextCase("01:00:00.5", "3600.5", rule),
        TextCase("00:00:00,250", "0.25", rule), TextCase("12,5", "12.5", rule),
        TextCase("1234,567", "1234.567", rule),
        TextCase("0.123456789012345678", "0.123456789012345678", rule),
        TextCase("0.1234567890123456785", "0.123456789012345679", rule),
        TextCase("1.9999999999999999999", "2", rule),
        TextCase("1:00:00:00", "86400", rule), TextCase("2:01:00:30", "176430", rule),
        TextCase("PT1H2M3S", "3723", rule), TextCase("PT1H", "3600", rule),
        TextCase("P1DT0.5S", "86400.5", rule), TextCase("pt90m", "5400", rule),
        TextCase("P1W", "604800", rule), TextCase("1h 2m", "3720", rule),
        TextCase("1h 0m", "3600", rule), TextCase("1h2m3s", "3723", rule),
        TextCase("1 hr 2 min", "3720", rule),
        TextCase(
          "1 hour, 2 minutes and 3 seconds",
          "3723",
          rule
        ),
        TextCase("12 minutes", "720", rule), TextCase("12 Min.", "720", rule),
        TextCase("1.5 hours", "5400", rule), TextCase("1h30", "5400", rule),
        TextCase(
          "1h 30",
          "5400",
          rule
        ), TextCase("45s", "45", rule),
      ]) == []
    )
  }

  @Test("what is no duration, or none of an episode, gives no value")
  func unreadable() {
    let texts = [
      "-5", "-1:00", "NaN", "inf", "hh:mm:ss", "1:", ":30", "1::2", ":", "1,000", "12,345",
      "999999999999", "8640000", "2400:00:00", "100:00:00:00", "1:2:3:4:5", "1.2.3", "1.", ".5",
      "1e3", "0x10", "12:3a", "00=1:01:06", "P", "PT", "P1M", "P1Y", "PT1M2H", "PT1H2", "PT1.5M2S",
      "1m 2h", "1h 1h", "1.5h 2m", "2 30", "h", "min", "3 bananas", "100 days", "P99999999999W",
      "99999999999999999999999999 hours", "12 minutes ago", "18446744073709551617",
    ]
    #expect(failures(texts.map { TextCase($0, nil, "duration-unreadable") }) == [])
  }

  @Test("where seconds are asked for a fraction conforms and a clock does not")
  func seconds() {
    let rule = "duration-nonconforming"
    let cases = [
      TextCase("73.0", "73"), TextCase("73.25", "73.25"), TextCase("60", "60"),
      TextCase(" 60 ", "60"), TextCase("1:00", "60", rule), TextCase("1h", "3600", rule),
      TextCase("-1", nil, "duration-unreadable"), TextCase("", nil),
    ]
    #expect(failures(cases, as: .seconds) == [])
  }

  @Test("no mixture of digits and marks traps")
  func mixtures() {
    var random = Sequence64(seed: 5)
    let pieces = [
      "1", "59", "999999999", ":", ".", ",", " ", "h", "m", "s", "PT", "P", "T", "D",
      "é", "-",
    ]
    .map { Array($0.utf8) }
    for _ in 0..<100_000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        text += pieces.randomElement(using: &random) ?? []
      }
      let value = ClockText.read(text.span).value ?? .zero
      #expect(value >= .zero && value < .seconds(8_640_000))
    }
  }
}
