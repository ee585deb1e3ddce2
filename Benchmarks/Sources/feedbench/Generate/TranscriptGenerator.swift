/// Makes a TTML transcript of any size with speakers and timed words: the densest markup of the
/// field, where a feed is mostly text.
struct TranscriptGenerator {
  private static let speakers = 4

  private let timesWords: Bool
  private var random: SplitMix64
  private var prose: Prose
  private var cast: Cast

  /// Makes the generator of a seed.
  init(seed: Int, timesWords: Bool) {
    self.timesWords = timesWords
    random = SplitMix64(seed: UInt64(truncatingIfNeeded: seed) &* 104_729 &+ 3)
    prose = Prose(seed: seed + 1_000)
    cast = Cast(seed: seed + 1_000)
  }

  /// Writes a transcript that ends with the first cue past `size` bytes.
  ///
  /// - Returns: How many cues there are.
  mutating func write(size: Int, to output: inout Output) throws -> Int {
    try output.write(head())
    var count = 0
    var milliseconds = 0
    var speaker = 0
    while output.count < size - 40 {
      if random.happens(percent: 25) { speaker = random.below(Self.speakers) }
      milliseconds = try writeCue(count, at: milliseconds, speaker: speaker, to: &output)
      count += 1
    }
    try output.write("    </div>\n  </body>\n</tt>\n")
    return count
  }

  private mutating func head() -> String {
    let agents = (0..<Self.speakers).map { number in
      """
            <ttm:agent type="person" xml:id="voice\(number)"><ttm:name type="full">\
      \(cast.someone().name.escaped)</ttm:name></ttm:agent>

      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
      xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="en">
        <head>
          <metadata>
            <ttm:title>\(prose.title(5))</ttm:title>
      \(agents.joined())    </metadata>
          <styling><style xml:id="plain" tts:color="white"/></styling>
          <layout><region xml:id="low" tts:origin="10% 80%" tts:extent="80% 20%"/></layout>
        </head>
        <body region="low" style="plain">
          <div>

      """
  }

  private mutating func writeCue(
    _ number: Int,
    at start: Int,
    speaker: Int,
    to output: inout Output
  ) throws -> Int {
    var time = start
    let words = prose.sentence().split(separator: " ").map { word in
      let begin = time
      time += 90 + 35 * word.count
      guard timesWords else { return String(word) }
      return "<span begin=\"\(clock(begin))\" end=\"\(clock(time))\">\(word)</span>"
    }
    try output.write(
      """
            <p xml:id="c\(number)" begin="\(clock(start))" end="\(clock(time))" \
      ttm:agent="voice\(speaker)">\(words.joined(separator: " "))</p>

      """
    )
    return time + random.below(400)
  }

  private func clock(_ milliseconds: Int) -> String { Calendar.clock(milliseconds: milliseconds) }
}
