/// What stands between two words.
struct Gap: OptionSet {
  var rawValue: UInt16

  static let space = Gap(rawValue: 1)
  static let comma = Gap(rawValue: 2)
  static let point = Gap(rawValue: 4)
  static let colon = Gap(rawValue: 8)
  static let dash = Gap(rawValue: 16)
  static let open = Gap(rawValue: 32)
  static let close = Gap(rawValue: 64)
  static let quote = Gap(rawValue: 128)
  static let slash = Gap(rawValue: 256)
  static let ampersand = Gap(rawValue: 512)
  static let bar = Gap(rawValue: 1024)
  static let possessive = Gap(rawValue: 2048)
  static let handle = Gap(rawValue: 4096)
  static let stop = Gap(rawValue: 8192)
  static let start = Gap(rawValue: 16384)
  static let dot = Gap(rawValue: 32768)

  /// Whether a name may run across it.
  var isInsideName: Bool { self == .space }
  /// What cuts titles into parts.
  static let separators: Gap = [.colon, .dash, .open, .close, .bar, .comma, .slash, .quote]
}

/// A word in its place.
struct Token {
  var word: Int32
  var start: Int32
  var end: Int32
  /// What stands before it.
  var gap: Gap
  /// Whether it has no capitals among words that have, as a name in its bearer's own script.
  var isForeign = false
}

/// A sentence: what a name is read in.
struct NoteSentence {
  var tokens: Range<Int32>
  var block: Int32
  /// Tells equal sentences; numbers count as equal.
  var hash: UInt64
}

/// A paragraph, a line, a heading, an entry of a list or a cell.
struct NoteBlock {
  enum Kind: UInt8 { case prose, heading, item, cell }

  var kind: Kind
  var tokens: Range<Int32>
  var sentences: Range<Int32>
  var links: Range<Int32>
  /// The heading that it stands under; -1 when there is none.
  var heading: Int32
}

/// A link in notes.
struct NoteLink {
  var start: Int32
  var end: Int32
  var target: String
}

/// All texts of one feed, cut to blocks, sentences and words.
struct NoteText {
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []
  private(set) var sentences: [NoteSentence] = []
  private(set) var blocks: [NoteBlock] = []
  private(set) var links: [NoteLink] = []
  var words = WordTable()
  /// Whether nearly all of it is in scripts with capitals: what is written without is then a name.
  private(set) var isCased = true
  private let classes = ClassTable.shared

  /// Bytes of texts that are held of one feed; the notes of later episodes are left unread.
  static let most = 64_000_000

  /// Adds a block.
  mutating func add(
    _ text: [UInt8],
    kind: NoteBlock.Kind,
    heading: Int32,
    isProse: Bool,
    links newLinks: [NoteLink] = []
  ) {
    guard bytes.count + text.count < Self.most else { return }
    if Mojibake.isSuspect(text.span),
      let mended = Mojibake.mended(String(decoding: text, as: UTF8.self))
    {
      // The places of links are those of the damaged text.
      return add(Array(mended.utf8), kind: kind, heading: heading, isProse: isProse)
    }
    let start = Int32(bytes.count)
    let firstToken = Int32(tokens.count)
    let firstSentence = Int32(sentences.count)
    let firstLink = Int32(links.count)
    bytes.append(contentsOf: text)
    for link in newLinks {
      links.append(
        NoteLink(start: link.start + start, end: link.end + start, target: link.target)
      )
    }
    cut(from: Int(start))
    guard tokens.count > Int(firstToken) else { return }
    cutSentences(from: Int(firstToken), block: Int32(blocks.count), counts: isProse)
    blocks.append(
      NoteBlock(
        kind: kind,
        tokens: firstToken..<Int32(tokens.count),
        sentences: firstSentence..<Int32(sentences.count),
        links: firstLink..<Int32(links.count),
        heading: heading
      )
    )
  }

  /// Says what can be said only of all of it.
  mutating func finish() {
    var caseless = 0
    for token in tokens where words.words[Int(token.word)].shape == .caseless { caseless += 1 }
    isCased = caseless * 20 < tokens.count
    guard caseless > 0, caseless * 5 < tokens.count * 2 else { return }
    for sentence in sentences {
      let range = Int(sentence.tokens.lowerBound)..<Int(sentence.tokens.upperBound)
      let own = range.count { shape($0) == .caseless }
      let others = range.count { shape($0) == .lower || shape($0) == .capital }
      guard (1...4).contains(own), others >= own else { continue }
      for token in range where shape(token) == .caseless { tokens[token].isForeign = true }
    }
  }

  /// The text between two places.
  func text(_ first: Int, through last: Int) -> String {
    String(decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  func lower(_ token: Int) -> Int32 { words.words[Int(tokens[token].word)].lower }
  func shape(_ token: Int) -> WordTable.Shape { words.words[Int(tokens[token].word)].shape }
  func cues(_ token: Int) -> CueSet { words.words[Int(tokens[token].word)].cues }

  // MARK: Words

  private mutating func cut(from first: Int) {
    let end = bytes.count
    var index = first
    var gap: Gap = .start
    var hash = Self.hashStart
    var start = -1
    // Where a text has no spaces, words end where the script changes.
    var run = SpacelessRun.none
    while index <= end {
      let (scalar, width) = index < end ? scalar(at: index) : (0x20, 1)
      let next = SpacelessRun(scalar)
      if start >= 0, next != .none, run != .none, next != run, scalar != 0x30FC {
        addWord(start..<index, hash, gap, isHan: run == .han)
        start = -1
        gap = []
      }
      let last = run
      if scalar != 0x30FC { run = next }
      if isWord(scalar) || start >= 0 && joins(scalar, at: index, width, start: start, end: end) {
        if start < 0 {
          start = index
          hash = Self.hashStart
        }
        for byte in index..<min(index + width, end) {
          hash = Self.hash(hash, and: bytes[byte])
        }
        index += width
        continue
      }
      if start >= 0, index < end, scalar == 0x2F, isShortWith(start..<index) {
        // `w/` is short for a word, and its stroke no mark between two.
        tokens.append(
          Token(word: word("with"), start: Int32(start), end: Int32(index), gap: gap)
        )
        start = -1
        gap = .space
        index += 1
        continue
      }
      if start >= 0 {
        addWord(start..<index, hash, gap, isHan: last == .han)
        start = -1
        gap = []
      }
      guard index < end else { break }
      if scalar == 0x3A, isAddress(index, end) {
        // The rest of an address is no text.
        if let last = tokens.last, last.end == Int32(index) {
          gap = last.gap
          tokens.removeLast()
        }
        while index < end, bytes[index] > 0x20 { index += 1 }
        gap.insert(.stop)
        continue
      }
      if (scalar == 0x27 || scalar == 0x2019), let after = possessive(index + width, end) {
        gap.insert(.possessive)
        index = after
        continue
      }
      if scalar == 0x27 || scalar == 0x2019, let last = tokens.last, Int(last.end) == index,
        let after = ending(index + width, end)
      {
        index = after
        continue
      }
      gap.formUnion(kind(of: scalar, at: index, width, end))
      index += width
    }
  }

  /// Adds a word, or the words that a run of Han characters is made of.
  private mutating func addWord(_ range: Range<Int>, _ hash: UInt64, _ gap: Gap, isHan: Bool) {
    guard isHan else { return addToken(range, hash, gap) }
    let scalars = Array(String(decoding: bytes[range], as: UTF8.self).unicodeScalars)
    let lengths = HanWords.lengths(of: scalars)
    guard lengths.count > 1 else { return addToken(range, hash, gap) }
    var start = range.lowerBound
    var place = 0
    for length in lengths {
      let end = scalars[place..<(place + length)].reduce(start) { $0 + UTF8.width($1) }
      addToken(start..<end, Self.hash(of: bytes[start..<end]), place == 0 ? gap : [])
      (start, place) = (end, place + length)
    }
  }

  private mutating func addToken(_ range: Range<Int>, _ hash: UInt64, _ gap: Gap) {
    let word = word(range, hash)
    tokens.append(
      Token(word: word, start: Int32(range.lowerBound), end: Int32(range.upperBound), gap: gap)
    )
  }

  /// What a character of a text without spaces is.
  enum SpacelessRun {
    case none, han, hiragana, katakana

    init(_ scalar: UInt32) {
      switch scalar {
      case 0x3040...0x309F: self = .hiragana
      case 0x30A1...0x30FF, 0xFF66...0xFF9D: self = .katakana
      case 0x3005, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
      default: self = .none
      }
    }
  }

  private mutating func word(_ text: String) -> Int32 {
    let hash = Self.hash(of: text.utf8)
    return words.number(of: hash) ?? words.add(text, hash: hash)
  }

  private mutating func word(_ range: Range<Int>, _ hash: UInt64) -> Int32 {
    if let known = words.number(of: hash) { return known }
    return words.add(String(decoding: bytes[range], as: UTF8.self), hash: hash)
  }

  /// What the hash of a word begins with, before its first byte.
  private static let hashStart: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A word's hash and one byte more: FNV-1a.
  @inline(__always)
  private static func hash(_ hash: UInt64, and byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func hash(of word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(hashStart) { hash($0, and: $1) }
  }

  private func isShortWith(_ word: Range<Int>) -> Bool {
    word.count == 1 && bytes[word.lowerBound] | 0x20 == UInt8(ascii: "w")
  }

  private func isAddress(_ index: Int, _ end: Int) -> Bool {
    index + 2 < end && bytes[index + 1] == 0x2F && bytes[index + 2] == 0x2F
  }

  /// The place behind a Turkish ending, which an apostrophe cuts from a name: `Tekin'den`.
  private func ending(_ index: Int, _ end: Int) -> Int? {
    var last = index
    while last < end, last - index <= 6, isWord(scalar(at: last).0) { last += scalar(at: last).1 }
    guard last > index, last - index <= 6 else { return nil }
    return Self.endings.contains(String(decoding: bytes[index..<last], as: UTF8.self)) ? last : nil
  }

  private static let endings: Set<String> = [
    "yı", "yi", "yu", "yü", "ya", "ye", "ı", "nın", "nin", "nun", "nün", "ın", "in", "un", "ün",
    "dan", "den", "tan", "ten", "da", "yla", "yle", "nda", "nde", "ndan", "nden", "na", "ne",
  ]

  /// The place behind the `s` of a genitive, if one stands there.
  private func possessive(_ index: Int, _ end: Int) -> Int? {
    guard index < end, bytes[index] == 0x73 || bytes[index] == 0x53 else { return nil }
    if index + 1 < end, isWord(scalar(at: index + 1).0) { return nil }
    return index + 1
  }

  /// Whether a mark between two letters belongs to the word.
  private func joins(
    _ scalar: UInt32,
    at index: Int,
    _ width: Int,
    start: Int,
    end: Int
  ) -> Bool {
    guard index + width < end else { return false }
    switch scalar {
    case 0x27, 0x60, 0xB4, 0x2BB, 0x2BC, 0x2018, 0x2019, 0xFF07:
      // A small letter and an apostrophe before a capital are an article: d'Anna.
      guard possessive(index + width, end) == nil, isWord(self.scalar(at: index + width).0) else {
        return false
      }
      if index - start >= 4, ending(index + width, end) != nil { return false }
      let isElided = index - start <= 2 && bytes[start] >= 0x61 && bytes[start] <= 0x7A
      // At the start of a sentence the article has the capital: L'ospite; in a name both have: D'Anna.
      let after = bytes[index + width]
      let isOpening =
        index - start == 1 && bytes[start] != 0x4F && after >= 0x61 && after <= 0x7A
      return !isElided && !isOpening
    case 0x2D, 0x2010, 0x2011, 0x2013, 0x200C, 0xB7, 0x5F:
      return isWord(self.scalar(at: index + width).0)
    default: return false
    }
  }

  private func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      switch scalar {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
      default: return false
      }
    }
    guard Int(scalar) < classes.count else { return false }
    return CharacterClass(rawValue: classes[Int(scalar)])?.isWord ?? false
  }

  private func scalar(at index: Int) -> (UInt32, Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard index + width <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (width == 4 ? 0x07 : width == 3 ? 0x0F : 0x1F)
    for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, width)
  }

  private func kind(of scalar: UInt32, at index: Int, _ width: Int, _ end: Int) -> Gap {
    switch scalar {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return .space
    case 0x2C, 0x3B, 0x60C, 0x3001, 0xFF0C: return .comma
    case 0x2E:
      let isFree = index + width >= end || bytes[index + width] == 0x20
      return isFree ? .point : .dot
    case 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x2026, 0x964: return .stop
    case 0x3A, 0xFF1A: return .colon
    case 0x2D, 0x2012...0x2015, 0x2212, 0xFF5E, 0x7E: return .dash
    case 0x28, 0x5B, 0xFF08, 0x3010, 0x300C, 0x300E, 0x300A: return .open
    case 0x29, 0x5D, 0xFF09, 0x3011, 0x300D, 0x300F, 0x300B: return .close
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F: return .quote
    case 0x2F, 0x5C: return .slash
    case 0x26, 0x2B: return .ampersand
    case 0x7C, 0x2022, 0xB7, 0x30FB, 0x2A, 0xFF5C, 0x2023, 0x25CF: return .bar
    case 0x40, 0x23: return .handle
    default: return scalar >= 0x2000 ? .bar : []
    }
  }

  // MARK: Sentences

  private mutating func cutSentences(from first: Int, block: Int32, counts: Bool) {
    var start = first
    for index in first...tokens.count {
      if index < tokens.count, index == first || !endsSentence(before: index) { continue }
      guard index > start else { continue }
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
      for token in start..<index {
        let isNumber = shape(token) == .number
        hash = StableHash.mixed(hash ^ UInt64(isNumber ? 0 : lower(token) + 1))
        if counts, token > start {
          let isAfterArticle = cues(token - 1).contains(.article) && tokens[token].gap == .space
          if !tokens[token].gap.contains(.handle) {
            words.count(tokens[token].word, isAfterArticle: isAfterArticle)
          }
        } else if counts, shape(token) == .lower {
          words.count(tokens[token].word, isAfterArticle: false)
        }
      }
      sentences.append(
        NoteSentence(tokens: Int32(start)..<Int32(index), block: block, hash: hash)
      )
      start = index
    }
  }

  private func endsSentence(before index: Int) -> Bool {
    let gap = tokens[index].gap
    if gap.contains(.stop) { return true }
    guard gap.contains(.point) else { return false }
    // A point behind an initial or a title ends nothing.
    if shape(index - 1) == .initial || cues(index - 1).contains(.title) { return false }
    return shape(index) != .lower
  }
}
