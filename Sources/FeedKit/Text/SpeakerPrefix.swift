/// A speaker at the beginning of a text: `Jane Doe: Hello`.
///
/// What only looks like one is none: a time of day, the scheme of an address, a word of notes.
struct SpeakerPrefix {
  /// Where the label stands.
  let label: Range<Int>
  /// Where the text goes on.
  let textStart: Int

  /// Stands before a colon, or behind a `<`, that our writers wrote as plain text.
  static let joiner: Unicode.Scalar = "\u{2060}"
  /// The same as text.
  static let joinerText: StaticString = "\u{2060}"
  /// A colon that stands behind more bytes than this ends no label.
  static let reach = 72

  private static let mostBytes = 60
  private static let mostWords = 5
  /// Words before a colon that are no names.
  private static let otherWords: [StaticString] = [
    "note", "notes", "nb", "ps", "p.s.", "warning", "tip", "hint", "example", "reminder", "update",
    "http", "https", "ftp", "mailto", "tel", "step", "part", "chapter", "episode", "title",
    "subtitle", "date", "time", "source", "sources", "link", "links", "website", "email", "phone",
    "transcript", "transcribed by", "music", "kind", "language", "warnung", "hinweis", "nota",
  ]

  /// Finds the prefix of a text; `nil` when there is none.
  init?(_ text: Span<UInt8>) {
    var start = 0
    while start < text.count, Self.isLead(text[start]) { start += 1 }
    guard let first = text.count > start ? text[start] : nil else { return nil }
    let isBracketed = first == UInt8(ascii: "[")
    if isBracketed { start += 1 }
    guard start < text.count, Self.canBegin(text, start) else { return nil }
    var index = start
    var words = 1
    while index < text.count, index - start <= Self.mostBytes {
      let byte = text[index]
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "]") { break }
      if byte == 0x20 { words += 1 }
      guard Self.canStand(byte) else { return nil }
      index += 1
    }
    var end = index
    if isBracketed {
      guard text.byte(at: index) == UInt8(ascii: "]") else { return nil }
      index += 1
    }
    guard text.byte(at: index) == UInt8(ascii: ":"), words <= Self.mostWords else { return nil }
    let after = text.byte(at: index + 1)
    guard index + 1 == text.count || after == 0x20 || after == 0x0A || after == 0x09 else {
      return nil
    }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    guard end > start else { return nil }
    // A joiner before the colon says that this is text.
    if end - start >= 3, Self.hasJoiner(text, before: end) { return nil }
    label = start..<end
    if end - start <= Self.longestOtherWord, Self.isOtherWord(text, start, end) { return nil }
    index += 1
    while index < text.count, Whitespace.isXMLSpace(text[index]) { index += 1 }
    textStart = index
  }

  /// Finds the colon before which a writer puts a joiner.
  ///
  /// - Parameters:
  ///   - text: A text without white space before it.
  ///   - isSpoken: Whether the name of a speaker stands before it already. Then only a joiner of the
  ///     text itself needs one, which would be taken for ours.
  /// - Returns: Where it stands; `nil` when none is needed.
  static func guardedColon(_ text: Span<UInt8>, isSpoken: Bool) -> Int? {
    let colon = text.firstIndex(of: UInt8(ascii: ":"), from: 0)
    guard colon < min(text.count, reach) else { return nil }
    if hasJoiner(text, before: colon) {
      return colon + joinerText.utf8CodeUnitCount < reach ? colon : nil
    }
    return !isSpoken && SpeakerPrefix(text) != nil ? colon : nil
  }

  private static func hasJoiner(_ text: Span<UInt8>, before end: Int) -> Bool {
    end >= 3 && text[end - 1] == 0xA0 && text[end - 2] == 0x81 && text[end - 3] == 0xE2
  }

  /// A dash or `>>` that marks a change of speaker, and space.
  private static func isLead(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ">")
  }

  private static func canBegin(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let byte = text[index]
    if byte >= 0x80 {
      let (scalar, _) = text.character(at: index)
      guard let character = Unicode.Scalar(scalar) else { return false }
      return character.properties.isAlphabetic
    }
    guard byte.isLetter else { return false }
    if byte.lowercased != byte { return true }
    // Labels of machines are written small: speaker 1, spk_0.
    return text.byte(at: index + 1).lowercased == UInt8(ascii: "p")
      && byte == UInt8(ascii: "s")
  }

  private static let longestOtherWord = 14

  private static func isOtherWord(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    otherWords.contains { word in
      guard word.utf8CodeUnitCount == end - start else { return false }
      return word.withUTF8Buffer { bytes in
        for index in 0..<bytes.count where text[start + index].lowercased != bytes[index] {
          return false
        }
        return true
      }
    }
  }

  @inline(__always)
  private static func canStand(_ byte: UInt8) -> Bool {
    if byte >= 0x80 || byte.isLetter || byte == 0x20 || byte.isDigit { return true }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"),
      UInt8(ascii: "#"):
      return true
    default:
      return false
    }
  }
}
