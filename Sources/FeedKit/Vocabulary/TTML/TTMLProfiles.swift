extension TTMLProfile {
  private static let core: [Namespace] = [
    .xml, .ttml, .ttmlParameter, .ttmlStyling, .ttmlMetadata,
  ]
  private static let second: [Namespace] = core + [.ttmlAudio, .isd, .xlink]
  private static let imscAdditions: [Namespace] = [
    .imscParameter, .imscStyling, .imscMetadata, .ebuStyling, .smpte,
  ]

  static let ttml1 = TTMLProfile(name: "TTML1", version: .ttml1, namespaces: core)
  static let ttml2 = TTMLProfile(name: "TTML2", version: .ttml2, namespaces: second)

  /// All that is known, for documents of which nobody says by what they are to be judged.
  static let any = TTMLProfile(
    name: "TTML",
    version: .ttml2,
    namespaces: second + imscAdditions + [
      .dapt, .ebuMetadata, .cea608, .cea708, .appleTranscript, .appleLyrics,
    ]
  )

  static let apple = TTMLProfile(
    name: "Apple Podcasts",
    version: .ttml2,
    namespaces: second + [.appleTranscript]
  )

  static let smpteTT = TTMLProfile(
    name: "SMPTE-TT",
    version: .ttml1,
    namespaces: core + [.smpte, .cea608, .cea708]
  )

  /// TTML's parameters that IMSC leaves out. IMSC 1.0.1 6.2, 7.3
  private static let imscTimes = [
    "ttp:clockMode", "ttp:dropMode", "ttp:markerMode", "ttp:subFrameRate",
  ]

  private static let imscAsks: Asks = [.plainLengths, .ownProfile]

  static let imsc10 = imsc(
    "IMSC 1.0 text",
    .ttml1,
    profile: "imsc1",
    noElements: [.smpteImage],
    noAttributes: imscTimes + [
      "smpte:backgroundImage", "smpte:backgroundImageHorizontal", "smpte:backgroundImageVertical",
    ],
    units: ["tts:origin": [.pixels, .percent], "tts:extent": [.pixels, .percent]]
  )

  static let imsc10Image = imsc(
    "IMSC 1.0 image",
    .ttml1,
    profile: "imsc1",
    noElements: [.p, .span, .br, .smpteImage],
    noAttributes: imscTimes + textStyles + [
      "smpte:backgroundImageHorizontal", "smpte:backgroundImageVertical", "itts:fillLineGap",
      "ebutts:linePadding", "ebutts:multiRowAlign",
    ],
    noWords: vertical,
    units: ["tts:origin": [.pixels], "tts:extent": [.pixels]],
    asks: [.flatDivisions]
  )

  static let imsc11 = imsc(
    "IMSC 1.1 text",
    .ttml2,
    profile: "imsc1.1",
    noElements: secondElements + [.image, .smpteImage],
    noAttributes: secondAttributes + [
      "smpte:backgroundImage", "smpte:backgroundImageHorizontal", "smpte:backgroundImageVertical",
      "tts:fontVariant",
    ],
    noWords: secondWords,
    units: secondUnits
  )

  static let imsc11Image = imsc(
    "IMSC 1.1 image",
    .ttml2,
    profile: "imsc1.1",
    noElements: secondElements + [.initial, .p, .span, .br, .smpteImage],
    noAttributes: secondAttributes + textStyles + [
      "smpte:backgroundImageHorizontal", "smpte:backgroundImageVertical", "tts:fontVariant",
      "tts:textCombine", "tts:textEmphasis", "tts:textShadow", "tts:ruby", "tts:rubyAlign",
      "tts:rubyPosition", "tts:rubyReserve", "tts:shear", "itts:fillLineGap", "ebutts:linePadding",
      "ebutts:multiRowAlign",
    ],
    noWords: secondWords.merging(vertical) { first, _ in first },
    units: ["tts:origin": [.pixels], "tts:extent": [.pixels]],
    asks: [.flatDivisions]
  )

  /// IMSC 1.2 takes fonts that a document names.
  static let imsc12 = imsc(
    "IMSC 1.2 text",
    .ttml2,
    profile: "imsc1.2",
    noElements: secondElements.filter { ![.font, .resources].contains($0) } + [
      .image, .smpteImage,
    ],
    noAttributes: secondAttributes + [
      "smpte:backgroundImage", "smpte:backgroundImageHorizontal", "smpte:backgroundImageVertical",
      "tts:fontVariant",
    ],
    noWords: secondWords,
    units: secondUnits
  )

  /// What there is no use for where there is no text. IMSC 1.0.1 8.4
  private static let textStyles = [
    "tts:color", "tts:direction", "tts:displayAlign", "tts:fontFamily",
    "tts:fontSize", "tts:fontStyle", "tts:fontWeight", "tts:lineHeight", "tts:padding",
    "tts:textAlign", "tts:textDecoration", "tts:textOutline", "tts:unicodeBidi", "tts:wrapOption",
  ]

  /// Elements of TTML2 that IMSC leaves out. IMSC 1.1 8.4
  private static let secondElements: [TTMLElement] = [
    .animate, .animation, .audio, .chunk, .data, .font, .resources, .source, .isd, .isdSequence,
  ]

  /// Attributes of TTML2 that IMSC leaves out. IMSC 1.1 8.4
  private static let secondAttributes =
    imscTimes + [
      "ttp:contentProfileCombination", "ttp:inferProcessorProfileMethod",
      "ttp:inferProcessorProfileSource", "ttp:permitFeatureNarrowing", "ttp:permitFeatureWidening",
      "ttp:pixelAspectRatio", "ttp:processorProfileCombination", "ttp:validation",
      "ttp:validationAction", "animate", "condition", "fill", "repeatCount", "xlink:href",
      "tts:backgroundClip", "tts:backgroundExtent", "tts:backgroundImage", "tts:backgroundOrigin",
      "tts:backgroundPosition", "tts:backgroundRepeat", "tts:border", "tts:bpd",
      "tts:fontKerning", "tts:fontSelectionStrategy", "tts:fontShear", "tts:ipd",
      "tts:letterSpacing", "tts:lineShear", "tts:textOrientation", "tta:gain", "tta:pan",
      "tta:pitch", "tta:speak",
    ]

  private static let secondWords = [
    "tts:display": ["inlineBlock"],
    "tts:displayAlign": ["justify"],
    "tts:extent": ["contain", "cover", "fitContent", "maxContent", "minContent", "available"],
    "tts:rubyAlign": ["withBase"],
    "tts:textAlign": ["justify"],
  ]

  /// Lines that run down, for which there is no use where there is no text.
  private static let vertical = ["tts:writingMode": ["tbrl", "tblr", "tb"]]

  private static let secondUnits: [String: TTMLUnits] = [
    "tts:origin": [.pixels, .percent], "tts:extent": [.pixels, .percent, .rootParts],
    "tts:position": [.pixels, .percent, .rootParts],
  ]

  private static func imsc(
    _ name: String,
    _ version: TTMLVersion,
    profile: String,
    noElements: [TTMLElement],
    noAttributes: [String],
    noWords: [String: [String]] = [:],
    units: [String: TTMLUnits],
    asks: Asks = []
  ) -> TTMLProfile {
    TTMLProfile(
      name: name,
      version: version,
      namespaces: (version == .ttml1 ? core : second) + imscAdditions,
      asks: imscAsks.union(asks),
      noElements: noElements,
      noAttributes: noAttributes,
      noWords: noWords,
      units: units,
      ownProfiles: ["text", "image"].map { "\(TTMLDesignator.profileBase)\(profile)/\($0)" }
    )
  }

  /// EBU Tech 3380.
  static let ebuTTD = TTMLProfile(
    name: "EBU-TT-D",
    version: .ttml1,
    namespaces: core + [.ebuStyling, .ebuMetadata, .imscParameter, .imscStyling],
    asks: [.ebu],
    noElements: [.set, .profile],
    noAttributes: [
      "ttp:frameRate", "ttp:frameRateMultiplier", "ttp:subFrameRate", "ttp:tickRate",
      "ttp:dropMode", "ttp:markerMode", "ttp:clockMode", "ttp:pixelAspectRatio", "dur",
      "timeContainer",
    ],
    units: [
      "tts:origin": [.percent], "tts:extent": [.percent], "tts:fontSize": [.percent],
      "tts:lineHeight": [.percent], "tts:padding": [.percent],
    ]
  )

  /// DAPT 1.0: TTML2 without what pictures and sounds from elsewhere need.
  static let dapt = TTMLProfile(
    name: "DAPT",
    version: .ttml2,
    namespaces: second + imscAdditions + [.dapt, .ebuMetadata],
    asks: [.dapt],
    noAttributes: [
      "ttp:clockMode", "ttp:dropMode", "ttp:markerMode", "ttp:subFrameRate",
    ]
  )
}

extension TTMLProfile {
  /// What a profile of validation judges by, with what a document declares.
  ///
  /// Without a word of either, all that is known counts.
  static func fitting(_ profile: ValidationProfile, declared: String) -> TTMLProfile {
    let isImage = declared.contains("/image")
    switch profile {
    case .ttml1: return .ttml1
    case .ttml2: return .ttml2
    case .imsc10: return isImage ? .imsc10Image : .imsc10
    case .imsc11: return isImage ? .imsc11Image : .imsc11
    case .imsc12: return .imsc12
    case .ebuTTD: return .ebuTTD
    case .smpteTT: return .smpteTT
    case .dapt: return .dapt
    case .applePodcasts: return .apple
    case .auto:
      if declared.contains("/profile/dapt") { return .dapt }
      if declared.contains("/profile/imsc1.2/text") { return .imsc12 }
      if declared.contains("/profile/imsc1.1/") { return isImage ? .imsc11Image : .imsc11 }
      if declared.contains("/profile/imsc1/") { return isImage ? .imsc10Image : .imsc10 }
      if declared.contains("smpte-tt") { return .smpteTT }
      return .any
    default: return .any
    }
  }
}
