/// The words of one feed, each kept once, with how they are written there.
struct WordTable {
  /// How a word is written.
  enum Shape: UInt8 {
    case lower, capital, upper, initial, caseless, number
  }

  /// A word as it is written.
  struct Word {
    /// The number of its form in lower case.
    var lower: Int32
    var shape: Shape
    var cues: CueSet
  }

  /// A word in lower case, with what counting told of it.
  struct LowerWord {
    var cues: CueSet
    var isGivenName: Bool
    /// Whether names of bodies have it.
    var isBody: Bool
    /// How often it stands in sentences in lower case, with a capital, and so after an article.
    var lowerCount: Int32 = 0
    var capitalCount: Int32 = 0
    var determinedCount: Int32 = 0

    /// Whether the feed itself shows that a capital makes no name of it.
    var isCommon: Bool {
      if cues.contains(.common) { return true }
      if lowerCount > 0, lowerCount * 3 > capitalCount {
        return !isGivenName || lowerCount > 2 * capitalCount
      }
      return capitalCount >= 3 && determinedCount * 10 >= capitalCount * 3
    }
  }

  private(set) var words: [Word] = []
  private(set) var lowers: [LowerWord] = []
  /// The texts of ``lowers``.
  private(set) var texts: [String] = []
  /// The hashes of ``words``.
  private var hashes: [UInt64] = []
  /// Numbers of words by hash, open addressing; -1 where nothing is.
  private var slots = [Int32](repeating: -1, count: 4096)
  /// Differs from run to run: nobody can make words that all meet in one place.
  private let seed = UInt64.random(in: .min ... .max)
  private var lowerNumbers: [String: Int32] = [:]
  /// More different words than this have all one number: nobody writes that many.
  private static let most = 400_000

  /// The number of a word with a hash, if it was met.
  func number(of hash: UInt64) -> Int32? {
    let number = slots[slot(of: hash)]
    return number < 0 ? nil : number
  }

  /// Where a hash is, or would be.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: StableHash.mixed(hash ^ seed)) & (slots.count - 1)
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func remember(_ hash: UInt64) {
    slots[slot(of: hash)] = Int32(hashes.count)
    hashes.append(hash)
    guard hashes.count * 2 > slots.count else { return }
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() { slots[slot(of: hash)] = Int32(number) }
  }

  /// Takes a word for the first time.
  mutating func add(_ text: String, hash: UInt64) -> Int32 {
    guard words.count < Self.most else { return 0 }
    let number = Int32(words.count)
    let lower = lowerNumber(of: text.lowercased())
    words.append(
      Word(lower: lower, shape: Self.shape(of: text), cues: lowers[Int(lower)].cues)
    )
    remember(hash)
    return number
  }

  /// The number of a word in lower case.
  mutating func lowerNumber(of text: String) -> Int32 {
    if let known = lowerNumbers[text] { return known }
    let number = Int32(lowers.count)
    let folded = NameFolding.folded(text.unicodeScalars)
    lowers.append(
      LowerWord(
        cues: CueStems.cues(of: text),
        isGivenName: NameTyping.isGivenName(folded),
        isBody: OrganizationWords.words.contains(folded)
      )
    )
    texts.append(text)
    lowerNumbers[text] = number
    return number
  }

  /// The lower case form of a word.
  subscript(word: Int32) -> LowerWord { lowers[Int(words[Int(word)].lower)] }

  /// Counts a word that stands in a sentence.
  mutating func count(_ word: Int32, isAfterArticle: Bool) {
    let entry = words[Int(word)]
    switch entry.shape {
    case .lower: lowers[Int(entry.lower)].lowerCount += 1
    case .capital:
      lowers[Int(entry.lower)].capitalCount += 1
      if isAfterArticle { lowers[Int(entry.lower)].determinedCount += 1 }
    default: break
    }
  }

  private static func shape(of text: String) -> Shape {
    var letters = 0
    var uppers = 0
    var lowers = 0
    var isFirstUpper = false
    for scalar in text.unicodeScalars {
      switch scalar.characterClass {
      case .digit: return .number
      case .upper:
        if letters == 0 { isFirstUpper = true }
        letters += 1
        uppers += 1
      case .lower:
        letters += 1
        lowers += 1
      case .letter: letters += 1
      default: continue
      }
    }
    if uppers + lowers == 0 { return .caseless }
    if letters == 1, uppers == 1 { return .initial }
    if isFirstUpper { return lowers == 0 && letters > 1 ? .upper : .capital }
    return .lower
  }
}
