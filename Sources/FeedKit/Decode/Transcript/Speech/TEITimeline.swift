/// A timeline of TEI while it is read: points that count from each other, or from its origin.
struct TEITimeline {
  /// A point as it is written.
  private struct When {
    var position: Position
    /// Seconds from the point that it counts from; `nil` when not said.
    var interval: MediaTime?
    /// The id of that point; `nil` when it is the origin.
    var since: String?
    var absolute: String?
  }

  private enum State {
    case new
    case open
    case done
  }

  /// Seconds of units that times are counted in.
  private static let units: [String: Int64] = ["s": 1, "min": 60, "h": 3_600, "d": 86_400]

  private var whens: [When] = []
  /// The place of the first point among those of all timelines.
  private var first = 0
  /// The units of the timelines that are open, innermost last.
  private var openUnits: [String] = []
  private var origin: String?

  /// A timeline begins; one inside of another, where a document is damaged, is a part of it.
  mutating func begin(unit: String?, origin: String?, at first: Int) {
    if openUnits.isEmpty {
      whens = []
      self.first = first
      self.origin = nil
    }
    self.origin = self.origin ?? origin.map { TEIReference.id($0) }
    openUnits.append(unit ?? openUnits.last ?? "s")
  }

  /// Adds a point.
  ///
  /// - Returns: Whether it has no interval, or one that can be read and is not negative; else the point
  ///   has no time of its own.
  mutating func add(
    interval: String?,
    unit: String?,
    since: String?,
    absolute: String?,
    at position: Position
  ) -> Bool {
    let length = interval.flatMap { Self.seconds($0, in: unit ?? openUnits.last ?? "s") }
    whens.append(
      When(
        position: position,
        interval: length,
        since: since.map { TEIReference.id($0) },
        absolute: absolute
      )
    )
    return interval == nil || length != nil
  }

  /// The length of an interval; `nil` when it is no number of a known unit, or negative.
  private static func seconds(_ text: String, in unit: String) -> MediaTime? {
    let perSecond: Int64 = unit == "ms" ? 1_000 : 1
    let factor: Int64? = unit == "ms" ? 1 : units[unit]
    guard let factor, let count = DecimalSeconds.read(text.utf8.span, perSecond: perSecond),
      !count.isNegative
    else { return nil }
    return MediaTime(
      wide: Int128(count.numerator) * Int128(factor),
      over: Int128(count.denominator)
    )
  }

  // MARK: - The end

  /// A timeline ends: works out when its points are, each once, along the points that they count from.
  ///
  /// - Parameter points: The points of all timelines.
  /// - Returns: What is wrong, and where.
  mutating func end(
    _ points: inout SpeechTimeline
  ) -> [(message: String, position: Position)] {
    _ = openUnits.popLast()
    guard openUnits.isEmpty else { return [] }
    var faults: [(message: String, position: Position)] = []
    defer {
      // Points that stand outside of timelines belong to none.
      whens = []
      first = points.points.count
    }
    let bases = whens.map { when -> Int? in
      guard when.interval != nil, let since = when.since else { return nil }
      let base = points.place(of: since).map { Int($0) - first }
      if base == nil {
        faults.append(
          ("point counts from \"\(since.quoted)\", which is not there", when.position)
        )
      }
      return base.flatMap { whens.indices.contains($0) ? $0 : nil }
    }
    var times = [MediaTime?](repeating: nil, count: whens.count)
    var states = [State](repeating: .new, count: whens.count)
    let originPlace = originPlace(points)
    let originClock = originPlace.flatMap { whens[$0].absolute }.flatMap(Clock.init)
    var path: [Int] = []
    for start in whens.indices where states[start] == .new {
      var next: Int? = start
      while let place = next, states[place] == .new {
        states[place] = .open
        path.append(place)
        next = bases[place]
      }
      if let place = next, states[place] == .open {
        faults.append(("point counts from itself, along others", whens[place].position))
      }
      while let place = path.popLast() {
        times[place] = time(of: place, bases[place].map { times[$0] }, originPlace, originClock)
        states[place] = .done
      }
    }
    for (place, time) in times.enumerated() {
      points.set(time, at: Int32(truncatingIfNeeded: first + place))
    }
    points.interpolate(from: first)
    return faults
  }

  /// The point that is the beginning: the one that is named, else the first, unless it counts from
  /// somewhere.
  private func originPlace(_ points: SpeechTimeline) -> Int? {
    if let origin, let place = points.place(of: origin), whens.indices.contains(Int(place) - first)
    {
      return Int(place) - first
    }
    return whens.first.flatMap { $0.interval == nil ? 0 : nil }
  }

  /// When a point is; `base` is the time of the one that it counts from, if it counts from any.
  private func time(
    of place: Int,
    _ base: MediaTime??,
    _ originPlace: Int?,
    _ originClock: Clock?
  ) -> MediaTime? {
    guard place != originPlace else { return .zero }
    let when = whens[place]
    if let interval = when.interval {
      if let base { return base.flatMap { $0.adding(interval) } }
      return when.since == nil ? interval : nil
    }
    guard let clock = when.absolute.flatMap(Clock.init) else { return nil }
    guard let originClock else { return clock.date.isEmpty ? clock.time : nil }
    guard clock.date == originClock.date,
      let time = clock.time.subtracting(originClock.time), !time.isNegative
    else { return nil }
    return time
  }

  /// A time of day: `12:20:01.5`, with a date before it or without.
  private struct Clock {
    var date = ""
    var time: MediaTime

    init?(_ text: String) {
      var clock = text[...]
      if let mark = text.firstIndex(of: "T") {
        date = String(text[..<mark])
        clock = text[text.index(after: mark)...]
      }
      if clock.last == "Z" { clock = clock.dropLast() }
      let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
      guard fields.count == 3, let hours = Int64(fields[0]), let minutes = Int64(fields[1]),
        (0..<1_000_000).contains(hours), (0..<60).contains(minutes),
        let seconds = DecimalSeconds.read(String(fields[2]).utf8.span), !seconds.isNegative,
        let sum = seconds.adding(MediaTime(seconds: hours * 3_600 + minutes * 60))
      else { return nil }
      time = sum
    }
  }
}
