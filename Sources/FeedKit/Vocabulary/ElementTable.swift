/// A value of the model that is made from an element.
protocol Record: Sendable {
  init()
  var extensions: Extensions { get set }
  var sourceTexts: SourceTexts { get set }
  var position: Origin { get set }
}

extension Record {
  /// Records whose values are all plain text have no source texts to keep.
  var sourceTexts: SourceTexts {
    get { SourceTexts() }
    set {}
  }

  /// Records that are never spoken about on their own need no position.
  var position: Origin {
    get { Origin() }
    set {}
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

/// Where a nested record goes.
enum Target<Parent, Child>: Sendable {
  case append(Path<Parent, [Child]>)
  case assign(Path<Parent, Child?>)
}

/// An element that is a record of its own, without its type; ask it with a visitor.
protocol NestedElement<Parent>: Sendable {
  associatedtype Parent
  func accept<Visitor: NestedVisitor>(_ visitor: inout Visitor) where Visitor.Parent == Parent
}

/// Someone who needs to know a nested element's type.
protocol NestedVisitor {
  associatedtype Parent
  mutating func visit<Table: ElementTable>(
    _ table: Table.Type, target: Target<Parent, Table.Model>)
}

struct Nested<Parent, Table: ElementTable>: NestedElement {
  let target: Target<Parent, Table.Model>

  func accept<Visitor: NestedVisitor>(_ visitor: inout Visitor) where Visitor.Parent == Parent {
    visitor.visit(Table.self, target: target)
  }
}
