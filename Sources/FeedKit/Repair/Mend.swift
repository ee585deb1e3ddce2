/// One thing that was changed so that the text can be read.
struct Mend {
  var rule: RuleID
  var severity: Severity = .warning
  var message: String

  func diagnostic(at position: Position) -> Diagnostic {
    Diagnostic(rule: rule, severity: severity, message: message, position: position)
  }
}

/// A byte as two hexadecimal digits.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0" + digits : digits
}
