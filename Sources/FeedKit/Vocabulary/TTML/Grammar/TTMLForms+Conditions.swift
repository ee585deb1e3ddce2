extension TTMLForm {
  /// An expression that says whether something is there. TTML2 5.2.1, 10.3.6
  static let condition = TTMLForm(
    "an expression of media(…), parameter(…), supports(…), numbers and texts"
  ) { text in
    text.expression(depth: 0)
  }
}

extension TTMLValueText {
  private static let deepest = 32

  /// Parameters that a player knows. TTML2 10.3.6
  private static let parameters: Set<String> = [
    "forced", "mediaAspectRatio", "mediaLanguage", "userLanguage",
  ]

  private static let operators: [StaticString] = [
    "||", "&&", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%",
  ]

  /// Terms with operators between; what binds closer does not matter for whether it can be read.
  fileprivate mutating func expression(depth: Int) -> Bool {
    guard depth < Self.deepest else { return false }
    while true {
      skipSpace()
      guard term(depth: depth) else { return false }
      skipSpace()
      guard takeOperator() else { return true }
    }
  }

  private mutating func takeOperator() -> Bool {
    let start = index
    for candidate in Self.operators {
      let isThere = candidate.withUTF8Buffer { wanted in
        for byte in wanted where !take(byte) { return false }
        return true
      }
      if isThere { return true }
      back(to: start)
    }
    return false
  }

  private mutating func term(depth: Int) -> Bool {
    if take(UInt8(ascii: "!")) || take(UInt8(ascii: "-")) || take(UInt8(ascii: "+")) {
      skipSpace()
      guard depth < Self.deepest else { return false }
      return term(depth: depth + 1)
    }
    if take(UInt8(ascii: "(")) {
      return expression(depth: depth + 1) && take(UInt8(ascii: ")"))
    }
    if word(of: ["true", "false"]) || quoted() { return true }
    if peek().isDigit || peek() == UInt8(ascii: ".") { return unsigned() }
    return call()
  }

  private mutating func call() -> Bool {
    if function("parameter") {
      return argument().map { Self.parameters.contains($0) } ?? false
    }
    if function("media") || function("supports") { return argument() != nil }
    return false
  }

  /// A text between quotes and the parenthesis behind it.
  private mutating func argument() -> String? {
    skipSpace()
    let quote = peek()
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return nil }
    advance()
    let value = rest(until: quote)
    guard take(quote), !value.isEmpty else { return nil }
    skipSpace()
    return take(UInt8(ascii: ")")) ? value : nil
  }
}
