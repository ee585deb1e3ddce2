/// Root, version, namespaces and encoding.
struct DocumentRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "feed-version",
      .error,
      levels: .mildForPodcasts,
      "The version of RSS is missing or none that there is",
      hint: "write version=\"2.0\"",
      spec: "RSS 2.0, <rss>",
      passing: .document(
        "<rss version=\"2.0\"><channel><title>Night Ferry</title></channel></rss>"
      ),
      failing: .document(
        "<rss version=\"3.1\"><channel><title>Night Ferry</title></channel></rss>"
      )
    ),
    Rule(
      "feed-channel-missing",
      .error,
      "A feed has no channel",
      hint: "put everything but <rss> into <channel>",
      spec: "RSS 2.0, <channel>",
      passing: .document(
        "<rss version=\"2.0\"><channel><title>Night Ferry</title></channel></rss>"
      ),
      failing: .document("<rss version=\"2.0\"><item><title>Fog</title></item></rss>")
    ),
    Rule(
      "psp-multiple-channels",
      .error,
      "A feed has more than one channel; they are read as one",
      hint: "publish each show as a feed of its own",
      spec: "RSS 2.0, <channel>",
      passing: .document(
        "<rss version=\"2.0\"><channel><title>Night Ferry</title></channel></rss>"
      ),
      failing: .document(
        """
        <rss version="2.0"><channel><title>A</title></channel><channel><title>B</title></channel\
        ></rss>
        """
      )
    ),
    Rule(
      "feed-encoding",
      .warning,
      "A document is not in UTF-8",
      hint: "publish it in UTF-8",
      spec: "PSP-1, general requirements",
      passing: .document(
        "<rss version=\"2.0\"><channel><title>Night Ferry</title></channel></rss>"
      ),
      failing: .document(
        """
        <?xml version="1.0" encoding="iso-8859-2"?><rss version="2.0"><channel><title>Night \
        Ferry</title></channel></rss>
        """
      )
    ),
    Rule(
      "feed-namespace-case",
      .error,
      levels: .mildForPodcasts,
      "The URI of a namespace is written in another case than it is specified",
      hint: "write the URI as it is specified; it is compared letter by letter",
      spec: "PSP-1, namespaces; Namespaces in XML 1.0, 2.3",
      passing: .document(
        """
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><t\
        itle>Night Ferry</title></channel></rss>
        """
      ),
      failing: .document(
        """
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"><channel><t\
        itle>Night Ferry</title></channel></rss>
        """
      )
    ),
    Rule(
      "feed-namespace-http-https",
      .warning,
      "The URI of a namespace has another scheme, or a slash too many or too few",
      hint: "write the URI as it is specified; it is compared letter by letter",
      spec: "Namespaces in XML 1.0, 2.3",
      passing: .document(
        """
        <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><titl\
        e>Night Ferry</title></channel></rss>
        """
      ),
      failing: .document(
        """
        <rss version="2.0" xmlns:podcast="http://podcastindex.org/namespace/1.0"><channel><title\
        >Night Ferry</title></channel></rss>
        """
      )
    ),
    Rule(
      "feed-root-missing",
      .error,
      "A channel stands without the root of RSS",
      says: "stands without <rss> around it, so that most readers find no feed",
      hint: "put it into <rss version=\"2.0\">",
      spec: "RSS 2.0",
      passing: .document(
        "<rss version=\"2.0\"><channel><title>Night Ferry</title></channel></rss>"
      ),
      failing: .document("<channel><title>Night Ferry</title></channel>")
    ),
    Rule(
      "feed-format-unjudged",
      .note,
      "The document is in a format of which no rules ask anything",
      hint: "publish the feed as RSS 2.0: no app reads CDF",
      spec: "Channel Definition Format",
      passing: .document(
        "<rss version=\"2.0\"><channel><title>Night Ferry</title></channel></rss>"
      ),
      failing: .document("<CHANNEL><TITLE>Night Ferry</TITLE></CHANNEL>")
    ),
    Rule(
      "feed-namespace-alias",
      .note,
      "The URI of a namespace is an older one, or another in use",
      hint: "write the URI as it is specified",
      spec: "the specification of the namespace",
      passing: .document(
        """
        <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><titl\
        e>Night Ferry</title></channel></rss>
        """
      ),
      failing: .document(
        """
        <rss version="2.0" xmlns:podcast="https://github.com/Podcastindex-org/podcast-namespace/\
        blob/main/docs/1.0.md"><channel><title>Night Ferry</title></channel></rss>
        """
      )
    ),
    Rule(
      "feed-namespace-missing",
      .error,
      levels: [.podcast: .off, .apple: .off, .rss2: .off, .atom: .off, .opml: .off],
      "A namespace that PSP-1 requires is not declared",
      hint: "declare it on the root element",
      spec: "PSP-1, namespaces",
      passing: .document(
        """
        <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0" \
        xmlns:atom="http://www.w3.org/2005/Atom" \
        xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Night \
        Ferry</title></channel></rss>
        """
      ),
      failing: .document(
        """
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><t\
        itle>Night Ferry</title></channel></rss>
        """
      )
    ),
    Rule(
      "feed-namespace-unknown",
      .warning,
      levels: .offForPodcasts,
      "A namespace is declared that no table knows",
      hint: "check its spelling; nothing is wrong with a namespace of your own",
      spec: "Namespaces in XML 1.0",
      passing: .document(
        """
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><t\
        itle>Night Ferry</title></channel></rss>
        """
      ),
      failing: .document(
        """
        <rss version="2.0" xmlns:sea="https://ferry.example/sea"><channel><title>Night \
        Ferry</title></channel></rss>
        """
      )
    ),
    Rule(
      "feed-namespace-prefix",
      .warning,
      levels: .offForPodcasts,
      "Elements of Atom have a prefix in an Atom document",
      hint: "make Atom the default namespace: some readers look for names without prefix",
      spec: "RFC 4287, 1.2",
      passing: .document("<feed xmlns=\"http://www.w3.org/2005/Atom\"/>"),
      failing: .document("<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"/>")
    ),
    Rule(
      "feed-namespace-wrong",
      .error,
      "The root of a document is in a namespace that is not its own",
      hint: "declare the namespace as it is specified",
      spec: "RFC 4287, 1.2; RSS 2.0",
      passing: .document("<feed xmlns=\"http://www.w3.org/2005/Atom\"/>"),
      failing: .document("<feed xmlns=\"http://www.w3.org/2005/atoms\"/>")
    ),
    Rule(
      "feed-whitespace",
      .warning,
      levels: [.podcast: .off, .apple: .off, .psp1: .note],
      "A value has white space around it",
      hint: "write the value without it",
      spec: "PSP-1, general requirements; RFC 4287, 2",
      passing: .item("<pubDate>Thu, 01 Jan 2026 10:00:00 +0100</pubDate>"),
      failing: .item("<pubDate> Thu, 01 Jan 2026 10:00:00 +0100</pubDate>")
    ),
    Rule(
      "feed-double-encoded",
      .warning,
      "A text is escaped twice, so that its tags are shown",
      says: "has tags that are escaped twice, so that they are shown",
      hint: "escape once, or put the text into CDATA",
      spec: "RSS Advisory Board, best practices",
      passing: .item("<description>&lt;p&gt;Fog&lt;/p&gt;</description>"),
      failing: .item("<description>&amp;lt;p&amp;gt;Fog&amp;lt;/p&amp;gt;</description>")
    ),
  ]

  /// What the root alone shows.
  static func check(root tag: borrowing StartTag, _ findings: inout Findings) {
    let place = Place(position: tag.position, path: tag.path)
    let name = tag.name()
    NamespaceCheck.check(tag, place, &findings)
    if name.local == "CHANNEL", name.namespace == nil {
      findings.add("feed-format-unjudged", "elements of CDF are read, and not judged", at: place)
    }
    guard name.local == "rss" else { return }
    let version = tag.attribute("version")
    if let version, !versions.contains(version) {
      findings.add("feed-version", "version \"\(version.quoted)\" is no version of RSS", at: place)
    }
  }

  private static let versions = ["0.90", "0.91", "0.92", "0.93", "0.94", "1.0", "2.0"]

}
