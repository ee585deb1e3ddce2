/// Finds out which encoding a text is in that names none and is not UTF-8.
///
/// East Asian text is known by the characters that are usual in it; text in another script without
/// Latin letters by words of nothing but bytes above 7F, and by its frequent letters. Encodings of
/// Latin letters are too much alike: between them nothing is guessed.
enum EncodingGuess {
  /// Fewer bytes above 7F say nothing.
  private static let fewest = 6
  /// Of 100 points, what a text must reach.
  private static let threshold = 50

  /// The encoding that fits best; `nil` where none fits well.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    guard bytes.reduce(0, { $0 + ($1 >= 0x80 ? 1 : 0) }) >= fewest else { return nil }
    var best: TextEncoding?
    var most = threshold - 1
    for fit in EastAsianFit.all {
      let points = fit.points(bytes)
      if points > most { (best, most) = (.multiByte(fit.encoding), points) }
    }
    for (encoding, script) in ScriptFit.all {
      let points = script.points(bytes, in: encoding)
      if points > most { (best, most) = (.singleByte(encoding), points) }
    }
    return best
  }
}
