extension TTMLForm {
  // TTML1 8.3.2, TTML2 10.3.5
  static let color = TTMLForm(
    "#rrggbb, #rrggbbaa, rgb(r,g,b), rgba(r,g,b,a) or the name of a colour"
  ) { $0.color() }

  // TTML2 10.3.4
  static let border = TTMLForm(
    "a thickness, a style, a colour and radii(…), each at most once"
  ) { text in
    var seen: [Bool] = [false, false, false, false]
    let count = text.list { text in
      for (part, reads) in borderParts.enumerated() where reads(&text) {
        guard !seen[part] else { return false }
        seen[part] = true
        return true
      }
      return false
    }
    return count != nil
  }

  private static let borderParts: [@Sendable (inout TTMLValueText) -> Bool] = [
    { text in
      let start = text.index
      if text.function("radii") { return text.radii() }
      text.back(to: start)
      return false
    },
    { $0.word(of: ["none", "dotted", "dashed", "solid", "double"]) },
    { text in
      let start = text.index
      if text.word(of: ["thin", "medium", "thick"]) || text.positiveLength() { return true }
      text.back(to: start)
      return false
    },
    { text in
      let start = text.index
      if text.color() { return true }
      text.back(to: start)
      return false
    },
  ]

  // TTML2 10.3.31
  static let textEmphasis = TTMLForm(
    "none, or a style such as filled dot, a colour and a position, each at most once"
  ) { text in
    if text.word("none") { return true }
    var seen: Set<Int> = []
    let count = text.list { text in
      guard let part = text.emphasisPart() else { return false }
      // A text of its own, and auto, stand in the place of a form and a filling.
      let clashes: [Int] = part == 0 || part == 1 ? [4] : part == 4 ? [0, 1] : []
      guard seen.insert(part).inserted, seen.isDisjoint(with: clashes) else { return false }
      return true
    }
    return count != nil
  }

  // TTML1 8.2.18, TTML2 10.3.33
  static let textOutline = TTMLForm("none, or a colour, a thickness and a blur") { text in
    if text.word("none") { return true }
    let start = text.index
    if text.color() {
      guard text.space() else { return false }
    } else {
      text.back(to: start)
    }
    guard let count = text.list({ $0.positiveLength() }) else { return false }
    return count <= 2
  }

  // TTML2 10.3.34
  static let textShadow = TTMLForm(
    "none, or shadows with commas between: two offsets, a blur, a colour"
  ) { text in
    if text.word("none") { return true }
    repeat {
      text.skipSpace()
      guard text.shadow() else { return false }
      text.partCount += 1
      text.skipSpace()
    } while text.take(UInt8(ascii: ","))
    return true
  }
}

extension TTMLValueText {
  private static let colors: [StaticString] = [
    "transparent", "black", "silver", "gray", "white", "maroon", "red", "purple", "fuchsia",
    "magenta", "green", "lime", "olive", "yellow", "navy", "blue", "teal", "aqua", "cyan",
  ]

  mutating func color() -> Bool {
    if take(UInt8(ascii: "#")) {
      var count = 0
      while peek().isHexDigit {
        advance()
        count += 1
      }
      return count == 6 || count == 8
    }
    if function("rgb") { return components(3) }
    if function("rgba") { return components(4) }
    return word(of: Self.colors)
  }

  private mutating func components(_ count: Int) -> Bool {
    for number in 0..<count {
      if isSecond { skipSpace() }
      guard let value = integer(), value <= 255 else { return false }
      if isSecond { skipSpace() }
      guard take(number == count - 1 ? UInt8(ascii: ")") : UInt8(ascii: ",")) else { return false }
    }
    return true
  }

  /// One or two lengths, behind the parenthesis.
  fileprivate mutating func radii() -> Bool {
    skipSpace()
    guard positiveLength() else { return false }
    skipSpace()
    if take(UInt8(ascii: ",")) {
      skipSpace()
      guard positiveLength() else { return false }
      skipSpace()
    }
    return take(UInt8(ascii: ")"))
  }

  /// The kind of a part of an emphasis: filling, form, colour, position, text of its own.
  fileprivate mutating func emphasisPart() -> Int? {
    if word(of: ["filled", "open"]) { return 0 }
    if word(of: ["circle", "dot", "sesame"]) { return 1 }
    if word(of: ["before", "after", "outside"]) { return 3 }
    if word("auto") || quoted() { return 4 }
    if word("current") || color() { return 2 }
    return nil
  }

  fileprivate mutating func shadow() -> Bool {
    guard length(), space(), length() else { return false }
    for step in 0..<2 {
      let place = index
      guard space() else { return true }
      if step == 0 {
        let start = index
        if length() { continue }
        back(to: start)
      }
      if color() { return true }
      back(to: place)
      return true
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    isDigit || (lowercased >= UInt8(ascii: "a") && lowercased <= UInt8(ascii: "f"))
  }
}
