import FeedKit
import Testing

@Suite("Times in recordings")
struct MediaTimeTests {
  @Test("a time is in lowest terms, so that equal times are equal")
  func lowestTerms() {
    #expect(MediaTime(milliseconds: 1_500) == MediaTime(3, over: 2))
    #expect(MediaTime(20, over: 10) == MediaTime(seconds: 2))
    #expect(MediaTime(0, over: 30_000) == .zero)
    #expect(MediaTime(-4, over: 6)?.description == "-2/3")
  }

  @Test("sums are exact over different rates")
  func sums() throws {
    let frame = try #require(MediaTime(1_001, over: 30_000))
    let tick = try #require(MediaTime(1, over: 10_000_000))
    #expect(frame.adding(frame) == MediaTime(1_001, over: 15_000))
    #expect(frame.adding(tick)?.subtracting(tick) == frame)
  }

  @Test("what cannot be held is absent, never wrong")
  func overflow() {
    #expect(MediaTime(seconds: .max).adding(MediaTime(seconds: 1)) == nil)
    #expect(MediaTime(1, over: 0) == nil)
    #expect(MediaTime(1, over: Int64(Int32.max) + 2) == nil)
    #expect(MediaTime(seconds: .min).units(perSecond: 1_000) == nil)
    #expect(MediaTime.zero.subtracting(MediaTime(seconds: .min)) == nil)
  }

  @Test("units are rounded half up, also before the beginning")
  func rounding() {
    #expect(MediaTime(1, over: 2_000)?.milliseconds == 1)
    #expect(MediaTime(-1, over: 2_000)?.milliseconds == 0)
    #expect(MediaTime(-3, over: 2_000)?.milliseconds == -1)
    #expect(MediaTime(1_001, over: 30_000)?.milliseconds == 33)
    #expect(MediaTime(seconds: 3_600_000_000).milliseconds == 3_600_000_000_000)
  }

  @Test("times are ordered by value, whatever their denominators")
  func order() throws {
    let third = try #require(MediaTime(1, over: 3))
    #expect(third < MediaTime(milliseconds: 334))
    #expect(MediaTime(milliseconds: 333) < third)
    #expect(MediaTime(seconds: .max) > MediaTime(milliseconds: 1))
  }
}
