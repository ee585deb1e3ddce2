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
  /// The name of the value in exported data, for the source text of one that cannot be read.
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
  associatedtype Model: Record
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
      isWritten: { child in child.edit(as: Keys.Model.self) { Keys.isWritten($0) } }
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
