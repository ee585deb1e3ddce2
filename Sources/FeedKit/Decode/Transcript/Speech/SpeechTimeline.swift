/// The points of a recording that segments refer to, in the order of the document.
///
/// Points without a time lie evenly between their neighbours that have one.
struct SpeechTimeline {
  /// A point by its place; places count from 0.
  struct Point {
    /// When it is; `nil` when neither the document says it nor its neighbours do.
    var time: MediaTime?
    /// Whether the time was not stated but worked out, here or by the program that wrote it.
    var isDerived = false
    /// The last time that is known up to the point, for the order of what begins there.
    fileprivate var floor: MediaTime?
    /// How many points lie between that time and the point, the point with it.
    fileprivate var rank: Int32 = 0
  }

  private(set) var points: [Point] = []
  private var places: [String: Int32] = [:]
  private let limit: Int
  /// Bytes that further names may have.
  private var room: Int
  /// Points that got a time between their neighbours.
  private(set) var derivedCount = 0
  /// Points that have no time in the end.
  private(set) var untimedCount = 0

  init(_ limits: Limits) {
    // A segment has two points.
    limit = min(limits.heldSegments, Int(Int32.max) / 4) * 2
    room = limits.recordBytes
  }

  /// Adds a point; of two of one name the first one counts.
  ///
  /// - Returns: Whether there was room for it.
  mutating func add(_ id: String, _ time: MediaTime?, isDerived: Bool = false) -> Bool {
    guard points.count < limit, id.utf8.count <= room else { return false }
    guard !id.isEmpty, places[id] == nil else { return true }
    room -= id.utf8.count
    places[id] = Int32(truncatingIfNeeded: points.count)
    points.append(Point(time: time, isDerived: isDerived))
    return true
  }

  /// The place of a name; `nil` when no point has it.
  func place(of id: String) -> Int32? { places[id] }

  subscript(place: Int32) -> Point { points[Int(place)] }

  /// Says when a point is.
  mutating func set(_ time: MediaTime?, at place: Int32) { points[Int(place)].time = time }

  /// Gives points without a time one between their neighbours, where these are in order.
  ///
  /// - Parameter first: The place of the first point of the timeline; those before belong to others.
  mutating func interpolate(from first: Int = 0) {
    var last: Int?
    for index in first..<max(first, points.count) where points[index].time != nil {
      if let last { fill(last, index) }
      last = index
    }
    var floor: MediaTime?
    var rank: Int32 = 0
    for index in first..<max(first, points.count) {
      if let time = points[index].time {
        (floor, rank) = (time, 0)
      } else {
        untimedCount += 1
        rank += 1
      }
      points[index].floor = floor
      points[index].rank = rank
    }
  }

  /// Whole milliseconds, so that what is worked out is not more exact than what it is made of.
  private mutating func fill(_ first: Int, _ last: Int) {
    guard last - first > 1, let begin = points[first].time, let end = points[last].time,
      begin <= end, let length = end.subtracting(begin)
    else { return }
    let parts = Int128(last - first) * Int128(length.denominator)
    for index in first + 1..<last {
      let part = Int128(length.numerator) * Int128(index - first) * 1_000
      guard let milliseconds = Int64(exactly: (part * 2 + parts) / (parts * 2)),
        let time = begin.adding(MediaTime(milliseconds: milliseconds))
      else { continue }
      points[index].time = min(time, end)
      points[index].isDerived = true
      derivedCount += 1
    }
  }

  /// Where a point lies in the recording, as far as that is known.
  struct Order: Comparable {
    fileprivate var floor: MediaTime?
    fileprivate var rank: Int32 = 0

    /// Before all points.
    static let beginning = Order()

    static func < (lhs: Order, rhs: Order) -> Bool {
      switch (lhs.floor, rhs.floor) {
      case (let left?, let right?) where left != right: left < right
      case (nil, .some): true
      case (.some, nil): false
      default: lhs.rank < rhs.rank
      }
    }
  }

  /// The order of what begins at a place.
  func order(of place: Int32) -> Order {
    Order(floor: points[Int(place)].floor, rank: points[Int(place)].rank)
  }
}

extension TranscriptOutput {
  /// Says how many points of the timeline were worked out, and how many have no time.
  mutating func tell(_ timeline: SpeechTimeline, _ points: String, at position: Position?) {
    if timeline.derivedCount > 0 {
      report(
        "timeline-interpolated",
        .note,
        "\(points) without a time are taken to lie evenly between their neighbours:"
          + " \(timeline.derivedCount) of \(timeline.points.count)",
        at: position
      )
    }
    if timeline.untimedCount > 0 {
      report(
        "timeline-untimed",
        .warning,
        "\(points) without a time do not lie between two that have one:"
          + " \(timeline.untimedCount) of \(timeline.points.count)",
        at: position
      )
    }
  }
}
