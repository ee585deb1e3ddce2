/// What a show must say about itself.
struct ChannelRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "psp-atom-self-missing",
      .error,
      levels: [.podcast: .warning, .apple: .off, .rss2: .warning, .atom: .off, .opml: .off],
      "A channel does not say where it is published",
      hint: "add <atom:link rel=\"self\" type=\"application/rss+xml\" href=\"…\"/>",
      spec: "PSP-1, <atom:link>; RSS Advisory Board, best practices",
      passing: .channel(""),
      failing: .channelWithout("atom:link")
    ),
    Rule(
      "psp-title-missing",
      .error,
      "A channel has no title",
      hint: "add <title> with the name of the show",
      spec: "RSS 2.0, required channel elements",
      passing: .channel("<title>Night Ferry</title>"),
      failing: .channelWithout("title")
    ),
    Rule(
      "psp-description-missing",
      .error,
      "A channel has no description",
      hint: "add <description> with what the show is about",
      spec: "RSS 2.0, required channel elements",
      passing: .channel("<description>Boats</description>"),
      failing: .channelWithout("description")
    ),
    Rule(
      "psp-description-too-long",
      .error,
      levels: [.podcast: .warning, .rss2: .off, .atom: .off, .opml: .off],
      "The description of a channel is longer than 4,000 bytes",
      says: "is too long",
      hint: "shorten it",
      spec: "PSP-1, <description>",
      passing: .channel("<description>Boats</description>"),
      failing: .channelLong("description")
    ),
    Rule(
      "psp-link-missing",
      .error,
      levels: [.podcast: .warning, .apple: .warning],
      "A channel has no link",
      hint: "add <link> with the page of the show",
      spec: "RSS 2.0, required channel elements",
      passing: .channel("<link>https://ferry.example/</link>"),
      failing: .channelWithout("link")
    ),
    Rule(
      "psp-language-missing",
      .error,
      levels: [.podcast: .warning, .rss2: .off, .atom: .off, .opml: .off],
      "A channel does not say its language",
      hint: "add <language>en</language>, with the language of the show",
      spec: "PSP-1, <language>",
      passing: .channel("<language>en</language>"),
      failing: .channelWithout("language")
    ),
    Rule(
      "psp-language-bad",
      .error,
      "The language of a channel is no language tag",
      says: "is not a language tag",
      hint: "write a code of ISO 639, such as en or de-AT",
      spec: "PSP-1, <language>; RSS 2.0, <language>",
      passing: .channel("<language>de-AT</language>"),
      failing: .channel("<language>English</language>")
    ),
    Rule(
      "psp-category-missing",
      .error,
      levels: [.podcast: .warning, .rss2: .off, .atom: .off, .opml: .off],
      "A channel has no category of Apple's list",
      hint: "add <itunes:category text=\"…\"/>",
      spec: "PSP-1, <itunes:category>",
      passing: .channel("<itunes:category text=\"Fiction\"/>"),
      failing: .channelWithout("itunes:category")
    ),
    Rule(
      "psp-explicit-missing",
      .error,
      levels: [.podcast: .warning, .rss2: .off, .atom: .off, .opml: .off],
      "A channel does not say whether it is explicit",
      hint: "add <itunes:explicit>false</itunes:explicit>, or true",
      spec: "PSP-1, <itunes:explicit>",
      passing: .channel("<itunes:explicit>false</itunes:explicit>"),
      failing: .channelWithout("itunes:explicit")
    ),
    Rule(
      "psp-explicit-value",
      .error,
      "A flag of explicit content is neither true nor false",
      says: "is neither true nor false",
      hint: "write true or false",
      spec: "PSP-1, <itunes:explicit>",
      passing: .channel("<itunes:explicit>true</itunes:explicit>"),
      failing: .channel("<itunes:explicit>maybe</itunes:explicit>")
    ),
    Rule(
      "psp-image-missing",
      .error,
      levels: [.podcast: .warning, .rss2: .off, .atom: .off, .opml: .off],
      "A channel has no artwork",
      hint: "add <itunes:image href=\"…\"/> with a square JPEG or PNG of 1400 to 3000 pixels",
      spec: "PSP-1, <itunes:image>",
      passing: .channel("<itunes:image href=\"https://ferry.example/cover.jpg\"/>"),
      failing: .channelWithout("itunes:image")
    ),
    Rule(
      "psp-image-extension",
      .warning,
      levels: .podcastsOnly,
      "Artwork is neither JPEG nor PNG by its name",
      says: "ends neither in .jpg nor in .png",
      hint: "publish it as JPEG or PNG",
      spec: "Apple, artwork requirements",
      passing: .channel("<itunes:image href=\"https://ferry.example/cover.png\"/>"),
      failing: .channel("<itunes:image href=\"https://ferry.example/cover.gif\"/>")
    ),
    Rule(
      "psp-locked-missing",
      .note,
      levels: [.rss2: .off, .atom: .off, .opml: .off, .apple: .off],
      "A channel does not say whether it may be moved",
      hint: "add <podcast:locked>",
      spec: "PSP-1, <podcast:locked>",
      passing: .channel(""),
      failing: .channelWithout("podcast:locked")
    ),
    Rule(
      "psp-locked-value",
      .error,
      levels: .podcastsOnly,
      "The podcast:locked is neither yes nor no",
      says: "is neither yes nor no",
      hint: "write yes or no",
      spec: "Podcasting 2.0, <podcast:locked>",
      passing: .channel("<podcast:locked owner=\"mara@ferry.example\">no</podcast:locked>"),
      failing: .channel("<podcast:locked owner=\"mara@ferry.example\">true</podcast:locked>")
    ),
    Rule(
      "psp-locked-owner",
      .warning,
      levels: .podcastsOnly,
      "The owner of a lock is no address of electronic mail",
      says: "is not an address of electronic mail",
      hint: "write the address that may unlock the feed",
      spec: "Podcasting 2.0, <podcast:locked>",
      passing: .channel("<podcast:locked owner=\"mara@ferry.example\">no</podcast:locked>"),
      failing: .channel("<podcast:locked owner=\"Mara\">no</podcast:locked>")
    ),
    Rule(
      "psp-guid-missing",
      .note,
      levels: [.rss2: .off, .atom: .off, .opml: .off, .apple: .off],
      "A channel has no podcast:guid",
      hint: "add <podcast:guid>",
      spec: "PSP-1, <podcast:guid>",
      passing: .channel(""),
      failing: .channelWithout("podcast:guid")
    ),
    Rule(
      "psp-guid-not-uuid5",
      .warning,
      levels: .podcastsOnly,
      "The podcast:guid is no UUID of version 5",
      says: "is not a UUID of version 5",
      hint: "make it of the address of the feed, once, and keep it",
      spec: "Podcasting 2.0, <podcast:guid>",
      passing: .channel(""),
      failing: .channel("<podcast:guid>ferry</podcast:guid>")
    ),
    Rule(
      "psp-guid-wrong",
      .note,
      levels: [.rss2: .off, .atom: .off, .opml: .off, .apple: .off],
      "The podcast:guid is not the one that belongs to the feed's own address",
      hint: """
        keep it if the feed has moved; else make it of the address without scheme and slash at \
        the end
        """,
      spec: "Podcasting 2.0, <podcast:guid>",
      passing: .channel(""),
      failing: .channel("<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>")
    ),
    Rule(
      "psp-author-missing",
      .note,
      levels: [.rss2: .off, .atom: .off, .opml: .off, .psp1: .warning],
      "A channel does not say who makes it",
      hint: "add <itunes:author>",
      spec: "PSP-1, <itunes:author>",
      passing: .channel(""),
      failing: .channelWithout("itunes:author")
    ),
    Rule(
      "psp-owner-email",
      .warning,
      "The owner of a show has no address of electronic mail",
      says: "is not an address of electronic mail",
      hint: "add <itunes:email> to <itunes:owner>",
      spec: "Apple, podcaster's guide to RSS",
      passing: .channel(
        """
        <itunes:owner><itunes:name>Mara \
        Quill</itunes:name><itunes:email>mara@ferry.example</itunes:email></itunes:owner>
        """
      ),
      failing: .channel("<itunes:owner><itunes:name>Mara Quill</itunes:name></itunes:owner>")
    ),
    Rule(
      "psp-funding-url",
      .error,
      "The podcast:funding leads nowhere",
      says: "is not an address of the web",
      hint: "write the address where listeners can give money",
      spec: "Podcasting 2.0, <podcast:funding>",
      passing: .channel(
        "<podcast:funding url=\"https://ferry.example/give\">Give</podcast:funding>"
      ),
      failing: .channel("<podcast:funding>Give</podcast:funding>")
    ),
    Rule(
      "psp-type-value",
      .error,
      "The itunes:type is neither episodic nor serial",
      says: "is neither episodic nor serial",
      hint: "write episodic or serial",
      spec: "PSP-1, <itunes:type>",
      passing: .channel("<itunes:type>serial</itunes:type>"),
      failing: .channel("<itunes:type>weekly</itunes:type>")
    ),
    Rule(
      "psp-complete-value",
      .error,
      levels: .mildForPodcasts,
      "The itunes:complete says something else than Yes",
      says: "says something else than Yes, which nobody reads",
      hint: "write Yes, or leave it out",
      spec: "PSP-1, <itunes:complete>",
      passing: .channel("<itunes:complete>Yes</itunes:complete>"),
      failing: .channel("<itunes:complete>true</itunes:complete>")
    ),
    Rule(
      "psp-block-value",
      .error,
      levels: .mildForPodcasts,
      "The itunes:block says something else than Yes",
      says: "says something else than Yes, which nobody reads",
      hint: "write Yes, or leave it out",
      spec: "PSP-1, <itunes:block>",
      passing: .item("<itunes:block>Yes</itunes:block>"),
      failing: .item("<itunes:block>true</itunes:block>")
    ),
    Rule(
      "psp-txt-purpose",
      .warning,
      "The purpose of podcast:txt is longer than 128 characters",
      says: "is too long",
      hint: "shorten it",
      spec: "PSP-1, <podcast:txt>",
      passing: .channel("<podcast:txt purpose=\"verify\">ferry</podcast:txt>"),
      failing: .channel(
        """
        <podcast:txt purpose="verify verify verify verify verify verify verify verify verify \
        verify verify verify verify verify verify verify verify verify verify verify \
        ">ferry</podcast:txt>
        """
      )
    ),
    Rule(
      "psp-items-none",
      .warning,
      "A channel has no items",
      hint: "publish an episode, or a trailer",
      spec: "PSP-1, items",
      passing: .channel(""),
      failing: .document(
        "<rss version=\"2.0\"><channel><title>Night Ferry</title></channel></rss>"
      )
    ),
  ]

  static let elements = ["channel", "atom:link", "podcast:guid", "item"]
  static let texts = ["podcast:guid"]

  private var selfURL: String?
  private var guid: (text: String, place: Place)?
  private var itemCount = 0

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    switch element.name {
    case "atom:link":
      if element.parent == "channel", element["rel"]?.lowercased() == "self" {
        selfURL = selfURL ?? element["href"]
      }
    case "podcast:guid":
      if element.parent == "channel" { guid = (element.text, element.place) }
    case "item":
      itemCount += 1
    default:
      endChannel(&findings)
    }
  }

  private mutating func endChannel(_ findings: inout Findings) {
    if selfURL == nil {
      findings.add("psp-atom-self-missing", "<channel> has no <atom:link rel=\"self\">")
    }
    if itemCount == 0 { findings.add("psp-items-none", "<channel> has no <item>") }
    guard let guid, let selfURL else { return }
    let expected = UUIDText.podcastGUID(feedURL: Array(selfURL.utf8).span)
    // What is no UUID at all is told by the rule about its form.
    guard guid.text.lowercased() != expected, UUIDText.canonical(guid.text) != nil else { return }
    findings.add(
      "psp-guid-wrong",
      "podcast:guid \"\(guid.text.quoted)\" is not that of \"\(selfURL.quoted)\", \(expected)",
      at: guid.place
    )
  }

}
