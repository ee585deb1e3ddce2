/// Words by which a part of a name finds the whole, as hashes.
enum PartWords {
  static func of(_ name: PersonName) -> [UInt64] {
    var words: Set<String> = []
    for reading in NameOrder.readings(of: name) + name.twin.map(\.words) {
      for word in reading where !word.isInitial && !word.isParticle {
        words.insert(word.folded)
        words.formUnion(word.parts)
        words.insert("~" + Skeleton.of(word.folded))
        for full in Nicknames.fullNames[word.folded] ?? [] { words.insert(full) }
        if Nicknames.known.contains(word.folded) { words.insert("=" + word.folded) }
      }
    }
    for full in words where Nicknames.known.contains(full) { words.insert("=" + full) }
    if name.script.isSpaceless {
      let scalars = Array(name.display.unicodeScalars)
      words.insert("^" + String(scalars: scalars.prefix(2)))
      words.insert("$" + String(scalars: scalars.suffix(2)))
    }
    return words.map { StableHash.of($0) }.sorted()
  }
}
