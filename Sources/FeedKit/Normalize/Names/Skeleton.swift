/// The sound of a word, roughly: what different romanizations of one name have in common.
enum Skeleton {
  /// The skeleton of a folded word.
  static func of(_ word: String) -> String {
    var bytes = Array(word.utf8)
    if bytes.starts(with: "jou".utf8) { bytes.replaceSubrange(0..<3, with: "zu".utf8) }
    if bytes.starts(with: "ye".utf8) { bytes.removeFirst() }
    return String(decoding: undoubled(betweenVowels(rewritten(bytes))), as: UTF8.self)
  }

  /// The skeleton of a word in which long vowels are written as Japanese romanization does, or `nil`
  /// when the word cannot be one.
  static func ofJapanese(_ word: String) -> String? {
    guard isJapanese(word) else { return nil }
    var bytes: [UInt8] = []
    let o = UInt8(ascii: "o"), u = UInt8(ascii: "u"), h = UInt8(ascii: "h")
    let source = Array(word.utf8)
    for index in source.indices {
      let byte = source[index]
      if let last = bytes.last {
        if byte == last, byte == o || byte == u { continue }
        if last == o, byte == u { continue }
        if last == o, byte == h {
          let next = index + 1 < source.count ? source[index + 1] : 0
          if !isVowel(next) { continue }
        }
      }
      bytes.append(byte)
    }
    return of(String(decoding: bytes, as: UTF8.self))
  }

  /// The consonants of a skeleton; vowels at the start of a word leave one mark.
  static func consonants(_ skeleton: String, softCH: Bool = false) -> String {
    var result: [UInt8] = []
    for byte in skeleton.utf8 {
      if isVowel(byte) || byte == UInt8(ascii: "i") {
        if result.isEmpty { result.append(UInt8(ascii: "*")) }
      } else if byte == UInt8(ascii: "c"), softCH {
        result.append(UInt8(ascii: "h"))
      } else {
        result.append(byte)
      }
    }
    while result.count > 1, result.last == UInt8(ascii: "h") { result.removeLast() }
    return String(decoding: undoubled(result), as: UTF8.self)
  }

  /// Whether the vowels of two skeletons with the same consonants are ones that romanizations mix up.
  static func haveLikeVowels(_ one: String, _ other: String) -> Bool {
    let (left, right) = (vowelRuns(one), vowelRuns(other))
    guard left.count == right.count else { return false }
    return zip(left, right).allSatisfy { a, b in
      a.contains { x in b.contains { y in x == y || areLike(x, y) } }
    }
  }

  private static func areLike(_ x: UInt8, _ y: UInt8) -> Bool {
    let pair = (min(x, y), max(x, y))
    return pair == (UInt8(ascii: "a"), UInt8(ascii: "e"))
      || pair == (UInt8(ascii: "e"), UInt8(ascii: "i"))
      || pair == (UInt8(ascii: "o"), UInt8(ascii: "u"))
  }

  private static func vowelRuns(_ word: String) -> [[UInt8]] {
    var runs: [[UInt8]] = []
    var isInside = false
    for byte in word.utf8 {
      if isVowel(byte) {
        if isInside { runs[runs.count - 1].append(byte) } else { runs.append([byte]) }
        isInside = true
      } else {
        isInside = false
      }
    }
    return runs
  }

  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Whether a word can be romanized Japanese: syllables that end in a vowel or n.
  static func isJapanese(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count >= 2 else { return false }
    var consonants = 0
    for (index, byte) in bytes.enumerated() {
      if isVowel(byte), byte != UInt8(ascii: "y") {
        consonants = 0
        continue
      }
      switch byte {
      case UInt8(ascii: "l"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "q"): return false
      default: break
      }
      if byte == UInt8(ascii: "n"), consonants == 0 { continue }
      if byte == UInt8(ascii: "h"), consonants == 0, index > 0,
        index + 1 == bytes.count || !isVowel(bytes[index + 1])
      {
        continue
      }
      consonants += 1
      if consonants > 3 { return false }
    }
    return consonants == 0
  }

  private static func rewritten(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      var isDone = false
      for rule in rules[Int(bytes[index] & 31)]
      where index + rule.from.count <= bytes.count
        && bytes[index..<(index + rule.from.count)].elementsEqual(rule.from)
      {
        result.append(contentsOf: rule.to)
        index += rule.from.count
        isDone = true
        break
      }
      if !isDone {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Leaves an i between two other vowels out: `Tsvetayev`, `Tsvetaev`.
  private static func betweenVowels(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 3 else { return bytes }
    let i = UInt8(ascii: "i")
    return bytes.indices.compactMap { index in
      guard bytes[index] == i, index > 0, index + 1 < bytes.count else { return bytes[index] }
      return isVowel(bytes[index - 1]) && isVowel(bytes[index + 1]) ? nil : bytes[index]
    }
  }

  private static func undoubled(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes where byte != result.last { result.append(byte) }
    return result
  }

  private struct Rule: Sendable {
    var from: [UInt8]
    var to: [UInt8]
  }

  /// Rules by the low bits of the first letter, the longest first.
  private static let rules: [[Rule]] = {
    var table = [[Rule]](repeating: [], count: 32)
    for row in rows.split(whereSeparator: \.isWhitespace) {
      let sides = row.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let first = sides[0].utf8.first else { continue }
      table[Int(first & 31)].append(Rule(from: Array(sides[0].utf8), to: Array(sides[1].utf8)))
    }
    return table.map { $0.sorted { $0.from.count > $1.from.count } }
  }()

  private static let rows = """
    shch=s owdh=ud sch=s tsch=c tch=c sh=s sz=s cz=c kh=h ck=k ch=c ph=f gh=g th=t dh=d bh=b zh=z dj=j dzh=j
    ou=u oo=u eu=u ee=i ei=i ey=i ay=ai ie=i iy=i ij=i ae=a oe=o ue=u aa=a eo=o yeo=io ea=a
    w=v x=ks q=k qu=k c=k y=i tz=ts z=z
    """
}
