/// Cuts a run of Han characters, which has no spaces, at the words that say who takes part.
enum HanWords {
  /// The lengths of the parts of a run, in characters.
  ///
  /// What ends a long part and begins with a family name of China is a part of its own.
  static func lengths(of run: [Unicode.Scalar]) -> [Int] {
    guard run.count >= 3 else { return [run.count] }
    var lengths: [Int] = []
    var start = 0
    var index = 0
    while index < run.count {
      guard let length = cue(at: index, in: run) else {
        index += 1
        continue
      }
      if index > start { lengths += withName(run[start..<index]) }
      lengths.append(length)
      index += length
      start = index
    }
    if start < run.count { lengths += withName(run[start...]) }
    return lengths
  }

  private static func cue(at index: Int, in run: [Unicode.Scalar]) -> Int? {
    guard firsts.contains(run[index]) else { return nil }
    for length in stride(from: min(4, run.count - index), through: 2, by: -1)
    where cues.contains(String(scalars: run[index..<(index + length)])) {
      return length
    }
    return nil
  }

  private static func withName(_ part: ArraySlice<Unicode.Scalar>) -> [Int] {
    for length in [3, 2] where part.count > length {
      guard EastAsianSurnames.han.contains(part[part.startIndex]),
        verbs.contains(part[part.startIndex + length])
      else { continue }
      return [length, part.count - length]
    }
    guard part.count >= 5 else { return [part.count] }
    for length in [3, 2] where EastAsianSurnames.han.contains(part[part.endIndex - length]) {
      return [part.count - length, length]
    }
    return [part.count]
  }

  /// Words of one character that say what somebody does, right behind the name.
  private static let verbs: Set<Unicode.Scalar> = ["谈", "談", "聊", "讲", "講", "说", "說"]

  private static let cues = Set(
    CueWords.table.keys.filter { word in
      word.unicodeScalars.count >= 2
        && word.unicodeScalars.allSatisfy { NameScript.script(of: $0) == .han }
    }
  )
  private static let firsts = Set(cues.compactMap(\.unicodeScalars.first))
}
