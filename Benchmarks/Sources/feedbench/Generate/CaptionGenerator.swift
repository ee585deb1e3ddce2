/// Makes captions of any size: two lines a cue, and who speaks in each.
struct CaptionGenerator {
  /// What the captions are written as.
  enum Form {
    case vtt
    case srt
  }

  private static let names = ["Maren Holm", "Kofi Mensah", "Zoë Lefèvre", "Anders Keane"]

  private let form: Form
  private var random: SplitMix64
  private var prose: Prose

  /// Makes the generator of a seed.
  init(form: Form, seed: Int) {
    self.form = form
    random = SplitMix64(seed: UInt64(truncatingIfNeeded: seed) &* 104_729 &+ 5)
    prose = Prose(seed: seed + 2_000)
  }

  /// Writes captions that end with the first cue past `size` bytes.
  ///
  /// - Returns: How many cues there are.
  mutating func write(size: Int, to output: inout Output) throws -> Int {
    if form == .vtt { try output.write("WEBVTT\n\n") }
    var count = 0
    var start = 0
    var speaker = 0
    while output.count < size - 40 {
      if random.happens(percent: 25) { speaker = random.below(Self.names.count) }
      let end = start + 1_500 + random.below(3_500)
      count += 1
      try output.write(cue(count, start, end, Self.names[speaker]))
      start = end + random.below(300)
    }
    return count
  }

  private mutating func cue(_ number: Int, _ start: Int, _ end: Int, _ name: String) -> String {
    let (first, second) = (prose.sentence(), prose.sentence())
    switch form {
    case .vtt:
      let times = "\(Calendar.clock(milliseconds: start)) --> \(Calendar.clock(milliseconds: end))"
      return "\(times)\n<v \(name)>\(first)\n\(second)\n\n"
    case .srt:
      let (from, to) = (
        Calendar.clock(milliseconds: start, point: ","),
        Calendar.clock(milliseconds: end, point: ",")
      )
      return "\(number)\n\(from) --> \(to)\n\(name): \(first)\n\(second)\n\n"
    }
  }
}
