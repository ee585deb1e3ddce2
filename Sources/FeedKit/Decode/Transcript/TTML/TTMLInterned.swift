/// Values that many elements share, each made once from the text of an attribute.
struct TTMLInterned<Value> {
  /// Values that are told apart; there are never so many but in an attack.
  static var limit: Int { 10_000 }

  private var values: [Value] = []
  /// Bytes that the texts of further values may have.
  private var room = 1_000_000
  private var places: [String: Int32] = [:]
  /// The text that came last: most elements have that of the one before.
  private var lastText: [UInt8] = []
  private var lastPlace: Int32 = -1

  /// A value by its place.
  subscript(place: Int32) -> Value? { place >= 0 ? values[Int(place)] : nil }

  /// The place of the value that a text stands for; -1 when there are too many.
  mutating func place(of text: Span<UInt8>, _ make: (String) -> Value) -> Int32 {
    if isLast(text) { return lastPlace }
    let string = makeString(text, 0..<text.count)
    var place: Int32 = -1
    if let known = places[string] {
      place = known
    } else if values.count < Self.limit, text.count <= room {
      room -= text.count
      place = Int32(truncatingIfNeeded: values.count)
      values.append(make(string))
      places[string] = place
    }
    lastText.removeAll(keepingCapacity: true)
    for index in text.indices { lastText.append(text[index]) }
    lastPlace = place
    return place
  }

  private func isLast(_ text: Span<UInt8>) -> Bool {
    guard text.count == lastText.count, lastPlace >= 0 else { return false }
    for index in text.indices where text[index] != lastText[index] { return false }
    return true
  }
}
