/// What RSS asks of its elements together.
struct RSSRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "rss-item-empty",
      .error,
      "An item has neither title nor description",
      hint: "add one of them",
      spec: "RSS 2.0, <item>",
      passing: .item("<title>Fog</title>"),
      failing: .document(
        """
        <rss version="2.0"><channel><title>Night \
        Ferry</title><item><link>https://ferry.example/</link></item></channel></rss>
        """
      )
    ),
    Rule(
      "rss-content-without-description",
      .warning,
      levels: .offForPodcasts,
      "The content:encoded stands without a description, or before it",
      hint: "put <description> with a summary in front of it",
      spec: "RSS Advisory Board, best practices",
      passing: .item("<description>Fog</description><content:encoded>Fog</content:encoded>"),
      failing: .item("<content:encoded>Fog</content:encoded><description>Fog</description>")
    ),
    Rule(
      "rss-image-title",
      .warning,
      levels: .offForPodcasts,
      "The title of the image is not that of the channel",
      hint: "write the same title",
      spec: "RSS 2.0, <image>",
      passing: .channel(
        """
        <image><url>https://ferry.example/a.png</url><title>Night \
        Ferry</title><link>https://ferry.example/</link></image>
        """
      ),
      failing: .document(
        """
        <rss version="2.0"><channel><title>Night \
        Ferry</title><link>https://ferry.example/</link><image><url>https://ferry.example/a.png<\
        /url><title>Day</title><link>https://ferry.example/</link></image></channel></rss>
        """
      )
    ),
    Rule(
      "rss-image-link",
      .warning,
      levels: .offForPodcasts,
      "The link of the image is not that of the channel",
      hint: "write the same link",
      spec: "RSS 2.0, <image>",
      passing: .channel(
        """
        <image><url>https://ferry.example/a.png</url><title>Night \
        Ferry</title><link>https://ferry.example/</link></image>
        """
      ),
      failing: .document(
        """
        <rss version="2.0"><channel><title>Night \
        Ferry</title><link>https://ferry.example/</link><image><url>https://ferry.example/a.png<\
        /url><title>Night Ferry</title><link>https://day.example/</link></image></channel></rss>
        """
      )
    ),
    Rule(
      "rss-skip-days",
      .error,
      levels: .mildForPodcasts,
      "A day or an hour is to be skipped twice, or more are than there are",
      hint: "name each once",
      spec: "RSS 2.0, <skipDays>",
      passing: .channel("<skipDays><day>Monday</day></skipDays>"),
      failing: .channel("<skipDays><day>Monday</day><day>Monday</day></skipDays>")
    ),
    Rule(
      "rss-text-input",
      .warning,
      levels: .offForPodcasts,
      "A text input that no reader shows",
      hint: "leave it out",
      spec: "RSS Advisory Board, best practices",
      passing: .channel(""),
      failing: .channel(
        """
        <textInput><title>Go</title><description>Search</description><name>q</name><link>https:/\
        /ferry.example/</link></textInput>
        """
      )
    ),
  ]

  static let elements =
    [
      "channel", "item", "item/title", "item/description", "item/content:encoded", "image", "day",
      "hour", "skipDays", "skipHours", "textInput",
    ] + compared
  static let texts = ["day", "hour"] + compared
  /// What a channel and its image say alike.
  private static let compared = ["channel/title", "image/title", "channel/link", "image/link"]

  private var channel: [String: String] = [:]
  private var image: [String: String] = [:]
  private var imagePlace: Place?
  /// What has stood in the item that is open.
  private var hasTitle = false
  private var hasDescription = false
  private var skipped: Set<String> = []
  private var days = 0

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    switch element.name {
    case "item":
      hasTitle = false
      hasDescription = false
    case "title": if element.parent == "item" { hasTitle = true }
    case "description": if element.parent == "item" { hasDescription = true }
    case "image": imagePlace = element.place
    case "skipDays", "skipHours":
      skipped = []
      days = 0
    case "textInput": findings.add("rss-text-input", "<textInput> is shown by no reader")
    case "content:encoded":
      guard element.parent == "item" else { return }
      if !hasDescription {
        findings.add(
          "rss-content-without-description",
          "<content:encoded> stands without a <description> before it"
        )
      }
    default: break
    }
  }

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    switch element.name {
    case "item":
      if !hasTitle, !hasDescription {
        findings.add("rss-item-empty", "<item> has neither <title> nor <description>")
      }
    case "title", "link":
      if element.parent == "channel" { channel[element.name] = element.text }
      if element.parent == "image" { image[element.name] = element.text }
    case "day", "hour":
      days += 1
      if element.name == "day", days == 8 {
        findings.add("rss-skip-days", "<skipDays> has more than 7 days")
      }
      guard !skipped.contains(element.text) else {
        return findings.add(
          "rss-skip-days",
          "\(element.name) \"\(element.text.quoted)\" is to be skipped twice"
        )
      }
      if skipped.count < 100 { skipped.insert(element.text) }
    case "channel": checkImage(&findings)
    default: break
    }
  }

  private func checkImage(_ findings: inout Findings) {
    for (rule, name) in [("rss-image-title", "title"), ("rss-image-link", "link")] {
      guard let own = channel[name], let other = image[name], own != other else { continue }
      findings.add(
        RuleID(rawValue: rule),
        "the \(name) of <image> is \"\(other.oneLine.quoted)\", of <channel> another",
        at: imagePlace
      )
    }
  }

}
