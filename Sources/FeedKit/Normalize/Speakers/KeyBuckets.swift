/// Groups by the keys that their names share, in the order of keys.
struct KeyBuckets {
  private var entries: [NameKeys.Level: [(key: UInt64, group: Int32)]] = [:]

  /// Makes buckets of groups by their names; labels and names that only a feed knows are left to it.
  init(_ groups: [[Int32]], names: SpellingTable, areGlobal: Bool = false) {
    for level in NameKeys.Level.allCases { entries[level] = [] }
    for (group, members) in groups.enumerated() {
      var own: [Int32: Int] = [:]
      for name in members { own[name, default: 0] += 1 }
      for (name, count) in own {
        let entry = names[name]
        if areGlobal, !entry.isGlobal { continue }
        // What is a part of a longer name here may be a part of others elsewhere.
        if own.count > 1, Self.isPart(entry, count, own, names) { continue }
        for level in NameKeys.Level.allCases {
          // Bodies have one name; sounds and short forms say nothing.
          if entry.type != .person, level != .exact { continue }
          for key in entry.keys[level] {
            let mark = entry.type == .person ? key : StableHash.mixed(key ^ 1)
            entries[level, default: []].append((mark, Int32(group)))
          }
        }
      }
    }
    for level in NameKeys.Level.allCases {
      entries[level, default: []].sort { ($0.key, $0.group) < ($1.key, $1.group) }
    }
  }

  /// The groups of each key that two or more have.
  func of(_ level: NameKeys.Level) -> [[Int32]] {
    let sorted = entries[level] ?? []
    var result: [[Int32]] = []
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
      if end - start > 1 {
        var bucket: [Int32] = []
        for index in start..<end where sorted[index].group != bucket.last {
          bucket.append(sorted[index].group)
        }
        if bucket.count > 1 { result.append(bucket) }
      }
      start = end
    }
    return result
  }

  /// Whether a name is a part of longer ones of its group that stand there more often.
  private static func isPart(
    _ entry: NameEntry,
    _ count: Int,
    _ own: [Int32: Int],
    _ names: SpellingTable
  ) -> Bool {
    var longer = 0
    for (other, times) in own where entry.isShorter(than: names[other]) { longer += times }
    return longer > 0 && (entry.shape != .full || longer >= count)
  }
}
