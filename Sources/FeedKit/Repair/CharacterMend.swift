/// A character that CleanText changed or left out: small, since a text can be full of them.
struct CharacterMend {
  enum Kind {
    case control
    case noncharacter
    case windows1252
    case truncated
    case surrogatePair
    case loneSurrogate
  }

  var kind: Kind
  var byte: UInt8 = 0

  /// Whether nothing stands in its place; a row of such characters is one mend.
  var isLeftOut: Bool { kind == .control || kind == .noncharacter }

  var mend: Mend {
    switch kind {
    case .control:
      Mend(
        rule: "repair-control-character",
        message: "control character \(hexadecimal(byte)) is not allowed in XML; left out",
        before: "\\x\(hexadecimal(byte))"
      )
    case .noncharacter:
      Mend(
        rule: "repair-control-character",
        message: "U+FFFE or U+FFFF is not allowed in XML; left out"
      )
    case .windows1252:
      Mend(
        rule: "repair-invalid-utf8",
        message: "byte \(hexadecimal(byte)) is not valid UTF-8; read as windows-1252",
        before: "\\x\(hexadecimal(byte))",
        after: Unicode.Scalar(windows1252Scalar(byte)).map { String($0) }
      )
    case .truncated:
      Mend(
        rule: "repair-invalid-utf8",
        message: "character is cut short; read as U+FFFD",
        before: "\\x\(hexadecimal(byte))",
        after: "\u{FFFD}"
      )
    case .surrogatePair:
      Mend(
        rule: "repair-surrogates",
        message: "character stands as two surrogates of 3 bytes each (CESU-8); read as one"
      )
    case .loneSurrogate:
      Mend(
        rule: "repair-surrogates",
        message: "surrogate without its partner; read as U+FFFD",
        after: "\u{FFFD}"
      )
    }
  }
}
