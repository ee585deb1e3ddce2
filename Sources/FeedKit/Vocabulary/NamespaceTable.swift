/// What one namespace adds to a channel and to an item.
protocol NamespaceTable: SendableMetatype {
  static var namespace: Namespace { get }
  /// What people call the namespace.
  static var title: StaticString { get }
  /// The address of the document that specifies it; `nil` when there is none to be had.
  static var document: StaticString? { get }
  static var channel: [Row<Feed>] { get }
  static var item: [Row<Episode>] { get }
}

extension NamespaceTable {
  static var channel: [Row<Feed>] { [] }
  static var item: [Row<Episode>] { [] }
}
