/// Reads objects of exported data back into records, by the tables that read elements.
///
/// How deep data is nested was bounded when its JSON was read.
struct DataReader {
  private let listLimit: Int
  /// The members of the tables that were met.
  private var known: [ObjectIdentifier: DataMembers] = [:]

  init(listLimit: Int) { self.listLimit = listLimit }

  /// Reads members into a record.
  ///
  /// - Returns: The members that found no place.
  mutating func read(
    _ members: [JSONMember],
    into record: borrowing RecordMemory,
    _ table: any ElementTable.Type
  ) -> [JSONMember] {
    let places = places(of: table)
    var rest: [JSONMember] = []
    for member in members {
      switch member.name {
      case "extensions":
        let extensions = Extensions(data: member.value)
        record[places.parts.extensions].attributes += extensions.attributes
        record[places.parts.extensions].elements += extensions.elements
      case "mends":
        break
      case let name where name.hasSuffix("_raw") && places.parts.sourceTexts != nil:
        break
      default:
        if let left = read(member, "", into: record, places) { rest.append(left) }
      }
    }
    if let slot = places.parts.sourceTexts { record[slot].all += SourceText.all(in: members) }
    return rest
  }

  private mutating func places(of table: any ElementTable.Type) -> DataMembers {
    if let members = known[ObjectIdentifier(table)] { return members }
    let members = DataMembers(table)
    known[ObjectIdentifier(table)] = members
    return members
  }

  /// Reads a member; what is left of it comes back.
  private mutating func read(
    _ member: JSONMember,
    _ prefix: String,
    into record: borrowing RecordMemory,
    _ places: DataMembers
  ) -> JSONMember? {
    switch places[prefix + member.name] {
    case .value(let slot)?:
      return slot.put(member.value, in: record, listLimit: listLimit) ? nil : member
    case .records(let elements)?:
      return read(member, into: record, elements)
    case nil:
      guard prefix.isEmpty, let members = member.value.members else { return member }
      // What a namespace says has an object of its own, and is the record's all the same.
      let part = member.name == "source_namespace" ? "source_" : "\(member.name)_"
      let rest = members.compactMap { read($0, part, into: record, places) }
      return rest.isEmpty ? nil : JSONMember(name: member.name, value: .object(rest))
    }
  }

  private mutating func read(
    _ member: JSONMember,
    into record: borrowing RecordMemory,
    _ elements: [NestedElement]
  ) -> JSONMember? {
    let list = member.value.values
    let values = list ?? [member.value]
    elements.first?.held?.clear(record)
    var rest: [JSONValue] = []
    for value in values {
      if !read(value, into: record, elements) { rest.append(value) }
    }
    guard !rest.isEmpty else { return nil }
    return JSONMember(name: member.name, value: list == nil ? rest[0] : .array(rest))
  }

  /// Reads a record; false when it is none, or there is no room for it.
  private mutating func read(
    _ value: JSONValue,
    into parent: borrowing RecordMemory,
    _ elements: [NestedElement]
  ) -> Bool {
    for element in elements {
      let child = RecordMemory(element.type)
      guard fill(child, with: value, element.table) else { continue }
      // What RSS and Atom say of an item's source is one record.
      let isSource = element.table == ItemSourceTable.self
      if element.isWritten(child) || element.takesRest || elements.count == 1 || isSource {
        return element.adopt(child, parent, listLimit)
      }
    }
    return false
  }

  /// Fills the record of an element; false when the value is no such record.
  private mutating func fill<Table: ElementTable>(
    _ record: borrowing RecordMemory,
    with value: JSONValue,
    _ table: Table.Type
  ) -> Bool {
    if Table.Model.self == Author.self, let author = Author(data: value) {
      record.edit(as: Author.self) { $0 = author }
      return true
    }
    if Table.Model.self == Category.self, let category = Category(data: value) {
      record.edit(as: Category.self) { $0 = category }
      return true
    }
    guard var members = value.members else { return false }
    if Table.Model.self == Episode.self {
      let elements = members.takeElements()
      members.bringEpisodeMembersTogether(elements)
      members.removeAll { ExportedKeys.ofInput.contains($0.name) }
    }
    let feed = Table.Model.self == ItemSource.self ? members.take("feed")?.members : nil
    // A point stands in degrees too.
    if members["geo"]?.exactText != nil {
      members.removeAll { ["latitude", "longitude", "altitude"].contains($0.name) }
    }
    keep(read(members, into: record, table), in: record, Table.Model.parts)
    if let feed { record.edit(as: ItemSource.self) { $0.feed = self.feed(feed) } }
    return true
  }

  /// The feed that an item came from.
  private mutating func feed(_ members: [JSONMember]) -> Feed {
    var feed = Feed()
    feed.format = .atom1
    let renamed = members.map {
      $0.name == "id" ? JSONMember(name: "atom_id", value: $0.value) : $0
    }
    RecordMemory.withRecord(&feed) { record in
      keep(read(renamed, into: record, AtomFeedTable.self), in: record, Feed.parts)
    }
    return feed
  }

  /// Keeps what found no place, as members that no table knows are kept.
  private func keep(
    _ rest: [JSONMember],
    in record: borrowing RecordMemory,
    _ parts: RecordParts
  ) {
    if !rest.isEmpty { record[parts.extensions].elements += rest.map(ForeignElement.init) }
  }
}

/// Members of exported data that say where it came from.
enum ExportedKeys {
  static let ofInput: Set<String> = [
    "kind", "source", "feed_id", "feed_title", "id_origin", "format", "encoding", "partial", "line",
    "self_url", "episode_id", "episode_guid",
  ]
}

extension SourceText {
  /// The source texts of an object: `NAME_raw`, and the rules of all of them, in order.
  fileprivate static func all(in members: [JSONMember]) -> [SourceText] {
    let rules = (members["mends"]?.values ?? []).compactMap(\.exactText)
    guard let last = rules.last else { return [] }
    var texts: [SourceText] = []
    for member in members where member.name.hasSuffix("_raw") {
      guard let text = member.value.exactText else { continue }
      let rule = texts.count < rules.count ? rules[texts.count] : last
      texts.append(
        SourceText(field: String(member.name.dropLast(4)), text: text, rule: RuleID(rawValue: rule))
      )
    }
    return texts
  }
}
