/// Names that a letter joins without a space before it, in the scripts that do so.
extension NameField {
  /// Cuts what stands for `and` out of a text, where full names stand on both sides.
  static func joinedParts(_ part: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    switch NameScript(of: part) {
    case .han: hanParts(part)
    case .hangul: hangulParts(part)
    case .arabic: arabicParts(part)
    default: [part]
    }
  }

  // MARK: Chinese and Japanese

  private static func hanParts(_ part: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    guard !part.contains(" ") else { return [part] }
    for index in part.indices {
      let (left, right) = (part[..<index], part[(index + 1)...])
      let isBetween: Bool
      switch part[index] {
      case "と", "・", "･":
        isBetween = isJapaneseName(left) && isJapaneseName(right.prefix { isHan($0) })
      case "和", "与", "與", "跟", "及":
        isBetween =
          isChineseName(left) && right.first.map(EastAsianSurnames.han.contains) == true
          && right.count >= 2
      default: continue
      }
      if isBetween { return [Array(left)] + hanParts(Array(right)) }
    }
    return [part]
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    NameScript.script(of: scalar) == .han
  }

  /// Whether a text may be a family and a given name of Japan, in Han characters.
  private static func isJapaneseName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    (3...6).contains(text.count) && text.allSatisfy(isHan)
  }

  private static func isChineseName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    (2...3).contains(text.count) && text.allSatisfy(isHan)
      && EastAsianSurnames.han.contains(text[text.startIndex])
  }

  // MARK: Korean

  private static func hangulParts(_ part: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let words = ranges(of: part)
    for index in words.indices.dropLast() {
      let name = part[words[index]].dropLast()
      guard let particle = part[words[index]].last, let end = name.last,
        particle == (hasFinalConsonant(end) ? "과" : "와"), isKoreanName(name),
        isKoreanName(part[words[index + 1]].prefix(3))
      else { continue }
      let before = trimmed(Array(part[..<words[index].lowerBound]) + Array(name))
      return [before] + hangulParts(Array(part[words[index + 1].lowerBound...]))
    }
    return [part]
  }

  private static func isKoreanName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    (2...4).contains(text.count) && text.allSatisfy { NameScript.script(of: $0) == .hangul }
      && EastAsianSurnames.hangul.contains(text[text.startIndex])
  }

  private static func hasFinalConsonant(_ syllable: Unicode.Scalar) -> Bool {
    (0xAC00..<0xD7A4).contains(syllable.value) && (syllable.value - 0xAC00) % 28 != 0
  }

  // MARK: Arabic

  private static func arabicParts(_ part: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let words = ranges(of: part)
    guard words.count >= 4 else { return [part] }
    for index in 2..<(words.count - 1) {
      let word = part[words[index]]
      guard word.first == "و", word.count >= 4,
        !ListWords.arabicNames.contains(String(scalars: word))
      else { continue }
      let left = trimmed(Array(part[..<words[index].lowerBound]))
      return [left] + arabicParts(Array(part[(words[index].lowerBound + 1)...]))
    }
    return [part]
  }
}
