/// What one namespace adds to a channel and to an item.
protocol NamespaceTable: SendableMetatype {
  static var namespace: Namespace { get }
  static var channel: [Row<Feed>] { get }
  static var item: [Row<Episode>] { get }
}

extension NamespaceTable {
  static var channel: [Row<Feed>] { [] }
  static var item: [Row<Episode>] { [] }
}
