/// The rights expression of Creative Commons.
enum CreativeCommonsTable: NamespaceTable {
  static let namespace = Namespace.creativeCommonsRights
  static let title: StaticString = "Creative Commons rights expression"
  static let document: StaticString? = "https://creativecommons.org/ns"
  static let channel: [Row<Feed>] = rows.map { $0.within(\.creativeCommons) }
  static let item: [Row<Episode>] = rows.map { $0.within(\.creativeCommons) }

  private static let rows: [Row<CreativeCommons>] =
    [
      Row(
        "license",
        .value(.texts(\.licenses)),
        attributes: [
          Attribute(
            "resource",
            .texts(\.licenses),
            field: "creative_commons_licenses",
            namespace: Namespace.rdf.code
          )
        ],
        occurs: .any,
        field: "creative_commons_licenses",
        spec: spec
      )
    ]
    + termNames.map { name in
      Row(
        name,
        .value(.term(\.terms, name)),
        occurs: .any,
        field: "creative_commons_terms",
        spec: spec,
        doc: "The term of this name, kept as it is"
      )
    }

  private static let termNames = [
    "morePermissions", "attributionName", "attributionURL", "useGuidelines", "permits", "requires",
    "prohibits", "jurisdiction", "legalcode", "deprecatedOn",
  ]

  private static let spec = "Creative Commons rights expression language"
}

/// The RSS module of Creative Commons.
enum CreativeCommonsModuleTable: NamespaceTable {
  static let namespace = Namespace.creativeCommons
  static let title: StaticString = "Creative Commons module of RSS"
  static let document: StaticString? = "https://www.rssboard.org/creative-commons"
  static let channel: [Row<Feed>] = rows.map { $0.within(\.creativeCommons) }
  static let item: [Row<Episode>] = rows.map { $0.within(\.creativeCommons) }

  private static let rows: [Row<CreativeCommons>] = [
    Row(
      "license",
      .value(.texts(\.licenses)),
      occurs: .any,
      field: "creative_commons_licenses",
      spec: "Creative Commons RSS module"
    )
  ]
}
