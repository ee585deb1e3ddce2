/// Annotations of dependent tiers that are the words of a segment, with their times.
///
/// A tier gives a segment its words when it has one annotation for each, and they agree but for
/// punctuation.
struct ELANWords {
  private var words: [Int: [TranscriptWord]] = [:]
  /// Annotations of dependent tiers that are no words.
  private(set) var leftOutCount = 0

  init(_ units: SpeechUnits, _ timeline: SpeechTimeline, _ tiers: ELANTiers) {
    let dependent = units.all.count { !tiers.isRoot($0.tier) }
    leftOutCount = dependent
    guard dependent > 0 else { return }
    var places = [[Int]](repeating: [], count: tiers.all.count)
    for place in units.ordered(timeline, where: { _ in true }) {
      places[Int(units.all[place].tier)].append(place)
    }
    for child in places.indices where !places[child].isEmpty && tiers.dividesRoot(child) {
      guard let parent = tiers.all[child].parent else { continue }
      divide(places[parent], by: places[child], units, timeline)
    }
  }

  /// The words of a segment, by its place.
  func words(of place: Int) -> [TranscriptWord] { words[place] ?? [] }

  /// Goes once along two tiers, both in the order of time.
  private mutating func divide(
    _ parents: [Int],
    by children: [Int],
    _ units: SpeechUnits,
    _ timeline: SpeechTimeline
  ) {
    func time(_ point: Int32) -> MediaTime? { point >= 0 ? timeline[point].time : nil }
    var next = 0
    for parent in parents {
      guard let start = time(units.all[parent].start), let end = time(units.all[parent].end) else {
        continue
      }
      while next < children.count, time(units.all[children[next]].start).map({ $0 < start }) ?? true
      {
        next += 1
      }
      let first = next
      while next < children.count, let word = time(units.all[children[next]].end), word <= end {
        next += 1
      }
      guard words[parent] == nil else { continue }
      let found = children[first..<next].map { units.all[$0] }
      let tokens = units.all[parent].text.split(whereSeparator: \.isWhitespace)
      guard !found.isEmpty, tokens.count == found.count,
        zip(tokens, found).allSatisfy({ Self.agree($0, $1.text) })
      else { continue }
      leftOutCount -= found.count
      words[parent] = zip(tokens, found).map { token, unit in
        TranscriptWord(text: String(token), start: time(unit.start), end: time(unit.end))
      }
    }
  }

  /// Whether two spellings of a word agree but for punctuation and case.
  private static func agree(_ left: Substring, _ right: String) -> Bool {
    if left == right { return true }
    let left = left.filter { $0.isLetter || $0.isNumber }
    let right = right.filter { $0.isLetter || $0.isNumber }
    return !left.isEmpty && left.lowercased() == right.lowercased()
  }
}
