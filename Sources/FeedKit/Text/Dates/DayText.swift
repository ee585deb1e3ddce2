extension Timestamp {
  /// The beginning in UTC of a day that is written as `2026-11-24`, or `nil`.
  package init?(day text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2,
      parts.allSatisfy({ part in part.utf8.allSatisfy { 0x30 <= $0 && $0 <= 0x39 } }),
      let time = DateText.read(Array(text.utf8).span).value
    else { return nil }
    self = time
  }
}
