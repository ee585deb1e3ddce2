/// DCMI metadata terms.
enum DCTermsTable: NamespaceTable {
  static let namespace = Namespace.dcTerms
  static let title: StaticString = "DCMI metadata terms"
  static let document: StaticString? =
    "https://www.dublincore.org/specifications/dublin-core/dcmi-terms/"
  static let channel: [Row<Feed>] = rows.map { $0.within(\.dcTerms) }
  static let item: [Row<Episode>] = rows.map { $0.within(\.dcTermsBox) }

  private static let rows: [Row<DCTerms>] =
    [
      Row(
        "created",
        .value(.dayOrTime(\.created)),
        field: "dc_terms_created",
        spec: spec("created")
      ),
      Row("issued", .value(.dayOrTime(\.issued)), field: "dc_terms_issued", spec: spec("issued")),
      Row(
        "modified",
        .value(.dayOrTime(\.modified)),
        field: "dc_terms_modified",
        spec: spec("modified")
      ),
      Row(
        "available",
        .value(.dayOrTime(\.available)),
        field: "dc_terms_available",
        spec: spec("available")
      ),
      Row("date", .value(.dayOrTime(\.date)), field: "dc_terms_date", spec: spec("date")),
      Row(
        "dateAccepted",
        .value(.dayOrTime(\.dateAccepted)),
        field: "dc_terms_date_accepted",
        spec: spec("dateAccepted")
      ),
      Row(
        "dateSubmitted",
        .value(.dayOrTime(\.dateSubmitted)),
        field: "dc_terms_date_submitted",
        spec: spec("dateSubmitted")
      ),
    ]
    + termNames.map { name in
      Row(
        name,
        .value(.term(\.terms, name)),
        occurs: .any,
        field: "dc_terms_terms",
        spec: spec(name),
        doc: "The term of this name, kept as it is"
      )
    }

  private static let termNames = [
    "abstract", "accessRights", "accrualMethod", "accrualPeriodicity",
    "accrualPolicy", "alternative", "audience", "bibliographicCitation",
    "conformsTo", "contributor", "coverage", "creator",
    "dateCopyrighted", "description", "educationLevel", "extent",
    "format", "hasFormat", "hasPart", "hasVersion",
    "identifier", "instructionalMethod", "isFormatOf", "isPartOf",
    "isReferencedBy", "isReplacedBy", "isRequiredBy", "isVersionOf",
    "language", "license", "mediator", "medium",
    "provenance", "publisher", "references", "relation",
    "replaces", "requires", "rights", "rightsHolder",
    "source", "spatial", "subject", "tableOfContents",
    "temporal", "title", "type", "valid",
  ]

  private static func spec(_ term: String) -> String { "DCMI Metadata Terms, \(term)" }
}
