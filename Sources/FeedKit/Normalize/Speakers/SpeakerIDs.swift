/// Gives speakers their ids: of their mentions, or those that they had in an earlier run.
struct SpeakerIDs {
  private(set) var ids: [String] = []
  /// Ids of earlier runs that each speaker took over.
  private(set) var was: [[String]] = []

  /// A name in a mention: the place of a speaker that no other has.
  struct Locator {
    let mentionID: String
    private let part: Int32

    init(_ mentionID: String, part: Int32) {
      self.mentionID = mentionID
      self.part = part
    }

    var text: String { part == 0 ? mentionID : "\(mentionID)#\(part)" }
  }

  /// A speaker that may be one of an earlier run, with how much speaks for it.
  struct Claim {
    let count: Int
    let old: String
    let speaker: Int
  }

  /// Takes the places of each speaker.
  ///
  /// - Parameters:
  ///   - speakers: For each speaker the places of its names.
  ///   - previous: Which speakers each mention had in the earlier run.
  ///   - others: What else is known of the earlier run.
  init(_ speakers: [[Locator]], previous: [String: Set<String>], others: [Claim]) {
    let fresh = speakers.map { Self.id(of: $0.map(\.text).min() ?? "") }
    was = [[String]](repeating: [], count: speakers.count)
    guard !previous.isEmpty || !others.isEmpty else {
      ids = fresh
      return
    }
    var claims = others
    for (speaker, mentions) in speakers.enumerated() {
      var counts: [String: Int] = [:]
      for mention in mentions {
        for old in previous[mention.mentionID] ?? [] { counts[old, default: 0] += 1 }
      }
      for (old, count) in counts {
        claims.append(Claim(count: count, old: old, speaker: speaker))
      }
    }
    claims.sort {
      if $0.count != $1.count { return $0.count > $1.count }
      // Of several in one mention each keeps its own.
      let (a, b) = ($0.old == fresh[$0.speaker], $1.old == fresh[$1.speaker])
      if a != b { return a }
      return $0.old != $1.old ? $0.old < $1.old : fresh[$0.speaker] < fresh[$1.speaker]
    }
    var given: [Int: String] = [:]
    var taken: Set<String> = []
    for claim in claims where given[claim.speaker] == nil && taken.insert(claim.old).inserted {
      given[claim.speaker] = claim.old
    }
    // An id lives on with the one speaker that keeps it; who was split off has it as an earlier one.
    let kept = Set(given.values)
    for claim in claims where !kept.contains(claim.old) || given[claim.speaker] == nil {
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
  static func id(of mention: String) -> String { "s" + hexadecimal(StableHash.of(mention)) }
}
