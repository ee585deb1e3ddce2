// Parameters beside those that the reader keeps, resources, changes, and what profiles add.

extension TTMLVocabulary {
  /// What a document says about itself and its readers. TTML1 6, TTML2 6 and 7
  static let profileParameters: [TTMLAttributeRow] = [
    parameter("cellResolution", .form(.ratio), since: .ttml1, "Columns and rows of cells"),
    parameter(
      "pixelAspectRatio",
      .form(.ratio),
      since: .ttml1,
      "The width of a pixel to its height"
    ),
    parameter("displayAspectRatio", .form(.ratio), "The width of the picture to its height"),
    parameter(
      "contentProfileCombination",
      .oneOf(["ignore", "leastRestrictive", "mostRestrictive", "replace"]),
      "How several profiles of content count together"
    ),
    parameter(
      "processorProfileCombination",
      .oneOf(["ignore", "leastRestrictive", "mostRestrictive", "replace"]),
      "How several profiles of readers count together"
    ),
    parameter("processorProfiles", .form(.processorProfiles), "What a reader must be able to do"),
    parameter(
      "inferProcessorProfileMethod",
      .oneOf(["loose", "strict"]),
      "How what a reader must do follows from the content"
    ),
    parameter(
      "inferProcessorProfileSource",
      .oneOf(["combined", "first"]),
      "From which profile of content it follows"
    ),
    parameter("permitFeatureNarrowing", .form(.boolean), "Whether a profile may take away"),
    parameter("permitFeatureWidening", .form(.boolean), "Whether a profile may add"),
    parameter(
      "validation",
      .oneOf(["required", "optional", "prohibited"]),
      "Whether a reader has to validate"
    ),
    parameter(
      "validationAction",
      .oneOf(["abort", "warn", "ignore"]),
      "What a reader does with a document that is not valid"
    ),
    plain(
      "use",
      on: [.profile],
      .form(.profile),
      rule: "ttml-bad-profile",
      "A profile to begin with"
    ),
    plain(
      "type",
      on: [.profile],
      .oneOf(["processor", "content"]),
      since: .ttml2,
      "Whose profile it is"
    ),
    plain(
      "combine",
      on: [.profile],
      .oneOf(["ignore", "leastRestrictive", "mostRestrictive", "replace"]),
      since: .ttml2,
      "How profiles within it count"
    ),
    plain(
      "designator",
      on: [.profile],
      .form(.absoluteReference),
      since: .ttml2,
      "Its own address"
    ),
    plain(
      "value",
      on: [.feature, .extension],
      .oneOf(["required", "optional", "use", "prohibited"]),
      "Whether it is asked for"
    ),
    plain("extends", on: [.extension], .form(.reference), since: .ttml2, "What it adds to"),
    plain("restricts", on: [.extension], .form(.reference), since: .ttml2, "What it takes from"),
    base(on: everywhere.filter { ![.chunk, .features, .extensions].contains($0) }, .reference),
    base(on: [.features], .featureBase),
    base(on: [.extensions], .extensionBase),
    plain(
      "size",
      on: [.isdSequence],
      .form(.nonNegativeInteger),
      since: .ttml2,
      "How many it holds"
    ),
    plain(
      "version",
      on: [.isdSequence, .isd],
      .form(.nonNegativeInteger),
      since: .ttml2,
      "The version of TTML"
    ),
  ]

  /// Pictures, sounds, fonts and data. TTML2 9
  static let resources: [TTMLAttributeRow] =
    [
      plain(
        "src",
        on: [.audio, .data, .font, .image, .source],
        .form(.reference),
        since: .ttml2,
        "Where it is"
      ),
      plain(
        "type",
        on: [.audio, .data, .font, .image, .source],
        .text,
        since: .ttml2,
        "Its media type"
      ),
      plain(
        "format",
        on: [.audio, .data, .font, .image, .source],
        .text,
        since: .ttml2,
        "Its format"
      ),
      plain(
        "encoding",
        on: [.chunk, .data],
        .oneOf(["base16", "base32", "base32hex", "base64", "base64url"]),
        since: .ttml2,
        "How its bytes are written"
      ),
      plain(
        "length",
        on: [.chunk, .data],
        .form(.nonNegativeInteger),
        since: .ttml2,
        "How many bytes it has"
      ),
      plain("family", on: [.font], .form(.fontFamilies), since: .ttml2, "The family of a font"),
      plain(
        "range",
        on: [.font],
        .form(.unicodeRanges),
        since: .ttml2,
        "The characters that a font is for"
      ),
      plain(
        "style",
        on: [.font],
        .oneOf(["normal", "italic", "oblique"]),
        since: .ttml2,
        "Whether a font leans"
      ),
      plain(
        "weight",
        on: [.font],
        .oneOf(["normal", "bold"]),
        since: .ttml2,
        "Whether a font is bold"
      ),
      plain("clipBegin", on: [.audio], .time, since: .ttml2, "Where a sound begins"),
      plain("clipEnd", on: [.audio], .time, since: .ttml2, "Where a sound ends"),
      plain("name", on: [.item], .form(.name), since: .ttml2, needed: [.item], "What an item says"),
      plain(
        "condition",
        on: everywhere.filter { ![.tt, .chunk, .isd, .isdSequence].contains($0) },
        .form(.condition),
        since: .ttml2,
        "When it counts"
      ),
      TTMLAttributeRow(
        .foreign,
        "href",
        in: .xlink,
        on: [.span, .image],
        .form(.reference),
        since: .ttml2,
        spec: "TTML2 8.2, xlink:href",
        "Where a link leads"
      ),
    ]
    + ["arcrole", "role", "show", "title", "actuate", "type"].map { name in
      TTMLAttributeRow(
        .foreign,
        name,
        in: .xlink,
        on: [.span, .image],
        .text,
        since: .ttml2,
        spec: "XLink 1.1",
        "What a link is"
      )
    }

  /// How styles change. TTML2 13
  static let animated: [TTMLAttributeRow] = [
    plain(
      "animate",
      on: [.body, .div, .p, .span, .br, .region, .image, .audio],
      .references(to: [.set, .animate]),
      since: .ttml2,
      "Changes that are written elsewhere"
    ),
    plain(
      "calcMode",
      on: [.animate],
      .oneOf(["discrete", "linear", "paced", "spline"]),
      since: .ttml2,
      "How values follow each other"
    ),
    plain(
      "fill",
      on: [.animate, .set],
      .oneOf(["freeze", "remove"]),
      since: .ttml2,
      "What is when it is over"
    ),
    plain(
      "keyTimes",
      on: [.animate],
      .form(.keyTimes),
      since: .ttml2,
      "When each value is reached"
    ),
    plain(
      "keySplines",
      on: [.animate],
      .form(.keySplines),
      since: .ttml2,
      "How values follow in time"
    ),
    plain(
      "repeatCount",
      on: [.animate, .set],
      .form(.repeatCount),
      since: .ttml2,
      "How often it happens"
    ),
  ]

  private static func base(on elements: [TTMLElement], _ form: TTMLForm) -> TTMLAttributeRow {
    TTMLAttributeRow(
      .foreign,
      "base",
      in: .xml,
      on: elements,
      .form(form),
      spec: "XML Base",
      "What relative addresses count from"
    )
  }

  private static func parameter(
    _ name: String,
    _ value: TTMLValue,
    since: TTMLVersion = .ttml2,
    _ doc: StaticString
  ) -> TTMLAttributeRow {
    TTMLAttributeRow(
      .foreign,
      name,
      in: .ttmlParameter,
      on: root,
      value,
      since: since,
      spec: "\(since == .ttml1 ? "TTML1 6.2" : "TTML2 6.2, 7.2"), ttp:\(name)",
      doc
    )
  }

  private static func plain(
    _ name: String,
    on elements: [TTMLElement],
    _ value: TTMLValue,
    since: TTMLVersion = .ttml1,
    needed: [TTMLElement] = [],
    rule: RuleID? = nil,
    _ doc: StaticString
  ) -> TTMLAttributeRow {
    TTMLAttributeRow(
      .foreign,
      name,
      on: elements,
      value,
      since: since,
      needed: needed,
      rule: rule,
      spec:
        "\(since == .ttml1 ? "TTML1" : "TTML2"), \(elements.first.map { "\($0)" } ?? "")@\(name)",
      doc
    )
  }
}
