extension TTMLVocabulary {
  /// The row of an element.
  static func row(_ element: TTMLElement) -> TTMLElementRow? {
    elements.first { $0.element == element }
  }

  private static let metadata: [TTMLElement] = [
    .metadata, .title, .desc, .copyright, .agent, .item, .documentMetadata, .altText,
  ]
  private static let animation: [TTMLElement] = [.set, .animate]

  static let elements: [TTMLElementRow] = content + described + styled + embedded + profiled

  private static let content: [TTMLElementRow] = [
    TTMLElementRow(
      .tt,
      holds: [.optional(.head), .optional(.body)],
      spec: "TTML2 8.1.1",
      "The root of a timed text document"
    ),
    TTMLElementRow(
      .head,
      holds: [
        .any(metadata), .any([.profile]), .optional(.resources), .optional(.styling),
        .optional(.layout), .optional(.animation),
      ],
      spec: "TTML2 8.1.2",
      "What is said about the document: metadata, styles, regions"
    ),
    TTMLElementRow(
      .body,
      holds: [.any(metadata), .any(animation), .optional(.region), .any([.div, .audio, .image])],
      spec: "TTML2 8.1.3",
      "The timed text"
    ),
    TTMLElementRow(
      .div,
      holds: [
        .any(metadata), .any(animation), .optional(.region), .any([.div, .p, .image, .audio]),
      ],
      spec: "TTML2 8.1.4",
      "A part of the text: a section, or an event of a script"
    ),
    TTMLElementRow(
      .p,
      holds: [
        .any(metadata), .any(animation), .optional(.region), .any([.span, .br, .image, .audio]),
      ],
      text: true,
      spec: "TTML2 8.1.5",
      "A paragraph: what is read as one segment"
    ),
    TTMLElementRow(
      .span,
      holds: [.any(metadata), .any(animation), .any([.span, .br, .image, .audio])],
      text: true,
      spec: "TTML2 8.1.6",
      "A part of a paragraph, such as a word with its own times"
    ),
    TTMLElementRow(
      .br,
      holds: [.any(metadata), .any(animation)],
      spec: "TTML2 8.1.7",
      "The end of a line"
    ),
  ]

  private static let described: [TTMLElementRow] = [
    TTMLElementRow(
      .metadata,
      holds: [.any(metadata, [.smpteImage, .smpteInformation, .smpteData, .data])],
      text: true,
      spec: "TTML2 14.1.1",
      "Things that are said about what it stands in"
    ),
    TTMLElementRow(
      .title,
      in: .ttmlMetadata,
      text: true,
      spec: "TTML2 14.1.8",
      "A title"
    ),
    TTMLElementRow(
      .desc,
      in: .ttmlMetadata,
      text: true,
      spec: "TTML2 14.1.5",
      "A description"
    ),
    TTMLElementRow(
      .copyright,
      in: .ttmlMetadata,
      text: true,
      spec: "TTML2 14.1.4",
      "Whose the document is"
    ),
    TTMLElementRow(
      .agent,
      in: .ttmlMetadata,
      holds: [.any([.name]), .optional(.actor)],
      spec: "TTML2 14.1.3",
      "Someone who speaks: a person, a character, a group"
    ),
    TTMLElementRow(
      .name,
      in: .ttmlMetadata,
      text: true,
      spec: "TTML2 14.1.7",
      "A name of an agent"
    ),
    TTMLElementRow(
      .actor,
      in: .ttmlMetadata,
      spec: "TTML2 14.1.2",
      "The agent who plays a character"
    ),
    TTMLElementRow(
      .item,
      in: .ttmlMetadata,
      since: .ttml2,
      holds: [.any([.item])],
      text: true,
      spec: "TTML2 14.1.6",
      "A named item of metadata"
    ),
    TTMLElementRow(
      .altText,
      in: .imscMetadata,
      text: true,
      spec: "IMSC 1.1",
      "The text that a picture shows"
    ),
    TTMLElementRow(
      .documentMetadata,
      in: .ebuMetadata,
      holds: [.any([.conformsToStandard])],
      spec: "EBU Tech 3380",
      "What EBU-TT says about a document"
    ),
    TTMLElementRow(
      .conformsToStandard,
      in: .ebuMetadata,
      text: true,
      spec: "EBU Tech 3380",
      "The standard that a document follows"
    ),
  ]

  private static let styled: [TTMLElementRow] = [
    TTMLElementRow(
      .styling,
      holds: [.any(metadata), .any([.initial]), .any([.style])],
      spec: "TTML2 10.1.3",
      "The styles of the document"
    ),
    TTMLElementRow(
      .style,
      holds: [.any(metadata)],
      spec: "TTML2 10.1.2",
      "A style: how text that refers to it looks"
    ),
    TTMLElementRow(
      .initial,
      since: .ttml2,
      holds: [.any(metadata)],
      spec: "TTML2 10.1.1",
      "The value that a style has where none is given"
    ),
    TTMLElementRow(
      .layout,
      holds: [.any(metadata), .any([.region])],
      spec: "TTML2 11.1.1",
      "The regions of the document"
    ),
    TTMLElementRow(
      .region,
      holds: [.any(metadata, animation, [.style])],
      spec: "TTML2 11.1.2",
      "A place on the screen, and when it is there"
    ),
    TTMLElementRow(
      .animation,
      since: .ttml2,
      holds: [.any(metadata), .any(animation)],
      spec: "TTML2 13.1.2",
      "Changes of style that content refers to"
    ),
    TTMLElementRow(
      .animate,
      since: .ttml2,
      holds: [.any(metadata)],
      spec: "TTML2 13.1.1",
      "A gradual change of a style"
    ),
    TTMLElementRow(
      .set,
      holds: [.any(metadata)],
      spec: "TTML2 13.1.3",
      "A change of a style for a time"
    ),
  ]

  private static let embedded: [TTMLElementRow] = [
    TTMLElementRow(
      .resources,
      since: .ttml2,
      holds: [.any(metadata), .any([.data, .image, .audio, .font])],
      spec: "TTML2 9.1.6",
      "Pictures, sounds and fonts that content refers to"
    ),
    TTMLElementRow(
      .audio,
      since: .ttml2,
      holds: [.any(metadata), .any(animation), .any([.source])],
      spec: "TTML2 9.1.1",
      "A sound"
    ),
    TTMLElementRow(
      .chunk,
      since: .ttml2,
      text: true,
      spec: "TTML2 9.1.2",
      "A piece of data"
    ),
    TTMLElementRow(
      .data,
      since: .ttml2,
      holds: [.any(metadata), .any([.chunk, .source])],
      text: true,
      spec: "TTML2 9.1.3",
      "Data that stands in the document"
    ),
    TTMLElementRow(
      .font,
      since: .ttml2,
      holds: [.any(metadata), .any([.source])],
      spec: "TTML2 9.1.4",
      "A font"
    ),
    TTMLElementRow(
      .image,
      since: .ttml2,
      holds: [.any(metadata), .any(animation), .any([.source])],
      spec: "TTML2 9.1.5",
      "A picture"
    ),
    TTMLElementRow(
      .source,
      since: .ttml2,
      holds: [.any(metadata), .optional(.data)],
      spec: "TTML2 9.1.7",
      "Where a resource is"
    ),
    TTMLElementRow(
      .isdSequence,
      "sequence",
      in: .isd,
      since: .ttml2,
      holds: [.any(metadata), .any([.isd])],
      spec: "TTML2 B.1",
      "The root of a document that was taken apart by time"
    ),
    TTMLElementRow(
      .isd,
      in: .isd,
      since: .ttml2,
      holds: [.any(metadata), .any([.isdRegion])],
      spec: "TTML2 B.1",
      "What is shown at one time"
    ),
    TTMLElementRow(
      .isdRegion,
      "region",
      in: .isd,
      since: .ttml2,
      holds: [.any(metadata), .optional(.body)],
      spec: "TTML2 B.1",
      "What is shown in one place at one time"
    ),
    TTMLElementRow(
      .smpteImage,
      "image",
      in: .smpte,
      text: true,
      spec: "SMPTE ST 2052-1",
      "A picture of text"
    ),
    TTMLElementRow(
      .smpteInformation,
      "information",
      in: .smpte,
      holds: [.any([.service])],
      spec: "SMPTE ST 2052-1",
      "What a document was made from"
    ),
    TTMLElementRow(
      .service,
      in: .cea708,
      spec: "SMPTE ST 2052-1",
      "A service of captions of digital television"
    ),
    TTMLElementRow(
      .smpteData,
      "data",
      in: .smpte,
      text: true,
      spec: "SMPTE ST 2052-1",
      "The captions that a document was made from"
    ),
  ]

  private static let profiled: [TTMLElementRow] = [
    TTMLElementRow(
      .profile,
      in: .ttmlParameter,
      holds: [.any(metadata), .any([.features, .extensions, .profile])],
      spec: "TTML2 6.1.1",
      "What a reader must be able to do"
    ),
    TTMLElementRow(
      .features,
      in: .ttmlParameter,
      holds: [.any(metadata), .any([.feature])],
      spec: "TTML2 6.1.2",
      "Features of the specification"
    ),
    TTMLElementRow(
      .feature,
      in: .ttmlParameter,
      text: true,
      spec: "TTML2 6.1.3",
      "A feature"
    ),
    TTMLElementRow(
      .extensions,
      in: .ttmlParameter,
      holds: [.any(metadata), .any([.extension])],
      spec: "TTML2 6.1.4",
      "Extensions of others"
    ),
    TTMLElementRow(
      .extension,
      in: .ttmlParameter,
      text: true,
      spec: "TTML2 6.1.5",
      "An extension"
    ),
  ]
}
