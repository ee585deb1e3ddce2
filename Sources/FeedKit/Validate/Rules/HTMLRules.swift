/// What HTML in texts may not do.
struct HTMLRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "html-in-plain-text",
      .warning,
      levels: .quietForPodcasts,
      "HTML stands where plain text belongs; readers show its tags",
      says: "has HTML in it, which readers show as it stands",
      hint: "leave the tags out",
      spec: "the specification of the element",
      passing: .channel("<title>Night Ferry</title>"),
      failing: .channel("<title>Night &lt;b&gt;Ferry&lt;/b&gt;</title>")
    ),
    Rule(
      "html-unsafe-element",
      .warning,
      levels: .quietForPodcasts,
      "HTML has an element that may do harm; readers drop it",
      says: "has an element that readers drop, such as script, style or iframe",
      hint: "leave the element out",
      spec: "RSS Advisory Board, best practices; RFC 4287, 8.1",
      passing: .item("<description>&lt;p&gt;Fog&lt;/p&gt;</description>"),
      failing: .item("<description>&lt;script&gt;fog()&lt;/script&gt;</description>")
    ),
    Rule(
      "html-unsafe-attribute",
      .warning,
      levels: .quietForPodcasts,
      "HTML has an attribute that runs a program; readers drop it",
      says: "has an attribute that runs a program",
      hint: "leave the attribute out",
      spec: "RSS Advisory Board, best practices; RFC 4287, 8.1",
      passing: .item(
        "<description>&lt;a href=\"https://ferry.example/\"&gt;Fog&lt;/a&gt;</description>"
      ),
      failing: .item(
        """
        <description>&lt;a onclick="fog()" \
        href="https://ferry.example/"&gt;Fog&lt;/a&gt;</description>
        """
      )
    ),
    Rule(
      "html-style",
      .warning,
      levels: .offForPodcasts,
      "HTML has a style that may hide or move other things; readers drop it",
      says: "has a style that may hide or move other things",
      hint: "leave the style out",
      spec: "RFC 4287, 8.1",
      passing: .item("<description>&lt;p style=\"color: red\"&gt;Fog&lt;/p&gt;</description>"),
      failing: .item(
        "<description>&lt;p style=\"position: absolute\"&gt;Fog&lt;/p&gt;</description>"
      )
    ),
    Rule(
      "html-relative-link",
      .warning,
      levels: .quietForPodcasts,
      "HTML has a relative link, which leads nowhere in an app",
      says: "has a relative link, which leads nowhere in an app",
      hint: "write the address in full",
      spec: "RSS Advisory Board, best practices",
      passing: .item(
        "<description>&lt;a href=\"https://ferry.example/\"&gt;Fog&lt;/a&gt;</description>"
      ),
      failing: .item("<description>&lt;a href=\"/fog\"&gt;Fog&lt;/a&gt;</description>")
    ),
    Rule(
      "html-unfinished",
      .warning,
      levels: .quietForPodcasts,
      "HTML ends inside of a tag",
      says: "has a tag that is not ended",
      hint: "end the tag",
      spec: "HTML, 13.1.2",
      passing: .item("<description>&lt;b&gt;Fog&lt;/b&gt;</description>"),
      failing: .item("<description>&lt;a href=</description>")
    ),
    Rule(
      "html-unknown-element",
      .warning,
      levels: .quietForPodcasts,
      "An element of XHTML is none",
      hint: "use an element of HTML",
      spec: "HTML, 4",
      passing: .entry(
        """
        <content type="xhtml"><div \
        xmlns="http://www.w3.org/1999/xhtml"><p>Fog</p></div></content>
        """
      ),
      failing: .entry(
        """
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><fog/></div></content>
        """
      )
    ),
    Rule(
      "markup-in-text",
      .warning,
      levels: .quietForPodcasts,
      "Elements stand in a text; they are kept as HTML",
      hint: "escape the tags, or put the text into CDATA",
      spec: "the specification of the element",
      passing: .item("<description>&lt;b&gt;Fog&lt;/b&gt;</description>"),
      failing: .item("<description><b>Fog</b></description>")
    ),
  ]
}
