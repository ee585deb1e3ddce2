/// Something nested too deep, of which nothing is kept.
struct JSONSkipping {
  private var depth = 1
  private var isInString = false
  private var isEscaped = false

  /// Takes the next byte; true when it is the last.
  mutating func isOver(after byte: UInt8) -> Bool {
    if isEscaped {
      isEscaped = false
      return false
    }
    switch byte {
    case UInt8(ascii: "\""): isInString.toggle()
    case UInt8(ascii: "\\"): isEscaped = isInString
    case UInt8(ascii: "{"), UInt8(ascii: "["): if !isInString { depth += 1 }
    case UInt8(ascii: "}"), UInt8(ascii: "]"): if !isInString { depth -= 1 }
    default: break
    }
    return depth == 0
  }
}

/// How far a comment has come in.
enum JSONComment {
  /// A slash, which may begin either kind.
  case slash
  /// To the end of the line.
  case line
  /// To the next star and slash.
  case block
  /// In a block, behind a star.
  case star

  enum Step {
    case inside(JSONComment)
    case over
    case notOne
  }

  func step(_ byte: UInt8) -> Step {
    switch (self, byte) {
    case (.slash, UInt8(ascii: "/")): .inside(.line)
    case (.slash, UInt8(ascii: "*")): .inside(.block)
    case (.slash, _): .notOne
    case (.line, 0x0A): .over
    case (.line, _): .inside(.line)
    case (.star, UInt8(ascii: "/")): .over
    case (_, UInt8(ascii: "*")): .inside(.star)
    case (_, _): .inside(.block)
    }
  }
}
