import Testing

@testable import FeedKit

@Suite struct OPMLExportTests {
  @Test("a list has one outline for the feed, with what OPML has a place for")
  func outline() throws {
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head>
          <title>Podcast feeds</title>
        </head>
        <body>
          <outline text="Rocks &amp; &quot;Roll&quot;" title="Rocks &amp; &quot;Roll&quot;" \
      type="rss" xmlUrl="https://example.com/feed.xml" htmlUrl="https://example.com/" \
      description="Stones, explained." language="en-gb" \
      category="/Society &amp; Culture/Philosophy" version="RSS"/>
        </body>
      </opml>

      """
    #expect(try ExportSample.export("opml").text == expected)
  }

  @Test("fields that OPML has no place for are reported as lost")
  func report() throws {
    let lost = try ExportSample.export("opml").report.lost
    #expect(lost == ["guid": 1, "image": 1, "type": 1, "explicit": 1, "episodes": 2])
  }

  @Test("a feed without its own URL and title is named by its source")
  func unnamed() throws {
    let text = try ExportSample.export("opml", [.feed(Feed())]).text
    #expect(
      text.contains(#"<outline text="shows/rocks.xml" type="rss" xmlUrl="shows/rocks.xml""#)
    )
    #expect(try ExportSample.export("opml", [.feed(Feed())]).report.unnamedFeeds == 1)
    #expect(try ExportSample.export("opml").report.unnamedFeeds == 0)
  }

  @Test("a list without feeds is well-formed")
  func empty() throws {
    #expect(try ExportSample.export("opml", []).text.hasSuffix("  <body>\n  </body>\n</opml>\n"))
  }

  @Test("descriptions lose their tags and are cut at a word")
  func descriptions() {
    let cases = [
      "": nil, "  \n ": nil, "<p></p>": nil, "a  b\n c": "a b c", "<p>a</p><p>b</p>": "a b",
      "a &amp; b &lt;c&gt; &nbsp;d": "a & b <c> d", "1 < 2 & 3": "1 < 2 & 3", "<br": "<br",
      "AT&T": "AT&T", "&unknown; &": "&unknown; &", "a<!-- x -->b": "a b",
    ]
    for (html, expected) in cases {
      #expect(PlainText.summary(of: html) == expected)
    }
    #expect(PlainText.summary(of: "one two three", length: 13) == "one two three")
    #expect(PlainText.summary(of: "one two three", length: 12) == "one two…")
    #expect(PlainText.summary(of: "one two three", length: 7) == "one two…")
    #expect(PlainText.summary(of: "onetwothree", length: 3) == "one…")
  }

  @Test("category names cannot break the paths apart")
  func categories() {
    var odd = Category()
    odd.text = "a/b, c"
    #expect(OPMLCategories.text(of: [odd, Category()]) == "/a b  c")
    #expect(OPMLCategories.text(of: []) == nil)
  }
}
