/// Text that was UTF-8 and was read in another encoding, made right again.
///
/// Only what can be turned back without loss is changed: bytes of the other encoding that are whole
/// characters of UTF-8. What could be right text stays: letters of one script side by side, a
/// capital before a quotation mark.
enum Mojibake {
  /// How often the same damage can lie on itself.
  private static let deepest = 3

  /// The text that was meant; `nil` when the text is as it should be, as far as can be told.
  static func mended(_ text: String) -> String? {
    var current = text
    var isMended = false
    for _ in 0..<deepest {
      guard let next = decodedOnce(current) else { break }
      current = next
      isMended = true
    }
    // A control that is left over means that this was something else.
    let isClean = !current.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) }
    return isMended && isClean ? current : nil
  }

  /// Whether a text may be damaged: it holds a character that damage begins with, before one that
  /// is no letter of the same script.
  static func isSuspect(_ bytes: Span<UInt8>) -> Bool {
    var index = bytes.firstHigh(from: 0)
    while index + 2 < bytes.count {
      let lead = bytes[index]
      guard lead >= 0xC3 else {
        index = bytes.firstHigh(from: index + 1)
        continue
      }
      let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      if mayBeLead(lead, bytes[index + 1]), index + width < bytes.count {
        switch bytes[index + width] {
        case 0xC2, 0xC5, 0xC6, 0xCB, 0xCC, 0xE2: return true
        // Letters stand for the second half in Latin readings.
        case 0xC3, 0xC4: if lead == 0xE2 || lead == 0xC4 { return true }
        case 0xC0...: if lead == 0xE2 { return true }
        default: break
        }
      }
      index += width
      if index < bytes.count, bytes[index] < 0x80 { index = bytes.firstHigh(from: index) }
    }
    return false
  }

  /// Whether a character can be the first byte of a character of UTF-8 in one of the encodings.
  private static func mayBeLead(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC3: second <= 0xB4
    case 0xC4: second == 0x82 || second == 0x8E || second == 0x8F || second == 0x90
    case 0xCE...0xD1: true
    case 0xE2: second == 0x88
    default: false
    }
  }

  /// The symbol that is left of an emoji at the start of a name, whose other bytes are gone:
  /// the microphone's four bytes read as ISO-8859-7, without the controls.
  ///
  /// - Returns: The text without it, or `nil` when it does not begin so. Forty emoji leave the same,
  ///   so it is never read as one of them.
  static func withoutEmojiRest(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars.prefix(3))
    guard scalars.count == 3, scalars[0] == "π", scalars[2] == " ",
      scalars[1] == "€" || scalars[1] == "§" || scalars[1] == "™"
    else { return nil }
    let rest = text.unicodeScalars.dropFirst(3).drop { $0 == " " }
    // A name begins with a capital; the number pi is followed by other words.
    guard let first = rest.first, first.properties.isUppercase else { return nil }
    return String(String.UnicodeScalarView(rest))
  }

  // MARK: - One layer

  private static func decodedOnce(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    for reading in MisreadEncoding.all {
      if let decoded = decoded(scalars, by: reading) { return decoded }
    }
    return nil
  }

  private static func decoded(
    _ scalars: [Unicode.Scalar],
    by reading: MisreadEncoding
  ) -> String? {
    var result = String.UnicodeScalarView()
    var weight = 0
    var index = 0
    while index < scalars.count {
      guard scalars[index].value >= 0x80 else {
        result.append(scalars[index])
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, scalars[end].value >= 0x80 { end += 1 }
      let run = scalars[index..<end]
      // A capital and a sign may end a word in capitals; inside of a word they do not.
      let endsWord = end == scalars.count || !scalars[end].properties.isAlphabetic
      let before = endsWord && index > 0 ? scalars[index - 1] : nil
      if let found = decodedRun(run, before: before, by: reading) {
        result.append(contentsOf: found.scalars)
        weight += found.weight
      } else {
        // A text in another script is one piece: all of it was misread, or nothing.
        guard reading.isLatin else { return nil }
        result.append(contentsOf: run)
      }
      index = end
    }
    return weight >= 2 ? String(result) : nil
  }

  /// A run of characters that are not ASCII, turned back; what it weighs says how sure that is.
  private static func decodedRun(
    _ run: ArraySlice<Unicode.Scalar>,
    before: Unicode.Scalar?,
    by reading: MisreadEncoding
  ) -> (scalars: [Unicode.Scalar], weight: Int)? {
    var bytes: [UInt8] = []
    for scalar in run {
      guard let byte = reading.byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    var scalars: [Unicode.Scalar] = []
    var weight = 0
    var index = 0
    while index < bytes.count {
      let (value, width) = bytes.span.character(at: index)
      guard width > 1, value != 0xFFFD,
        value >= (width == 2 ? 0x80 : width == 3 ? 0x800 : 0x1_0000),
        let scalar = Unicode.Scalar(value), isPlausible(scalar)
      else { return nil }
      let source = run[(run.startIndex + index)..<(run.startIndex + index + width)]
      guard reading.isSure(source) else { return nil }
      scalars.append(scalar)
      let isLoud = run.count == 2 && isShouted(source, before)
      weight += isLoud ? 0 : isCommon(scalar) ? 2 : 1
      index += width
    }
    return (scalars, weight)
  }

  /// Whether a capital before a sign may simply end a word in capitals: `MANHÃ…`, `IRMÃ”`.
  private static func isShouted(
    _ source: ArraySlice<Unicode.Scalar>,
    _ before: Unicode.Scalar?
  ) -> Bool {
    guard let before, (0x41...0x5A).contains(before.value), let lead = source.first,
      let trail = source.last
    else { return false }
    return lead.properties.isUppercase && trail.properties.generalCategory != .control
      && !trail.properties.isAlphabetic
  }

  /// Whether one such character is enough: Latin letters, signs, emoji.
  ///
  /// Those of other scripts come several at a time.
  private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 || (0x2000..<0x2C00).contains(scalar.value) || scalar.value >= 0x1_0000
  }

  /// Whether a character is one that texts have; rare letters are more often an accident.
  private static func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80..<0x180, 0x1A0...0x1A1, 0x1AF...0x1B0, 0x1CD...0x1DC, 0x218...0x21B: true
    case 0x180..<0x2B0: false
    case 0x2B0..<0x370: scalar.value < 0x330
    case 0x370..<0x386: false
    default: scalar.properties.generalCategory != .unassigned
    }
  }
}

/// An encoding that UTF-8 is read in by mistake.
struct MisreadEncoding: Sendable {
  private let bytes: [Unicode.Scalar: UInt8]
  /// Whether what it makes of UTF-8 is Latin letters and signs.
  let isLatin: Bool

  /// The most common first.
  static let all: [MisreadEncoding] = [
    MisreadEncoding(windows1252: ()),
    MisreadEncoding(CharacterTable(iso8859_7Table), isLatin: false),
    MisreadEncoding(CharacterTable(windows1253Table), isLatin: false),
    MisreadEncoding(CharacterTable(windows1250Table), isLatin: true),
    MisreadEncoding(CharacterTable(windows1251Table), isLatin: false),
    MisreadEncoding(CharacterTable(macintoshTable), isLatin: true),
  ]

  private init(windows1252: Void) {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF {
      // Latin-1 leaves the controls, windows-1252 has signs in their place; both are met in one text.
      bytes[Unicode.Scalar(byte)] = byte
      if let scalar = Unicode.Scalar(windows1252Scalar(byte)) { bytes[scalar] = byte }
    }
    self.bytes = bytes
    isLatin = true
  }

  private init(_ table: CharacterTable, isLatin: Bool) {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF {
      guard let scalar = table[Int(byte) - 0x80].flatMap(Unicode.Scalar.init) else { continue }
      bytes[scalar] = byte
    }
    for byte in UInt8(0x80)..<0xA0 where bytes[Unicode.Scalar(byte)] == nil {
      bytes[Unicode.Scalar(byte)] = byte
    }
    self.bytes = bytes
    self.isLatin = isLatin
  }

  func byte(of scalar: Unicode.Scalar) -> UInt8? { bytes[scalar] }

  /// Whether the characters of one sequence are no piece of right text: in Greek and Cyrillic, two
  /// letters side by side may be.
  func isSure(_ source: ArraySlice<Unicode.Scalar>) -> Bool {
    isLatin || source.contains { !$0.properties.isAlphabetic }
  }
}
