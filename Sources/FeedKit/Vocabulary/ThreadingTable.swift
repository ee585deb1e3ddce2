/// Threads of entries.
enum ThreadingTable: NamespaceTable {
  static let namespace = Namespace.threading
  static let item: [Row<Episode>] = rows.map { $0.within(\.threading) }

  private static let rows: [Row<Threading>] = [
    Row("total", .value(.integer(\.total)), field: "thread_total", spec: "RFC 4685, 5"),
    Row(
      "in-reply-to",
      .append(\.inReplyTo, InReplyToTable.self),
      occurs: .any,
      field: "thread_in_reply_to",
      spec: "RFC 4685, 3"
    ),
  ]
}

enum InReplyToTable: ElementTable {
  static let attributes: [Attribute<InReplyTo>] = [
    Attribute("ref", .text(\.ref)),
    Attribute("href", .text(\.href)),
    Attribute("type", .text(\.type)),
    Attribute("source", .text(\.source)),
  ]
}

extension InReplyTo: Record {
  static var parts: RecordParts { .init(extensions: \InReplyTo.extensions) }
}
