/// A name, taken apart for comparison.
struct PersonName: Sendable, Hashable {
  /// One word as it stands between spaces.
  struct Word: Sendable, Hashable {
    /// The word folded to ASCII, its hyphens and apostrophes left out.
    var folded: String
    /// The folded parts between hyphens; one part where there is no hyphen.
    var parts: [String]
    /// Whether it is one letter that stands for a name.
    var isInitial: Bool
    /// Whether it is a particle of a family name.
    var isParticle: Bool
  }

  /// The name for display: repaired, without titles and degrees, in the order in which it is spoken.
  var display: String
  /// The words, in that order.
  var words: [Word]
  /// The script of its letters.
  var script: NameScript
  /// The mark of a generation, such as that of `Jr.`; 0 when there is none.
  var generation: UInt8 = 0
  /// The Han characters in one form for variants, where the name is written with them; else empty.
  var han = ""
  /// The same name in another script, where both stand together.
  var twin: [PersonName] = []
  /// The way that the words were written first: family name, comma, given name.
  var hadComma = false

  /// Words that are neither particles nor initials.
  var mainWords: [Word] { words.filter { !$0.isInitial && !$0.isParticle } }

  /// Whether it has a given and a family name, both written out.
  var isFull: Bool {
    if script.isSpaceless { return display.unicodeScalars.count >= 2 }
    return mainWords.count >= 2 && !(words.first?.isInitial ?? true)
  }
}

/// The script of a name.
enum NameScript: UInt8, Sendable, Hashable {
  case latin, cyrillic, greek, arabic, hebrew, indic, han, kana, hangul, other

  /// Whether names are written without a space between family and given name.
  var isSpaceless: Bool { self == .han || self == .kana || self == .hangul }

  /// Whether most vowels are left unwritten.
  var isConsonantal: Bool { self == .arabic || self == .hebrew }

  /// The script that most letters of a text have.
  init(of text: some Sequence<Unicode.Scalar>) {
    var counts = [Int](repeating: 0, count: 10)
    for scalar in text where scalar.characterClass.isLetter {
      counts[Int(Self.script(of: scalar).rawValue)] += 1
    }
    // A name with kana is Japanese, whatever else it is written with.
    if counts[Int(Self.kana.rawValue)] > 0, counts[Int(Self.han.rawValue)] > 0 {
      self = .han
      return
    }
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    self = counts[best] == 0 ? .other : NameScript(rawValue: UInt8(best)) ?? .other
  }

  /// The script of a letter.
  static func script(of scalar: Unicode.Scalar) -> NameScript {
    switch scalar.value {
    case 0..<0x370, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800, 0xAB30..<0xAB70: .latin
    case 0x370..<0x400, 0x1F00..<0x2000: .greek
    case 0x400..<0x530, 0x1C80..<0x1C90, 0x2DE0..<0x2E00, 0xA640..<0xA6A0: .cyrillic
    case 0x590..<0x600, 0xFB1D..<0xFB50: .hebrew
    case 0x600..<0x780, 0x8A0..<0x900, 0xFB50..<0xFE00, 0xFE70..<0xFF00: .arabic
    case 0x900..<0xE00: .indic
    case 0x3040..<0x3100, 0x31F0..<0x3200, 0xFF66..<0xFF9E: .kana
    case 0x1100..<0x1200, 0xA960..<0xA980, 0xAC00..<0xD7B0: .hangul
    case 0x2E80..<0x3040, 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000: .han
    default: .other
    }
  }
}
