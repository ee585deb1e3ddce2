/// Elements of Atom that stand in RSS.
enum AtomTable: NamespaceTable {
  static let namespace = Namespace.atom
  static let title: StaticString = "Atom"
  static let document: StaticString? = "https://www.rfc-editor.org/rfc/rfc4287"

  static let channel: [Row<Feed>] =
    channelRows + [
      Row(
        "id",
        .value(.text(\.atomID)),
        field: "atom_id",
        spec: "RFC 4287, 4.2.6",
        doc: "Name that stays with it for ever, a URI; from a feed that was Atom"
      ),
      Row("logo", .value(.text(\.logo)), spec: "RFC 4287, 4.2.8"),
      Row("icon", .value(.text(\.icon)), spec: "RFC 4287, 4.2.5"),
      // The name of the software is RSS's own element.
      Row(
        "generator",
        .attributesOnly,
        attributes: [
          Attribute("uri", .text(\.generatorURI), field: "generator_uri"),
          Attribute("version", .text(\.generatorVersion), field: "generator_version"),
        ],
        spec: "RFC 4287, 4.2.4"
      ),
      category(\.categories),
    ]

  /// What stands in RSS and in Atom documents alike.
  static let channelRows: [Row<Feed>] = [
    Row(
      "link",
      .append(\.links, AtomLinkTable.self),
      occurs: .any,
      field: "links",
      spec: "RFC 4287, 4.2.7",
      doc: "A document that belongs to it; rel says how: self, alternate, enclosure, next, payment"
    ),
    Row(
      "author",
      .append(\.authors, AtomAuthorTable.self),
      occurs: .any,
      field: "authors",
      spec: "RFC 4287, 4.2.1",
      doc: "Who wrote or made it"
    ),
    Row(
      "contributor",
      .append(\.contributors, AtomContributorTable.self),
      occurs: .any,
      field: "contributors",
      spec: "RFC 4287, 4.2.3",
      doc: "Who helped to make it"
    ),
  ]

  static let item: [Row<Episode>] =
    itemRows + [
      Row("updated", .value(.timestamp(\.updated)), spec: "RFC 4287, 4.2.15"),
      Row("rights", .value(.text(\.copyright)), field: "copyright", spec: "RFC 4287, 4.2.10"),
      category(\.categories),
    ]

  private static func category<Model>(
    _ path: WritableKeyPath<Model, [Category]>
  ) -> Row<Model> {
    Row(
      "category",
      .append(path, AtomCategoryTable.self),
      occurs: .any,
      field: "categories",
      spec: "RFC 4287, 4.2.2"
    )
  }

  /// What stands in RSS and in Atom documents alike.
  static let itemRows: [Row<Episode>] = [
    Row(
      "link",
      .append(\.links, AtomLinkTable.self),
      occurs: .any,
      field: "links",
      spec: "RFC 4287, 4.2.7",
      doc: "A document that belongs to it; rel says how: self, alternate, enclosure, next, payment"
    ),
    Row(
      "author",
      .append(\.authors, AtomAuthorTable.self),
      occurs: .any,
      field: "authors",
      spec: "RFC 4287, 4.2.1",
      doc: "Who wrote or made it"
    ),
    Row(
      "contributor",
      .append(\.contributors, AtomContributorTable.self),
      occurs: .any,
      field: "contributors",
      spec: "RFC 4287, 4.2.3",
      doc: "Who helped to make it"
    ),
    Row(
      "source",
      .record(NestedElement(atomSource: \.source)),
      field: "item_source",
      spec: "RFC 4287, 4.2.11",
      doc: "What the feed that the entry was taken from says about itself"
    ),
  ]
}

/// The author of a feed or an entry.
enum AtomAuthorTable: ElementTable {
  static var empty: Author { Author(place: .atomAuthor) }
  static func isWritten(_ author: Author) -> Bool { author.place == .atomAuthor }
  static let takesRest = true
  static var children: [(namespace: Namespace, rows: [Row<Author>])] { personRows }
}

/// Someone who contributed to a feed or an entry.
enum AtomContributorTable: ElementTable {
  static var empty: Author { Author(place: .atomContributor) }
  static var children: [(namespace: Namespace, rows: [Row<Author>])] { personRows }
}

/// The person construct of RFC 4287, 3.2.
///
/// Atom 0.3 says `url` for `uri`, and its early drafts said `homepage`.
private let personRows: [(namespace: Namespace, rows: [Row<Author>])] = [
  (
    .atom,
    [
      Row("name", .value(.text(\.name)), spec: "RFC 4287, 3.2.1", asks: .required(.personName)),
      Row(
        "uri",
        .value(.url(\.uri)),
        spec: "RFC 4287, 3.2.2",
        aliases: ["url", "homepage"],
        asks: .value(.reference).filled()
      ),
      Row(
        "email",
        .value(.text(\.email)),
        spec: "RFC 4287, 3.2.3",
        asks: .value(.email).filled("email-invalid")
      ),
    ]
  )
]

enum AtomLinkTable: ElementTable {
  static let attributes: [Attribute<Link>] = [
    Attribute("href", .url(\.href), asks: .attribute()),
    Attribute("rel", .text(\.rel), asks: .value(.linkRelation).filled("attribute-empty")),
    Attribute("type", .text(\.type), asks: .value(.mediaType).filled("media-type-invalid")),
    Attribute("hreflang", .text(\.hreflang), asks: .value(.language).filled("language-invalid")),
    Attribute("title", .text(\.title), asks: .value(.plainText).filled("attribute-empty")),
    Attribute("length", .integer(\.byteCount), asks: .value(.count)),
    Attribute("count", .integer(\.replyCount), namespace: Namespace.threading.code),
    Attribute(
      "updated",
      .timestamp(\.repliesUpdated),
      namespace: Namespace.threading.code
    ),
  ]
}

extension Link: Record {
  static var parts: RecordParts {
    .init(extensions: \Link.extensions, sourceTexts: \Link.sourceTexts)
  }
}

extension Author: Record {
  /// An author of whom nothing is known.
  init() { self.init(place: .author) }

  static var parts: RecordParts { .init(extensions: \Author.extensions) }
}
