/// What DAPT asks beside TTML2.
struct DAPTRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "dapt-prohibited-feature",
      .error,
      levels: .daptOnly,
      "A script has something that DAPT leaves out",
      hint: "leave it out",
      spec: "DAPT 1.0, 5",
      passing: .by(
        .dapt,
        .root(.dapt, "<body/>")
      ),
      failing: .by(
        .dapt,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xmlns:daptm=\"http://www.w3.org/ns/ttml/profile/dapt#metadata\" ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/dapt1.0/content\" xml:lang=\"en\" daptm:scriptRepresents=\"audio.dialogue\" daptm:scriptType=\"originalTranscript\" ttp:dropMode=\"nonDrop\"><body/></tt>"
        )
      )
    ),
    Rule(
      "dapt-profile-missing",
      .error,
      levels: .daptOnly,
      "A script does not declare that it is DAPT",
      hint: "add ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/dapt1.0/content\"",
      spec: "DAPT 1.0, 5.1",
      passing: .by(
        .dapt,
        .root(.dapt, "<body/>")
      ),
      failing: .by(
        .dapt,
        .document("<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"en\"><body/></tt>")
      )
    ),
    Rule(
      "dapt-script-type",
      .error,
      levels: .daptOnly,
      "A script does not say what kind it is",
      hint: "add daptm:scriptType to <tt>",
      spec: "DAPT 1.0, 4.1.3",
      passing: .by(
        .dapt,
        .root(.dapt, "<body/>")
      ),
      failing: .by(
        .dapt,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xmlns:daptm=\"http://www.w3.org/ns/ttml/profile/dapt#metadata\" ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/dapt1.0/content\" xml:lang=\"en\" daptm:scriptRepresents=\"audio.dialogue\"><body/></tt>"
        )
      )
    ),
    Rule(
      "dapt-script-represents",
      .error,
      levels: .daptOnly,
      "A script does not say what of the recording it gives",
      hint: "add daptm:scriptRepresents to <tt>",
      spec: "DAPT 1.0, 4.1.2",
      passing: .by(
        .dapt,
        .root(.dapt, "<body/>")
      ),
      failing: .by(
        .dapt,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xmlns:daptm=\"http://www.w3.org/ns/ttml/profile/dapt#metadata\" ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/dapt1.0/content\" xml:lang=\"en\" daptm:scriptType=\"originalTranscript\"><body/></tt>"
        )
      )
    ),
    Rule(
      "dapt-event-id",
      .error,
      levels: .daptOnly,
      "An event of a script has no xml:id",
      hint: "add one",
      spec: "DAPT 1.0, 4.3",
      passing: .by(
        .dapt,
        .root(
          .dapt,
          "<body><div xml:id=\"e1\" begin=\"1s\" end=\"4s\" daptm:represents=\"audio.dialogue\"><p>Nobody sees the pier.</p></div></body>"
        )
      ),
      failing: .by(
        .dapt,
        .root(.dapt, "<body><div begin=\"1s\" end=\"4s\"><p>Nobody sees the pier.</p></div></body>")
      )
    ),
  ]

  static let elements = ["tt", "div", "p"]

  /// The division that is open, which is an event when paragraphs stand in it.
  private var event: (id: String?, place: Place)?

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    guard findings.isOn("dapt-script-type") else { return }
    switch element.name {
    case "tt":
      if !(element["ttp:contentProfiles"] ?? "").contains("/profile/dapt") {
        findings.add("dapt-profile-missing", "tt does not declare the profile of DAPT")
      }
      if element["daptm:scriptType"] == nil {
        findings.add("dapt-script-type", "tt has no daptm:scriptType")
      }
      if element["daptm:scriptRepresents"] == nil {
        findings.add("dapt-script-represents", "tt has no daptm:scriptRepresents")
      }
    case "div": event = (element["xml:id"], element.place)
    default:
      guard let event, event.id == nil, element.parent == "div" else { return }
      findings.add(
        "dapt-event-id",
        "<div> has no xml:id, and is an event of the script",
        at: event.place
      )
      self.event = (id: "", place: event.place)
    }
  }

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    if element.name == "div" { event = nil }
  }
}
