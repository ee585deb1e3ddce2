/// What speaks for one name in one episode.
struct NameEvidence {
  /// Independent grounds; of each only the best counts.
  enum Ground: Int, CaseIterable {
    case tag, author, titleSlot, titleCue, heading, label, context, cue, subject, link, repeated,
      host
  }

  var name: Int32
  var points: [Float] = Array(repeating: 0, count: Ground.allCases.count)
  /// What speaks against it.
  var against: Float = 0
  /// What speaks against it in the notes; fields and titles outweigh it.
  var noteAgainst: Float = 0
  var isHost = false
  var isGuest = false
  var isCredit = false
  /// Whether it is joined to a full name by a comma or a word for and.
  var isJoined = false
  var isInTitle = false
  var isInNotes = false
  /// Where it stands.
  var occurrences: [NameOccurrence] = []
  var titleOccurrence: NameOccurrence?

  init(_ name: Int32) { self.name = name }

  mutating func add(_ ground: Ground, _ value: Float) {
    points[ground.rawValue] = max(points[ground.rawValue], value)
  }

  subscript(ground: Ground) -> Float { points[ground.rawValue] }

  /// All points together.
  var total: Float {
    var sum: Float = 0
    var kinds = 0
    for ground in Ground.allCases where points[ground.rawValue] > 0 {
      sum += points[ground.rawValue]
      if ground != .repeated, ground != .link { kinds += 1 }
    }
    if kinds == 2 { sum += 1 } else if kinds >= 3 { sum += 1.8 }
    if isInTitle, isInNotes { sum += 1 }
    return sum + against
  }
}
