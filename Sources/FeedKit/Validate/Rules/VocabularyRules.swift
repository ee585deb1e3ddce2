/// Which elements and attributes stand where.
struct VocabularyRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "element-missing",
      .error,
      levels: .mildForPodcasts,
      "An element that its specification requires is missing",
      hint: "add the element",
      spec: "the specification of the element around it",
      passing: .channel(
        """
        <image><url>https://ferry.example/a.png</url><title>Night \
        Ferry</title><link>https://ferry.example/</link></image>
        """
      ),
      failing: .channel("<image><url>https://ferry.example/a.png</url></image>")
    ),
    Rule(
      "element-empty",
      .error,
      levels: .mildForPodcasts,
      "An element says nothing",
      hint: "fill it, or leave it out",
      spec: "the specification of the element",
      passing: .item("<link>https://ferry.example/fog</link>"),
      failing: .item("<link></link>")
    ),
    Rule(
      "attribute-missing",
      .error,
      levels: .mildForPodcasts,
      "An attribute that its specification requires is missing",
      hint: "add the attribute",
      spec: "the specification of the element",
      passing: .channel(
        """
        <cloud domain="ferry.example" port="80" path="/rpc" registerProcedure="go" \
        protocol="soap"/>
        """
      ),
      failing: .channel("<cloud domain=\"ferry.example\"/>")
    ),
    Rule(
      "attribute-empty",
      .error,
      levels: .mildForPodcasts,
      "An attribute says nothing",
      hint: "fill it, or leave it out",
      spec: "the specification of the element",
      passing: .entry("<link rel=\"related\" href=\"https://ferry.example/pier\"/>"),
      failing: .entry("<link rel=\"\" href=\"https://ferry.example/pier\"/>")
    ),
    Rule(
      "element-repeated",
      .error,
      levels: .mildForPodcasts,
      "An element is repeated; the first one counts",
      hint: "keep one of them",
      spec: "the specification of the element around it",
      passing: .item("<link>https://ferry.example/fog</link>"),
      failing: .item(
        "<link>https://ferry.example/fog</link><link>https://ferry.example/pier</link>"
      )
    ),
    Rule(
      "element-unspecified",
      .warning,
      levels: .quietForPodcasts,
      "An element stands where its specification has no place for it",
      says: "has no place here by its specification",
      hint: "move or rename it",
      spec: "the specification of the element",
      passing: .channel("<managingEditor>mara@ferry.example (Mara Quill)</managingEditor>"),
      failing: .channel("<author>mara@ferry.example (Mara Quill)</author>")
    ),
    Rule(
      "element-alias",
      .warning,
      levels: .quietForPodcasts,
      "An element is written under another name than its specification has",
      says: "is another name for it that few readers know",
      hint: "use the name of the specification",
      spec: "the specification of the element",
      passing: .item(
        "<podcast:transcript url=\"https://ferry.example/fog.vtt\" type=\"text/vtt\"/>"
      ),
      failing: .channel(
        "<itunes:new_feed_url>https://ferry.example/feed.xml</itunes:new_feed_url>"
      )
    ),
    Rule(
      "attribute-unspecified",
      .warning,
      levels: .quietForPodcasts,
      "An attribute stands where its specification has no place for it",
      hint: "use the attribute of the specification",
      spec: "the specification of the element",
      passing: .channel("<itunes:image href=\"https://ferry.example/cover.jpg\"/>"),
      failing: .channel(
        """
        <itunes:image href="https://ferry.example/cover.jpg" \
        url="https://ferry.example/cover.jpg"/>
        """
      )
    ),
    Rule(
      "element-misplaced",
      .error,
      levels: .mildForPodcasts,
      "An element stands where it has no place",
      hint: "move it to the element that it belongs in",
      spec: "the specification of the element",
      passing: .item("<guid isPermaLink=\"false\">fog</guid>"),
      failing: .channel("<guid isPermaLink=\"false\">fog</guid>")
    ),
    Rule(
      "element-unknown",
      .error,
      levels: [.podcast: .note, .psp1: .note, .apple: .note],
      "An element is none of its namespace",
      hint: "check its spelling; what is your own belongs in a namespace of your own",
      spec: "the specification of the namespace",
      passing: .item("<title>Fog</title>"),
      failing: .item("<tittle>Fog</tittle>")
    ),
    Rule(
      "attribute-unknown",
      .error,
      levels: [.podcast: .note, .psp1: .note, .apple: .note],
      "An attribute is none of its element",
      hint: "check its spelling",
      spec: "the specification of the element",
      passing: .item("<guid isPermaLink=\"false\">fog</guid>"),
      failing: .item("<guid permalink=\"false\">fog</guid>")
    ),
    Rule(
      "text-misplaced",
      .error,
      levels: .mildForPodcasts,
      "Text stands between elements; it is left out",
      hint: "move the text into an element",
      spec: "the specification of the element",
      passing: .item("<title>Fog</title>"),
      failing: .item("<title>Fog</title>fog")
    ),
    Rule(
      "xml-undeclared-prefix",
      .error,
      "A prefix is used and not declared",
      hint: "declare it on the root element: xmlns:prefix=\"…\"",
      spec: "Namespaces in XML 1.0, 5",
      passing: .item("<title>Fog</title>"),
      failing: .item("<sea:depth>9</sea:depth>")
    ),
    Rule(
      "value-unknown",
      .error,
      levels: .mildForPodcasts,
      "A value is none of those that are specified",
      says: "is none of the words that are specified",
      hint: "use one of the words",
      spec: "the specification of the element",
      passing: .channel("<skipDays><day>Monday</day></skipDays>"),
      failing: .channel("<skipDays><day>Moonday</day></skipDays>")
    ),
  ]
}
