import Testing

@testable import FeedKit

@Suite struct ShortTextTests {
  private func string(_ text: ShortText?) -> String? {
    text.map { text in String(decoding: (0..<text.count).map { text.bytes[$0] }, as: UTF8.self) }
  }

  @Test("whole numbers are written as Swift describes them")
  func integers() {
    for number in [0, 1, 9, 10, 99, 100, -1, -10, 123_456_789, Int.max, Int.min] {
      #expect(string(ShortText(number)) == "\(number)")
    }
  }

  @Test("fractional numbers always have a decimal point and read back as the same number")
  func decimals() throws {
    let cases: [(Double, String)] = [
      (7, "7.0"), (0, "0.0"), (-0.0, "-0.0"), (7.5, "7.5"), (-3, "-3.0"), (0.1, "0.1"),
      (1e16, "1.0e+16"), (1.5e300, "1.5e+300"), (.leastNonzeroMagnitude, "5.0e-324"),
      (1e15, "1000000000000000.0"),
    ]
    for (number, expected) in cases {
      #expect(string(ShortText(number)) == expected)
    }
    for number in [Double.greatestFiniteMagnitude, .leastNormalMagnitude, .pi, -1 / 3] {
      let text = try #require(string(ShortText(number)))
      #expect(Double(text) == number)
      #expect(text.contains("."))
    }
    #expect(string(ShortText(Double.infinity)) == nil)
    #expect(string(ShortText(Double.nan)) == nil)
  }

  @Test("seconds are exact to nine digits, else rounded half up")
  func seconds() {
    let atto = { (seconds: Int64, attoseconds: Int64) in
      Duration(secondsComponent: seconds, attosecondsComponent: attoseconds)
    }
    let cases: [(Duration, String)] = [
      (.seconds(1_800), "1800.0"), (.zero, "0.0"), (.milliseconds(73_500), "73.5"),
      (.nanoseconds(1), "0.000000001"), (atto(1, 499_999_999), "1.0"),
      (atto(1, 500_000_000), "1.000000001"), (atto(1, 999_999_999_500_000_000), "2.0"),
      (.milliseconds(-1_500), "-1.5"), (atto(0, -1), "0.0"),
      (atto(Int64.max, 0), "9223372036854775807.0"), (atto(Int64.min, 0), "-9223372036854775808.0"),
    ]
    for (duration, expected) in cases {
      #expect(string(ShortText(seconds: duration)) == expected)
    }
  }

  @Test("times are written as the model describes them, within the years of RFC 3339")
  func times() {
    var seconds: Int64 = -62_135_596_800
    while seconds < 253_402_300_800 {
      for (offset, nanosecond) in [(0, 0), (330, 500_000_000), (-210, 1)] {
        let time = Timestamp(
          secondsSinceEpoch: seconds,
          nanosecond: Int32(nanosecond),
          offsetMinutes: Int16(offset)
        )
        guard let text = string(ShortText(time)) else {
          #expect(offset < 0)
          continue
        }
        #expect(text == time.description)
      }
      seconds += 12_345_678_901
    }
  }

  @Test("times that RFC 3339 has no form for are absent, and no value traps")
  func extremeTimes() {
    for seconds in [Int64.min, Int64.max, -62_135_596_801, 253_402_300_800] {
      for offset in [Int16.min, 0, Int16.max] where offset == 0 || seconds.magnitude > 1 << 60 {
        let time = Timestamp(secondsSinceEpoch: seconds, offsetMinutes: offset)
        #expect(string(ShortText(time)) == nil)
      }
    }
    let odd = Timestamp(secondsSinceEpoch: 0, nanosecond: -5, offsetMinutes: .max)
    #expect(string(ShortText(odd)) == "1970-01-01T23:59:00+23:59")
  }
}
