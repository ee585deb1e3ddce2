/// The keys by which names meet: two names can belong together only if they share one.
struct NameKeys: Sendable {
  /// How close a key is to the name as written.
  enum Level: UInt8, Sendable, CaseIterable {
    /// The same letters, in any order of the words.
    case exact
    /// The same after the given name was exchanged for the full name that it is short for.
    case nickname
    /// The same sound, roughly.
    case skeleton
    /// The same consonants.
    case consonants
  }

  /// Keys by level, each sorted and once.
  var exact: [UInt64] = []
  var nickname: [UInt64] = []
  var skeleton: [UInt64] = []
  var consonants: [UInt64] = []

  /// The keys of a level.
  subscript(level: Level) -> [UInt64] {
    switch level {
    case .exact: exact
    case .nickname: nickname
    case .skeleton: skeleton
    case .consonants: consonants
    }
  }

  /// Makes the keys of a name and of its form in another script.
  init(_ name: PersonName) {
    var texts: [(Level, String)] = []
    Self.add(name, to: &texts)
    for twin in name.twin { Self.add(twin, to: &texts) }
    for (level, text) in texts {
      let key = StableHash.of(text)
      switch level {
      case .exact: exact.append(key)
      case .nickname: nickname.append(key)
      case .skeleton: skeleton.append(key)
      case .consonants: consonants.append(key)
      }
    }
    exact = Self.unique(exact)
    nickname = Self.unique(nickname)
    skeleton = Self.unique(skeleton)
    consonants = Self.unique(consonants)
  }

  private static func unique(_ keys: [UInt64]) -> [UInt64] {
    guard keys.count > 1 else { return keys }
    var sorted = keys.sorted()
    var last = 0
    for index in 1..<sorted.count where sorted[index] != sorted[last] {
      last += 1
      sorted[last] = sorted[index]
    }
    sorted.removeSubrange((last + 1)...)
    return sorted
  }

  /// The keys of a name as texts, for people and for other engines.
  static func texts(of name: PersonName) -> [(level: Level, text: String)] {
    var texts: [(Level, String)] = []
    add(name, to: &texts)
    for twin in name.twin { add(twin, to: &texts) }
    return texts.map { (level: $0.0, text: $0.1) }
  }

  // MARK: Private

  private static func add(_ name: PersonName, to texts: inout [(Level, String)]) {
    if !name.han.isEmpty { texts.append((.exact, "0:" + name.han)) }
    for words in NameOrder.readings(of: name) { add(words, script: name.script, to: &texts) }
  }

  private static func add(
    _ words: [PersonName.Word],
    script: NameScript,
    to texts: inout [(Level, String)]
  ) {
    let kept = withoutMiddleInitials(words)
    guard let first = kept.first else { return }
    guard kept.count > 1 else {
      texts.append((.exact, "0:" + first.folded))
      return
    }
    let parts = kept.flatMap(\.parts)
    let isFlippable = !kept.allSatisfy {
      $0.isParticle || NameTyping.isWesternGivenName($0.folded)
    }
    let straight = parts.joined()
    texts.append((.exact, "0:" + straight))
    if isFlippable, parts.count <= 8 {
      for start in 1..<max(parts.count, 2) where start < parts.count {
        texts.append((.exact, "0:" + (parts[start...] + parts[..<start]).joined()))
      }
      texts.append((.exact, "0:" + parts.sorted().joined()))
    }
    guard !first.isInitial else { return }
    addSounds(kept, isFlippable: isFlippable, script: script, to: &texts)
  }

  private static func addSounds(
    _ words: [PersonName.Word],
    isFlippable: Bool,
    script: NameScript,
    to texts: inout [(Level, String)]
  ) {
    let joined = withJoinedArticles(words)
    let given = joined[0]
    let rest = Array(joined.dropFirst())
    func key(_ level: String, _ words: [String]) -> String {
      level + (isFlippable ? words.sorted() : words).joined(separator: isFlippable ? "." : ">")
    }
    // Short names, with the family name as it is.
    for full in Nicknames.fullNames[given] ?? [] {
      texts.append((.nickname, key("1:", [full] + rest)))
    }
    if Nicknames.known.contains(given) { texts.append((.nickname, key("1:", joined))) }
    // Sounds.
    let sounds = rest.map(Skeleton.of)
    let plain = Skeleton.of(given)
    texts.append((.skeleton, key("2:", [plain] + sounds)))
    for variant in NameVariants.given[given] ?? [] {
      texts.append((.skeleton, key("2:", [Skeleton.of(variant)] + sounds)))
    }
    if let last = rest.last, isFlippable {
      for variant in NameVariants.given[last] ?? [] {
        texts.append((.skeleton, key("2:", [plain] + sounds.dropLast() + [Skeleton.of(variant)])))
      }
    }
    let whole = isFlippable ? joined.sorted().joined() : joined.joined()
    texts.append((.skeleton, "2:" + Skeleton.of(whole)))
    if let japanese = japanese(joined) { texts.append((.skeleton, key("2:", japanese))) }
    addEastAsian(joined, to: &texts)
    // Consonants.
    if script.isConsonantal { addUnwritten([plain] + sounds, to: &texts) }
    for isSoft in [false, true] {
      let consonants = ([plain] + sounds).map { Skeleton.consonants($0, softCH: isSoft) }
      guard consonants.reduce(0, { $0 + $1.utf8.count }) >= 4 else { break }
      texts.append((.consonants, "3:" + consonants.sorted().joined(separator: ".")))
      if !([plain] + sounds).contains(where: { $0.contains("c") }) { break }
    }
  }

  /// Letters of Hebrew and Arabic that stand for a consonant or a vowel, or for two consonants.
  private static func addUnwritten(_ sounds: [String], to texts: inout [(Level, String)]) {
    for choice in 1..<8 {
      let consonants = sounds.map { sound -> String in
        var bytes = Array(Skeleton.consonants(sound).utf8)
        for index in bytes.indices.dropFirst() {
          if choice & 2 != 0, bytes[index] == UInt8(ascii: "b") { bytes[index] = UInt8(ascii: "v") }
          if choice & 4 != 0, bytes[index] == UInt8(ascii: "p") { bytes[index] = UInt8(ascii: "f") }
          if choice & 1 != 0, sound.utf8.contains(UInt8(ascii: "v")),
            bytes[index] == UInt8(ascii: "v")
          {
            bytes[index] = 0
          }
        }
        return String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
      }
      guard consonants.reduce(0, { $0 + $1.utf8.count }) >= 4 else { continue }
      texts.append((.consonants, "3:" + consonants.sorted().joined(separator: ".")))
    }
  }

  private static func japanese(_ words: [String]) -> [String]? {
    var result: [String] = []
    var isLong = false
    for word in words {
      guard let skeleton = Skeleton.ofJapanese(word) else { return nil }
      if skeleton != Skeleton.of(word) { isLong = true }
      result.append(skeleton)
    }
    return isLong ? result : nil
  }

  /// Family names of East Asia have several romanizations; only beside a given name of there.
  private static func addEastAsian(_ words: [String], to texts: inout [(Level, String)]) {
    let cuts: [(String, String)]
    switch words.count {
    case 2: cuts = [(words[0], words[1]), (words[1], words[0])]
    case 3: cuts = [(words[0], words[1] + words[2]), (words[2], words[0] + words[1])]
    default: return
    }
    for (family, given) in cuts {
      guard let variants = NameVariants.family[family], EastAsianSyllables.make(up: given),
        !NameTyping.isWesternGivenName(given)
      else { continue }
      let sound = KoreanSound.of(given)
      for variant in variants {
        texts.append((.skeleton, "2:" + [sound, variant].sorted().joined(separator: "~")))
        texts.append(
          (.skeleton, "2:" + [Skeleton.of(given), variant].sorted().joined(separator: "."))
        )
        for other in NameVariants.given[given] ?? [] {
          let pair = [Skeleton.of(other), variant].sorted().joined(separator: ".")
          texts.append((.skeleton, "2:" + pair))
        }
      }
    }
  }

  private static func withoutMiddleInitials(_ words: [PersonName.Word]) -> [PersonName.Word] {
    guard words.count > 2 else { return words }
    let main = words.indices.filter { !words[$0].isInitial && !words[$0].isParticle }
    guard main.count >= 2, let first = main.first else { return words }
    return words.indices.filter { $0 == 0 && first == 0 || !words[$0].isInitial || $0 < first }.map
    { words[$0] }
  }

  private static func withJoinedArticles(_ words: [PersonName.Word]) -> [String] {
    var result: [String] = []
    var article = ""
    for (index, word) in words.enumerated() {
      let isFirst = index == 0 && words.count >= 3 && (word.folded == "el" || word.folded == "al")
      if word.isParticle || isFirst, Particles.articles.contains(word.folded) {
        article += word.folded == "el" ? "al" : word.folded
      } else {
        let folded = article + word.folded
        article = ""
        result.append(
          folded.hasPrefix("el") && word.parts.first == "el" ? "al" + folded.dropFirst(2) : folded
        )
      }
    }
    if !article.isEmpty { result.append(article) }
    return result
  }
}
