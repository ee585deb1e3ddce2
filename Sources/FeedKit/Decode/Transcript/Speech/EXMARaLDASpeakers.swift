/// The speakers whom a document of EXMARaLDA declares, and those to whom it only refers.
struct EXMARaLDASpeakers {
  private(set) var all: [TranscriptSpeaker] = []
  private var places: [String: Int] = [:]
  private var unknown: Set<String> = []
  /// The place of the speaker that is open; `nil` outside of one, and in one that is passed over.
  private var open: Int?
  private let limit: Int
  /// Bytes that further ids and names may have.
  private var room: Int
  /// Bytes of one name.
  private static let nameLimit = 1_024

  init(_ limits: Limits) {
    limit = limits.listEntries
    room = limits.recordBytes
  }

  /// A speaker begins; without an id nothing can refer to them, and of two of one id the first counts.
  ///
  /// - Returns: Whether there was room for one more.
  mutating func begin(_ id: String?) -> Bool {
    open = nil
    guard let id, !id.isEmpty, places[id] == nil else { return true }
    guard all.count < limit, id.utf8.count <= room else { return false }
    room -= id.utf8.count
    open = all.count
    places[id] = all.count
    // The id stands for the name until there is one.
    all.append(TranscriptSpeaker(name: id, id: id))
    return true
  }

  /// Names the speaker that is open; one without a name is not declared, but only referred to.
  mutating func setName(_ name: String) {
    guard let open else { return }
    let end = name.utf8.index(
      name.startIndex,
      offsetBy: Self.nameLimit,
      limitedBy: name.endIndex
    )
    let cut = String(name[..<(end ?? name.endIndex)])
    guard cut.utf8.count <= room else { return }
    room -= cut.utf8.count
    all[open].name = cut
    all[open].isDeclared = true
  }

  mutating func end() { open = nil }

  /// The name of a speaker; `nil` when nobody has the id.
  func name(of id: String) -> String? { places[id].map { all[$0].name } }

  /// Whether it was not told yet that nobody has an id, as far as that can be kept.
  mutating func isNews(_ id: String) -> Bool {
    guard !unknown.contains(id) else { return false }
    guard unknown.count < limit, id.utf8.count <= room else { return true }
    room -= id.utf8.count
    return unknown.insert(id).inserted
  }
}
