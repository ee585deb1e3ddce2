/// What texts look like.
struct TextRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "psp-value-too-long",
      .warning,
      levels: [.rss2: .off, .atom: .off, .opml: .off],
      "A value is longer than platforms keep",
      says: "is longer than platforms keep",
      hint: "shorten it",
      spec: "PSP-1, general requirements",
      passing: .channel("<itunes:subtitle>Stories</itunes:subtitle>"),
      failing: .channelLong("itunes:subtitle")
    ),
    Rule(
      "pc-value-too-long",
      .warning,
      "A value is longer than Podcasting 2.0 allows",
      says: "is longer than its specification allows",
      hint: "shorten it",
      spec: "Podcasting 2.0",
      passing: .item("<podcast:person>Mara Quill</podcast:person>"),
      failing: .itemLong("podcast:person")
    ),
  ]
}
