/// Who speaks, as TTML has it.
struct AgentRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "agent-unresolved",
      .warning,
      levels: [
        .applePodcasts: .off, .ttml1: .error, .ttml2: .error, .imsc10: .error, .imsc11: .error,
        .imsc12: .error, .ebuTTD: .error, .smpteTT: .error, .dapt: .error,
      ],
      "A speaker is not declared; the label is taken for the name",
      hint: "declare a <ttm:agent> with this xml:id and a name in <head><metadata>",
      spec: "TTML2 14.2.1",
      passing: .cues("<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p ttm:agent=\"bo\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "agent-no-id",
      .warning,
      "An agent has no id, so that nothing can refer to it",
      hint: "add xml:id",
      spec: "TTML2 14.1.3",
      passing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head:
          "<metadata><ttm:agent type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        ""
      )
    ),
    Rule(
      "agent-no-name",
      .warning,
      "An agent has no name",
      hint: "add <ttm:name type=\"full\">",
      spec: "TTML2 14.1.3, 14.1.7",
      passing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head: "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"/></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "agent-bad-type",
      .error,
      "The type of an agent or of a name is none of those that are specified",
      hint:
        "write person, character, group, organization or other; of names full, family, given, alias or other",
      spec: "TTML2 14.1.3, 14.1.7",
      passing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"host\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "agent-missing-type",
      .error,
      "An agent has no type",
      hint: "add type=\"person\"",
      spec: "TTML2 14.1.3",
      passing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "agent-name-missing-type",
      .error,
      "A name of an agent has no type",
      hint: "add type=\"full\"",
      spec: "TTML2 14.1.7",
      passing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name>Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "agent-idref-wrong-type",
      .error,
      "A speaker is referred to by the id of something else",
      hint: "refer to a <ttm:agent>",
      spec: "TTML2 14.2.1",
      passing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head: "<styling><style xml:id=\"loud\" tts:color=\"red\"/></styling>",
        "<p ttm:agent=\"loud\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "agent-not-significant",
      .error,
      "An agent is defined where nothing may refer to it",
      hint: "define it in <head><metadata>",
      spec: "TTML2 14.1.3",
      passing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head: "<metadata/>",
        "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata><p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "agent-bad-actor",
      .error,
      "An actor refers to no agent, or to several",
      hint: "refer to the <ttm:agent> who plays",
      spec: "TTML2 14.1.2",
      passing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"kit\" type=\"character\"><ttm:name type=\"full\">Kit</ttm:name><ttm:actor agent=\"bo\"/></ttm:agent></metadata>",
        "<p ttm:agent=\"kit\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "agent-duplicate-name",
      .warning,
      levels: .offForSpecifications,
      "Two agents have the same name, and cannot be told apart",
      hint: "make them one, or give each its own name",
      spec: "none; what speaker pages need",
      passing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head:
          "<metadata><ttm:agent xml:id=\"mara\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent><ttm:agent xml:id=\"m2\" type=\"person\"><ttm:name type=\"full\">Mara Quill</ttm:name></ttm:agent></metadata>",
        "<p ttm:agent=\"mara m2\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
  ]

  static let elements = ["ttm:agent", "ttm:name"]

  /// The name of the agent that is open: its full one, else the first.
  private var name: String?
  private var isFull = false
  private var isOpen = false
  /// The ids of agents by their names, as far as they are compared.
  private var ids: [String: String] = [:]

  private static let limit = 10_000

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    guard element.name == "ttm:agent" else { return }
    isOpen = true
    isFull = false
    name = nil
  }

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    guard element.name == "ttm:agent" else { return endName(element) }
    isOpen = false
    let id = element["xml:id"] ?? ""
    guard let name, !name.isEmpty else {
      return findings.add("agent-no-name", "agent \"\(id.quoted)\" has no name (TTML2 14.1.3)")
    }
    guard name.utf8.count <= 256 else { return }
    if let other = ids[name.lowercased()] {
      findings.add(
        "agent-duplicate-name",
        "agents \"\(other.quoted)\" and \"\(id.quoted)\" are both \"\(name.quoted)\""
      )
    } else if ids.count < Self.limit {
      ids[name.lowercased()] = id
    }
  }

  private mutating func endName(_ element: ObservedElement) {
    guard isOpen, name == nil || (!isFull && element["type"] == "full") else { return }
    isFull = element["type"] == "full"
    name = element.text
  }
}
