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
}

extension ElementTable {
  static var empty: Model { Model() }
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
}

extension NestedElement {
  /// An element at the top, which has no parent.
  init<Table: ElementTable>(top table: Table.Type) {
    self.init(table: table, type: RecordType { Table.empty }, adopt: { _, _, _ in false })
  }
}
