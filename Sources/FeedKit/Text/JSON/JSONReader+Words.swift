extension JSONReader {
  /// Reads on in a number or literal; returns the token when it ends in the piece.
  mutating func readWord(_ piece: Span<UInt8>) -> JSONToken? {
    var end = index
    while end < piece.count, !isWordEnd(piece[end]) { end += 1 }
    content.append(piece, index..<end)
    index = end
    return end < piece.count ? endWord() : nil
  }

  private func isWordEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""):
      true
    default:
      false
    }
  }

  /// Says what the word is that has ended.
  mutating func endWord() -> JSONToken {
    if isKeyExpected {
      note(.jsonString, "key stands without quotes")
      return endKey()
    }
    switch JSONWord(content.bytes.span) {
    case .null:
      return endScalar(.null)
    case .boolean(let value, let isStandard):
      if !isStandard { note(.jsonLiteral, "truth value is not written as in JSON") }
      return endScalar(.boolean(value))
    case .number(let isStandard):
      if content.isCut { noteCut() }
      if !isStandard {
        note(.jsonNumber, "number is not written as in JSON")
        content.becomeStandardNumber()
      }
      return endScalar(.number)
    case .unknown:
      note(.jsonLiteral, "word is no value of JSON; read as null", .error)
      return endScalar(.null)
    }
  }
}

/// What a word without quotes is.
private enum JSONWord {
  case null
  case boolean(Bool, isStandard: Bool)
  case number(isStandard: Bool)
  case unknown

  init(_ text: Span<UInt8>) {
    if text.isExactly("null") {
      self = .null
    } else if text.isWord("true") {
      self = .boolean(true, isStandard: text.isExactly("true"))
    } else if text.isWord("false") {
      self = .boolean(false, isStandard: text.isExactly("false"))
    } else {
      self = Self.number(text)
    }
  }

  private static func number(_ text: Span<UInt8>) -> JSONWord {
    var index = 0
    var isStandard = true
    if text.byte(at: index) == UInt8(ascii: "-") {
      index += 1
    } else if text.byte(at: index) == UInt8(ascii: "+") {
      index += 1
      isStandard = false
    }
    let whole = digits(text, &index)
    if whole == 0 || whole > 1 && text.byte(at: index - whole) == UInt8(ascii: "0") {
      isStandard = false
    }
    if text.byte(at: index) == UInt8(ascii: ".") {
      index += 1
      let fraction = digits(text, &index)
      if fraction == 0 { isStandard = false }
      guard whole + fraction > 0 else { return .unknown }
    } else if whole == 0 {
      return .unknown
    }
    if text.byte(at: index).lowercased == UInt8(ascii: "e") {
      index += 1
      let sign = text.byte(at: index)
      if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { index += 1 }
      guard digits(text, &index) > 0 else { return .unknown }
    }
    return index == text.count ? .number(isStandard: isStandard) : .unknown
  }

  private static func digits(_ text: Span<UInt8>, _ index: inout Int) -> Int {
    let start = index
    while text.byte(at: index).isDigit { index += 1 }
    return index - start
  }
}

extension Span<UInt8> {
  /// Whether the text is a word, in its own case.
  func isExactly(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { bytes in
      for index in 0..<count where self[index] != bytes[index] { return false }
      return true
    }
  }
}
