/// What WebVTT asks; the reader finds it.
struct WebVTTRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "vtt-signature",
      .error,
      "A file does not begin with WEBVTT",
      hint: "write WEBVTT alone on the first line",
      spec: "WebVTT 4.1",
      passing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\nNobody sees the pier.\n"),
      failing: .by(.vtt, .document("Fog\n\n00:01.000 --> 00:04.000\nNobody sees the pier.\n"))
    ),
    Rule(
      "vtt-timestamp",
      .error,
      "A time of a cue cannot be read",
      hint: "write MM:SS.mmm or HH:MM:SS.mmm, and --> between",
      spec: "WebVTT 4.3",
      passing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\nNobody sees the pier.\n"),
      failing: .document("WEBVTT\n\nsoon --> 00:04.000\nNobody sees the pier.\n")
    ),
    Rule(
      "vtt-timestamp-short",
      .warning,
      levels: [.vtt: .error],
      "A time has too few digits",
      hint: "write MM:SS.mmm with two, two and three digits; feedtool convert --to vtt does it",
      spec: "WebVTT 4.3",
      passing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\nNobody sees the pier.\n"),
      failing: .document("WEBVTT\n\n0:01.0 --> 00:04.000\nNobody sees the pier.\n")
    ),
    Rule(
      "vtt-bad-tag",
      .warning,
      levels: [.vtt: .error],
      "A tag in a text is not known, not opened or not closed",
      hint: "close it, or leave it out",
      spec: "WebVTT 4.2.2",
      passing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\nNobody sees the pier.\n"),
      failing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\nNobody <i>sees the pier.\n")
    ),
    Rule(
      "vtt-blank-line",
      .warning,
      levels: [.vtt: .error],
      "A blank line stands in a cue",
      hint: "leave it out: it ends the cue for players",
      spec: "WebVTT 4.1",
      passing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\nNobody sees the pier.\n"),
      failing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\nNobody sees\n\nthe pier.\n")
    ),
    Rule(
      "vtt-no-blank-line",
      .warning,
      levels: [.vtt: .error],
      "No blank line stands before a cue",
      hint: "put one there: players take its times for text; feedtool convert --to vtt does it",
      spec: "WebVTT 4.1",
      passing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\nNobody sees the pier.\n"),
      failing: .document(
        "WEBVTT\n\n00:01.000 --> 00:04.000\nNobody sees the pier.\n00:05.000 --> 00:08.000\nThe bell rings.\n"
      )
    ),
    Rule(
      "vtt-cue-setting",
      .warning,
      levels: [.vtt: .error],
      "A setting of a cue is not known, or cannot have its value",
      hint: "write vertical, line, position, size, align or region",
      spec: "WebVTT 4.3",
      passing: .document("WEBVTT\n\n00:01.000 --> 00:04.000 align:start\nNobody sees the pier.\n"),
      failing: .document("WEBVTT\n\n00:01.000 --> 00:04.000 place:left\nNobody sees the pier.\n")
    ),
    Rule(
      "vtt-empty-voice",
      .warning,
      "A voice has no name",
      hint: "write <v Name>",
      spec: "WebVTT 4.2.2",
      passing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\n<v Mara>Nobody sees the pier.\n"),
      failing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\n<v>Nobody sees the pier.\n")
    ),
    Rule(
      "vtt-timestamp-outside",
      .warning,
      levels: [.vtt: .error],
      "Times in a text are not in order, or lie outside of the cue",
      hint: "mend the times",
      spec: "WebVTT 4.2.2",
      passing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\nNobody sees the pier.\n"),
      failing: .document(
        "WEBVTT\n\n00:01.000 --> 00:04.000\n<00:03.000>Nobody <00:02.000>sees the pier.\n"
      )
    ),
    Rule(
      "vtt-x-timestamp-map",
      .warning,
      levels: [.vtt: .note],
      "A file is a part of a stream, with times of its own",
      hint: "join the parts of the stream",
      spec: "RFC 8216, 3.5",
      passing: .document("WEBVTT\n\n00:01.000 --> 00:04.000\nNobody sees the pier.\n"),
      failing: .document(
        "WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n00:01.000 --> 00:04.000\nNobody sees the pier.\n"
      )
    ),
  ]

  mutating func check(_ judged: JudgedSegment, _ findings: inout Findings) {
    for setting in judged.segment.settings where !Self.isRight(setting) {
      findings.add(
        "vtt-cue-setting",
        "setting \"\(setting.name)\" cannot be \"\(setting.value.quoted)\"; expected"
          + " \(Self.expected(setting.name))"
      )
    }
  }

  /// A setting of a cue with what its value may be. WebVTT 4.3
  private static let settings: [(name: String, expected: String, words: [String])] = [
    ("vertical", "rl or lr", ["rl", "lr"]),
    ("line", "a number or a percentage, and start, center or end behind a comma", []),
    ("position", "a percentage, and line-left, center or line-right behind a comma", []),
    ("size", "a percentage", []),
    ("align", "start, center, end, left or right", ["start", "center", "end", "left", "right"]),
    ("region", "the id of a region", []),
  ]

  private static func expected(_ name: String) -> String {
    settings.first { $0.name == name }?.expected
      ?? "vertical, line, position, size, align or region"
  }

  private static func isRight(_ setting: Term) -> Bool {
    guard let known = settings.first(where: { $0.name == setting.name }) else { return false }
    guard known.words.isEmpty else { return known.words.contains(setting.value) }
    let parts = setting.value.split(separator: ",", omittingEmptySubsequences: false)
    switch known.name {
    case "line":
      return parts.count <= 2 && (isPercentage(parts[0]) || Int(parts[0]) != nil)
        && (parts.count == 1 || ["start", "center", "end"].contains(parts[1]))
    case "position":
      return parts.count <= 2 && isPercentage(parts[0])
        && (parts.count == 1 || ["line-left", "center", "line-right"].contains(parts[1]))
    case "size": return isPercentage(setting.value[...])
    default: return !setting.value.isEmpty
    }
  }

  private static func isPercentage(_ text: Substring) -> Bool {
    guard text.hasSuffix("%"), let number = Double(text.dropLast()) else { return false }
    return (0...100).contains(number)
  }
}
