/// Where in a string's escapes the reader is.
struct JSONStringState {
  enum Escape {
    case none
    /// Behind a backslash.
    case begun
    /// In the hexadecimal digits behind `\u`.
    case unicode(digits: Int, value: UInt32)
  }

  var escape = Escape.none
  /// The first half of a surrogate pair, whose second half must follow at once.
  var highSurrogate: UInt32?
}

extension JSONReader {
  /// Reads on in a string; returns the token when it ends in the piece.
  mutating func readString(_ piece: Span<UInt8>, quote: UInt8) -> JSONToken? {
    while index < piece.count {
      if isStringBroken(at: piece[index]) { return nil }
      switch strings.escape {
      case .begun:
        readEscape(piece[index], quote: quote)
      case .unicode(let digits, let value):
        readHexadecimal(piece[index], digits: digits, value: value)
      case .none:
        let end = runEnd(piece, quote: quote)
        if end > index {
          endSurrogate()
          content.append(piece, index..<end)
          index = end
        } else if piece[index] == quote {
          endSurrogate()
          let token = endString()
          index += 1
          return token
        } else {
          readSpecial(piece[index])
        }
      }
    }
    return nil
  }

  private func runEnd(_ piece: Span<UInt8>, quote: UInt8) -> Int {
    guard quote != UInt8(ascii: "\"") else { return piece.nextJSONSpecial(from: index) }
    var end = index
    while end < piece.count, piece[end] >= 0x20, piece[end] != quote,
      piece[end] != UInt8(ascii: "\\")
    { end += 1 }
    return end
  }

  /// A backslash, a control character, or a double quote in single ones.
  private mutating func readSpecial(_ byte: UInt8) {
    if byte == UInt8(ascii: "\\") {
      strings.escape = .begun
    } else {
      endSurrogate()
      if byte < 0x20 { note(.jsonString, "control character stands in a string; kept") }
      content.append(byte)
    }
    index += 1
  }

  private mutating func endString() -> JSONToken {
    if isKeyExpected { return endKey() }
    if content.isCut { noteCut() }
    return endScalar(.string)
  }

  // MARK: - Escapes

  private mutating func readEscape(_ byte: UInt8, quote: UInt8) {
    strings.escape = .none
    if byte == UInt8(ascii: "u") {
      strings.escape = .unicode(digits: 0, value: 0)
      index += 1
      return
    }
    endSurrogate()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), quote: content.append(byte)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): noteControl()
    case UInt8(ascii: "'"):
      note(.jsonString, "escape \\' is none of JSON; read as '")
      content.append(byte)
    default:
      // The byte may be the first of a character, or the end of the line: it is looked at again.
      note(.jsonString, "escape is none of JSON; kept as written")
      content.append(UInt8(ascii: "\\"))
      return
    }
    index += 1
  }

  private mutating func readHexadecimal(_ byte: UInt8, digits: Int, value: UInt32) {
    guard let digit = byte.hexadecimalValue else {
      strings.escape = .none
      endSurrogate()
      note(.jsonString, "escape \\u has not four digits; kept as written")
      content.append(UInt8(ascii: "\\"))
      content.append(UInt8(ascii: "u"))
      for place in (0..<digits).reversed() {
        let digit = UInt8(truncatingIfNeeded: value >> (4 * UInt32(place)) & 0xF)
        content.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
      return
    }
    let value = value << 4 | digit
    if digits < 3 {
      strings.escape = .unicode(digits: digits + 1, value: value)
    } else {
      strings.escape = .none
      add(codeUnit: value)
    }
    index += 1
  }

  private mutating func add(codeUnit: UInt32) {
    if let high = strings.highSurrogate, codeUnit & 0xFC00 == 0xDC00 {
      strings.highSurrogate = nil
      content.append(scalar: 0x1_0000 + (high & 0x3FF) << 10 + codeUnit & 0x3FF)
      return
    }
    endSurrogate()
    switch codeUnit {
    case 0xD800..<0xDC00: strings.highSurrogate = codeUnit
    case 0xDC00..<0xE000: noteSurrogate()
    case 0x09, 0x0A, 0x0D: content.append(scalar: codeUnit)
    case 0..<0x20, 0xFFFE, 0xFFFF: noteControl()
    default: content.append(scalar: codeUnit)
    }
  }

  private mutating func endSurrogate() {
    guard strings.highSurrogate != nil else { return }
    strings.highSurrogate = nil
    noteSurrogate()
  }

  private mutating func noteSurrogate() {
    note(.jsonSurrogate, "half of a surrogate pair stands alone; read as U+FFFD")
    content.append(scalar: 0xFFFD)
  }

  /// What XML cannot hold is in no text of the model: it could not be written.
  private mutating func noteControl() {
    note("repair-control-character", "escape names a control character; left out")
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit; `nil` for every other byte.
  fileprivate var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(digitValue) }
    let letter = lowercased &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}
