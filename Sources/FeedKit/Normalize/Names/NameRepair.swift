/// Takes away what is no part of a name, however it got there, and unites ways of writing.
enum NameRepair {
  /// The longest text that is looked at as a name, in scalars; names end long before.
  static let longest = 1024

  /// What a repair did.
  struct Change: OptionSet, Sendable, Hashable {
    var rawValue: UInt8

    static let references = Change(rawValue: 1)
    static let encoding = Change(rawValue: 2)
    static let invisible = Change(rawValue: 4)
    static let symbols = Change(rawValue: 8)
    static let marker = Change(rawValue: 16)
    static let cut = Change(rawValue: 32)
  }

  /// A name, repaired, with what was done.
  static func repaired(_ raw: String) -> (text: [Unicode.Scalar], changes: Change) {
    var changes: Change = []
    var text = Array(raw.unicodeScalars.prefix(longest + 1))
    if text.count > longest {
      text.removeLast()
      changes.insert(.cut)
    }
    let resolved = NameEntities.resolved(text)
    if resolved.count != text.count { changes.insert(.references) }
    text = resolved
    if text.contains(where: { $0.value >= 0x80 }),
      let mended = Mojibake.mended(String(scalars: text))
    {
      text = Array(mended.unicodeScalars)
      changes.insert(.encoding)
    }
    text = withoutLostMarker(text, &changes)
    text = Normalization.composed(text, compatibility: true)
    return (cleaned(text, &changes), changes)
  }

  /// Leaves a symbol at the start out that lost bytes when its UTF-8 was read as Greek, such as `π€`.
  ///
  /// Which symbol it was cannot be told any more; that it was one, can: four bytes beginning with F0.
  private static func withoutLostMarker(
    _ text: [Unicode.Scalar],
    _ changes: inout Change
  ) -> [Unicode.Scalar] {
    guard text.first == "π", text.count > 1 else { return text }
    var end = 1
    while end < text.count, end < 6, text[end] != " ", text[end].value >= 0x80 { end += 1 }
    guard end > 1, end < text.count, text[end] == " ", text[end...].contains(where: { $0 != " " })
    else { return text }
    let isWord = text[1..<end].allSatisfy { $0.characterClass.isLetter }
    guard !isWord || text[1..<end].elementsEqual("οΈ".unicodeScalars) else { return text }
    changes.insert(.marker)
    return Array(text[end...])
  }

  private static func cleaned(
    _ text: [Unicode.Scalar],
    _ changes: inout Change
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    for scalar in text {
      switch scalar {
      case "’", "‘", "ʼ", "ʻ", "`", "´", "′", "ʹ", "＇": result.append("'")
      case "‐", "‑", "‒", "–", "—", "―", "−": result.append(scalar == "—" ? "–" : normal(scalar))
      case "“", "”", "„", "«", "»", "″": result.append("\"")
      // Between spaces it stands between names, else inside of one.
      case "・", "·": result.append(result.last == " " ? "•" : " ")
      default:
        switch scalar.characterClass {
        case .space: result.append(" ")
        case .invisible: changes.insert(.invisible)
        case .symbol where scalar.value >= 0x80: changes.insert(.symbols)
        default: result.append(scalar)
        }
      }
    }
    return collapsed(result)
  }

  private static func normal(_ dash: Unicode.Scalar) -> Unicode.Scalar {
    dash == "–" || dash == "―" || dash == "‒" ? "–" : "-"
  }

  /// One space for several and none at the ends; a long dash inside a word becomes a hyphen.
  private static func collapsed(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    for index in text.indices {
      let scalar = text[index]
      if scalar == " " {
        if let last = result.last, last != " " { result.append(" ") }
      } else if scalar == "–", let last = result.last, last != " ", index + 1 < text.count,
        text[index + 1] != " "
      {
        result.append("-")
      } else {
        result.append(scalar)
      }
    }
    while result.last == " " { result.removeLast() }
    return result
  }
}

extension String {
  /// Makes a text of scalars.
  ///
  /// By their bytes, which takes a fifth of what a view of scalars takes to grow.
  init(scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * scalars.underestimatedCount)
    for scalar in scalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
