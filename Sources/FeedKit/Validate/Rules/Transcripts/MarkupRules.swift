/// What XML asks of a transcript.
struct MarkupRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "xml-not-wellformed",
      .error,
      "A transcript is not well-formed XML; it is read as far as it can be",
      hint: "mend the markup; feedtool repair writes a copy that is well-formed",
      spec: "XML 1.0, 2.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"1s\" end=\"4s\">Fog &amp; tide, fog & sea</p>")
    ),
    Rule(
      "xml-truncated",
      .error,
      "A transcript ends inside an element; what was complete is read",
      hint: "get the whole file",
      spec: "XML 1.0, 2.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"en\"><body><div><p begin=\"1s\" end=\"4s\">Nobody"
      )
    ),
    Rule(
      "xml-control-char",
      .error,
      "A character stands in a transcript that XML does not allow",
      hint: "leave it out",
      spec: "XML 1.0, 2.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"1s\" end=\"4s\">Nobody &#1;sees the pier.</p>")
    ),
    Rule(
      "xml-dtd",
      .warning,
      levels: [.imsc10: .error, .imsc11: .error, .imsc12: .error, .ebuTTD: .error],
      "A transcript has a document type declaration; it is never loaded",
      hint: "leave it out",
      spec: "IMSC 1.1, 6.1; XML 1.0, 2.8",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<!DOCTYPE tt SYSTEM \"tt.dtd\"><tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"en\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "xml-external-entity",
      .error,
      "A transcript names a file as an entity; it is not opened",
      hint: "write the text itself",
      spec: "XML 1.0, 4.2.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<!DOCTYPE tt [<!ENTITY e SYSTEM \"sea.txt\">]><tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"en\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "xml-encoding-not-utf8",
      .warning,
      levels: [.imsc10: .error, .imsc11: .error, .imsc12: .error],
      "A transcript is not in UTF-8",
      hint: "write it in UTF-8",
      spec: "IMSC 1.1, 6.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"en\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "xml-depth-limit",
      .error,
      "Elements are nested too deep; the text of deeper ones is kept",
      hint: "make the document flatter",
      spec: "none; a limit of this program",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .nested(300)
    ),
  ]

  /// The rule about a document that a mend of its markup means.
  static func rule(for mend: RuleID) -> RuleID? {
    if let rule = rulesByMend[mend] { return rule }
    return mend.rawValue.hasPrefix("repair-") ? "xml-not-wellformed" : nil
  }

  private static let rulesByMend: [RuleID: RuleID] = [
    "not-well-formed": "xml-not-wellformed", "truncated": "xml-truncated",
    "repair-control-character": "xml-control-char",
    "repair-character-reference": "xml-control-char", "doctype-ignored": "xml-dtd",
    "entity-declaration-ignored": "xml-dtd", "security-external-entity": "xml-external-entity",
    "limit-depth": "xml-depth-limit", "repair-invalid-utf8": "repair-invalid-utf8",
  ]
}
