/// Events that are made and not yet taken, in order.
struct EventQueue {
  private var events: [FeedEvent?] = []
  private var first = 0

  mutating func push(_ event: consuming FeedEvent) { events.append(event) }

  mutating func pop() -> FeedEvent? {
    guard first < events.count else { return nil }
    let event = events[first].take()
    first += 1
    if first == events.count {
      events.removeAll(keepingCapacity: true)
      first = 0
    }
    return event
  }
}
