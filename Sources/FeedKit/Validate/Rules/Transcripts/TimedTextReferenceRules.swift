/// Ids of TTML, and what refers to them.
struct TimedTextReferenceRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "ttml-duplicate-id",
      .error,
      "Two elements have the same xml:id",
      hint: "give each its own",
      spec: "xml:id; TTML2 8.2.7",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues(
        "<p xml:id=\"fog\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p><p xml:id=\"fog\" begin=\"5s\" end=\"8s\">The bell rings.</p>"
      )
    ),
    Rule(
      "ttml-region-unresolved",
      .error,
      "A region is not there that something refers to",
      hint: "define it in <layout>, or mend the name",
      spec: "TTML2 11.2.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p region=\"low\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-style-unresolved",
      .error,
      "A style is not there that something refers to",
      hint: "define it in <styling>, or mend the name",
      spec: "TTML2 10.2.1",
      passing: .timed(
        head: "<styling><style xml:id=\"loud\" tts:color=\"red\"/></styling>",
        "<p style=\"loud\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .cues("<p style=\"loud\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-idref-unresolved",
      .error,
      "Something is not there that is referred to",
      hint: "define it, or mend the name",
      spec: "TTML2 8.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"1s\" end=\"4s\" animate=\"fade\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-style-loop",
      .error,
      "A style refers to itself, at once or through others",
      hint: "take one of the references out",
      spec: "TTML2 10.4.1.3",
      passing: .timed(
        head: "<styling><style xml:id=\"loud\" tts:color=\"red\"/></styling>",
        "<p style=\"loud\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head: "<styling><style xml:id=\"loud\" style=\"loud\" tts:color=\"red\"/></styling>",
        "<p style=\"loud\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "ttml-idref-wrong-type",
      .error,
      "Something is referred to as what it is not",
      hint: "refer to an element of the right kind",
      spec: "TTML2 8.2",
      passing: .timed(
        head: "<styling><style xml:id=\"loud\" tts:color=\"red\"/></styling>",
        "<p style=\"loud\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head: "<styling><style xml:id=\"loud\" tts:color=\"red\"/></styling>",
        "<p region=\"loud\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "ttml-idref-empty",
      .error,
      "A reference refers to nothing",
      hint: "leave the attribute out, or name something",
      spec: "TTML2 8.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p style=\"\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-unused-definition",
      .note,
      "A style, a region or an agent is never referred to",
      hint: "leave it out, or refer to it",
      spec: "none; a help for who writes",
      passing: .timed(
        head: "<styling><style xml:id=\"loud\" tts:color=\"red\"/></styling>",
        "<p style=\"loud\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(head: "<styling><style xml:id=\"loud\" tts:color=\"red\"/></styling>", "")
    ),
    Rule(
      "ttml-region-missing",
      .note,
      "A text is in none of the regions that a document has, and so is not shown",
      hint: "refer to a region",
      spec: "TTML1 9.3.1",
      passing: .timed(
        head: "<layout><region xml:id=\"low\" tts:extent=\"80% 20%\"/></layout>",
        "<p region=\"low\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      ),
      failing: .timed(
        head: "<layout><region xml:id=\"low\" tts:extent=\"80% 20%\"/></layout>",
        "<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
  ]
}
