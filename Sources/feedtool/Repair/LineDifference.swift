/// What differs between two texts, in the form of `diff -u`.
///
/// A repair changes few lines, each near its old place: so a line is looked for a little ahead on both
/// sides, and what lies before is the difference. That is linear, and right for any two texts, though
/// not always the shortest way to say it.
struct LineDifference {
  private static let context = 3
  private static let lookAhead = 64

  let text: String

  init(_ old: [UInt8], _ new: [UInt8], name: String) {
    let old = Self.lines(old)
    let new = Self.lines(new)
    var hunks = ""
    var pending: [String] = []
    var oldStart = 0
    var newStart = 0
    var changes: [(old: Range<Int>, new: Range<Int>)] = []
    var first = 0
    var second = 0
    while first < old.count || second < new.count {
      if first < old.count, second < new.count, old[first] == new[second] {
        first += 1
        second += 1
        continue
      }
      let (oldEnd, newEnd) = Self.nextCommon(old, first, new, second)
      changes.append((first..<oldEnd, second..<newEnd))
      (first, second) = (oldEnd, newEnd)
    }
    var index = 0
    while index < changes.count {
      var last = index
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= Self.context * 2
      { last += 1 }
      oldStart = max(0, changes[index].old.lowerBound - Self.context)
      newStart = changes[index].new.lowerBound - (changes[index].old.lowerBound - oldStart)
      pending = []
      var position = oldStart
      for change in changes[index...last] {
        pending += old[position..<change.old.lowerBound].map { " \($0)" }
        pending += old[change.old].map { "-\($0)" }
        pending += new[change.new].map { "+\($0)" }
        position = change.old.upperBound
      }
      let end = min(old.count, position + Self.context)
      pending += old[position..<end].map { " \($0)" }
      let oldCount = end - oldStart
      let newCount = changes[last].new.upperBound + (end - position) - newStart
      hunks += "@@ -\(oldStart + 1),\(oldCount) +\(newStart + 1),\(newCount) @@\n"
      hunks += pending.joined(separator: "\n") + "\n"
      index = last + 1
    }
    text = hunks.isEmpty ? "" : "--- \(name.visible)\n+++ \(name.visible)\n" + hunks
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The nearest pair of equal lines behind two places.
  private static func nextCommon(
    _ old: [String],
    _ first: Int,
    _ new: [String],
    _ second: Int
  ) -> (Int, Int) {
    var distance = 1
    while distance <= lookAhead * 2 {
      for skippedOld in max(0, distance - lookAhead)...min(distance, lookAhead) {
        let (left, right) = (first + skippedOld, second + distance - skippedOld)
        guard left <= old.count, right <= new.count else { continue }
        if left < old.count, right < new.count, old[left] == new[right] { return (left, right) }
      }
      distance += 1
    }
    return (min(old.count, first + lookAhead), min(new.count, second + lookAhead))
  }
}
