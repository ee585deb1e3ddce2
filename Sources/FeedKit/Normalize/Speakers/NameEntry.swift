/// One spelling of a name among all mentions, read once.
struct NameEntry: Sendable {
  /// How much of a name it is.
  enum Shape: UInt8, Sendable {
    /// Given and family name.
    case full
    /// An initial and a family name.
    case initialed
    /// One word.
    case single
  }

  var name: PersonName
  var keys: NameKeys
  var type: SpeakerType
  var shape: Shape
  /// All letters of the name, folded, for counting typing errors.
  var letters: [UInt8]
  /// Sets the spelling apart from others of the same name: the repaired text.
  var text: String
  var roles: [String]

  init(_ name: PersonName, reading: NameReading) {
    self.name = name
    keys = NameKeys(name)
    type = reading.type
    text = name.display
    roles = reading.roles
    letters = name.words.flatMap { Array($0.folded.utf8) }
    if name.isFull || name.words.filter({ !$0.isParticle }).count >= 3 {
      shape = .full
    } else {
      shape = name.words.count > 1 ? .initialed : .single
    }
  }

  /// Whether a key that names of any feed are joined by may be made of it.
  var isGlobal: Bool {
    switch shape {
    case .full: true
    case .initialed: name.words.filter(\.isInitial).count >= 2
    case .single: false
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
      guard let word = name.words.first else { return false }
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
      return full.name.words.contains { Self.mayBe(word.folded, $0) }
        || full.name.twin.contains { $0.words.contains { Self.mayBe(word.folded, $0) } }
    case .initialed, .full:
      return isSubset(of: full) || isInitialAndFamily(of: full)
    }
  }

  /// Whether this is a part of another name that has more words.
  func isShorter(than other: NameEntry) -> Bool {
    name.mainWords.count < other.name.mainWords.count && isPart(of: other)
  }

  private static func mayBe(_ word: String, _ other: PersonName.Word) -> Bool {
    guard !other.isInitial, !other.isParticle else { return false }
    if word == other.folded || other.parts.count > 1 && other.parts.contains(word) { return true }
    if Nicknames.fullNames[word]?.contains(other.folded) == true { return true }
    if Nicknames.fullNames[other.folded]?.contains(word) == true { return true }
    guard word.utf8.count >= 4, other.folded.utf8.count >= 4 else { return false }
    return Skeleton.of(word) == Skeleton.of(other.folded)
  }

  /// Whether every word of this name stands for a different word of the other, in the same order.
  private func isSubset(of full: NameEntry) -> Bool {
    let own = name.words.filter { !$0.isParticle }
    let others = full.name.words.filter { !$0.isParticle }
    guard own.count <= others.count, own.count >= 2, full.shape == .full else { return false }
    guard own.count < others.count || own.contains(where: \.isInitial) else { return false }
    var index = 0
    var written = 0
    for word in own {
      var isFound = false
      while index < others.count, !isFound {
        let other = others[index]
        index += 1
        if word.isInitial || other.isInitial {
          isFound = word.folded.utf8.first == other.folded.utf8.first
        } else if Self.mayBe(word.folded, other) {
          isFound = true
          written += 1
        }
      }
      guard isFound else { return false }
    }
    // What is left out may be the given name, where two others are written.
    if written >= 2, own.count >= 2, full.name.script == name.script { return true }
    // The given name is there, at least by its initial, and something is written out.
    guard let first = own.first, let given = others.first else { return false }
    let isGiven =
      first.isInitial || given.isInitial
      ? first.folded.utf8.first == given.folded.utf8.first : Self.mayBe(first.folded, given)
    return written > 0 && isGiven
  }

  /// Whether this is an initial and one word, and the other has the word and another with that initial.
  private func isInitialAndFamily(of full: NameEntry) -> Bool {
    let own = name.words.filter { !$0.isParticle }
    guard full.shape == .full, own.count == 2, own[0].isInitial, !own[1].isInitial else {
      return false
    }
    let others = full.name.words.filter { !$0.isParticle }
    return others.indices.contains { place in
      Self.mayBe(own[1].folded, others[place])
        && others.indices.contains { other in
          other != place && others[other].folded.utf8.first == own[0].folded.utf8.first
        }
    }
  }

  /// Whether two full names of an episode are spellings of one: one word the same, the others close.
  func isLoosely(_ other: NameEntry) -> Bool {
    let (a, b) = (name.mainWords, other.name.mainWords)
    guard shape == .full, other.shape == .full, a.count == b.count, a.count >= 2 else {
      return false
    }
    var same = 0
    for (x, y) in zip(a, b) {
      if x.folded == y.folded || Self.mayBe(x.folded, y) {
        same += 1
      } else {
        let (p, q) = (Skeleton.of(x.folded), Skeleton.of(y.folded))
        guard Skeleton.consonants(p) == Skeleton.consonants(q), p.utf8.count >= 4 else {
          return false
        }
      }
    }
    return same >= 1
  }

  /// Whether two full names differ by a typing error: a letter put in, left out, changed or swapped.
  func isTypo(of other: NameEntry, most: Int) -> Bool {
    guard shape == .full, other.shape == .full, !differsInScript(from: other) else { return false }
    guard !name.script.isSpaceless else { return false }
    let (a, b) = (letters, other.letters)
    guard min(a.count, b.count) >= 8, abs(a.count - b.count) <= most else { return false }
    guard a.first == b.first || a.last == b.last else { return false }
    // Short words may be other names altogether: Jan, Jon. One letter of four is no slip.
    guard let distance = TypingDistance.between(a, b, most: most), distance > 0 else {
      return false
    }
    return distance * 5 <= min(a.count, b.count)
  }
}
