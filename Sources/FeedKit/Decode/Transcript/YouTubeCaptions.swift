// What the captions of YouTube have in common, as XML and as JSON.

extension String {
  /// The text without the marks that move captions of YouTube and show nothing.
  var withoutZeroWidthSpaces: String {
    utf8.contains(0xE2) ? replacing("\u{200B}", with: "") : self
  }
}

extension Segment {
  /// Makes shares of the confidences of words, which are bytes; where no word has one, each is said to
  /// have none at all.
  mutating func scaleConfidences() {
    let isConfident = words.contains { $0.confidence ?? 0 > 0 }
    for index in words.indices {
      words[index].confidence =
        isConfident ? words[index].confidence.map { min($0, 255) / 255 } : nil
    }
  }
}
