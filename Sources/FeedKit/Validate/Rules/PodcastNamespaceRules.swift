/// What Podcasting 2.0 adds.
struct PodcastNamespaceRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "pc-unknown-tag",
      .note,
      "An element is none of Podcasting 2.0",
      hint: "check its spelling, and whether it is a proposal still",
      spec: "Podcasting 2.0",
      passing: .item("<podcast:soundbite startTime=\"1\" duration=\"30\"/>"),
      failing: .item("<podcast:soundbyte startTime=\"1\" duration=\"30\"/>")
    ),
    Rule(
      "pc-chapters-type",
      .error,
      levels: [.podcast: .warning],
      "The type of chapters is missing, or none that apps read",
      says: "is no type that apps read",
      hint: "write application/json+chapters",
      spec: "Podcasting 2.0, <podcast:chapters>",
      passing: .item(
        """
        <podcast:chapters url="https://ferry.example/fog.json" \
        type="application/json+chapters"/>
        """
      ),
      failing: .item(
        "<podcast:chapters url=\"https://ferry.example/fog.json\" type=\"text/plain\"/>"
      )
    ),
    Rule(
      "pc-soundbite-range",
      .warning,
      "A soundbite has no start or no length, or lies outside of the episode",
      says: "is not a number of seconds",
      hint: "write startTime and duration in seconds",
      spec: "Podcasting 2.0, <podcast:soundbite>",
      passing: .item("<podcast:soundbite startTime=\"73.0\" duration=\"60.0\"/>"),
      failing: .item("<podcast:soundbite startTime=\"1:13\" duration=\"60.0\"/>")
    ),
    Rule(
      "pc-season-number",
      .error,
      "The podcast:season is no whole number",
      says: "is not a whole number",
      hint: "write digits alone; a name goes into the attribute name",
      spec: "Podcasting 2.0, <podcast:season>",
      passing: .item("<podcast:season>2</podcast:season>"),
      failing: .item("<podcast:season>two</podcast:season>")
    ),
    Rule(
      "pc-episode-number",
      .error,
      "The podcast:episode is no number",
      says: "is not a number",
      hint: "write digits, with a decimal point if need be; words go into the attribute display",
      spec: "Podcasting 2.0, <podcast:episode>",
      passing: .item("<podcast:episode>3.5</podcast:episode>"),
      failing: .item("<podcast:episode>third</podcast:episode>")
    ),
    Rule(
      "pc-alternate-enclosure-source",
      .error,
      "The podcast:alternateEnclosure has no source",
      hint: "add <podcast:source uri=\"…\"/>",
      spec: "Podcasting 2.0, <podcast:alternateEnclosure>",
      passing: .item(
        """
        <podcast:alternateEnclosure type="audio/mpeg"><podcast:source \
        uri="https://ferry.example/a.mp3"/></podcast:alternateEnclosure>
        """
      ),
      failing: .item(
        "<podcast:alternateEnclosure type=\"audio/mpeg\"></podcast:alternateEnclosure>"
      )
    ),
    Rule(
      "pc-value-split-sum",
      .warning,
      "Nobody gets a share of a payment",
      hint: "give at least one recipient a split above 0",
      spec: "Podcasting 2.0, <podcast:value>",
      passing: .item(
        """
        <podcast:value type="lightning" method="keysend"><podcast:valueRecipient type="node" \
        address="02d5" split="90"/></podcast:value>
        """
      ),
      failing: .item(
        """
        <podcast:value type="lightning" method="keysend"><podcast:valueRecipient type="node" \
        address="02d5" split="0"/></podcast:value>
        """
      )
    ),
    Rule(
      "pc-live-item-status",
      .error,
      "The status of a live item is none that there is",
      says: "is neither pending, live nor ended",
      hint: "write pending, live or ended",
      spec: "Podcasting 2.0, <podcast:liveItem>",
      passing: .channel(
        """
        <podcast:liveItem status="live" \
        start="2026-01-01T10:00:00+01:00"><title>Fog</title><guid \
        isPermaLink="false">f</guid><enclosure url="https://ferry.example/fog.mp3" \
        length="9000" type="audio/mpeg"/></podcast:liveItem>
        """
      ),
      failing: .channel(
        """
        <podcast:liveItem status="soon" start="2026-01-01T10:00:00+01:00"></podcast:liveItem>
        """
      )
    ),
    Rule(
      "pc-live-item-start",
      .error,
      "A live item does not say when it begins",
      says: "is not a date in the form of ISO 8601",
      hint: "write start=\"2026-01-01T10:00:00+01:00\"",
      spec: "Podcasting 2.0, <podcast:liveItem>",
      passing: .item("<title>Fog</title>"),
      failing: .channel("<podcast:liveItem status=\"live\"></podcast:liveItem>")
    ),
    Rule(
      "pc-medium-unknown",
      .warning,
      "A medium is none that there is",
      says: "is no medium that is specified",
      hint: "write podcast, music, video, audiobook, newsletter or blog",
      spec: "Podcasting 2.0, <podcast:medium>",
      passing: .channel("<podcast:medium>music</podcast:medium>"),
      failing: .channel("<podcast:medium>radio</podcast:medium>")
    ),
    Rule(
      "pc-location-geo",
      .warning,
      "A place is not a geo URI of degrees",
      says: "is not a geo URI such as geo:48.2,16.4",
      hint: "write latitude and longitude in degrees behind geo:",
      spec: "Podcasting 2.0, <podcast:location>",
      passing: .item("<podcast:location geo=\"geo:48.2,16.4\">Vienna</podcast:location>"),
      failing: .item("<podcast:location geo=\"48.2 16.4\">Vienna</podcast:location>")
    ),
    Rule(
      "pc-social-protocol",
      .error,
      levels: [.podcast: .warning],
      "The protocol of podcast:socialInteract is missing or not known",
      says: "is no protocol that is specified",
      hint: "write activitypub, atproto, nostr, matrix, lightning or disabled",
      spec: "Podcasting 2.0, <podcast:socialInteract>",
      passing: .item(
        "<podcast:socialInteract protocol=\"activitypub\" uri=\"https://sea.example/1\"/>"
      ),
      failing: .item(
        "<podcast:socialInteract protocol=\"bottle\" uri=\"https://sea.example/1\"/>"
      )
    ),
  ]

  mutating func check(_ episode: Episode, _ findings: inout Findings) {
    checkSoundbites(episode, &findings)
    for value in episode.values where !value.recipients.isEmpty {
      guard value.recipients.allSatisfy({ ($0.split ?? 0) <= 0 }) else { continue }
      findings.add("pc-value-split-sum", "every <podcast:valueRecipient> has a split of 0")
    }
  }

  private func checkSoundbites(_ episode: Episode, _ findings: inout Findings) {
    guard let length = episode.duration, length > .zero else { return }
    for bite in episode.soundbites {
      guard let start = bite.start, let duration = bite.duration else { continue }
      if start + duration > length + .seconds(5) {
        findings.add("pc-soundbite-range", "a soundbite ends after the episode does")
      }
    }
  }

}
