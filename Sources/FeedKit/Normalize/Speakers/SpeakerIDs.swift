/// Gives speakers their ids: of their mentions, or those that they had in an earlier run.
struct SpeakerIDs {
  private(set) var ids: [String] = []
  /// Ids of earlier runs that each speaker took over.
  private(set) var was: [[String]] = []

  /// Takes the ids of the mentions of each speaker.
  ///
  /// - Parameters:
  ///   - speakers: For each speaker the ids of its mentions.
  ///   - previous: Which speaker each mention had in the earlier run.
  init(_ speakers: [[String]], previous: [String: String]) {
    let fresh = speakers.map { Self.id(of: $0.min() ?? "") }
    was = [[String]](repeating: [], count: speakers.count)
    guard !previous.isEmpty else {
      ids = fresh
      return
    }
    var claims: [(count: Int, old: String, speaker: Int)] = []
    for (speaker, mentions) in speakers.enumerated() {
      var counts: [String: Int] = [:]
      for mention in mentions {
        if let old = previous[mention] { counts[old, default: 0] += 1 }
      }
      for (old, count) in counts { claims.append((count, old, speaker)) }
    }
    claims.sort {
      if $0.count != $1.count { return $0.count > $1.count }
      return $0.old != $1.old ? $0.old < $1.old : fresh[$0.speaker] < fresh[$1.speaker]
    }
    var given: [Int: String] = [:]
    var taken: Set<String> = []
    for claim in claims where given[claim.speaker] == nil && taken.insert(claim.old).inserted {
      given[claim.speaker] = claim.old
    }
    for claim in claims where given[claim.speaker] != claim.old {
      was[claim.speaker].append(claim.old)
    }
    for speaker in speakers.indices {
      was[speaker].sort()
      var id = given[speaker] ?? fresh[speaker]
      // An id that an earlier run gave to somebody else is not given again.
      while given[speaker] == nil, taken.contains(id) { id = Self.id(of: id) }
      ids.append(id)
    }
  }

  /// The id of a speaker whose first mention is this one.
  static func id(of mention: String) -> String {
    let digits = String(StableHash.of(mention), radix: 16)
    return "s" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
