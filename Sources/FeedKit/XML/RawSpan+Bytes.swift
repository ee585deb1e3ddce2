extension [UInt8] {
  /// Adds the first bytes of a span, at most so many.
  mutating func append(firstOf bytes: RawSpan, atMost count: Int) {
    bytes.withUnsafeBytes { append(contentsOf: $0.prefix(Swift.max(count, 0))) }
  }
}
