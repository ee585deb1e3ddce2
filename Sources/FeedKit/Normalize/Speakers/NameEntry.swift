/// One spelling of a name among all mentions, read once.
///
/// Shared, since many groups refer to it: a value would be copied part by part at each look.
final class NameEntry: Sendable {
  /// How much of a name it is.
  enum Shape: UInt8, Sendable {
    /// Given and family name.
    case full
    /// An initial and a family name.
    case initialed
    /// One word.
    case single
  }

  let name: PersonName
  let keys: NameKeys
  let type: SpeakerType
  let shape: Shape
  /// All letters of the name, folded, for counting typing errors.
  let letters: [UInt8]
  /// Sets the spelling apart from others of the same name: the repaired text.
  let text: String
  /// The sounds of the words, in their order.
  let sounds: [String]
  /// Words by which a part of a name finds the whole.
  let partWords: [UInt64]
  /// The letters that are in the name, one bit each.
  let mask: UInt32
  /// Whether an account stands beside a name of one word, which is then all of the name.
  let hasAccount: Bool

  init(_ name: PersonName, reading: NameReading) {
    self.name = name
    keys = NameKeys(name)
    type = reading.type
    text = name.display
    letters = name.words.flatMap { Array($0.folded.utf8) }
    mask = letters.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    sounds = name.words.map { Skeleton.of($0.folded) }
    let words = name.words.filter { !$0.isParticle }
    if name.isFull || words.count >= 3 {
      shape = .full
    } else {
      shape = words.count > 1 ? .initialed : .single
    }
    hasAccount = reading.names.count == 1 && reading.hasAccount
    partWords = PartWords.of(name)
  }

  private init(bodyOf other: NameEntry) {
    name = other.name
    keys = other.keys
    type = .organization
    shape = other.shape
    letters = other.letters
    text = other.text
    sounds = other.sounds
    partWords = other.partWords
    mask = other.mask
    hasAccount = other.hasAccount
  }

  /// The same spelling as the name of a body.
  func asBody() -> NameEntry { NameEntry(bodyOf: self) }

  /// Whether a key that names of any feed are joined by may be made of it.
  var isGlobal: Bool {
    switch shape {
    case .full: true
    case .initialed: name.words.filter(\.isInitial).count >= 2
    case .single: false
    }
  }

  /// Whether letters of two alphabets stand in one word, as after reading in a wrong encoding.
  var isDamaged: Bool {
    NameFolding.words(of: text.unicodeScalars).contains { word in
      let scripts = Set(word.lazy.filter(\.characterClass.isLetter).map(NameScript.script))
      return scripts.contains(.latin) && (scripts.contains(.greek) || scripts.contains(.cyrillic))
    }
  }

  /// Whether two names share a key of a level.
  func shares(_ level: NameKeys.Level, with other: NameEntry) -> Bool {
    let (left, right) = (keys[level], other.keys[level])
    if left.count == 1, right.count == 1 { return left[0] == right[0] }
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] { return true }
      if left[i] < right[j] { i += 1 } else { j += 1 }
    }
    return false
  }

  /// Whether two names are written with Han characters, and with different ones.
  func hasOtherHan(than other: NameEntry) -> Bool {
    !name.han.isEmpty && !other.name.han.isEmpty && name.han != other.name.han
  }

  /// Whether one is written in a script that leaves vowels out or is romanized in several ways.
  func differsInScript(from other: NameEntry) -> Bool {
    name.script != other.name.script && name.script != .other && other.name.script != .other
  }

  /// Whether this name, a part of a name, can be a part of another.
  func isPart(of full: NameEntry) -> Bool {
    switch shape {
    case .single:
      // Who is told by an account has no other name to be a part of.
      if hasAccount { return false }
      guard let index = name.words.firstIndex(where: { !$0.isParticle }) else { return false }
      let word = name.words[index]
      if full.name.script.isSpaceless != name.script.isSpaceless, full.name.script.isSpaceless {
        return NameOrder.readings(of: full.name).contains {
          $0.contains { $0.folded == word.folded }
        }
      }
      if full.name.script.isSpaceless, name.script.isSpaceless {
        let (part, whole) = (name.display, full.name.display)
        return part.unicodeScalars.count < whole.unicodeScalars.count
          && (whole.hasPrefix(part) || whole.hasSuffix(part))
      }
      if full.name.words.indices.contains(where: { mayBe(index, full, $0) }) { return true }
      return full.name.twin.contains { $0.words.contains { $0.folded == word.folded } }
    case .initialed, .full:
      return isSubset(of: full) || isInitialAndFamily(of: full)
    }
  }

  /// Whether this is a part of another name that has more words.
  func isShorter(than other: NameEntry) -> Bool {
    guard other.shape == .full else { return false }
    if name.mainWords.count < other.name.mainWords.count || shape != .full {
      return isPart(of: other)
    }
    return hasSimplerWords(than: other)
  }

  /// Whether it has one word where the other has it with a hyphen and another: `Ann Hill` beside
  /// `Ann Hill-Marsh`.
  private func hasSimplerWords(than other: NameEntry) -> Bool {
    let (own, others) = (name.mainWords, other.name.mainWords)
    guard own.count == others.count else { return false }
    var isSimpler = false
    for (word, long) in zip(own, others) where word.folded != long.folded {
      guard long.parts.count > word.parts.count, long.parts.contains(word.folded) else {
        return false
      }
      isSimpler = true
    }
    return isSimpler
  }

  /// Whether a word of this name can stand for a word of the other.
  private func mayBe(_ index: Int, _ full: NameEntry, _ place: Int) -> Bool {
    let (word, other) = (name.words[index], full.name.words[place])
    guard !other.isInitial, !other.isParticle else { return false }
    if word.folded == other.folded { return true }
    if other.parts.count > 1, other.parts.contains(word.folded) { return true }
    if sounds[index] == full.sounds[place], word.folded.utf8.count >= 4 { return true }
    return Nicknames.fullNames[word.folded]?.contains(other.folded) == true
      || Nicknames.fullNames[other.folded]?.contains(word.folded) == true
  }

  /// Whether every word of this name stands for a different word of the other, in the same order.
  private func isSubset(of full: NameEntry) -> Bool {
    let own = name.words.indices.filter { !name.words[$0].isParticle }
    let others = full.name.words.indices.filter { !full.name.words[$0].isParticle }
    guard own.count <= others.count, own.count >= 2, full.shape == .full else { return false }
    guard own.count < others.count || own.contains(where: { name.words[$0].isInitial }) else {
      return false
    }
    var next = 0
    var written = 0
    for (place, index) in own.enumerated() {
      var isFound = false
      while next < others.count, !isFound {
        // Behind a name that is passed over, an initial is not of this one: `John B. Hill`, `Bea Hill`.
        // Nor is the last word, the family name, cut down to one: `Anthony R. Hill`, `Anthony Redfield`.
        let isMiddle =
          (next > place || place + 1 == own.count) && full.name.words[others[next]].isInitial
          && !name.words[index].isInitial
        isFound = !isMiddle && standsFor(index, full, others[next])
        if isFound, !name.words[index].isInitial { written += 1 }
        next += 1
      }
      guard isFound else { return false }
    }
    // What is left out may be the given name, where two others are written.
    if written >= 2 { return true }
    return written > 0 && standsFor(own[0], full, others[0])
  }

  private func standsFor(_ index: Int, _ full: NameEntry, _ place: Int) -> Bool {
    let (word, other) = (name.words[index], full.name.words[place])
    guard word.isInitial || other.isInitial else { return mayBe(index, full, place) }
    return word.folded.utf8.first == other.folded.utf8.first
  }

  /// Whether this is an initial and one word, and the other has the word and another with that initial.
  private func isInitialAndFamily(of full: NameEntry) -> Bool {
    let own = name.words.indices.filter { !name.words[$0].isParticle }
    guard full.shape == .full, own.count >= 2, name.words[own[0]].isInitial,
      own.dropFirst().allSatisfy({ !name.words[$0].isInitial })
    else { return false }
    let others = full.name.words.indices.filter { !full.name.words[$0].isParticle }
    return others.contains { place in
      isFamily(own.dropFirst(), full, place)
        && others.contains {
          $0 != place && standsFor(own[0], full, $0)
            && ($0 == others[0] || !full.name.words[$0].isInitial)
        }
    }
  }

  /// Whether words stand for one word of another name: one, or the parts of one with hyphens.
  private func isFamily(_ own: ArraySlice<Int>, _ full: NameEntry, _ place: Int) -> Bool {
    if own.count == 1, let only = own.first { return mayBe(only, full, place) }
    return own.map { name.words[$0].folded } == full.name.words[place].parts
  }

  /// Whether one of two full names has a hyphen and another word where the other has one word.
  func isHalf(of other: NameEntry) -> Bool {
    hasSimplerWords(than: other) || other.hasSimplerWords(than: self)
  }

  /// Whether two full names of an episode are spellings of one: one word the same, the others close.
  func isLoosely(_ other: NameEntry) -> Bool {
    guard shape == .full, other.shape == .full else { return false }
    let own = name.words.indices.filter { !name.words[$0].isInitial && !name.words[$0].isParticle }
    let others = other.name.words.indices.filter {
      !other.name.words[$0].isInitial && !other.name.words[$0].isParticle
    }
    guard own.count == others.count, own.count >= 2 else { return false }
    var same = 0
    for (index, place) in zip(own, others) {
      if mayBe(index, other, place) {
        same += 1
      } else {
        let (p, q) = (sounds[index], other.sounds[place])
        guard p.utf8.count >= 4, Skeleton.consonants(p) == Skeleton.consonants(q) else {
          return false
        }
      }
    }
    return same >= 1
  }

  /// Whether two full names differ only by two letters that changed places, as no two names do.
  func isSwap(of other: NameEntry) -> Bool {
    letters.count == other.letters.count && letters.count >= 8 && mask == other.mask
      && name.words.count == other.name.words.count && isTypo(of: other, most: 1)
      && letters.sorted() == other.letters.sorted()
  }

  /// Whether a given name that is known stands where the other has a different one that is known too:
  /// Marina and Marian, Fred and Brad are two names.
  private func hasOtherGivenName(than other: NameEntry) -> Bool {
    guard name.words.count == other.name.words.count else { return false }
    return zip(name.words, other.name.words).contains { word, second in
      word.folded != second.folded && NameTyping.isGivenName(word.folded)
        && NameTyping.isGivenName(second.folded)
    }
  }

  /// Whether two full names differ by a typing error: a letter put in, left out, changed or swapped.
  func isTypo(of other: NameEntry, most: Int) -> Bool {
    guard shape == .full, other.shape == .full, !differsInScript(from: other) else { return false }
    guard !name.script.isSpaceless, (mask ^ other.mask).nonzeroBitCount <= 2 * most else {
      return false
    }
    let (a, b) = (letters, other.letters)
    guard min(a.count, b.count) >= 8, abs(a.count - b.count) <= most else { return false }
    guard a.first == b.first || a.last == b.last else { return false }
    // Short words may be other names altogether: Jan, Jon. One letter of four is no slip.
    guard let distance = TypingDistance.between(a, b, most: most), distance > 0 else {
      return false
    }
    return distance * 5 <= min(a.count, b.count) && !hasOtherGivenName(than: other)
  }
}
