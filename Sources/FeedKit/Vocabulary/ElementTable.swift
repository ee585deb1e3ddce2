/// A value of the model that is made from an element.
protocol Record: Sendable {
  init()
  /// Where a record keeps what is not a value of its own.
  static var parts: RecordParts { get }
}

/// Where a record keeps what is not a value of its own.
struct RecordParts: Sendable {
  let extensions: Slot<Extensions>
  /// Records whose values are all plain text have none.
  let sourceTexts: Slot<SourceTexts>?
  /// Records that are never spoken about on their own have none.
  let position: Slot<Origin>?

  @inline(__always)
  init<Model>(
    extensions: WritableKeyPath<Model, Extensions>,
    sourceTexts: WritableKeyPath<Model, SourceTexts>? = nil,
    position: WritableKeyPath<Model, Origin>? = nil
  ) {
    self.extensions = Slot(extensions)
    self.sourceTexts = sourceTexts.map { Slot($0) }
    self.position = position.map { Slot($0) }
  }
}

/// What an element that is a record of its own may hold.
protocol ElementTable: SendableMetatype {
  associatedtype Model: Record
  /// The record before anything of the element is known.
  static var empty: Model { get }
  /// The element's own text.
  static var text: Attribute<Model>? { get }
  static var attributes: [Attribute<Model>] { get }
  /// Child elements, by namespace.
  static var children: [(namespace: Namespace, rows: [Row<Model>])] { get }
  /// Whether a record of a list that several elements share is written as this one.
  static func isWritten(_ record: Model) -> Bool
  /// Which of the element's spellings a record is written with; `nil` for the usual one.
  static func spelling(of record: Model) -> String?
  /// Whether records of a shared list that no element claims are written as this one.
  static var takesRest: Bool { get }
}

extension ElementTable {
  static var empty: Model { Model() }
  static func isWritten(_ record: Model) -> Bool { true }
  static func spelling(of record: Model) -> String? { nil }
  static var takesRest: Bool { false }
  static var text: Attribute<Model>? { nil }
  static var attributes: [Attribute<Model>] { [] }
  static var children: [(namespace: Namespace, rows: [Row<Model>])] { [] }
}

/// An element that is a record of its own, and its way into the record of its parent.
struct NestedElement: Sendable {
  let table: any ElementTable.Type
  let type: RecordType
  /// Moves the first record into the second; false when the list there is full.
  let adopt:
    @Sendable (_ child: borrowing RecordMemory, _ parent: borrowing RecordMemory, _ limit: Int)
      -> Bool
  /// The records that a parent holds; `nil` for an element at the top.
  let held: HeldRecords?
  let isWritten: @Sendable (_ child: borrowing RecordMemory) -> Bool
  let spelling: @Sendable (_ child: borrowing RecordMemory) -> String?
  let takesRest: Bool
}

/// The records of one kind that a record holds, for those that write them.
struct HeldRecords: Sendable {
  /// The same for all elements that share one list.
  let place: Int
  let count: @Sendable (_ parent: borrowing RecordMemory) -> Int
  /// Shows the record with a number; nothing when there is none.
  let visit:
    @Sendable (
      _ parent: borrowing RecordMemory, _ index: Int, _ body: (borrowing RecordMemory) -> Void
    ) -> Void
  /// As `visit`, for those who change the record.
  let edit:
    @Sendable (
      _ parent: borrowing RecordMemory, _ index: Int, _ body: (borrowing RecordMemory) -> Void
    ) -> Void
  /// Leaves the parent without any.
  let clear: @Sendable (_ parent: borrowing RecordMemory) -> Void
}

extension NestedElement {
  @inline(__always)
  init<Table: ElementTable>(
    table: Table.Type,
    held: HeldRecords?,
    adopt:
      @escaping @Sendable (
        _ child: borrowing RecordMemory, _ parent: borrowing RecordMemory, _ limit: Int
      ) -> Bool
  ) {
    self.init(
      table: table,
      type: RecordType { Table.empty },
      adopt: adopt,
      held: held,
      isWritten: { child in child.edit(as: Table.Model.self) { Table.isWritten($0) } },
      spelling: { child in child.edit(as: Table.Model.self) { Table.spelling(of: $0) } },
      takesRest: Table.takesRest
    )
  }

  /// An element at the top, which has no parent.
  init<Table: ElementTable>(top table: Table.Type) {
    self.init(table: table, held: nil, adopt: { _, _, _ in false })
  }
}
