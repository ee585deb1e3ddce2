@testable import FeedKit

/// What a text should be read as: the value in its own notation, and the rule.
struct TextCase {
  var text: String
  var value: String?
  var rule: String?

  init(_ text: String, _ value: String?, _ rule: String? = nil) {
    self.text = text
    self.value = value
    self.rule = rule
  }

  /// A line for each case that is read otherwise than it should be.
  static func failures<Value: CustomStringConvertible>(
    _ cases: [TextCase],
    _ read: (Span<UInt8>) -> Reading<Value>
  ) -> [String] {
    cases.compactMap { one in
      let bytes = Array(one.text.utf8)
      let reading = read(bytes.span)
      let (value, rule) = (reading.value?.description, reading.rule?.rawValue)
      guard value != one.value || rule != one.rule else { return nil }
      return "\(one.text): \(value ?? "nil"), \(rule ?? "no rule")"
    }
  }
}

/// A small generator of numbers that are the same in every run.
struct Sequence64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ state >> 29) &* 0xBF58_476D_1CE4_E5B9
  }
}
