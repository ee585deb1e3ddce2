/// What the scripts of two names say about whether they can be one name.
enum NameScripts {
  /// Whether two names in different scripts may sound alike: where readings are sure, they must.
  static func maySoundAlike(_ one: PersonName, _ other: PersonName) -> Bool {
    let (a, b) = one.script.rawValue <= other.script.rawValue ? (one, other) : (other, one)
    guard a.script != b.script else { return false }
    // Han characters have Japanese readings that no table holds.
    if b.script == .han || a.script == .han {
      let han = a.script == .han ? a : b
      let plain = a.script == .han ? b : a
      let families = NameOrder.japaneseFamilies(of: han)
      if families.isEmpty { return plain.words.allSatisfy { Skeleton.isJapanese($0.folded) } }
      let sounds = plain.words.map { Skeleton.ofJapanese($0.folded) ?? Skeleton.of($0.folded) }
      return families.contains { family in sounds.contains(Skeleton.of(family)) }
    }
    let left = NameOrder.readings(of: a).flatMap { $0 }.map {
      Skeleton.consonants(Skeleton.of($0.folded))
    }
    let right = NameOrder.readings(of: b).flatMap { $0 }.map {
      Skeleton.consonants(Skeleton.of($0.folded))
    }
    return left.contains { x in
      right.contains { y in
        x == y && x.utf8.count >= 2
          || TypingDistance.between(Array(x.utf8), Array(y.utf8), most: 1) != nil
            && x.utf8.count >= 3
      }
    }
  }
}
