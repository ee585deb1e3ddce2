/// Counts typing errors between two words.
enum TypingDistance {
  /// How many letters must be put in, left out, changed or swapped with the next, when at most `most`.
  static func between(_ a: [UInt8], _ b: [UInt8], most: Int) -> Int? {
    guard abs(a.count - b.count) <= most, a.count <= 128, b.count <= 128 else { return nil }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      var least = i + 1
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
        least = min(least, cost)
      }
      if least > most { return nil }
      (before, last) = (last, row)
    }
    return last[b.count] <= most ? last[b.count] : nil
  }
}
