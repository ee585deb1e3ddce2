/// What dates and times look like.
struct DateRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "date-not-rfc2822",
      .error,
      levels: .mildForPodcasts,
      "A date is not in the form of RFC 2822",
      says: "is not a date in the form of RFC 2822",
      hint: "write it like Thu, 01 Jan 2026 10:00:00 +0100",
      spec: "RSS 2.0, <pubDate>; RFC 2822, 3.3",
      passing: .channel("<lastBuildDate>Thu, 01 Jan 2026 10:00:00 +0100</lastBuildDate>"),
      failing: .channel("<lastBuildDate>2026-01-01</lastBuildDate>")
    ),
    Rule(
      "date-weekday-wrong",
      .warning,
      "A date names the wrong weekday; the date counts",
      says: "names the wrong weekday",
      hint: "correct the weekday, or leave it out",
      spec: "RFC 2822, 3.3",
      passing: .channel("<lastBuildDate>Thu, 01 Jan 2026 10:00:00 +0100</lastBuildDate>"),
      failing: .channel("<lastBuildDate>Mon, 01 Jan 2026 10:00:00 +0100</lastBuildDate>")
    ),
    Rule(
      "date-zone-obsolete",
      .warning,
      levels: .quietForPodcasts,
      "A date has a comment, or a zone of one letter",
      says: "has a comment, or a zone of one letter that means different things",
      hint: "write the offset, such as +0100",
      spec: "RFC 2822, 4.3",
      passing: .channel("<lastBuildDate>Thu, 01 Jan 2026 10:00:00 +0100</lastBuildDate>"),
      failing: .channel("<lastBuildDate>Thu, 01 Jan 2026 10:00:00 A</lastBuildDate>")
    ),
    Rule(
      "date-implausible",
      .warning,
      "A date is before the web, or far in the future",
      says: "is before the web was, or far in the future",
      hint: "correct the year",
      spec: "RSS 2.0, <pubDate>",
      passing: .item("<pubDate>Thu, 01 Jan 2026 10:00:00 +0100</pubDate>"),
      failing: .item("<pubDate>Fri, 01 Jan 2126 10:00:00 +0100</pubDate>")
    ),
    Rule(
      "date-not-rfc3339",
      .error,
      "A date is not in the form of RFC 3339",
      says: "is not a date in the form of RFC 3339",
      hint: "write it like 2026-01-01T10:00:00+01:00",
      spec: "RFC 4287, 3.3; RFC 3339, 5.6",
      passing: .feed("<updated>2026-01-01T10:00:00+01:00</updated>"),
      failing: .feed("<updated>2026-01-01 10:00</updated>")
    ),
    Rule(
      "date-not-w3cdtf",
      .error,
      levels: .mildForPodcasts,
      "A date is not in the form of the W3C",
      says: "is not a date in the form of the W3C",
      hint: "write it like 2026-01-01 or 2026-01-01T10:00:00+01:00",
      spec: "W3C, Date and Time Formats",
      passing: .item("<dc:date>2026-01-01</dc:date>"),
      failing: .item("<dc:date>1 January 2026</dc:date>")
    ),
    Rule(
      "time-not-npt",
      .error,
      levels: .mildForPodcasts,
      "A time is not in the form of Normal Play Time",
      says: "is not a time such as 90, 1:30 or 0:01:30.5",
      hint: "write H:MM:SS, with a fraction where there is one",
      spec: "Media RSS; RFC 2326, 3.6",
      passing: .item(
        "<media:thumbnail url=\"https://ferry.example/a.jpg\" time=\"12:05:01.123\"/>"
      ),
      failing: .item("<media:thumbnail url=\"https://ferry.example/a.jpg\" time=\"noon\"/>")
    ),
    Rule(
      "time-not-seconds",
      .error,
      levels: .mildForPodcasts,
      "A time is not in seconds",
      says: "is not a number of seconds",
      hint: "write seconds, such as 73.5",
      spec: "Podcasting 2.0",
      passing: .channel(
        """
        <podcast:value type="lightning" method="keysend"><podcast:valueRecipient type="node" \
        address="02d5" split="100"/></podcast:value>
        """
      ),
      failing: .item(
        """
        <podcast:value type="lightning" method="keysend"><podcast:valueTimeSplit \
        startTime="1:00" duration="60" remotePercentage="90"><podcast:remoteItem \
        feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810"/></podcast:valueTimeSplit></podcast:valu\
        e>
        """
      )
    ),
  ]
}
