/// Folds words of names to lower case ASCII.
enum NameFolding {
  /// A word folded; scalars that have no reading fall away.
  static func folded(_ word: some Sequence<Unicode.Scalar>) -> String {
    var bytes: [UInt8] = []
    var script: NameScript?
    for scalar in word {
      ReadingTable.shared.append(scalar, to: &bytes)
      if script == nil, scalar.value >= 0x370 { script = NameScript.script(of: scalar) }
    }
    if script == .greek { greek(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text folded word by word, one space between words; what is no letter or number separates.
  static func foldedText(_ text: some Sequence<Unicode.Scalar>) -> String {
    words(of: text).map { folded($0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The same of a text from a document: no name or title is longer than what counts of it.
  static func folded(text: String) -> String { foldedText(text.unicodeScalars.prefix(400)) }

  /// The words of a text: runs of letters, marks and numbers, apostrophes inside left out.
  static func words(of text: some Sequence<Unicode.Scalar>) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    for scalar in text {
      if scalar.characterClass.isWord {
        word.append(scalar)
      } else if scalar == "'" || scalar == "’" || scalar.characterClass == .invisible {
        continue
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Greek writes u, v and f with two letters that are i and e alone.
  private static func greek(_ bytes: inout [UInt8]) {
    let y = UInt8(ascii: "y")
    for index in bytes.indices.dropFirst() where bytes[index] == y {
      switch bytes[index - 1] {
      case UInt8(ascii: "o"): bytes[index] = UInt8(ascii: "u")
      case UInt8(ascii: "a"), UInt8(ascii: "e"): bytes[index] = UInt8(ascii: "v")
      default: continue
      }
    }
    let g = UInt8(ascii: "g")
    for index in bytes.indices.dropFirst() where bytes[index] == g && bytes[index - 1] == g {
      bytes[index - 1] = UInt8(ascii: "n")
    }
    for (pair, sound) in [("gk", "g"), ("mp", "b"), ("nt", "d")] where bytes.starts(with: pair.utf8)
    {
      bytes.replaceSubrange(0..<2, with: sound.utf8)
    }
  }
}
