// OPML 1.0 to 2.0, http://opml.org/spec2.opml

private let headSpec = "OPML 2.0, <head>"

/// `<opml>`, with what stands in its `<head>`; the outlines are the decoder's.
enum OPMLHeadTable: ElementTable {
  static let attributes: [Attribute<OPMLHead>] = [Attribute("version", .text(\.version))]
  static let children: [(namespace: Namespace, rows: [Row<OPMLHead>])] = [
    (.rss, [Row("head", .group(rows), spec: headSpec)] + rows)
  ]

  private static let rows: [Row<OPMLHead>] = [
    Row(
      "title",
      .value(.text(\.title)),
      spec: headSpec,
      asks: .wanted("opml-title-missing").filled("opml-title-missing")
    ),
    Row(
      "dateCreated",
      .value(.timestamp(\.dateCreated)),
      field: "date_created",
      spec: headSpec,
      asks: .value(.mailDate).filled()
    ),
    Row(
      "dateModified",
      .value(.timestamp(\.dateModified)),
      field: "date_modified",
      spec: headSpec,
      asks: .value(.mailDate).filled()
    ),
    Row("ownerName", .value(.text(\.ownerName)), field: "owner_name", spec: headSpec),
    Row(
      "ownerEmail",
      .value(.text(\.ownerEmail)),
      field: "owner_email",
      spec: headSpec,
      asks: .value(.email)
    ),
    Row(
      "ownerId",
      .value(.text(\.ownerID)),
      field: "owner_id",
      spec: headSpec,
      asks: .value(.absoluteURI)
    ),
    Row("docs", .value(.text(\.docs)), spec: headSpec, asks: .value(.absoluteURI)),
    Row(
      "expansionState",
      .value(.integerList(\.expansionState)),
      field: "expansion_state",
      spec: headSpec
    ),
    Row(
      "vertScrollState",
      .value(.integer(\.verticalScrollState)),
      field: "vertical_scroll_state",
      spec: headSpec
    ),
    Row("windowTop", .value(.integer(\.windowTop)), field: "window_top", spec: headSpec),
    Row("windowLeft", .value(.integer(\.windowLeft)), field: "window_left", spec: headSpec),
    Row("windowBottom", .value(.integer(\.windowBottom)), field: "window_bottom", spec: headSpec),
    Row("windowRight", .value(.integer(\.windowRight)), field: "window_right", spec: headSpec),
  ]
}

/// `<outline>`, without those below it.
enum OutlineTable: ElementTable {
  static let attributes: [Attribute<Outline>] =
    texts.map { Attribute($0.name, $0.value, field: $0.field) }
    + [
      Attribute("created", .timestamp(\.created), asks: .value(.mailDate)),
      Attribute("isComment", .boolean(\.isComment), field: "is_comment"),
      Attribute("isBreakpoint", .boolean(\.isBreakpoint), field: "is_breakpoint"),
    ]

  /// The attributes that are texts.
  private static let texts: [(name: String, value: Value<Outline>, field: String)] = [
    ("text", .text(\.text), "text"),
    ("title", .text(\.title), "title"),
    ("type", .text(\.type), "type"),
    ("xmlUrl", .text(\.xmlURL), "xml_url"),
    ("htmlUrl", .text(\.htmlURL), "html_url"),
    ("url", .text(\.url), "url"),
    ("description", .text(\.description), "description"),
    ("language", .text(\.language), "language"),
    ("category", .text(\.category), "category"),
    ("version", .text(\.version), "version"),
  ]

  /// The name of an attribute that is written in another case, such as `xmlURL`; `nil` when none is.
  static func attribute(likely name: String) -> Attribute<Outline>? {
    let folded = name.lowercased()
    return attributes.first { $0.name.lowercased() == folded && $0.name != name }
  }
}

extension OPMLHead: Record {
  static var parts: RecordParts {
    .init(
      extensions: \OPMLHead.extensions,
      sourceTexts: \OPMLHead.sourceTexts,
      position: \OPMLHead.position
    )
  }
}
extension Outline: Record {
  static var parts: RecordParts {
    .init(
      extensions: \Outline.extensions,
      sourceTexts: \Outline.sourceTexts,
      position: \Outline.position
    )
  }
}
