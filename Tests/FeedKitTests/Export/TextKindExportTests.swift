import Testing

@testable import FeedKit

@Suite("Kinds of texts, from format to format")
struct TextKindExportTests {
  private func written(_ document: String, _ format: ExportFormat) throws -> String {
    let reading = FeedReading(document)
    return try Rewriting.write(try #require(reading.feed), reading.episodes, format).text
  }

  private func atom(_ entry: String, feed: String = "") -> String {
    "<feed xmlns=\"http://www.w3.org/2005/Atom\">\(feed)<entry>\(entry)</entry></feed>"
  }

  private func draft(_ entry: String, feed: String = "") -> String {
    "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\">\(feed)<entry>\(entry)</entry></feed>"
  }

  @Test("descriptions and contents of RSS are HTML in Atom, and say so")
  func htmlFromRSS() throws {
    let text = try written(
      rss(
        """
        <title>Plain</title><description>Sea &amp;amp; sky</description>
        <item><title>Salt &amp;amp; stone</title><description>Tom &amp;amp; Jerry &lt;b>x&lt;/b></description>
        <content:encoded>&lt;p>long&lt;/p></content:encoded></item>
        """
      ),
      AtomExporter.format
    )
    #expect(text.contains("<title>Plain</title>"))
    #expect(text.contains(#"<subtitle type="html">Sea &amp;amp; sky</subtitle>"#))
    #expect(text.contains(#"<title type="html">Salt &amp;amp; stone</title>"#))
    #expect(
      text.contains(#"<summary type="html"><![CDATA[Tom &amp; Jerry <b>x</b>]]></summary>"#)
    )
    #expect(text.contains(#"<content type="html"><![CDATA[<p>long</p>]]></content>"#))
  }

  @Test("a title of RSS with an ampersand or an angle bracket alone is plain")
  func plainTitles() throws {
    for title in ["A &amp; B", "1 &lt; 2; so", "&amp;; &amp;#; &amp;a b;"] {
      let text = try written(rss("<title>\(title)</title><item/>"), AtomExporter.format)
      #expect(!text.contains("type=\"html\""), "\(text)")
    }
  }

  @Test(
    "plain text of Atom stays plain in RSS",
    arguments: ["", " type=\"text\"", " type=\"text/plain\""]
  )
  func plainInRSS(_ type: String) throws {
    let plain = "just &lt;script>alert(4)&lt;/script> &amp;amp;"
    let text = try written(
      atom(
        "<summary\(type)>\(plain)</summary><content\(type)>\(plain)</content>",
        feed: "<subtitle\(type)>\(plain)</subtitle>"
      ),
      RSSExporter.format
    )
    let again = FeedReading(text)
    let html = "just &lt;script&gt;alert(4)&lt;/script&gt; &amp;amp;"
    #expect(again.episode.description == html)
    #expect(again.episode.content == html)
    #expect(again.feed?.description == html)
    #expect(!text.contains("type="))
  }

  @Test("HTML of Atom is HTML in RSS, and nothing need say so")
  func htmlInRSS() throws {
    let text = try written(
      atom("<summary type=\"html\">a &lt;b>c&lt;/b></summary>"),
      RSSExporter.format
    )
    #expect(text.contains("<description><![CDATA[a <b>c</b>]]></description>"))
  }

  @Test("plain text of Atom is the text of JSON Feed, and HTML its HTML")
  func jsonFeed() throws {
    let plain = try written(atom("<summary>a &lt;b></summary>"), JSONFeedExporter.format)
    #expect(plain.contains(#""content_text": "a <b>""#))
    #expect(!plain.contains("content_html"))
    let html = try written(
      atom("<summary type=\"html\">a &lt;b></summary>"),
      JSONFeedExporter.format
    )
    #expect(html.contains(#""content_html": "a <b>""#))
  }

  @Test("plain texts of JSON Feed become HTML in RSS")
  func fromJSONFeed() throws {
    let json = #"""
      {"version": "https://jsonfeed.org/version/1.1", "description": "1 < 2",
       "items": [{"id": "1", "content_text": "<i>", "summary": "&lt;"}]}
      """#
    let again = FeedReading(try written(json, RSSExporter.format))
    #expect(again.feed?.description == "1 &lt; 2")
    #expect(again.episode.content == "&lt;i&gt;")
    #expect(again.episode.summary == "&amp;lt;")
  }

  @Test(
    "base64 is decoded once, however often it is written",
    arguments: [
      ("image/svg+gz", "YWJjZA=="), ("application/octet-stream", "WVdKalpBPT0="),
      ("image/png", "iVBORw0KGgo="), ("image/png", "no base64"), ("application/x", "YQ"),
    ]
  )
  func base64(_ type: String, _ text: String) throws {
    let document = atom(#"<content type="\#(type)">\#(text)</content>"#)
    let rewriting = try #require(try Rewriting(Array(document.utf8), to: AtomExporter.format))
    #expect(rewriting.difference == nil, "\(rewriting.written)")
    let again = try #require(
      try Rewriting(Array(rewriting.written.utf8), to: AtomExporter.format)
    )
    #expect(again.written == rewriting.written)
  }

  @Test("what the draft of Atom says about texts is said in the words of Atom 1.0")
  func draftTypes() throws {
    let document = draft(
      """
      <title mode="escaped" type="text/html">a &lt;b></title>
      <summary mode="base64">YSA8Yj4=</summary>
      <content type="application/xhtml+xml" mode="xml"><p xmlns="http://www.w3.org/1999/xhtml">x</p></content>
      """,
      feed: "<tagline type=\"text/plain\" mode=\"escaped\">t</tagline>"
    )
    let rewriting = try #require(try Rewriting(Array(document.utf8), to: AtomExporter.format))
    #expect(rewriting.difference == nil, "\(rewriting.written)")
    let text = rewriting.written
    #expect(text.contains(#"<title type="html"><![CDATA[a <b>]]></title>"#))
    #expect(text.contains(#"<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x"#))
    #expect(text.contains(#"<subtitle type="text">t</subtitle>"#))
    #expect(!text.contains("mode="))
    #expect(!text.contains("version=\"0.3\""))
  }

  @Test("escaped source is no markup, whatever type the draft gives it")
  func draftSource() {
    let episode = FeedReading(
      draft("<content type=\"application/xhtml+xml\" mode=\"escaped\">&lt;p></content>")
    ).episode
    #expect(episode.contentType == "html")
    #expect(episode.content == "<p>")
  }

  @Test("elements that only the draft of Atom has stay in its namespace")
  func draftElements() throws {
    let document = draft("<title>t</title>", feed: "<info>why</info>")
    let rewriting = try #require(try Rewriting(Array(document.utf8), to: AtomExporter.format))
    #expect(rewriting.written.contains("<info xmlns=\"http://purl.org/atom/ns#\">why</info>"))
    #expect(rewriting.difference == nil, "\(rewriting.written)")
  }
}
