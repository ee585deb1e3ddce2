/// Syllables of romanized Chinese and Korean.
enum EastAsianSyllables {
  private static let all: Set<String> = {
    var syllables = Set(
      PinyinRows.rows.split(separator: "\n").compactMap { row in
        row.split(separator: " ").first.map(String.init)
      }
    )
    for code in stride(from: UInt32(0xAC00), through: 0xD7A3, by: 1) {
      guard let scalar = Unicode.Scalar(code) else { continue }
      var bytes: [UInt8] = []
      _ = Hangul.appendReading(of: scalar, to: &bytes)
      if bytes.count <= 6 { syllables.insert(String(decoding: bytes, as: UTF8.self)) }
    }
    let common =
      "hoon joon young jung hyun kyung myung sook woo soo hee joo jin wook hyuk yong chul sung"
    for syllable in common.split(separator: " ") { syllables.insert(String(syllable)) }
    return syllables
  }()

  /// Whether a word of at most 16 letters is made of one to three of them.
  static func make(up word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard (2...16).contains(bytes.count) else { return false }
    // The fewest syllables that end at each place.
    var fewest = [Int](repeating: 9, count: bytes.count + 1)
    fewest[0] = 0
    for end in 1...bytes.count {
      for start in max(0, end - 6)..<end where fewest[start] < 3 {
        if all.contains(String(decoding: bytes[start..<end], as: UTF8.self)) {
          fewest[end] = min(fewest[end], fewest[start] + 1)
        }
      }
    }
    return fewest[bytes.count] <= 3
  }
}
