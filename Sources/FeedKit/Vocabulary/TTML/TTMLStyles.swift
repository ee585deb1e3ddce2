extension TTMLVocabulary {
  /// How text looks, beside what the reader keeps.
  static let styles: [TTMLAttributeRow] = [
    style(
      "backgroundClip",
      .oneOf(["border", "content", "padding"]),
      since: .ttml2,
      "How far the background goes"
    ),
    style("backgroundColor", .form(.color), changes: .gradual, "The colour behind the text"),
    style(
      "backgroundExtent",
      .form(.extent),
      since: .ttml2,
      changes: .gradual,
      "How large the picture behind the text is"
    ),
    style("backgroundImage", .form(.image), since: .ttml2, "The picture behind the text"),
    style(
      "backgroundOrigin",
      .oneOf(["border", "content", "padding"]),
      since: .ttml2,
      "What the place of the picture behind the text counts from"
    ),
    style(
      "backgroundPosition",
      .form(.position),
      since: .ttml2,
      changes: .gradual,
      "Where the picture behind the text is"
    ),
    style(
      "backgroundRepeat",
      .oneOf(["repeat", "repeatX", "repeatY", "noRepeat"]),
      since: .ttml2,
      "Whether the picture behind the text is repeated"
    ),
    style("border", .form(.border), since: .ttml2, changes: .gradual, "The line round an area"),
    style(
      "bpd",
      .form(.measure),
      since: .ttml2,
      changes: .gradual,
      "How large an area is in the direction of lines"
    ),
    style("color", .form(.color), changes: .gradual, "The colour of the text"),
    style("direction", .oneOf(["ltr", "rtl"]), "Whether text runs to the right or to the left"),
    style(
      "disparity",
      .form(.length),
      since: .ttml2,
      changes: .gradual,
      "How far text lies before or behind the picture"
    ),
    style(
      "displayAlign",
      .oneOf(["before", "center", "after", "justify"]),
      "Where lines stand in an area"
    ),
    style(
      "extent",
      on: styledElements + [.tt],
      .form(.extent),
      changes: .gradual,
      "How wide and how high an area is"
    ),
    style("fontFamily", .form(.fontFamilies), "The fonts to take, the first that is there"),
    style("fontKerning", .oneOf(["none", "normal"]), since: .ttml2, "Whether letters are moved"),
    style(
      "fontSelectionStrategy",
      .oneOf(["auto", "character"]),
      since: .ttml2,
      "Whether each letter may have a font of its own"
    ),
    style("fontShear", .form(.percentage), since: .ttml2, "How far letters lean"),
    style("fontSize", .form(.fontSize), changes: .gradual, "How large letters are"),
    style("fontVariant", .form(.fontVariant), since: .ttml2, "Which forms of letters are taken"),
    style(
      "ipd",
      .form(.measure),
      since: .ttml2,
      changes: .gradual,
      "How large an area is along its lines"
    ),
    style(
      "letterSpacing",
      .form(.lengthOrNormal),
      since: .ttml2,
      changes: .gradual,
      "The space between letters"
    ),
    style("lineHeight", .form(.lineHeight), changes: .gradual, "How high lines are"),
    style("lineShear", .form(.percentage), since: .ttml2, "How far lines lean"),
    style(
      "luminanceGain",
      .form(.gain),
      since: .ttml2,
      changes: .gradual,
      "How bright text is in pictures of high dynamic range"
    ),
    style("opacity", .form(.opacity), changes: .gradual, "How much is seen through the text"),
    style("origin", .form(.origin), changes: .gradual, "Where an area begins"),
    style("overflow", .oneOf(["visible", "hidden"]), "Whether text is seen that has no room"),
    style("padding", .form(.padding), changes: .gradual, "The space round the text in its area"),
    style("position", .form(.position), since: .ttml2, changes: .gradual, "Where an area is"),
    style(
      "rubyAlign",
      .oneOf(["start", "center", "end", "spaceBetween", "spaceAround", "withBase"]),
      since: .ttml2,
      "How a reading stands over what is read"
    ),
    style(
      "rubyPosition",
      .oneOf(["before", "after", "outside"]),
      since: .ttml2,
      "On which side a reading stands"
    ),
    style("rubyReserve", .form(.rubyReserve), since: .ttml2, "The room that is kept for readings"),
    style("shear", .form(.percentage), since: .ttml2, "How far a block leans"),
    style(
      "showBackground",
      .oneOf(["always", "whenActive"]),
      "Whether the background is seen where there is no text"
    ),
    style(
      "textAlign",
      .oneOf(["left", "center", "right", "start", "end", "justify"]),
      "Where text stands in its lines"
    ),
    style(
      "textCombine",
      .oneOf(["none", "all"]),
      since: .ttml2,
      "Whether letters stand side by side in a line that runs down"
    ),
    style("textEmphasis", .form(.textEmphasis), since: .ttml2, "The marks over letters"),
    style(
      "textOrientation",
      .oneOf(["mixed", "sideways", "upright"]),
      since: .ttml2,
      "How letters stand in a line that runs down"
    ),
    style("textOutline", .form(.textOutline), changes: .gradual, "The line round letters"),
    style("textShadow", .form(.textShadow), since: .ttml2, "The shadows of letters"),
    style(
      "unicodeBidi",
      .oneOf(["normal", "embed", "bidiOverride", "isolate"]),
      "How the direction of a part of the text is told apart"
    ),
    style("visibility", .oneOf(["visible", "hidden"]), "Whether it is seen where it has its room"),
    style("wrapOption", .oneOf(["wrap", "noWrap"]), "Whether lines are broken"),
    style(
      "writingMode",
      .oneOf(["lrtb", "rltb", "tbrl", "tblr", "lr", "rl", "tb"]),
      "In which directions letters and lines run"
    ),
    style("zIndex", .form(.zIndex), "Which area lies over another"),
  ]

  /// How text sounds where it is spoken, and how recordings are mixed.
  static let sounds: [TTMLAttributeRow] = [
    sound("gain", .form(.number), changes: .gradual, "How loud it is; 1 leaves it as it is"),
    sound("pan", .form(.number), changes: .gradual, "Where it is between left, -1, and right, 1"),
    sound("pitch", .form(.pitch), changes: .gradual, "How high it is spoken"),
    sound(
      "speak",
      .oneOf(["none", "normal", "fast", "slow"]),
      changes: .steps,
      "How fast it is spoken"
    ),
  ]

  private static func style(
    _ name: String,
    on elements: [TTMLElement] = styledElements,
    _ value: TTMLValue,
    since: TTMLVersion = .ttml1,
    changes: TTMLChange = .steps,
    _ doc: StaticString
  ) -> TTMLAttributeRow {
    TTMLAttributeRow(
      .foreign,
      name,
      in: .ttmlStyling,
      on: elements,
      value,
      since: since,
      changes: changes,
      spec: "\(since == .ttml1 ? "TTML1 8.2" : "TTML2 10.2"), tts:\(name)",
      doc
    )
  }

  private static func sound(
    _ name: String,
    _ value: TTMLValue,
    changes: TTMLChange,
    _ doc: StaticString
  ) -> TTMLAttributeRow {
    TTMLAttributeRow(
      .foreign,
      name,
      in: .ttmlAudio,
      on: [.audio, .body, .div, .p, .span, .region, .style, .initial, .set, .animate],
      value,
      since: .ttml2,
      changes: changes,
      spec: "TTML2 11.2, tta:\(name)",
      doc
    )
  }
}
