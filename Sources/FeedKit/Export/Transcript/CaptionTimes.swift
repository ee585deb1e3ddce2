/// Gives every segment a begin and an end, for formats that cannot be without.
///
/// What has no end ends where the next begins; the last one is given the time that it takes to read.
/// What has no begin follows the one before. Such times are counted: they are ours, not the
/// document's. A text without any time cannot be written.
struct CaptionTimes {
  /// A segment with the times to write, in milliseconds.
  struct Timed {
    var segment: Segment
    var start: Int64
    var end: Int64
  }

  private var held: Segment?
  private var lastEnd: MediaTime?
  /// Times that were made.
  private(set) var estimated = 0
  /// Segments that no time is near.
  private(set) var untimed = 0
  /// Times that were rounded.
  private(set) var rounded = 0

  /// Takes the next segment, and returns the one before it.
  mutating func add(_ segment: consuming Segment) -> Timed? {
    if segment.start == nil {
      guard let previous = held?.end ?? lastEnd else {
        untimed += 1
        return nil
      }
      segment.start = previous
      estimated += 1
    }
    var done: Timed?
    if let previous = held.take() { done = timed(previous, next: segment.start) }
    held = segment
    return done
  }

  /// The last one.
  mutating func finish() -> Timed? {
    held.take().flatMap { timed($0, next: nil) }
  }

  private mutating func timed(_ segment: consuming Segment, next: MediaTime?) -> Timed? {
    guard let begin = segment.start else { return nil }
    var finish = segment.end
    if finish == nil {
      estimated += 1
      finish = next.flatMap { $0 > begin ? $0 : nil }
    }
    let start = max(0, begin.milliseconds)
    var end = finish?.milliseconds ?? start.addingClamped(Self.readingTime(segment.text))
    lastEnd = finish ?? MediaTime(milliseconds: end)
    if !begin.isExact(perSecond: 1_000) || finish.map({ !$0.isExact(perSecond: 1_000) }) ?? false {
      rounded += 1
    }
    if end <= start { end = start.addingClamped(1) }
    return Timed(segment: segment, start: start, end: end)
  }

  /// Milliseconds at 15 characters a second, one second at least.
  private static func readingTime(_ text: String) -> Int64 {
    max(1_000, Int64(min(text.utf8.count, 1_000_000)) * 1_000 / 15)
  }

  /// Adds what was not the document's to a report.
  func tell(_ lost: inout [String: Int]) {
    if untimed > 0 { lost["segments without times"] = untimed }
    if estimated > 0 { lost["missing times (estimated)"] = estimated }
    if rounded > 0 { lost["times finer than a millisecond"] = rounded }
  }
}

extension Int64 {
  fileprivate func addingClamped(_ other: Int64) -> Int64 {
    let (sum, isOver) = addingReportingOverflow(other)
    return isOver ? .max : sum
  }
}
