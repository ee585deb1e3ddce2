/// Threads of entries.
enum ThreadingTable: NamespaceTable {
  static let namespace = Namespace.threading
  static let title: StaticString = "Atom threading"
  static let document: StaticString? = "https://www.rfc-editor.org/rfc/rfc4685"
  static let item: [Row<Episode>] = rows.map { $0.within(\.threading) }

  private static let rows: [Row<Threading>] = [
    Row(
      "total",
      .value(.integer(\.total)),
      field: "thread_total",
      spec: "RFC 4685, 5",
      doc: "How many answers there are"
    ),
    Row(
      "in-reply-to",
      .append(\.inReplyTo, InReplyToTable.self),
      occurs: .any,
      field: "thread_in_reply_to",
      spec: "RFC 4685, 3",
      doc: "The entry that this one answers"
    ),
  ]
}

enum InReplyToTable: ElementTable {
  static let attributes: [Attribute<InReplyTo>] = [
    Attribute("ref", .text(\.ref), asks: .attribute()),
    Attribute("href", .url(\.href)),
    Attribute("type", .text(\.type), asks: .value(.mediaType)),
    Attribute("source", .text(\.source)),
  ]
}

extension InReplyTo: Record {
  static var parts: RecordParts { .init(extensions: \InReplyTo.extensions) }
}
