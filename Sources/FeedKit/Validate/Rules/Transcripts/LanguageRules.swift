/// Whether a text is in the script of its language, and written as Unicode asks.
struct LanguageRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "lang-mismatch-text",
      .warning,
      "The text is in a script that the stated language is not written in",
      hint: "state the language that is spoken",
      spec: "BCP 47; TTML2 8.1.1, xml:lang",
      passing: .cues(
        "<p begin=\"1s\" end=\"9s\">Nobody sees the pier. The ferry leaves at night.</p>"
      ),
      failing: .cues(
        """
        <p begin="1s" end="20s">Никто не видит пристань. Паром уходит ночью, и колокол молчит до \
        утра. Смотритель маяка считает огни, а мы сидим у окна и ждём, пока туман не уйдёт за \
        мыс.</p>
        """
      )
    ),
    Rule(
      "text-nfc",
      .note,
      "Letters are written in pieces that have one character together",
      hint: "write the text in normalization form C, so that searching finds it",
      spec: "Unicode Standard Annex 15; Character Model for the World Wide Web",
      passing: .cues("<p begin=\"1s\" end=\"4s\">The caf\u{E9} is closed.</p>"),
      failing: .cues("<p begin=\"1s\" end=\"4s\">The cafe\u{301} is closed.</p>")
    ),
  ]

  /// Letters that are enough to tell the script of a transcript.
  private static let enough = 120
  /// Letters after which no more are counted.
  private static let most = 20_000

  private var letters: [Script: Int] = [:]
  private var count = 0
  /// Cues whose letters are in pieces, and the first of them.
  private var pieces = 0
  private var firstPiece: (place: Place, cue: Int?, time: MediaTime?)?

  mutating func check(_ judged: JudgedSegment, _ findings: inout Findings) {
    let text = judged.segment.text.utf8.span
    let isPlain = text.firstHigh(from: 0) == text.count
    if count < Self.most, judged.segment.language == nil {
      if isPlain {
        var plain = 0
        for index in text.indices where text[index].isLetter { plain += 1 }
        letters[.latin, default: 0] += plain
        count += plain
      } else {
        countLetters(judged.segment.text)
      }
    }
    if !isPlain, Self.hasPieces(judged.segment.text) {
      pieces += 1
      firstPiece = firstPiece ?? (findings.place, findings.cue, findings.time)
    }
  }

  mutating func finish(_ transcript: Transcript, _ count: Int, _ findings: inout Findings) {
    if let firstPiece {
      findings.add(
        "text-nfc",
        "letters of \(pieces) cues are in pieces, a letter and its accent apart",
        ofCue: firstPiece.cue,
        time: firstPiece.time,
        at: firstPiece.place
      )
    }
    guard let language = transcript.language, let expected = Script.of(language: language) else {
      return
    }
    let all = letters.values.reduce(0, +)
    // Names and loan words are in other scripts everywhere.
    guard all >= Self.enough, (letters[expected] ?? 0) * 20 < all,
      let found = letters.max(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }),
      found.value * 10 > all * 8
    else { return }
    findings.add(
      "lang-mismatch-text",
      "the text is in \(found.key.rawValue) letters, and the language is \"\(language.quoted)\","
        + " which is written in \(expected.rawValue) ones"
    )
  }

  private mutating func countLetters(_ text: String) {
    for scalar in text.unicodeScalars {
      guard let script = Script(of: scalar.value) else { continue }
      letters[script, default: 0] += 1
      count += 1
    }
  }

  /// Whether something would be shorter in normalization form C.
  private static func hasPieces(_ text: String) -> Bool {
    // Most texts have no mark that composes.
    guard mayCompose(text.utf8.span) else { return false }
    let scalars = Array(text.unicodeScalars.prefix(4_096))
    return Normalization.composed(scalars).count < scalars.count
  }

  /// Whether U+0300 to U+036F, U+3099 or U+309A are in a text.
  private static func mayCompose(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] >= 0xCC {
      switch text[index] {
      case 0xCC: return true
      case 0xCD: if text.byte(at: index + 1) < 0xB0 { return true }
      case 0xE3:
        let last = text.byte(at: index + 2)
        if text.byte(at: index + 1) == 0x82, last == 0x99 || last == 0x9A { return true }
      default: continue
      }
    }
    return false
  }
}

/// A script as far as languages are told apart by it.
private enum Script: String {
  case latin = "Latin"
  case greek = "Greek"
  case cyrillic = "Cyrillic"
  case hebrew = "Hebrew"
  case arabic = "Arabic"
  case devanagari = "Devanagari"
  case thai = "Thai"
  case hangul = "Korean"
  /// Han and kana, which Chinese and Japanese share.
  case han = "Chinese or Japanese"

  /// The script of a letter; `nil` for what is no letter of these scripts.
  init?(of scalar: UInt32) {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x590...0x5FF: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0xE00...0xE7F: self = .thai
    case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: self = .han
    default: return nil
    }
  }

  /// The script that a language is written in; `nil` where there are several, or its tag says more than
  /// language and country.
  static func of(language tag: String) -> Script? {
    let parts = tag.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, parts.dropFirst().allSatisfy({ $0.utf8.count < 4 }) else {
      return nil
    }
    return languages.first { $0.languages.contains(String(language)) }?.script
  }

  private static let languages: [(script: Script, languages: Set<String>)] = [
    (
      .latin,
      [
        "af", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr",
        "hu", "id", "is", "it", "lt", "lv", "nb", "nl", "nn", "no", "pl", "pt", "ro", "sk", "sl",
        "sv", "sw", "tr", "vi",
      ]
    ),
    (.greek, ["el"]),
    (.cyrillic, ["be", "bg", "mk", "ru", "uk"]),
    (.hebrew, ["he", "iw"]),
    (.arabic, ["ar", "fa", "ur"]),
    (.devanagari, ["hi", "mr", "ne"]),
    (.thai, ["th"]),
    (.hangul, ["ko"]),
    (.han, ["ja", "zh"]),
  ]
}
