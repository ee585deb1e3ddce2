/// Which elements and attributes of TTML stand where.
struct TimedTextStructureRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "ttml-wrong-namespace",
      .error,
      "The root is named tt, and in another namespace than TTML's",
      hint: "write xmlns=\"http://www.w3.org/ns/ttml\"",
      spec: "TTML2 8.1.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/tt\" xml:lang=\"en\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-legacy-namespace",
      .warning,
      "A document is in the namespace of a draft of TTML",
      hint: "write xmlns=\"http://www.w3.org/ns/ttml\"",
      spec: "TTML1 5.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/2006/10/ttaf1\" xml:lang=\"en\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-missing-lang",
      .error,
      "The root does not say its language",
      hint: "add xml:lang to <tt>; it may be empty where the language is not known",
      spec: "TTML2 8.2.9",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" ><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-unknown-element",
      .error,
      "An element of a namespace of TTML is none of it; it is left out",
      hint: "check its spelling; what is your own belongs in a namespace of your own",
      spec: "TTML2 5.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<para begin=\"1s\" end=\"4s\">Nobody sees the pier.</para>")
    ),
    Rule(
      "ttml-unknown-attribute",
      .error,
      "An attribute is none of its element",
      hint: "check its spelling and its prefix",
      spec: "TTML2 5.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p start=\"1s\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-missing-attribute",
      .error,
      "An element lacks an attribute that it must have",
      hint: "add the attribute",
      spec: "the specification of the element",
      passing: .timed(
        head: "<metadata><ttm:item name=\"copyright\">Ferry</ttm:item></metadata>",
        ""
      ),
      failing: .timed(head: "<metadata><ttm:item>Ferry</ttm:item></metadata>", "")
    ),
    Rule(
      "ttml-misplaced-element",
      .error,
      "An element stands where it has no place",
      hint: "move it into the element that it belongs in; text belongs in <p>, and <p> in <div>",
      spec: "TTML2 8.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<span begin=\"1s\" end=\"4s\">Nobody sees the pier.</span>")
    ),
    Rule(
      "ttml-text-misplaced",
      .error,
      "Text stands outside of a paragraph; players leave it out",
      hint: "put it into a <p> with times",
      spec: "TTML2 8.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("Nobody sees the pier.<p begin=\"1s\" end=\"4s\">Nobody.</p>")
    ),
    Rule(
      "ttml-element-order",
      .error,
      "An element stands behind what it must stand before",
      hint: "move it up",
      spec: "TTML2 8.1",
      passing: .timed(head: "<styling/><layout/>", ""),
      failing: .timed(head: "<layout/><styling/>", "")
    ),
    Rule(
      "ttml-duplicate-child",
      .error,
      "An element holds two of something of which it may hold one",
      hint: "keep one of them",
      spec: "TTML2 8.1",
      passing: .timed(head: "<styling/>", ""),
      failing: .timed(head: "<styling/><styling/>", "")
    ),
    Rule(
      "ttml-foreign-vocabulary",
      .note,
      "Elements or attributes of another namespace stand in a document; they are not judged",
      hint: "nothing, where it is meant so",
      spec: "TTML2 5.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"en\" xmlns:sea=\"https://ferry.example/sea\" sea:depth=\"9\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-unqualified-id",
      .warning,
      levels: .strictForSpecifications,
      "An element has an id that is no xml:id",
      hint: "write xml:id",
      spec: "TTML2 8.2.7",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p id=\"fog\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-parameter-misplaced",
      .error,
      "A parameter stands elsewhere than on the root",
      hint: "move it to <tt>",
      spec: "TTML2 7.2",
      passing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:frameRate=\"25\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      ),
      failing: .cues("<p ttp:frameRate=\"25\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-nested-link",
      .error,
      "A link stands in another link",
      hint: "keep one of them",
      spec: "TTML2 8.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"en\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><body><div><p begin=\"1s\" end=\"4s\"><span xlink:href=\"https://ferry.example/\">Nobody <span xlink:href=\"https://ferry.example/pier\">sees</span></span></p></div></body></tt>"
      )
    ),
  ]
}
