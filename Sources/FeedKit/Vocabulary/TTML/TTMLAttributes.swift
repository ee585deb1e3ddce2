extension TTMLVocabulary {
  static let everywhere = TTMLElement.allCases.filter { $0 != .foreign }
  static let timed: [TTMLElement] = [
    .body, .div, .p, .span, .br, .region, .set, .animate, .audio, .image, .isd,
  ]
  static let containers: [TTMLElement] = [.body, .div, .p, .span, .region]
  /// What a style may stand on, whether it means something there or not.
  static let styledElements: [TTMLElement] = [
    .body, .div, .p, .span, .br, .region, .style, .initial, .set, .animate, .image,
  ]
  /// Metadata that is said of an element: TTML2 has it on all content, resources and styles too.
  private static let described: [TTMLElement] =
    containers + [.br, .head, .layout, .styling, .style, .set, .animate, .audio, .image, .metadata]
  static let root: [TTMLElement] = [.tt, .isdSequence, .isd]

  static let attributes: [TTMLAttributeRow] =
    common + timing + parameters + said + looks + styles + sounds + profileParameters + resources
    + animated + imsc + ebu + smpte

  private static let common: [TTMLAttributeRow] = [
    TTMLAttributeRow(
      .id,
      in: .xml,
      on: everywhere,
      .id,
      spec: "TTML2 8.2.7",
      "The name that others refer to"
    ),
    TTMLAttributeRow(
      .lang,
      in: .xml,
      on: everywhere,
      .language,
      needed: [.tt, .isdSequence],
      missing: "ttml-missing-lang",
      spec: "TTML2 8.2.9",
      "The language of the text"
    ),
    TTMLAttributeRow(
      .space,
      in: .xml,
      on: everywhere,
      .oneOf(["default", "preserve"]),
      rule: "ttml-bad-space",
      spec: "TTML2 8.2.10",
      "Whether white space stands as it is written"
    ),
  ]

  private static let timing: [TTMLAttributeRow] = [
    TTMLAttributeRow(
      .begin,
      on: timed,
      .time,
      spec: "TTML2 12.2.1",
      "When it begins, counted from the beginning of what it stands in"
    ),
    TTMLAttributeRow(
      .end,
      on: timed,
      .time,
      spec: "TTML2 12.2.3",
      "When it ends, counted from the beginning of what it stands in"
    ),
    TTMLAttributeRow(
      .dur,
      on: timed,
      .time,
      spec: "TTML2 12.2.2",
      "How long it lasts"
    ),
    TTMLAttributeRow(
      .timeContainer,
      on: containers,
      .oneOf(["par", "seq"]),
      rule: "ttml-bad-time-container",
      spec: "TTML2 12.2.4",
      "Whether what it holds runs together or one after the other"
    ),
  ]

  private static let parameters: [TTMLAttributeRow] = [
    TTMLAttributeRow(
      .timeBase,
      in: .ttmlParameter,
      on: root,
      .oneOf(["media", "smpte", "clock"]),
      spec: "TTML2 7.2.12",
      "What times count on: the recording, time codes, the clock"
    ),
    TTMLAttributeRow(
      .frameRate,
      in: .ttmlParameter,
      on: root,
      .positiveInteger,
      spec: "TTML2 7.2.6",
      "Frames in a second"
    ),
    TTMLAttributeRow(
      .frameRateMultiplier,
      in: .ttmlParameter,
      on: root,
      .ratio,
      rule: "ttml-bad-frame-multiplier",
      spec: "TTML2 7.2.7",
      "What the frame rate is multiplied with, such as 1000 1001"
    ),
    TTMLAttributeRow(
      .subFrameRate,
      in: .ttmlParameter,
      on: root,
      .positiveInteger,
      spec: "TTML2 7.2.10",
      "Parts of a frame"
    ),
    TTMLAttributeRow(
      .tickRate,
      in: .ttmlParameter,
      on: root,
      .positiveInteger,
      spec: "TTML2 7.2.11",
      "Ticks in a second"
    ),
    TTMLAttributeRow(
      .dropMode,
      in: .ttmlParameter,
      on: root,
      .oneOf(["dropNTSC", "dropPAL", "nonDrop"]),
      spec: "TTML2 7.2.5",
      "Which frames time codes leave out"
    ),
    TTMLAttributeRow(
      .markerMode,
      in: .ttmlParameter,
      on: root,
      .oneOf(["continuous", "discontinuous"]),
      spec: "TTML2 7.2.8",
      "Whether time codes run on without gaps"
    ),
    TTMLAttributeRow(
      .clockMode,
      in: .ttmlParameter,
      on: root,
      .oneOf(["gps", "local", "utc"]),
      spec: "TTML2 7.2.3",
      "Which clock times are of"
    ),
    TTMLAttributeRow(
      .profile,
      in: .ttmlParameter,
      on: root,
      .form(.profile),
      rule: "ttml-bad-profile",
      spec: "TTML1 6.2.8",
      "The profile that the document needs"
    ),
    TTMLAttributeRow(
      .contentProfiles,
      in: .ttmlParameter,
      on: root,
      .form(.contentProfiles),
      since: .ttml2,
      spec: "TTML2 6.2.2",
      "The profiles that the document conforms to"
    ),
    TTMLAttributeRow(
      .version,
      in: .ttmlParameter,
      on: root,
      .positiveInteger,
      since: .ttml2,
      spec: "TTML2 7.2.13",
      "The version of TTML"
    ),
    TTMLAttributeRow(
      .scriptRepresents,
      in: .dapt,
      on: root,
      .text,
      since: .ttml2,
      spec: "DAPT",
      "What of the recording the script gives, such as audio.dialogue"
    ),
    TTMLAttributeRow(
      .scriptType,
      in: .dapt,
      on: root,
      .oneOf(["originalTranscript", "translatedTranscript", "preRecording", "asRecorded"]),
      since: .ttml2,
      spec: "DAPT",
      "What kind of script it is"
    ),
  ]

  private static let said: [TTMLAttributeRow] = [
    TTMLAttributeRow(
      .agent,
      in: .ttmlMetadata,
      on: described,
      .references(to: [.agent]),
      spec: "TTML2 14.2.1",
      "Who speaks"
    ),
    TTMLAttributeRow(
      .role,
      in: .ttmlMetadata,
      on: described,
      .anyOf([
        "action", "caption", "description", "dialog", "expletive", "kinesic", "lyrics", "music",
        "narration", "quality", "sound", "source", "suppressed", "reproduction", "thought", "title",
        "transcription",
      ]),
      rule: "ttml-bad-role",
      spec: "TTML2 14.2.2",
      "What the text is: dialog, narration, a caption"
    ),
    TTMLAttributeRow(
      .type,
      on: [.agent],
      .oneOf(["person", "character", "group", "organization", "other"]),
      needed: [.agent],
      missing: "agent-missing-type",
      rule: "agent-bad-type",
      spec: "TTML2 14.1.3",
      "What an agent is"
    ),
    TTMLAttributeRow(
      .type,
      on: [.name],
      .oneOf(["full", "family", "given", "alias", "other"]),
      needed: [.name],
      missing: "agent-name-missing-type",
      rule: "agent-bad-type",
      spec: "TTML2 14.1.7",
      "What a name is"
    ),
    TTMLAttributeRow(
      .agentReference,
      "agent",
      on: [.actor],
      .reference(to: [.agent]),
      needed: [.actor],
      rule: "agent-bad-actor",
      spec: "TTML2 14.1.2",
      "The agent who plays"
    ),
    TTMLAttributeRow(
      .represents,
      in: .dapt,
      on: [.tt, .body, .div],
      .text,
      since: .ttml2,
      spec: "DAPT",
      "What of the recording a text gives"
    ),
    TTMLAttributeRow(
      .langSrc,
      in: .dapt,
      on: [.tt, .body, .div, .p, .span],
      .language,
      since: .ttml2,
      spec: "DAPT",
      "The language that a text was translated from"
    ),
    TTMLAttributeRow(
      .unit,
      in: .appleTranscript,
      on: [.span],
      .oneOf(["sentence", "word"]),
      spec: "Apple Podcasts",
      "Whether a span is a sentence or a word"
    ),
    TTMLAttributeRow(
      .songPart,
      in: .appleLyrics,
      on: [.div],
      .text,
      spec: "Apple Music",
      "Which part of a song it is: Verse, Chorus"
    ),
  ]

  private static let looks: [TTMLAttributeRow] = [
    TTMLAttributeRow(
      .region,
      on: [.body, .div, .p, .span, .br, .image, .audio],
      .reference(to: [.region]),
      spec: "TTML2 11.2.1",
      "Where on the screen it is shown"
    ),
    TTMLAttributeRow(
      .style,
      on: [.body, .div, .p, .span, .br, .region, .style, .image],
      .references(to: [.style]),
      spec: "TTML2 10.2.1",
      "The styles that it has"
    ),
    TTMLAttributeRow(
      .fontStyle,
      in: .ttmlStyling,
      on: styledElements,
      .oneOf(["normal", "italic", "oblique"]),
      changes: .steps,
      spec: "TTML2 10.2.19",
      "Whether letters lean"
    ),
    TTMLAttributeRow(
      .fontWeight,
      in: .ttmlStyling,
      on: styledElements,
      .oneOf(["normal", "bold"]),
      changes: .steps,
      spec: "TTML2 10.2.21",
      "Whether letters are bold"
    ),
    TTMLAttributeRow(
      .textDecoration,
      in: .ttmlStyling,
      on: styledElements,
      .form(.textDecoration),
      changes: .steps,
      spec: "TTML2 10.2.41",
      "Lines under, over and through the text"
    ),
    TTMLAttributeRow(
      .display,
      in: .ttmlStyling,
      on: styledElements,
      .oneOf(["auto", "none", "inlineBlock"]),
      changes: .steps,
      spec: "TTML2 10.2.11",
      "Whether it is shown"
    ),
    TTMLAttributeRow(
      .ruby,
      in: .ttmlStyling,
      on: styledElements,
      .oneOf([
        "none", "container", "base", "baseContainer", "text", "textContainer", "delimiter",
      ]),
      since: .ttml2,
      spec: "TTML2 10.2.35",
      "Whether a span is the reading of another"
    ),
  ]
}
