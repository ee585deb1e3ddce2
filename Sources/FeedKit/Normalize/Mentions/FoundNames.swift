/// The names that were met in one feed, each once.
struct FoundNames {
  struct Name {
    /// Its words in lower case.
    var words: [Int32]
    /// As it was met first.
    var text: String
    /// Whether it may be a person's, by itself.
    var isPerson: Bool
    /// Whether the first word is known as a given name.
    var isGiven: Bool
    /// Whether it is one word of a script without spaces that is all of a name.
    var isWhole: Bool
    /// Whether a field of the feed has it.
    var isInField = false
    /// Whether a field or a title of the feed has it.
    var isKnown = false
    /// Episodes that have it in a text.
    var episodes: Int32 = 0
    var lastEpisode: Int32 = -1

    var isFull: Bool { words.count >= 2 || isWhole }
  }

  private(set) var names: [Name] = []
  private var numbers: [UInt64: Int32] = [:]

  subscript(name: Int32) -> Name {
    get { names[Int(name)] }
    set { names[Int(name)] = newValue }
  }

  static func hash(_ words: some Sequence<Int32>) -> UInt64 {
    var hash: UInt64 = 0x51_7C_C1_B7
    for word in words { hash = StableHash.mixed(hash ^ UInt64(word + 1)) }
    return hash
  }

  func number(of words: some Sequence<Int32>) -> Int32? { numbers[Self.hash(words)] }

  /// The number of a name that is known from a field or a title.
  func known(_ words: some Sequence<Int32>) -> Int32? {
    guard let number = number(of: words), self[number].isKnown else { return nil }
    return number
  }

  mutating func add(_ words: [Int32], text: @autoclosure () -> String, isGiven: Bool) -> Int32 {
    let hash = Self.hash(words)
    if let number = numbers[hash] { return number }
    let number = Int32(names.count)
    let text = text()
    names.append(
      Name(
        words: words,
        text: text,
        isPerson: words.count == 1 || Self.isPerson(Array(text.unicodeScalars)),
        isGiven: isGiven,
        isWhole: words.count == 1 && Self.isWhole(text)
      )
    )
    numbers[hash] = number
    return number
  }

  /// Whether one word is as long as a family name and a given name in a script without spaces.
  private static func isWhole(_ text: String) -> Bool {
    let script = NameScript(of: text.unicodeScalars)
    return script.isSpaceless && (3...6).contains(text.unicodeScalars.count)
  }

  /// Whether a name of several words may be a person's; one word alone needs more than its letters.
  private static func isPerson(_ text: [Unicode.Scalar]) -> Bool {
    !NameTyping.isOrganization(text) && !NameTyping.isLabel(text)
  }

  mutating func count(_ name: Int32, in episode: Int32) {
    guard names[Int(name)].lastEpisode != episode else { return }
    names[Int(name)].lastEpisode = episode
    names[Int(name)].episodes += 1
  }
}

/// A name in its place.
struct NameOccurrence {
  var name: Int32
  var first: Int
  var last: Int
  var sentence: Int
  var block: Int
  /// Whether only the words beside it show that it is a name, which say that its bearer takes part.
  var isShownByWords = false
}
