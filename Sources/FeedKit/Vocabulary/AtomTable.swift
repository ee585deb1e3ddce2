/// Elements of Atom that stand in RSS.
enum AtomTable: NamespaceTable {
  static let namespace = Namespace.atom

  static let channel: [Row<Feed>] = [
    Row(
      "link",
      .append(\.links, AtomLinkTable.self),
      occurs: .any,
      field: "links",
      spec: "RFC 4287, 4.2.7"
    )
  ]

  static let item: [Row<Episode>] = [
    Row(
      "link",
      .append(\.links, AtomLinkTable.self),
      occurs: .any,
      field: "links",
      spec: "RFC 4287, 4.2.7"
    )
  ]
}

enum AtomLinkTable: ElementTable {
  static let attributes: [Attribute<Link>] = [
    Attribute("href", .text(\.href)),
    Attribute("rel", .text(\.rel)),
    Attribute("type", .text(\.type)),
    Attribute("hreflang", .text(\.hreflang)),
    Attribute("title", .text(\.title)),
    Attribute("length", .integer(\.byteCount)),
  ]
}

extension Link: Record {
  static var parts: RecordParts<Link> {
    .init(extensions: \Link.extensions, sourceTexts: \Link.sourceTexts)
  }
}
