/// Texts that look like ids: they have a number and no white space, and no letters but those that all
/// of them begin with, such as `doc01_0001`.
enum ELANIDPattern {
  private struct Found {
    var first: [UInt8]
    /// How much of the first text all of them begin with.
    var common: Int
    var count = 0
    var isID = true

    mutating func take(_ text: String) {
      count += 1
      guard isID else { return }
      isID =
        text.utf8.contains(where: \.isDigit) && !text.utf8.contains(where: Whitespace.isXMLSpace)
      common = zip(first.prefix(common), text.utf8).prefix { $0 == $1 }.count
    }
  }

  /// The tiers in which all texts look like ids, where there are two of them or more.
  static func tiers(_ units: SpeechUnits) -> Set<Int32> {
    var tiers: [Int32: Found] = [:]
    for unit in units.all {
      if tiers[unit.tier] == nil {
        let text = Array(unit.text.utf8)
        tiers[unit.tier] = Found(first: text, common: text.count)
      }
      tiers[unit.tier]?.take(unit.text)
    }
    for unit in units.all {
      guard let found = tiers[unit.tier], found.isID else { continue }
      let rest = unit.text.utf8.dropFirst(found.common)
      if rest.contains(where: { isLetter($0) }) { tiers[unit.tier]?.isID = false }
    }
    return Set(tiers.filter { $0.value.isID && $0.value.count > 1 }.keys)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }
}
