extension TTMLVocabulary {
  private static let everywhere = TTMLElement.allCases.filter { $0 != .foreign }
  private static let timed: [TTMLElement] = [
    .body, .div, .p, .span, .br, .region, .set, .animate, .audio, .image, .isd,
  ]
  private static let containers: [TTMLElement] = [.body, .div, .p, .span, .region]
  private static let shown: [TTMLElement] = [
    .body, .div, .p, .span, .br, .region, .style, .initial,
  ]
  private static let root: [TTMLElement] = [.tt]

  static let attributes: [TTMLAttributeRow] = common + timing + parameters + said + looks

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
      spec: "TTML2 8.2.9",
      "The language of the text"
    ),
    TTMLAttributeRow(
      .space,
      in: .xml,
      on: everywhere,
      .oneOf(["default", "preserve"]),
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
      .uris,
      spec: "TTML1 6.2.8",
      "The profile that the document needs"
    ),
    TTMLAttributeRow(
      .contentProfiles,
      in: .ttmlParameter,
      on: root,
      .uris,
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
      on: containers,
      .references,
      spec: "TTML2 14.2.1",
      "Who speaks"
    ),
    TTMLAttributeRow(
      .role,
      in: .ttmlMetadata,
      on: containers,
      .anyOf([
        "action", "caption", "description", "dialog", "expletive", "kinesic", "lyrics", "music",
        "narration", "quality", "sound", "source", "suppressed", "reproduction", "thought", "title",
        "transcription",
      ]),
      spec: "TTML2 14.2.2",
      "What the text is: dialog, narration, a caption"
    ),
    TTMLAttributeRow(
      .type,
      on: [.agent, .name],
      .text,
      spec: "TTML2 14.1.3, 14.1.7",
      "What an agent is: person, character, group, organization, other; or what a name is"
    ),
    TTMLAttributeRow(
      .agentReference,
      "agent",
      on: [.actor],
      .references,
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
      on: [.body, .div, .p, .span, .br],
      .references,
      spec: "TTML2 11.2.1",
      "Where on the screen it is shown"
    ),
    TTMLAttributeRow(
      .style,
      on: [.body, .div, .p, .span, .br, .region, .style],
      .references,
      spec: "TTML2 10.2.1",
      "The styles that it has"
    ),
    TTMLAttributeRow(
      .fontStyle,
      in: .ttmlStyling,
      on: shown,
      .oneOf(["normal", "italic", "oblique"]),
      spec: "TTML2 10.2.19",
      "Whether letters lean"
    ),
    TTMLAttributeRow(
      .fontWeight,
      in: .ttmlStyling,
      on: shown,
      .oneOf(["normal", "bold"]),
      spec: "TTML2 10.2.21",
      "Whether letters are bold"
    ),
    TTMLAttributeRow(
      .textDecoration,
      in: .ttmlStyling,
      on: shown,
      .text,
      spec: "TTML2 10.2.41",
      "Lines under, over and through the text"
    ),
    TTMLAttributeRow(
      .display,
      in: .ttmlStyling,
      on: shown + [.set],
      .oneOf(["auto", "none", "inlineBlock"]),
      spec: "TTML2 10.2.11",
      "Whether it is shown"
    ),
    TTMLAttributeRow(
      .ruby,
      in: .ttmlStyling,
      on: [.span, .style],
      .oneOf([
        "none", "container", "base", "baseContainer", "text", "textContainer", "delimiter",
      ]),
      since: .ttml2,
      spec: "TTML2 10.2.35",
      "Whether a span is the reading of another"
    ),
  ]
}
