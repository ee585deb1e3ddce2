/// What values of attributes of TTML are like.
struct TimedTextValueRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "ttml-bad-lang",
      .warning,
      levels: .strictForSpecifications,
      "A language is no language tag",
      hint: "write a tag of BCP 47, such as en or pt-BR",
      spec: "BCP 47",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p xml:lang=\"english_1\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-bad-id",
      .error,
      "An xml:id is no name",
      hint: "begin with a letter, and leave out spaces and colons",
      spec: "xml:id",
      passing: .cues("<p xml:id=\"fog\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p xml:id=\"1 fog\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-bad-space",
      .error,
      "The value of xml:space is neither default nor preserve",
      hint: "write default or preserve",
      spec: "XML 1.0, 2.10",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p xml:space=\"keep\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-bad-parameter",
      .error,
      "A parameter cannot have its value",
      hint: "write a value that is specified",
      spec: "TTML2 6.2, 7.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:timeBase=\"tape\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-bad-profile",
      .error,
      levels: .mildForTranscripts,
      "A profile, or a part of one, is none that is known",
      hint: "write the address of a profile",
      spec: "TTML1 6.2.8",
      passing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:profile=\"http://www.w3.org/ns/ttml/profile/dfxp-presentation\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      ),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:profile=\"sea\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-bad-frame-multiplier",
      .error,
      "A multiplier of the frame rate is not two positive numbers",
      hint: "write two numbers, such as 1000 1001",
      spec: "TTML2 7.2.7",
      passing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:frameRateMultiplier=\"1000 1001\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      ),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:frameRateMultiplier=\"1000 0\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-bad-style-value",
      .error,
      levels: .mildForTranscripts,
      "A style cannot have its value; players leave it out",
      hint: "write a value that is specified",
      spec: "TTML2 10.2",
      passing: .timed(head: "<styling><style xml:id=\"loud\" tts:color=\"red\"/></styling>", ""),
      failing: .timed(head: "<styling><style xml:id=\"loud\" tts:color=\"redd\"/></styling>", "")
    ),
    Rule(
      "ttml-bad-value",
      .error,
      "An attribute cannot have its value",
      hint: "write a value that is specified",
      spec: "the specification of the attribute",
      passing: .cues(
        "<p begin=\"1s\" end=\"4s\"><set begin=\"1s\" end=\"2s\" fill=\"freeze\" tts:color=\"red\"/>Nobody sees the pier.</p>"
      ),
      failing: .cues(
        "<p begin=\"1s\" end=\"4s\"><set begin=\"1s\" end=\"2s\" fill=\"stay\" tts:color=\"red\"/>Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "ttml-bad-data",
      .error,
      "Data in a document is no base64",
      hint: "write it as base64",
      spec: "TTML2 9.1.3",
      passing: .timed(head: "<resources><data type=\"image/png\">Rm9n</data></resources>", ""),
      failing: .timed(head: "<resources><data type=\"image/png\">F!g</data></resources>", "")
    ),
    Rule(
      "ttml-bad-animation",
      .error,
      levels: .mildForTranscripts,
      "A style does not change in steps between its values",
      hint: "write calcMode=\"discrete\"",
      spec: "TTML2 13.1.1",
      passing: .cues(
        "<p begin=\"1s\" end=\"4s\"><animate tts:color=\"red;blue\"/>Nobody sees the pier.</p>"
      ),
      failing: .cues(
        "<p begin=\"1s\" end=\"4s\"><animate tts:fontFamily=\"serif;default\"/>Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "ttml-bad-role",
      .warning,
      levels: .strictForSpecifications,
      "A role is no word of TTML",
      hint: "use one of its words, or one of your own that begins with x-",
      spec: "TTML2 14.2.2",
      passing: .cues("<p ttm:role=\"dialog\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p ttm:role=\"talk\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-profile-both",
      .warning,
      "A document has ttp:profile and ttp:contentProfiles; readers of TTML2 take the latter",
      hint: "keep ttp:contentProfiles",
      spec: "TTML2 6.2.2, 6.2.9",
      passing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:profile=\"http://www.w3.org/ns/ttml/profile/ttml2-presentation\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      ),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:profile=\"http://www.w3.org/ns/ttml/profile/ttml2-presentation\" ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/ttml2-presentation\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
  ]
}
