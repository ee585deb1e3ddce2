// What IMSC, EBU-TT-D and SMPTE-TT add to TTML.

extension TTMLVocabulary {
  static let imsc: [TTMLAttributeRow] = [
    added(
      .imscParameter,
      "aspectRatio",
      on: [.tt],
      .form(.ratio),
      "IMSC 1.0.1 6.7.4",
      "The width of the picture to its height"
    ),
    added(
      .imscParameter,
      "progressivelyDecodable",
      on: [.tt],
      .form(.boolean),
      "IMSC 1.0.1 6.7.5",
      "Whether text stands in the order of its times"
    ),
    added(
      .imscParameter,
      "activeArea",
      on: [.tt],
      .form(.activeArea),
      "IMSC 1.1, ittp:activeArea",
      "The part of the picture that matters"
    ),
    added(
      .imscStyling,
      "forcedDisplay",
      on: styledElements,
      .form(.boolean),
      "IMSC 1.0.1 6.7.3",
      "Whether it is shown even where captions are off"
    ),
    added(
      .imscStyling,
      "fillLineGap",
      on: styledElements,
      .form(.boolean),
      "IMSC 1.0.1 7.7.4",
      "Whether backgrounds of lines meet"
    ),
  ]

  /// What holds lines, and styles.
  private static let blocks: [TTMLElement] = [
    .body, .div, .p, .region, .style, .initial, .set, .animate,
  ]

  static let ebu: [TTMLAttributeRow] = [
    added(
      .ebuStyling,
      "linePadding",
      on: blocks,
      .form(.linePadding),
      "EBU Tech 3380, ebutts:linePadding",
      "The space at both ends of a line"
    ),
    added(
      .ebuStyling,
      "multiRowAlign",
      on: blocks,
      .oneOf(["auto", "start", "center", "end"]),
      "EBU Tech 3380, ebutts:multiRowAlign",
      "How lines of one text stand to each other"
    ),
  ]

  static let smpte: [TTMLAttributeRow] =
    [
      added(
        .smpte,
        "backgroundImage",
        on: [.div, .region, .body, .p],
        .form(.reference),
        "ST 2052-1 5.5.2",
        "The picture that is shown in the place of text"
      ),
      added(
        .smpte,
        "backgroundImageHorizontal",
        on: [.div, .region, .body, .p],
        .form(.horizontalPlace),
        "ST 2052-1 5.5.3",
        "Where the picture stands from left to right"
      ),
      added(
        .smpte,
        "backgroundImageVertical",
        on: [.div, .region, .body, .p],
        .form(.verticalPlace),
        "ST 2052-1 5.5.4",
        "Where the picture stands from top to bottom"
      ),
      TTMLAttributeRow(
        .foreign,
        "imageType",
        on: [.smpteImage],
        .oneOf(["PNG"]),
        needed: [.smpteImage],
        spec: "ST 2052-1 5.5.1",
        "The format of a picture"
      ),
      TTMLAttributeRow(
        .foreign,
        "encoding",
        on: [.smpteImage, .smpteData],
        .oneOf(["Base64"]),
        needed: [.smpteImage],
        spec: "ST 2052-1 5.5.1",
        "How bytes are written"
      ),
      TTMLAttributeRow(
        .foreign,
        "datatype",
        on: [.smpteData],
        .form(.smpteDataType),
        needed: [.smpteData],
        spec: "ST 2052-1 5.4.1",
        "What the data is"
      ),
      TTMLAttributeRow(
        .foreign,
        "origin",
        on: [.smpteInformation],
        .text,
        spec: "ST 2052-1 5.4.3",
        "What the document was made from"
      ),
      TTMLAttributeRow(
        .foreign,
        "mode",
        on: [.smpteInformation],
        .oneOf(["Preserved", "Enhanced"]),
        spec: "ST 2052-1 5.4.3",
        "Whether it was kept as it was"
      ),
    ]
    + [
      "captionService", "channel", "contentAdvisory", "copyAndRedistributionControl", "programName",
      "programType",
    ].map { name in
      added(
        .cea608,
        name,
        on: [.smpteInformation],
        .text,
        "ST 2052-1",
        "What captions of analogue television say"
      )
    }
    + ["aspectRatio", "easyReader", "fccMinimum", "number"].map { name in
      added(
        .cea708,
        name,
        on: [.smpteInformation, .service],
        .text,
        "ST 2052-1",
        "What captions of digital television say"
      )
    }

  private static func added(
    _ namespace: Namespace,
    _ name: String,
    on elements: [TTMLElement],
    _ value: TTMLValue,
    _ spec: String,
    _ doc: StaticString
  ) -> TTMLAttributeRow {
    TTMLAttributeRow(.foreign, name, in: namespace, on: elements, value, spec: spec, doc)
  }
}
