/// Character references that were left in a name, as `&amp;` in text that was escaped twice.
enum NameEntities {
  /// The text without them; at most two rounds.
  static func resolved(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var current = text
    for _ in 0..<2 {
      guard current.contains("&"), current.contains(";") else { break }
      let next = once(current)
      if next.count == current.count { break }
      current = next
    }
    return current
  }

  private static func once(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      if text[index] == "&",
        let end = text[index...].prefix(12).firstIndex(of: ";"), end > index + 1,
        let meant = scalars(of: String(String.UnicodeScalarView(text[(index + 1)..<end])))
      {
        result.append(contentsOf: meant)
        index = end + 1
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private static func scalars(of name: String) -> [Unicode.Scalar]? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map { [$0] }
    }
    if name.hasPrefix("#") {
      return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map { [$0] }
    }
    if let known = named[name] { return [known] }
    // An accented Latin letter is named by letter and accent.
    guard let letter = name.unicodeScalars.first, let mark = marks[String(name.dropFirst())] else {
      return nil
    }
    return Normalization.composed([letter, mark])
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "szlig": "ß",
    "aelig": "æ", "AElig": "Æ", "oslash": "ø", "Oslash": "Ø", "eth": "ð", "ETH": "Ð", "thorn": "þ",
    "THORN": "Þ", "oelig": "œ", "OElig": "Œ", "rsquo": "’", "lsquo": "‘", "rdquo": "”",
    "ldquo": "“",
    "ndash": "–", "mdash": "—", "middot": "·", "hellip": "…", "bull": "•", "laquo": "«",
    "raquo": "»", "iexcl": "¡",
  ]
  private static let marks: [String: Unicode.Scalar] = [
    "acute": "\u{301}", "grave": "\u{300}", "circ": "\u{302}", "uml": "\u{308}", "tilde": "\u{303}",
    "cedil": "\u{327}", "ring": "\u{30A}", "caron": "\u{30C}",
  ]
}
