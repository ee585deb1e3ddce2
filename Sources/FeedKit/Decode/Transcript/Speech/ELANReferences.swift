/// Annotations by which others are found: an annotation may depend on one that stands further down.
struct ELANReferences {
  private var known: Set<String> = []
  private var waiting: [(id: String, position: Position)] = []
  /// Bytes that are kept; nothing is told once there are more.
  private var room: Int
  /// What an id takes beside its bytes.
  private static let entry = 24

  init(_ limits: Limits) { room = limits.recordBytes }

  mutating func add(_ id: String?) {
    guard let id, room >= 0 else { return }
    room -= id.utf8.count + Self.entry
    known.insert(id)
  }

  mutating func refer(_ id: String?, at position: Position) {
    guard room >= 0, !known.contains(id ?? "") else { return }
    room -= (id?.utf8.count ?? 0) + Self.entry
    waiting.append((id ?? "", position))
  }

  /// Says which references lead nowhere.
  func tell(_ output: inout TranscriptOutput) {
    guard room >= 0 else { return }
    for (id, position) in waiting where !known.contains(id) {
      output.report(
        "eaf-ref-undefined",
        .warning,
        id.isEmpty
          ? "annotation does not say which one it depends on"
          : "annotation depends on the annotation \"\(id.quoted)\", which is not there",
        at: position
      )
    }
  }
}
