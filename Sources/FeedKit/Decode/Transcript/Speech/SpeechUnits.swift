/// What stands in the tiers of a document, held until its end: tiers stand one after another, and what
/// is said in them at one time is far apart.
struct SpeechUnits {
  /// A piece of a tier.
  struct Unit {
    var id: String?
    var text: String
    /// The place of the tier.
    var tier: Int32
    /// The points that it lies between; -1 where there is none of the name.
    var start: Int32
    var end: Int32
    var position: Position
  }

  private(set) var all: [Unit] = []
  /// How many were left out for want of room.
  private(set) var leftOutCount = 0
  private let limit: Int
  private var room: Int

  init(_ limits: Limits) {
    limit = limits.heldSegments
    room = limits.recordBytes
  }

  /// Keeps a piece, if there is room for it.
  ///
  /// - Returns: Whether there was.
  mutating func add(_ unit: Unit) -> Bool {
    let size = unit.text.utf8.count + (unit.id?.utf8.count ?? 0)
    guard all.count < limit, size <= room else {
      leftOutCount += 1
      return false
    }
    room -= size
    all.append(unit)
    return true
  }

  /// Puts other texts in the place of those of some pieces.
  mutating func replaceTexts(_ text: (Unit) -> String?) {
    for place in all.indices {
      if let other = text(all[place]) { all[place].text = other }
    }
  }

  /// Joins pieces that touch in their tier and are not apart; the end is that of the last.
  ///
  /// - Parameter isJoined: Whether a piece, by its place and tier, belongs to the one before it.
  mutating func join(_ isJoined: (_ last: Int, _ next: (place: Int, tier: Int32)) -> Bool) {
    var joined: [Unit] = []
    for place in all.indices {
      let unit = all[place]
      guard let last = joined.indices.last, joined[last].tier == unit.tier, unit.start >= 0,
        joined[last].end == unit.start, isJoined(place - 1, (place, unit.tier))
      else {
        joined.append(unit)
        continue
      }
      joined[last].text += unit.text
      joined[last].end = unit.end
    }
    all = joined
  }

  /// The places of some pieces in the order in which they begin, in that of the document where they
  /// begin together; one that begins nobody knows when comes behind the one before it in its tier.
  func ordered(_ timeline: SpeechTimeline, where isWanted: (Unit) -> Bool) -> [Int] {
    var keys: [(order: SpeechTimeline.Order, place: Int)] = []
    var tier: Int32 = -1
    var last = SpeechTimeline.Order.beginning
    for place in all.indices where isWanted(all[place]) {
      if all[place].tier != tier {
        tier = all[place].tier
        last = .beginning
      }
      if all[place].start >= 0 { last = timeline.order(of: all[place].start) }
      keys.append((last, place))
    }
    keys.sort { $0.order != $1.order ? $0.order < $1.order : $0.place < $1.place }
    return keys.map(\.place)
  }

  /// A piece as a segment, without its speaker.
  ///
  /// - Returns: The segment, and whether its times are in order; an end before the start is left out.
  func segment(_ place: Int, _ timeline: SpeechTimeline) -> (segment: Segment, isInOrder: Bool) {
    let unit = all[place]
    var segment = Segment()
    segment.id = unit.id
    segment.text = unit.text
    segment.position = Origin(unit.position)
    let isInOrder = segment.setTimes(
      unit.start >= 0 ? timeline[unit.start] : nil,
      unit.end >= 0 ? timeline[unit.end] : nil
    )
    return (segment, isInOrder)
  }
}

extension Segment {
  /// Takes times from points of a timeline.
  ///
  /// - Returns: Whether they are in order; an end before the start is left out.
  mutating func setTimes(_ first: SpeechTimeline.Point?, _ last: SpeechTimeline.Point?) -> Bool {
    start = first?.time
    guard let end = last?.time else { return true }
    if let start, end < start { return false }
    self.end = end
    if first?.isDerived == true || last?.isDerived == true { endOrigin = .interpolated }
    return true
  }
}

extension TranscriptOutput {
  /// Says what did not fit into the limit on what is held.
  mutating func tell(_ units: SpeechUnits, at position: Position?) {
    guard units.leftOutCount > 0 else { return }
    report(
      "limit-list",
      .error,
      "too much to put in order; segments that are left out: \(units.leftOutCount)",
      at: position
    )
  }

  /// Says how much of a document is no transcript of what is said.
  mutating func tellLeftOut(_ count: Int, _ what: String, at position: Position?) {
    guard count > 0 else { return }
    report("tier-left-out", .note, "\(what) are left out: \(count)", at: position)
  }

  /// Says how many segments have no text.
  mutating func tellEmpty(_ count: Int, _ what: String, at position: Position?) {
    guard count > 0 else { return }
    report("segment-empty", .note, "\(what) without text are left out: \(count)", at: position)
  }
}
