import Testing

@testable import FeedKit

@Suite("Timestamps")
struct TimestampTests {
  @Test("parts make the timestamp that they are read from")
  func parts() throws {
    let value = try #require(
      Timestamp(
        year: 2024,
        month: 2,
        day: 29,
        hour: 1,
        minute: 2,
        second: 3,
        nanosecond: 4,
        offsetMinutes: -330
      )
    )
    #expect(value.secondsSinceEpoch == 1_709_188_323)
    let parts = value.parts
    #expect(parts.year == 2024 && parts.month == 2 && parts.day == 29 && parts.weekday == 4)
    #expect(parts.hour == 1 && parts.minute == 2 && parts.second == 3 && parts.nanosecond == 4)
  }

  @Test("there is no timestamp for a day or time that does not exist")
  func impossible() {
    #expect(Timestamp(year: 2023, month: 2, day: 29) == nil)
    #expect(Timestamp(year: 2023, month: 13, day: 1) == nil)
    #expect(Timestamp(year: 2023, month: 0, day: 1) == nil)
    #expect(Timestamp(year: 2023, month: 1, day: 0) == nil)
    #expect(Timestamp(year: 2023, month: 1, day: 1, hour: 24) == nil)
    #expect(Timestamp(year: 2023, month: 1, day: 1, second: 60) == nil)
    #expect(Timestamp(year: 2023, month: 1, day: 1, nanosecond: 1_000_000_000) == nil)
    #expect(Timestamp(year: 2023, month: 1, day: 1, offsetMinutes: 1_440) == nil)
    #expect(Timestamp(year: Int.max, month: 1, day: 1) == nil)
  }

  @Test("every day of four hundred years is its own and follows the one before")
  func calendar() {
    var days = Civil.days(year: 1800, month: 1, day: 1)
    var weekday = Civil.weekday(days)
    for year in 1800..<2200 {
      for month in 1...12 {
        for day in 1...Civil.days(inMonth: month, of: year) {
          let date = Civil.date(days)
          #expect(Civil.days(year: year, month: month, day: day) == days)
          #expect(date.year == year && date.month == month && date.day == day)
          #expect(Civil.weekday(days) == weekday)
          days += 1
          weekday = (weekday + 1) % 7
        }
      }
    }
  }

  @Test("the text is RFC 3339 with the source's offset")
  func description() {
    let cases: [(Timestamp, String)] = [
      (Timestamp(secondsSinceEpoch: 0), "1970-01-01T00:00:00Z"),
      (Timestamp(secondsSinceEpoch: -1), "1969-12-31T23:59:59Z"),
      (Timestamp(secondsSinceEpoch: 0, nanosecond: 120_000_000), "1970-01-01T00:00:00.12Z"),
      (Timestamp(secondsSinceEpoch: 0, nanosecond: 1), "1970-01-01T00:00:00.000000001Z"),
      (Timestamp(secondsSinceEpoch: 0, offsetMinutes: 345), "1970-01-01T05:45:00+05:45"),
      (Timestamp(secondsSinceEpoch: 0, offsetMinutes: -90), "1969-12-31T22:30:00-01:30"),
      (Timestamp(secondsSinceEpoch: -62_135_596_800), "0001-01-01T00:00:00Z"),
      (Timestamp(secondsSinceEpoch: -62_167_219_201), "-0001-12-31T23:59:59Z"),
      (Timestamp(secondsSinceEpoch: 253_402_300_799), "9999-12-31T23:59:59Z"),
      (Timestamp(secondsSinceEpoch: 253_402_300_800), "+10000-01-01T00:00:00Z"),
    ]
    for (value, text) in cases { #expect(value.description == text) }
  }

  @Test("the text for RSS is RFC 2822")
  func rfc2822() {
    let value = Timestamp(secondsSinceEpoch: 1_767_223_086, nanosecond: 5, offsetMinutes: 120)
    #expect(value.rfc2822 == "Thu, 01 Jan 2026 01:18:06 +0200")
    #expect(Timestamp(secondsSinceEpoch: 0).rfc2822 == "Thu, 01 Jan 1970 00:00:00 +0000")
  }

  @Test("values that no source can have are written all the same")
  func extremes() {
    for seconds in [Int64.min, Int64.max] {
      let value = Timestamp(
        secondsSinceEpoch: seconds,
        nanosecond: seconds < 0 ? .min : .max,
        offsetMinutes: seconds < 0 ? .min : .max
      )
      #expect(!value.description.isEmpty && !value.rfc2822.isEmpty)
    }
  }

  @Test("order is that of the instants, whatever the offsets")
  func order() {
    let first = Timestamp(secondsSinceEpoch: 10, nanosecond: 5, offsetMinutes: 60)
    let second = Timestamp(secondsSinceEpoch: 10, nanosecond: 6)
    #expect(first.isBefore(second) && !second.isBefore(first))
    #expect(!first.isBefore(Timestamp(secondsSinceEpoch: 10, nanosecond: 5)))
  }
}
