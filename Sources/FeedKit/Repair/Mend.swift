/// One thing that was changed so that the text can be read.
struct Mend {
  var rule: RuleID
  var severity: Severity = .warning
  var message: String
  /// What stood there, and what it is read as; the first 40 bytes of each.
  var before: String?
  var after: String?

  func diagnostic(at position: Position) -> Diagnostic {
    var diagnostic = Diagnostic(
      rule: rule,
      severity: severity,
      message: message,
      position: position
    )
    diagnostic.before = before
    diagnostic.after = after
    return diagnostic
  }
}

/// A byte as two hexadecimal digits.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0" + digits : digits
}

/// The first 40 bytes of a construct, without half a character at the end.
func extract(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> String {
  var end = min(count, 40)
  if end < count { while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 } }
  return String(decoding: UnsafeBufferPointer(start: bytes, count: end), as: UTF8.self)
}
