/// A character reference in text that is not XML: `&amp;`, `&#39;`, `&nbsp;`.
struct TextReference {
  private let scalar: Unicode.Scalar
  /// Where the text goes on.
  let end: Int

  private static let longest = 12

  /// Reads the reference at an ampersand; `nil` when it is none, so that the ampersand is text.
  init?(_ text: Span<UInt8>, at start: Int) {
    var index = start + 1
    if text.byte(at: index) == UInt8(ascii: "#") {
      index += 1
      let isHexadecimal = text.byte(at: index).lowercased == UInt8(ascii: "x")
      if isHexadecimal { index += 1 }
      let first = index
      var value: UInt32 = 0
      while index - first < 8, let digit = Self.digit(text.byte(at: index), isHexadecimal) {
        value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
        index += 1
      }
      guard index > first, text.byte(at: index) == UInt8(ascii: ";"),
        value >= 0x20 || value == 9 || value == 10, let scalar = Unicode.Scalar(value)
      else { return nil }
      self.scalar = scalar
      end = index + 1
      return
    }
    while index - start < Self.longest,
      text.byte(at: index).isLetter || text.byte(at: index).isDigit
    {
      index += 1
    }
    guard text.byte(at: index) == UInt8(ascii: ";"), index > start + 1 else { return nil }
    let name = text.extracting(start + 1..<index)
    guard let scalar = NamedCharacters.scalar(name) else { return nil }
    self.scalar = scalar
    end = index + 1
  }

  func append(to buffer: inout TextBuffer) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { buffer.append(byte) }
  }

  /// Adds a text with its references resolved.
  static func resolve(_ text: Span<UInt8>, into buffer: inout TextBuffer) {
    var index = 0
    while index < text.count {
      var mark = index
      while mark < text.count, text[mark] != UInt8(ascii: "&") { mark += 1 }
      buffer.append(text.extracting(index..<mark))
      guard mark < text.count else { return }
      if let reference = TextReference(text, at: mark) {
        reference.append(to: &buffer)
        index = reference.end
      } else {
        buffer.append(UInt8(ascii: "&"))
        index = mark + 1
      }
    }
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if byte.isDigit { return UInt32(byte.digitValue) }
    let letter = byte.lowercased &- UInt8(ascii: "a")
    return isHexadecimal && letter < 6 ? UInt32(letter) + 10 : nil
  }
}

/// The named references that transcripts have.
private enum NamedCharacters {
  static func scalar(_ name: Span<UInt8>) -> Unicode.Scalar? {
    table[makeString(name, 0..<name.count)]
  }

  private static let table: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "lrm": "\u{200E}", "rlm": "\u{200F}", "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "hellip": "…", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
    "bdquo": "„", "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "bull": "•",
    "middot": "·", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "euro": "€", "pound": "£",
    "yen": "¥", "cent": "¢", "sect": "§", "para": "¶", "times": "×", "divide": "÷",
    "plusmn": "±", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup2": "²", "sup3": "³",
    "ordf": "ª", "ordm": "º", "iexcl": "¡", "iquest": "¿", "dagger": "†", "Dagger": "‡",
    "permil": "‰", "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "szlig": "ß",
    "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å",
    "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë",
    "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "eth": "ð", "ntilde": "ñ",
    "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø",
    "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý", "thorn": "þ",
    "yuml": "ÿ", "oelig": "œ", "scaron": "š", "Agrave": "À", "Aacute": "Á", "Acirc": "Â",
    "Atilde": "Ã", "Auml": "Ä", "Aring": "Å", "AElig": "Æ", "Ccedil": "Ç", "Egrave": "È",
    "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë", "Igrave": "Ì", "Iacute": "Í", "Icirc": "Î",
    "Iuml": "Ï", "ETH": "Ð", "Ntilde": "Ñ", "Ograve": "Ò", "Oacute": "Ó", "Ocirc": "Ô",
    "Otilde": "Õ", "Ouml": "Ö", "Oslash": "Ø", "Ugrave": "Ù", "Uacute": "Ú", "Ucirc": "Û",
    "Uuml": "Ü", "Yacute": "Ý", "THORN": "Þ", "OElig": "Œ", "Scaron": "Š",
  ]
}
