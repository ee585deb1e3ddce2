/// What records of mentions say, as bytes: read without making a text of each.
struct MentionDrafts {
  /// What a record says; the first ones are texts.
  enum Field: Int, CaseIterable {
    case id, source, feed, feedID, feedTitle, episodeID, episodeGUID, shortGUID, place, raw
    case meant, role, href, image, context, date, kind, type, unit
    case confidence, line, episode, keys, other

    /// The field of a key, in the shape that this tool writes or in the short one.
    init(key: Span<UInt8>) {
      self = Self.fields.first { $0.key.span.isEqual(to: key) }?.field ?? .other
    }

    private static let fields = names.map { (key: Array($0.utf8), field: $1) }
    private static let names: [(String, Field)] = [
      ("id", .id), ("feed", .feed), ("guid", .shortGUID), ("source", .source), ("raw", .raw),
      ("role", .role), ("href", .href), ("ctx", .context), ("date", .date),
      ("feed_id", .feedID), ("feed_title", .feedTitle), ("episode_id", .episodeID),
      ("episode_guid", .episodeGUID), ("place", .place), ("meant", .meant), ("img", .image),
      ("context", .context), ("kind", .kind), ("type", .type), ("confidence", .confidence),
      ("line", .line), ("episode", .episode), ("keys", .keys),
    ]

    fileprivate static let textCount = Field.unit.rawValue + 1
  }

  /// One record.
  struct Draft {
    /// Where its texts are among the ranges.
    fileprivate var first: Int
    /// Where it begins.
    var position: Position?
    var confidence = 1.0
    var line: Int?
    var facts: EpisodeFacts?
    /// Whether it holds a text `raw`.
    var hasName = false
  }

  private(set) var drafts: [Draft] = []
  private var bytes: [UInt8] = []
  /// Ends and lengths of texts; a length of -1 where there is none.
  private var ranges: [(start: Int32, count: Int32)] = []

  /// The text of a field; `nil` when there is none.
  func withText<Result>(
    _ field: Field,
    of draft: Draft,
    _ body: (Span<UInt8>) -> Result
  ) -> Result? {
    let range = ranges[draft.first + field.rawValue]
    guard range.count >= 0 else { return nil }
    let start = Int(range.start)
    return body(bytes.span.extracting(start..<(start + Int(range.count))))
  }

  /// The text of a field; `nil` when there is none.
  func string(_ field: Field, of draft: Draft) -> String? {
    let range = ranges[draft.first + field.rawValue]
    guard range.count >= 0 else { return nil }
    let start = Int(range.start)
    return String(decoding: bytes[start..<(start + Int(range.count))], as: UTF8.self)
  }

  /// Forgets all records, or all but the one at hand.
  mutating func removeAll(exceptLast isOpen: Bool) {
    guard isOpen, var last = drafts.last else {
      drafts.removeAll(keepingCapacity: true)
      ranges.removeAll(keepingCapacity: true)
      bytes.removeAll(keepingCapacity: bytes.count < 1 << 20)
      return
    }
    let own = Array(ranges[last.first...])
    var kept: [UInt8] = []
    var moved: [(start: Int32, count: Int32)] = []
    for range in own {
      moved.append((Int32(kept.count), range.count))
      guard range.count > 0 else { continue }
      kept.append(contentsOf: bytes[Int(range.start)..<(Int(range.start) + Int(range.count))])
    }
    (ranges, bytes) = (moved, kept)
    last.first = 0
    drafts = [last]
  }

  /// Forgets the record at hand: it was broken off.
  mutating func dropLast() {
    guard let last = drafts.popLast() else { return }
    ranges.removeSubrange(last.first...)
  }

  // MARK: Reading

  /// Begins a record.
  mutating func begin(at position: Position?) {
    drafts.append(Draft(first: ranges.count, position: position))
    ranges.append(contentsOf: repeatElement((start: 0, count: -1), count: Field.textCount))
  }

  /// Takes the text of a field of the record at hand.
  mutating func set(_ field: Field, _ text: Span<UInt8>) {
    guard let draft = drafts.last, field.rawValue < Field.textCount else { return }
    guard field == .raw || !text.isEmpty, bytes.count < 1 << 30 else { return }
    ranges[draft.first + field.rawValue] = (Int32(bytes.count), Int32(text.count))
    bytes.append(text, 0..<text.count)
  }

  /// Whether the record at hand has a field.
  func has(_ field: Field) -> Bool {
    guard let draft = drafts.last else { return false }
    return ranges[draft.first + field.rawValue].count >= 0
  }

  /// Changes the record at hand.
  mutating func change(_ body: (inout Draft) -> Void) {
    guard !drafts.isEmpty else { return }
    body(&drafts[drafts.count - 1])
  }
}

extension Span<UInt8> {
  /// Whether two texts are the same bytes.
  fileprivate func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
