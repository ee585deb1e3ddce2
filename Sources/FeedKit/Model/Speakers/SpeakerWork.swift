internal import Synchronization

/// How work that falls into parts is done: one part after the other, or several at once.
///
/// The result of the work never depends on it.
public struct SpeakerWork: Sendable {
  private let run: @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void

  /// Makes a way to work.
  ///
  /// - Parameter run: Calls its second argument once with every number below the first, from any threads
  ///   and in any order, and returns when all calls have.
  public init(run: @escaping @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void) {
    self.run = run
  }

  /// One part after the other.
  public static let serial = SpeakerWork { count, part in
    for number in 0..<count { part(number) }
  }

  /// The results of all parts, in their order.
  func map<Result: Sendable>(
    _ count: Int,
    _ part: @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Results<Result>(count)
    run(count) { number in results.set(part(number), at: number) }
    return results.all
  }

  /// The results of a function for parts of a range, none longer than a length, in their order.
  func map<Result: Sendable>(
    _ range: Range<Int>,
    by length: Int,
    _ part: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    map((range.count + length - 1) / length) { number in
      let start = range.lowerBound + number * length
      return part(start..<min(start + length, range.upperBound))
    }
  }
}

private final class Results<Result: Sendable>: Sendable {
  private let slots: Mutex<[Result?]>

  init(_ count: Int) { slots = Mutex([Result?](repeating: nil, count: count)) }

  func set(_ result: Result, at number: Int) { slots.withLock { $0[number] = result } }

  var all: [Result] { slots.withLock { $0.compactMap(\.self) } }
}
