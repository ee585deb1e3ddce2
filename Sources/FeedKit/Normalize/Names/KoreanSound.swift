/// The sound of a romanized Korean word, roughly: systems differ in vowels and in soft and hard sounds.
enum KoreanSound {
  /// The sound of a folded word.
  static func of(_ word: String) -> String {
    var result: [UInt8] = []
    let source = Array(word.utf8)
    var index = 0
    while index < source.count {
      var isDone = false
      for rule in rules
      where index + rule.from.count <= source.count
        && source[index..<(index + rule.from.count)].elementsEqual(rule.from)
      {
        result.append(contentsOf: rule.to)
        index += rule.from.count
        isDone = true
        break
      }
      if !isDone {
        result.append(source[index])
        index += 1
      }
    }
    var undoubled: [UInt8] = []
    for byte in result where byte != undoubled.last { undoubled.append(byte) }
    return String(decoding: undoubled, as: UTF8.self)
  }

  private struct Rule: Sendable {
    var from: [UInt8]
    var to: [UInt8]
  }

  /// The longest first.
  private static let rules: [Rule] = {
    let rows = """
      yeong=yong young=yong yeo=yo you=yo yu=yo yoo=yo eo=o eu=o oo=o ou=o u=o ae=e ee=i ei=e ui=i
      woo=o wu=o weon=won wo=wo wa=wa gh=k kh=k g=k d=t b=p ch=j tch=j r=l sh=s ssh=s
      """
    return rows.split(whereSeparator: \.isWhitespace).compactMap { row -> Rule? in
      let sides = row.split(separator: "=")
      guard sides.count == 2 else { return nil }
      return Rule(from: Array(sides[0].utf8), to: Array(sides[1].utf8))
    }.sorted { $0.from.count > $1.from.count }
  }()
}
