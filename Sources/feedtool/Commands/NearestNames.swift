/// Finds the names that someone may have meant.
enum NearestNames {
  /// The nearest of some names, nearest first, at most three; empty when none is near.
  static func of(_ name: String, among names: [String]) -> [String] {
    let wanted = name.lowercased()
    let limit = max(2, wanted.count / 3)
    let near = names.enumerated().compactMap { index, candidate -> (Int, Int, String)? in
      let distance =
        !wanted.isEmpty && candidate.hasPrefix(wanted)
        ? 1 : distance(Array(wanted.utf8.prefix(64)), Array(candidate.utf8))
      return distance <= limit ? (distance, index, candidate) : nil
    }
    return near.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
  }

  /// The mistake of naming something that is not there.
  static func unknown(_ kind: String, _ name: String, among names: [String]) -> UsageError {
    let near = of(name, among: names)
    let hint =
      near.isEmpty ? "known are \(list(names))" : "did you mean \(near.joined(separator: ", "))?"
    return UsageError("unknown \(kind) '\(String(name.prefix(40)).visible)'; \(hint)")
  }

  /// Names with commas between; of many only the first.
  static func list(_ names: [String]) -> String {
    guard names.count > 12 else { return names.joined(separator: ", ") }
    return names.prefix(8).joined(separator: ", ") + " and \(names.count - 8) more"
  }

  /// How many bytes must be put in, taken out, changed or swapped with the next.
  private static func distance(_ from: [UInt8], _ to: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...to.count)
    for (row, byte) in from.enumerated() {
      var current = [row + 1]
      for (column, other) in to.enumerated() {
        var cost = min(
          last[column] + (byte == other ? 0 : 1),
          last[column + 1] + 1,
          current[column] + 1
        )
        if row > 0, column > 0, byte == to[column - 1], from[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[to.count]
  }
}
