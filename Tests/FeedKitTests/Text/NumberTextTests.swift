import Testing

@testable import FeedKit

@Suite("Numbers in text")
struct NumberTextTests {
  @Test("whole numbers are read, and mended where that is certain")
  func integers() {
    let rule = "number-nonconforming"
    #expect(
      TextCase.failures(
        [
          TextCase("", nil), TextCase(" ", nil),
          TextCase("0", "0"), TextCase("24986239", "24986239"), TextCase(" 7\n", "7"),
          TextCase("+5", "5"), TextCase("-5", "-5"), TextCase("007", "7"),
          TextCase("9223372036854775807", "9223372036854775807"),
          TextCase("-9223372036854775808", "-9223372036854775808"),
          TextCase("12,345", "12345", rule), TextCase("12 345 678", "12345678", rule),
          TextCase("1\u{A0}234", "1234", rule), TextCase("1\u{202F}234", "1234", rule),
          TextCase("12.0", "12", rule), TextCase("12.00", "12", rule),
          TextCase("-1,000", "-1000", rule),
        ],
        NumberText.integer
      ) == []
    )
  }

  @Test("what is no whole number gives no value")
  func unreadableIntegers() {
    let texts = [
      "none", "12,345 KB", "12,34", "1234,567", "12,345 678", "12.5", "12.000", "12.", ".0", "1e3",
      "0x10", "--1", "+", "-", "9223372036854775808", "-9223372036854775809",
      "99999999999999999999",
      "9,223,372,036,854,775,808", "12,", ",123", "١٢", "1 2", "12a", "1,2345",
    ]
    #expect(
      TextCase.failures(texts.map { TextCase($0, nil, "number-unreadable") }, NumberText.integer)
        == []
    )
  }

  @Test("decimal numbers are read as the nearest double")
  func decimals() {
    let cases = [
      "0", "7.5", "-7.5", "+1", ".5", "5.", "1e3", "1E-3", "1.5e+2", "0.1", "123456789.123456789",
      "1e22", "1e23", "9007199254740993", "1.7976931348623157e308", "4.9e-324", "1e-400",
      "0.000000000000000000000000000000001", "179769313486231570000000000000000000000", "-0",
    ]
    for text in cases {
      let reading = NumberText.decimal(Array(text.utf8).span)
      let trimmed = text.hasSuffix(".") ? String(text.dropLast()) : text
      #expect(reading.value == Double(trimmed), "\(text)")
      #expect(reading.rule == nil, "\(text)")
    }
  }

  @Test("what is no decimal number gives no value")
  func unreadableDecimals() {
    let texts = [
      "inf", "nan", "Infinity", "0x1p3", "1e", "1e+", "e5", ".", "-", "1.2.3", "1,5", "1e309",
      "1 2",
      "1e99999999999999999999", "7a",
    ]
    #expect(
      TextCase.failures(texts.map { TextCase($0, nil, "number-unreadable") }, NumberText.decimal)
        == []
    )
  }

  @Test("random decimals agree with the standard library")
  func randomDecimals() {
    var random = Sequence64(seed: 6)
    for _ in 0..<20_000 {
      let digits = String(UInt64.random(in: 0...UInt64.max >> 4, using: &random))
      let cut = Int.random(in: 0...min(digits.count - 1, 17), using: &random)
      let exponent = Int.random(in: -40...40, using: &random)
      let text = digits.prefix(cut) + "." + digits.dropFirst(cut) + "e\(exponent)"
      #expect(NumberText.decimal(Array(text.utf8).span).value == Double(text))
    }
  }
}
