/// How many records of a list a member is written with.
enum JSONWriting: Sendable {
  /// All of them, in an array.
  case all
  /// The first one, by itself.
  case first
  /// None: an older spelling.
  case none
}

/// A member that a record knows in a JSON object.
struct JSONKey<Model>: Sendable {
  enum Content: Sendable {
    /// The value is a value of the record.
    case value(Value<Model>)
    /// The value is a record of its own, or an array of them.
    case record(NestedJSON)
  }

  let name: String
  let content: Content
  /// The name in exported data of the value, or of the list of records.
  let field: String
  /// Where the member is specified.
  let spec: String
  let writing: JSONWriting

  init(
    _ name: String,
    _ content: Content,
    field: String? = nil,
    spec: String,
    writing: JSONWriting = .all
  ) {
    self.writing = writing
    self.name = name
    self.content = content
    self.field = field ?? name
    self.spec = spec
  }
}

/// What a JSON object that is a record of its own may hold.
protocol JSONKeys: SendableMetatype {
  associatedtype Model: Record & Equatable
  /// The record before anything of the object is known.
  static var empty: Model { get }
  /// What a plain text is that stands in the object's place.
  static var text: Value<Model>? { get }
  static var all: [JSONKey<Model>] { get }
  /// Whether a record of a list that several members share is written as this one.
  static func isWritten(_ record: Model) -> Bool
}

extension JSONKeys {
  static var empty: Model { Model() }
  static var text: Value<Model>? { nil }
  static func isWritten(_ record: Model) -> Bool { true }

  /// Whether the keys say all that a record says: who reads what they write has the same record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - isFromJSON: Whether it came from such keys, so that texts that could not be read stand there again.
  /// - Returns: True when nothing is left to say.
  static func sayAll(of record: Model, isFromJSON: Bool) -> Bool {
    var record = record
    var read = empty
    let parts = Model.parts
    let mayBeSame = RecordMemory.withRecord(&record) { record in
      if !isFromJSON, let slot = parts.sourceTexts, !record[slot].all.isEmpty { return false }
      return RecordMemory.withRecord(&read) { read in
        // Members that no key knows are written where they stood, and a text has none.
        if !all.isEmpty, record[parts.extensions].isJSON {
          read[parts.extensions] = record[parts.extensions]
        }
        if all.isEmpty { text?.slot.copy(from: record, to: read) }
        for key in all {
          if case .value(let value) = key.content { value.slot.copy(from: record, to: read) }
        }
        return true
      }
    }
    return mayBeSame && read == record
  }
}

extension Extensions {
  /// Whether all that is kept are members of a JSON object.
  fileprivate var isJSON: Bool {
    attributes.isEmpty && elements.allSatisfy { $0.json != nil }
  }
}

/// A JSON object that is a record of its own, and its way into the record of its parent.
struct NestedJSON: Sendable {
  let keys: any JSONKeys.Type
  let type: RecordType
  /// Moves the first record into the second; false when there is no room.
  let adopt:
    @Sendable (_ child: borrowing RecordMemory, _ parent: borrowing RecordMemory, _ limit: Int)
      -> Bool
  /// The records that a parent holds; `nil` for an object at the top.
  let held: HeldRecords?
  let isWritten: @Sendable (_ child: borrowing RecordMemory) -> Bool
  /// Whether the keys say all that a record says.
  let isWhole: @Sendable (_ child: borrowing RecordMemory, _ isFromJSON: Bool) -> Bool
}

extension NestedJSON {
  @inline(__always)
  init<Keys: JSONKeys>(
    _ keys: Keys.Type,
    held: HeldRecords?,
    adopt:
      @escaping @Sendable (
        _ child: borrowing RecordMemory, _ parent: borrowing RecordMemory, _ limit: Int
      ) -> Bool
  ) {
    self.init(
      keys: keys,
      type: RecordType { Keys.empty },
      adopt: adopt,
      held: held,
      isWritten: { child in child.edit(as: Keys.Model.self) { Keys.isWritten($0) } },
      isWhole: { child, isFromJSON in
        child.edit(as: Keys.Model.self) { Keys.sayAll(of: $0, isFromJSON: isFromJSON) }
      }
    )
  }

  /// An object at the top, which has no parent.
  init<Keys: JSONKeys>(top keys: Keys.Type) {
    self.init(keys, held: nil, adopt: { _, _, _ in false })
  }
}

extension JSONKey.Content {
  @inline(__always)
  static func append<Keys: JSONKeys>(
    _ path: WritableKeyPath<Model, [Keys.Model]>,
    _ keys: Keys.Type
  ) -> Self {
    let slot = Slot(path)
    return .record(
      NestedJSON(keys, held: HeldRecords(list: slot)) { child, parent, limit in
        let record = child.take(as: Keys.Model.self)
        guard parent[slot].count < limit else { return false }
        parent[slot].append(record)
        return true
      }
    )
  }

  @inline(__always)
  static func assign<Keys: JSONKeys>(
    _ path: WritableKeyPath<Model, Keys.Model?>,
    _ keys: Keys.Type
  ) -> Self {
    let slot = Slot(path)
    return .record(
      NestedJSON(keys, held: HeldRecords(single: slot)) { child, parent, _ in
        let record = child.take(as: Keys.Model.self)
        guard parent[slot] == nil else { return false }
        parent[slot] = record
        return true
      }
    )
  }
}
