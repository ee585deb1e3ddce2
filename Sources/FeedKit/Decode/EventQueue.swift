/// Events that are made and not yet taken, in order.
///
/// Two stacks: an event leaves the end of an array, so that it is moved out and nothing is written in
/// its place. Events are large.
struct EventQueue {
  private var made: [FeedEvent] = []
  private var leaving: [FeedEvent] = []

  mutating func push(_ event: consuming FeedEvent) { made.append(event) }

  mutating func pop() -> FeedEvent? {
    if leaving.isEmpty {
      guard !made.isEmpty else { return nil }
      // Turning the array round would copy.
      while !made.isEmpty { leaving.append(made.removeLast()) }
    }
    return leaving.removeLast()
  }
}
