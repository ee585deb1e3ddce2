/// What SMPTE-TT asks beside TTML.
struct SMPTERules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "smpte-bad-base64",
      .error,
      "A picture or data of SMPTE-TT is no base64",
      hint: "write it as base64",
      spec: "ST 2052-1 5.5.1",
      passing: .timed(
        head:
          "<metadata><smpte:image xml:id=\"a\" imageType=\"PNG\" encoding=\"Base64\">Rm9n</smpte:image></metadata>",
        ""
      ),
      failing: .timed(
        head:
          "<metadata><smpte:image xml:id=\"a\" imageType=\"PNG\" encoding=\"Base64\">F!g</smpte:image></metadata>",
        ""
      )
    ),
    Rule(
      "smpte-image-only",
      .warning,
      "A text is shown as a picture, so that nobody can read or search it",
      hint: "add the text: <ttm:desc>, or a paragraph",
      spec: "ST 2052-1 5.5.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .by(.smpteTT, .cues("<div begin=\"1s\" end=\"4s\" smpte:backgroundImage=\"#a\"/>"))
    ),
  ]

  static let elements = ["div"]

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    guard element["smpte:backgroundImage"] != nil else { return }
    findings.add("smpte-image-only", "what is said here stands in a picture")
  }
}
