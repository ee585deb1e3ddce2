import Testing

@testable import FeedKit

@Suite("Damaged dates")
struct DateRobustnessTests {
  private static let seeds = [
    "Wed, 02 Oct 2002 13:00:00 +0200", "2002-10-02T13:00:00.5+02:00", "1033563600",
    "mer., 02 févr. 2002 1:00 p.m. Europe/Paris", "2002年10月2日(水) 午後1時5分", "2002-W40-3",
    "2002. október 2. 13:00 GMT+2", "20021002T130000Z",
  ]

  /// Whatever is read, its parts are those of a calendar and a clock.
  private func check(_ bytes: [UInt8]) {
    let reading = DateText.read(bytes.span)
    guard let value = reading.value else { return }
    let parts = value.parts
    if !(0...10_000).contains(parts.year) || !(-1_439...1_439).contains(parts.offsetMinutes) {
      Issue.record("\(String(decoding: bytes, as: UTF8.self)) became \(value)")
    }
  }

  @Test("no change of one to three bytes traps")
  func mutations() {
    var random = Sequence64(seed: 1)
    let bytes: [UInt8] = Array("0129:-+./,TZWn \0(".utf8) + [0x80, 0xC3, 0xE5, 0xF4, 0xFF]
    for seed in Self.seeds.map({ Array($0.utf8) }) {
      for index in seed.indices {
        for byte in UInt8.min...UInt8.max {
          var text = seed
          text[index] = byte
          check(text)
        }
        check(Array(seed[..<index]))
        check(Array(seed[index...]))
      }
      for _ in 0..<5_000 {
        var text = seed
        for _ in 0..<Int.random(in: 2...3, using: &random) {
          let index = Int.random(in: 0..<text.count, using: &random)
          text[index] = bytes.randomElement(using: &random) ?? 0
        }
        check(text)
      }
    }
  }

  @Test("no mixture of parts traps")
  func mixtures() {
    var random = Sequence64(seed: 2)
    let pieces = [
      "Wed", "Oct", "mar", "2002", "02", "1", "13:00:00", "T", "Z", "+0200", "-", "/", ".", ",",
      " ",
      " ", "年", "月", "日", "午後", "時", "W40", "GMT", "Europe/Berlin", "9999999999", "(", ")", "pm",
      "999999999999999999", "\u{301}", "é", "0000", "9999", "24:00:00", "+2359", "-2359", ".5",
    ].map { Array($0.utf8) }
    for _ in 0..<100_000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        text += pieces.randomElement(using: &random) ?? []
      }
      check(text)
    }
  }

  @Test("what is written is read back as the same")
  func roundTrip() {
    var random = Sequence64(seed: 3)
    for _ in 0..<20_000 {
      let value = Timestamp(
        secondsSinceEpoch: Int64.random(in: -62_000_000_000...253_000_000_000, using: &random),
        nanosecond: Int32.random(in: 0..<1_000_000_000, using: &random),
        offsetMinutes: Int16.random(in: -1_439...1_439, using: &random)
      )
      let exact = Array(value.description.utf8)
      #expect(DateText.read(exact.span) == Reading(value))
      let rounded = Array(value.rfc2822.utf8)
      var whole = value
      whole.nanosecond = 0
      #expect(DateText.read(rounded.span) == Reading(whole))
    }
  }

  @Test("the short path and the scanner agree")
  func paths() {
    var random = Sequence64(seed: 4)
    for _ in 0..<5_000 {
      let value = Timestamp(
        secondsSinceEpoch: Int64.random(in: 0...4_000_000_000, using: &random),
        offsetMinutes: Int16.random(in: -1_439...1_439, using: &random)
      )
      for text in [value.description, value.rfc2822] {
        // A comment sends the text past the short path.
        let spaced = Array(("()" + text).utf8)
        #expect(DateText.read(spaced.span) == Reading(value))
      }
    }
  }
}
