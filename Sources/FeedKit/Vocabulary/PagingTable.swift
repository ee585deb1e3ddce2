/// Feeds in several documents.
enum PagingTable: NamespaceTable {
  static let namespace = Namespace.history
  static let channel: [Row<Feed>] = rows.map { $0.within(\.paging) }

  private static let rows: [Row<Paging>] = [
    Row("complete", .assign(\.complete, PagingMarkTable.self), spec: "RFC 5005, 2"),
    Row("archive", .assign(\.archive, PagingMarkTable.self), spec: "RFC 5005, 4"),
  ]
}

enum PagingMarkTable: ElementTable { typealias Model = PagingMark }

extension PagingMark: Record {
  static var parts: RecordParts { .init(extensions: \PagingMark.extensions) }
}
