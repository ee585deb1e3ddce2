/// What it says that two people of one name have links and none in common.
///
/// Nothing where each feed has its own page of a person. Where feeds choose among the same few links, a
/// person with two of them would have been met with both by the time that many were seen.
enum LinkAgreement {
  /// Links of both sides from which on it is unlikely that one person's fall apart by chance: were each
  /// of eight one of two, once in 128 times.
  private static let manyLinks = 8
  /// Pairs of people that it takes to tell how often they agree.
  private static let fewestPairs = 20

  /// How many people who have one name in two feeds, and links in both, have a link in common.
  ///
  /// - Parameters:
  ///   - buckets: People who have a name in common, in order; of each name those beside each other count.
  ///   - people: All people.
  /// - Returns: Percent of the pairs; `nil` when there are too few.
  static func percent(of buckets: [[Int32]], _ people: [Grouping.Group]) -> Int? {
    var seen: Set<UInt64> = []
    var agreeing = 0
    for bucket in buckets {
      var last: Int32?
      for number in bucket where !people[Int(number)].links.isEmpty {
        defer { last = number }
        guard let last,
          seen.insert(UInt64(UInt32(bitPattern: last)) << 32 | UInt64(UInt32(bitPattern: number)))
            .inserted
        else { continue }
        if people[Int(last)].links.meets(people[Int(number)].links) { agreeing += 1 }
      }
    }
    return seen.count < fewestPairs ? nil : agreeing * 100 / seen.count
  }

  /// Whether links are telling in a collection: people agree more often than not.
  static func isTelling(_ percent: Int?) -> Bool { (percent ?? 0) > 50 }

  /// Whether two sides have links, many in all, and none in common.
  static func speaksAgainst(_ one: NumberCounts, _ other: NumberCounts) -> Bool {
    !one.isEmpty && !other.isEmpty && one.sum + other.sum >= manyLinks && !one.meets(other)
  }
}
