/// The places of start tags that were handed to libxml2 and not yet reported by it, in order.
struct TagRing: ~Copyable {
  private var places: [Position] = []
  private var first = 0

  mutating func push(_ place: Position) { places.append(place) }

  /// The oldest place.
  mutating func pop() -> Position {
    guard first < places.count else { return Position() }
    let place = places[first]
    first += 1
    if first == places.count {
      places.removeAll(keepingCapacity: true)
      first = 0
    }
    return place
  }
}
