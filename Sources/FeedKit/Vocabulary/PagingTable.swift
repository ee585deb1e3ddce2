/// Feeds in several documents.
enum PagingTable: NamespaceTable {
  static let namespace = Namespace.history
  static let title: StaticString = "Feed paging and archiving"
  static let document: StaticString? = "https://www.rfc-editor.org/rfc/rfc5005"
  static let channel: [Row<Feed>] = rows.map { $0.within(\.paging) }

  private static let rows: [Row<Paging>] = [
    Row(
      "complete",
      .assign(\.complete, PagingMarkTable.self),
      field: "paging_complete",
      spec: "RFC 5005, 2",
      doc: "The document holds every entry of the feed"
    ),
    Row(
      "archive",
      .assign(\.archive, PagingMarkTable.self),
      field: "paging_archive",
      spec: "RFC 5005, 4",
      doc: "The document is an archive, which does not change"
    ),
  ]
}

enum PagingMarkTable: ElementTable { typealias Model = PagingMark }

extension PagingMark: Record {
  static var parts: RecordParts { .init(extensions: \PagingMark.extensions) }
}
