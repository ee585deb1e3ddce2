/// Where events of EXMARaLDA stand apart: an event is cut where another speaker begins, also within a
/// word, and only the white space at its ends says whether a word ends there.
///
/// Where no event of a tier ends with white space, none is written between words that stand in two
/// events, and each event is taken for a whole.
struct EXMARaLDABreaks {
  /// What stands at the ends of an event.
  struct Ends {
    var hasSpaceBefore: Bool
    var hasSpaceAfter: Bool
    /// Whether a sentence ends there: the next event belongs to another.
    var isSentence: Bool
  }

  /// By the place of the event.
  private var all: [Ends] = []
  /// Tiers in which white space is written behind words.
  private var spacedTiers: Set<Int32> = []
  /// The tier of the last event.
  private var tier: Int32 = -1

  mutating func add(_ ends: Ends, tier: Int32) {
    all.append(ends)
    if ends.hasSpaceAfter { spacedTiers.insert(tier) }
    self.tier = tier
  }

  /// An event without a word has gone by: what follows it in its tier begins a word.
  mutating func end(tier: Int32) {
    guard let last = all.indices.last, self.tier == tier else { return }
    all[last].hasSpaceAfter = true
  }

  /// Whether an event goes on with the word of another, both by their places, if they touch.
  func isWithinWord(_ next: (place: Int, tier: Int32), after last: Int) -> Bool {
    guard spacedTiers.contains(next.tier), all.indices.contains(last),
      all.indices.contains(next.place)
    else { return false }
    return !all[last].hasSpaceAfter && !all[last].isSentence && !all[next.place].hasSpaceBefore
  }

  /// What stands at the ends of a text.
  static func ends(of text: inout TextBuffer) -> Ends {
    text.keepSpace()
    return text.read { span in
      let last = span.isEmpty ? 0x20 : span[span.count - 1]
      return Ends(
        hasSpaceBefore: span.isEmpty || Whitespace.isXMLSpace(span[0]),
        hasSpaceAfter: Whitespace.isXMLSpace(last),
        isSentence: last == UInt8(ascii: ".") || last == UInt8(ascii: "?")
          || last == UInt8(ascii: "!")
      )
    }
  }

  /// A text in which white space that holds a line break is one space: lines are those of the file.
  static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var spaceStart = 0
    var hasBreak = false
    for byte in text.utf8 {
      if Whitespace.isXMLSpace(byte) {
        hasBreak = hasBreak || byte == 0x0A || byte == 0x0D
      } else {
        if hasBreak { bytes.replaceSubrange(spaceStart..., with: [0x20]) }
        hasBreak = false
        spaceStart = bytes.count + 1
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
