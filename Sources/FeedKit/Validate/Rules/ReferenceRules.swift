/// What addresses, names of resources, types and languages look like.
struct ReferenceRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "uri-space",
      .error,
      levels: .mildForPodcasts,
      "An address has white space in it",
      says: "has white space in it",
      hint: "write %20 for a space",
      spec: "RFC 3986, 2",
      passing: .item("<link>https://ferry.example/fog%20bell</link>"),
      failing: .item("<link>https://ferry.example/fog bell</link>")
    ),
    Rule(
      "uri-character",
      .error,
      levels: .mildForPodcasts,
      "An address has a character in it that addresses cannot have",
      says: "has a character in it that addresses cannot have",
      hint: "write it as % and two digits",
      spec: "RFC 3986, 2",
      passing: .item("<link>https://ferry.example/%3Cfog%3E</link>"),
      failing: .item("<link>https://ferry.example/{fog}</link>")
    ),
    Rule(
      "uri-percent",
      .error,
      levels: .mildForPodcasts,
      "A percent sign in an address is not followed by two hexadecimal digits",
      says: "has a percent sign without two hexadecimal digits",
      hint: "write %25 for a percent sign",
      spec: "RFC 3986, 2.1",
      passing: .item("<link>https://ferry.example/100%25</link>"),
      failing: .item("<link>https://ferry.example/100%</link>")
    ),
    Rule(
      "uri-scheme",
      .error,
      levels: .mildForPodcasts,
      "An address begins with what is no scheme",
      says: "begins with what is no scheme",
      hint: "begin with https://",
      spec: "RFC 3986, 3.1",
      passing: .item("<link>https://ferry.example/</link>"),
      failing: .item("<link>1ttp://ferry.example/</link>")
    ),
    Rule(
      "uri-host",
      .error,
      levels: .mildForPodcasts,
      "An address of the web names no host",
      says: "names no host as it should",
      hint: "write https:// and the name of the host",
      spec: "RFC 9110, 4.2",
      passing: .item("<link>https://ferry.example/</link>"),
      failing: .item("<link>https:ferry.example</link>")
    ),
    Rule(
      "uri-tag",
      .error,
      levels: .mildForPodcasts,
      "A tag URI is not as RFC 4151 has it",
      says: "is not a tag URI",
      hint: "write tag:ferry.example,2026:fog",
      spec: "RFC 4151, 2.1",
      passing: .entry("<id>tag:ferry.example,2026:fog</id>"),
      failing: .entry("<id>tag:ferry.example:fog</id>")
    ),
    Rule(
      "uri-urn",
      .error,
      levels: .mildForPodcasts,
      "A URN is not as RFC 8141 has it",
      says: "is not a URN",
      hint: "write urn:uuid: and a UUID",
      spec: "RFC 8141, 2",
      passing: .entry("<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>"),
      failing: .entry("<id>urn:fog</id>")
    ),
    Rule(
      "uri-relative",
      .error,
      levels: .mildForPodcasts,
      "An address is relative where it must stand on its own",
      says: "is relative",
      hint: "write it in full, with https:// in front",
      spec: "the specification of the element",
      passing: .item("<link>https://ferry.example/fog</link>"),
      failing: .item("<link>/fog</link>")
    ),
    Rule(
      "uri-not-web",
      .warning,
      "An address is none of the web",
      says: "does not begin with http:// or https://",
      hint: "write an address of the web",
      spec: "the specification of the element",
      passing: .channel(
        "<itunes:new-feed-url>https://ferry.example/feed.xml</itunes:new-feed-url>"
      ),
      failing: .channel("<itunes:new-feed-url>ftp://ferry.example/feed.xml</itunes:new-feed-url>")
    ),
    Rule(
      "uri-not-canonical",
      .warning,
      "A name could be written in other ways that mean the same",
      says: "could be written in other ways that mean the same",
      hint: "write it in lower case, without dots, port and needless % signs",
      spec: "RFC 4287, 4.2.6.1",
      passing: .entry("<id>https://ferry.example/fog</id>"),
      failing: .entry("<id>HTTPS://ferry.example/fog</id>")
    ),
    Rule(
      "media-type-invalid",
      .error,
      levels: .mildForPodcasts,
      "A media type is none",
      says: "is not a media type",
      hint: "write a type such as audio/mpeg",
      spec: "RFC 6838, 4.2",
      passing: .entry(
        "<link rel=\"enclosure\" type=\"audio/mpeg\" href=\"https://ferry.example/fog.mp3\"/>"
      ),
      failing: .entry(
        "<link rel=\"enclosure\" type=\"sound\" href=\"https://ferry.example/fog.mp3\"/>"
      )
    ),
    Rule(
      "language-invalid",
      .error,
      levels: .mildForPodcasts,
      "A language tag is none",
      says: "is not a language tag",
      hint: "write a tag such as en or de-AT",
      spec: "BCP 47",
      passing: .entry(
        "<link rel=\"alternate\" hreflang=\"de-AT\" href=\"https://ferry.example/fog\"/>"
      ),
      failing: .entry(
        """
        <link rel="alternate" hreflang="austrian_german" href="https://ferry.example/fog"/>
        """
      )
    ),
    Rule(
      "email-invalid",
      .error,
      levels: .mildForPodcasts,
      "An address of electronic mail is none",
      says: "is not an address of electronic mail",
      hint: "write the address alone",
      spec: "RFC 5322, 3.4.1",
      passing: .feed("<author><name>Mara</name><email>mara@ferry.example</email></author>"),
      failing: .feed("<author><name>Mara</name><email>mara</email></author>")
    ),
    Rule(
      "contact-without-email",
      .error,
      levels: .quietForPodcasts,
      "A contact of RSS does not begin with an address of electronic mail",
      says: "does not begin with an address of electronic mail",
      hint: """
        write mara@ferry.example (Mara Quill); a name alone belongs in dc:creator or itunes:author
        """,
      spec: "RSS 2.0, <author>",
      passing: .item("<author>mara@ferry.example (Mara Quill)</author>"),
      failing: .item("<author>Mara Quill</author>")
    ),
    Rule(
      "name-is-email",
      .warning,
      "A name has an address of electronic mail in it",
      says: "has an address of electronic mail in it",
      hint: "put the address into its own element",
      spec: "RFC 4287, 3.2.1",
      passing: .feed("<author><name>Mara Quill</name></author>"),
      failing: .feed("<author><name>mara@ferry.example</name></author>")
    ),
    Rule(
      "link-relation-unknown",
      .warning,
      "A relation of a link is not registered",
      says: "is no registered relation",
      hint: "use a registered word, or a URI of your own",
      spec: "RFC 4287, 4.2.7.2",
      passing: .feed(
        """
        <link rel="self" href="https://ferry.example/feed.atom"/><link rel="hub" \
        href="https://hub.example/"/>
        """
      ),
      failing: .feed(
        """
        <link rel="self" href="https://ferry.example/feed.atom"/><link rel="boat" \
        href="https://hub.example/"/>
        """
      )
    ),
    Rule(
      "image-format",
      .warning,
      levels: .quietForPodcasts,
      "A picture is of a format that few readers show",
      says: "is of a format that few readers show",
      hint: "use JPEG, PNG or GIF",
      spec: "RSS 2.0, <image>",
      passing: .channel(
        """
        <image><url>https://ferry.example/a.png</url><title>Night \
        Ferry</title><link>https://ferry.example/</link></image>
        """
      ),
      failing: .channel(
        """
        <image><url>https://ferry.example/a.tiff</url><title>Night \
        Ferry</title><link>https://ferry.example/</link></image>
        """
      )
    ),
  ]
}
