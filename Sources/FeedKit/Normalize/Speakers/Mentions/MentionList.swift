/// Mentions in little room: rows of numbers, with their texts each kept once.
///
/// A collection of ``Mention``; each is made when it is asked for.
public struct MentionList: Sendable {
  /// A mention, its texts by number; -1 where there is none.
  struct Row: Sendable {
    var id: Int32
    var source: Int32
    var feedID: Int32
    var feedTitle: Int32 = -1
    var episodeID: Int32
    var episodeGUID: Int32 = -1
    var place: Int32
    var raw: Int32
    var meant: Int32 = -1
    var role: Int32 = -1
    var href: Int32 = -1
    var image: Int32 = -1
    var context: Int32 = -1
    var kind: Int32 = -1
    var type: Int32 = -1
    var unit: Int32 = -1
    var speakerID: Int32 = -1
    var confidence: Double = 1
    var line: Int = -1
    var date: Timestamp?
  }

  var rows: [Row] = []
  var texts = TextPool()
  /// The ids; each has the number of the row that came with it.
  private(set) var ids = TextPool()

  /// Makes an empty list.
  public init() {}

  /// Whether adding a mention changed anything.
  enum Addition: Sendable {
    case new
    /// There was one with the same id and the same content.
    case known
    /// There was one with the same id that says something else; one of the two stays, whichever came
    /// first.
    case contradicted
  }

  /// Adds a mention.
  @discardableResult
  mutating func add(_ mention: Mention) -> Addition {
    let id = ids.number(of: mention.id)
    let row = row(of: mention, id)
    return add(row)
  }

  /// Adds a row whose texts are numbers here.
  mutating func add(_ row: Row) -> Addition {
    guard Int(row.id) < rows.count else {
      rows.append(row)
      return .new
    }
    let (old, new) = (mention(of: rows[Int(row.id)]), mention(of: row))
    guard old != new else { return .known }
    if Self.order(new).lexicographicallyPrecedes(Self.order(old)) { rows[Int(row.id)] = row }
    return .contradicted
  }

  /// The number of an id that a row is about to come with.
  mutating func number(ofID id: Span<UInt8>) -> Int32 { ids.number(of: id) }

  private static func order(_ mention: Mention) -> [String] {
    let keys = mention.keys
    return [
      keys.source, mention.meant ?? "", mention.role ?? "", mention.href ?? "",
      mention.context ?? "", "\(mention.confidence)", "\(mention.line ?? 0)", mention.image ?? "",
      keys.feedID, keys.episodeID, mention.place.rawValue, mention.raw,
      mention.kind?.rawValue ?? "", mention.date?.description ?? "",
    ]
  }

  // MARK: Rows and mentions

  private mutating func row(of mention: Mention, _ id: Int32) -> Row {
    let keys = mention.keys
    var row = Row(
      id: id,
      source: texts.number(of: keys.source),
      feedID: texts.number(of: keys.feedID),
      episodeID: texts.number(of: keys.episodeID),
      place: texts.number(of: mention.place.rawValue),
      raw: texts.number(of: mention.raw)
    )
    row.feedTitle = number(of: keys.feedTitle)
    row.episodeGUID = number(of: keys.episodeGUID)
    row.meant = number(of: mention.meant)
    row.role = number(of: mention.role)
    row.href = number(of: mention.href)
    row.image = number(of: mention.image)
    row.context = number(of: mention.context)
    row.kind = number(of: mention.kind?.rawValue)
    row.type = number(of: mention.type?.rawValue)
    row.unit = number(of: mention.unit)
    row.speakerID = number(of: mention.speakerID)
    row.confidence = mention.confidence
    row.line = mention.line ?? -1
    row.date = mention.date
    return row
  }

  private mutating func number(of text: String?) -> Int32 {
    guard let text else { return -1 }
    return texts.number(of: text)
  }

  /// The mention of a row.
  func mention(of row: Row) -> Mention {
    var mention = Mention(
      id: ids.string(row.id),
      keys: keys(of: row),
      place: MentionPlace(rawValue: texts.string(row.place)),
      raw: texts.string(row.raw)
    )
    mention.meant = text(row.meant)
    mention.role = text(row.role)
    mention.href = text(row.href)
    mention.image = text(row.image)
    mention.context = text(row.context)
    mention.kind = text(row.kind).map { AppearanceKind(rawValue: $0) }
    mention.type = text(row.type).map { SpeakerType(rawValue: $0) }
    mention.unit = text(row.unit)
    mention.speakerID = text(row.speakerID)
    mention.confidence = row.confidence
    mention.line = row.line < 0 ? nil : row.line
    mention.date = row.date
    return mention
  }

  /// The keys of a row.
  func keys(of row: Row) -> EpisodeKeys {
    EpisodeKeys(
      source: texts.string(row.source),
      feedID: texts.string(row.feedID),
      feedTitle: text(row.feedTitle),
      episodeID: texts.string(row.episodeID),
      episodeGUID: text(row.episodeGUID)
    )
  }

  /// A text that may not be there.
  func text(_ number: Int32) -> String? { number < 0 ? nil : texts.string(number) }

  /// The id of a row.
  func id(_ row: Row) -> String { ids.string(row.id) }
}

extension MentionList: RandomAccessCollection, Equatable {
  /// The place of the first mention.
  public var startIndex: Int { 0 }

  /// The place behind the last mention.
  public var endIndex: Int { rows.count }

  /// The mention at a place.
  public subscript(index: Int) -> Mention { mention(of: rows[index]) }

  /// Whether the same mentions stand in the same order.
  public static func == (left: MentionList, right: MentionList) -> Bool {
    left.elementsEqual(right)
  }

  /// Leaves out the mentions that a test does not hold for.
  package mutating func keep(where isKept: (Mention) -> Bool) {
    rows = rows.filter { isKept(mention(of: $0)) }
  }
}
