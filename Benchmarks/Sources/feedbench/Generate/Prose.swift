/// Made-up text with the shape of show notes: words of two to eight letters, sentences of six to
/// twenty-two words, now and then a word beyond ASCII.
///
/// Sentences come from a pool, so that a gigabyte of them costs seconds.
struct Prose {
  private static let onsets = ["b", "br", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "st"]
  private static let vowels = ["a", "e", "i", "o", "u"]
  private static let guests = [
    "größer", "señal", "“signal”", "l’été", "–", "港町", "Пролив", "it’s", "⛴️", "smörgås",
  ]
  private static let ends = [".", ".", ".", ".", "?", "!"]

  private var random: SplitMix64
  private var words: [String] = []
  private var pool: [String] = []

  /// Makes the words and sentences of a seed.
  init(seed: Int, poolSize: Int = 1_500) {
    random = SplitMix64(seed: UInt64(truncatingIfNeeded: seed))
    words = (0..<4_000).map { _ in makeWord() }
    pool = (0..<poolSize).map { _ in makeSentence() }
  }

  /// Starts the draws anew; words and sentences stay.
  mutating func reseed(_ seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// One sentence.
  mutating func sentence() -> String {
    random.pick(pool)
  }

  /// Several sentences, with spaces between them.
  mutating func sentences(_ count: Int) -> String {
    (0..<count).map { _ in sentence() }.joined(separator: " ")
  }

  /// Some words with a capital at the start and no full stop.
  mutating func title(_ count: Int) -> String {
    (0..<count).map { _ in random.pick(words) }.joined(separator: " ").withCapital
  }

  private mutating func makeWord() -> String {
    (0..<random.pick([1, 2, 2, 2, 3, 3])).map { _ in
      random.pick(Self.onsets) + random.pick(Self.vowels)
    }
    .joined()
  }

  private mutating func makeSentence() -> String {
    var parts = (0..<random.number(6...22)).map { _ in random.pick(words) }
    if random.happens(percent: 30) { parts[random.below(parts.count)] = random.pick(Self.guests) }
    if random.happens(percent: 20) { parts[parts.count / 2] += "," }
    parts[0] = parts[0].withCapital
    return parts.joined(separator: " ") + random.pick(Self.ends)
  }
}

extension String {
  fileprivate var withCapital: String {
    prefix(1).uppercased() + dropFirst()
  }
}
