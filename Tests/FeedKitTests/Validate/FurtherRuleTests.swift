import FeedKit
import Testing

@Suite("What one defect does not hide of another")
struct FurtherRuleTests {
  @Test("an enclosure with a space and without a scheme is told of both")
  func enclosure() throws {
    let found = try Judging.rules(
      """
      <rss version="2.0"><channel><title>Night Ferry</title><item><title>Fog</title>\
      <enclosure url="night fog.mp3" length="9000" type="audio/mpeg"/></item></channel></rss>
      """
    )
    #expect(found.isSuperset(of: ["uri-space", "psp-enclosure-url"]))
  }

  @Test("what could be meant as a scheme is told once")
  func scheme() throws {
    let found = try Judging.rules(
      """
      <rss version="2.0"><channel><title>Night Ferry</title><item><title>Fog</title>\
      <enclosure url="ht tps://ferry.example/fog.mp3" length="9000" type="audio/mpeg"/></item>\
      </channel></rss>
      """
    )
    #expect(found.contains("uri-space"))
    #expect(!found.contains("psp-enclosure-url"))
  }

  @Test("a channel without its root is judged, and told of")
  func channel() throws {
    let found = try Judging.rules(
      "<channel><title>Night Ferry</title><item><pubDate>soon</pubDate></item></channel>"
    )
    #expect(found.isSuperset(of: ["feed-root-missing", "psp-pubdate-bad"]))
  }

  @Test(
    "TTML is known behind damage at its beginning",
    arguments: [
      "\u{0}<?xml version=\"1.0\"?>", "<\u{0}?xml version=\"1.0\"?>", "<?xml version=\"1.0\"? >",
      "<?xml version=\"1.0\" ",
    ]
  )
  func damagedHead(head: String) {
    let document =
      head + "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div><p begin=\"1s\" end=\"2s\">"
      + "Nobody sees it.</p></div></body></tt>"
    var sniffer = DocumentSniffer()
    sniffer.see(Array(document.utf8).span.bytes)
    sniffer.finish()
    #expect(sniffer.kind == .transcript)
  }

  @Test("a title with many tags that do not end takes no longer than its length")
  func unfinishedTags() throws {
    let found = try Judging.rules(
      "<rss version=\"2.0\"><channel><title><![CDATA["
        + String(repeating: "<b ", count: 400_000) + "]]></title></channel></rss>"
    )
    #expect(!found.contains("html-in-plain-text"))
  }

  @Test("a page is judged by its own profile")
  func page() throws {
    let page =
      "<html><body><cite>Mara:</cite><time>soon</time><p>Nobody sees the pier.</p></body></html>"
    for profile in [ValidationProfile.html, .auto] {
      let found = try Judging.findings(page, profile)
      #expect(found.first { $0.rule == "html-bad-time" }?.severity == .error, "\(profile)")
    }
    let usual = try Judging.findings(page)
    #expect(usual.first { $0.rule == "html-bad-time" }?.severity == .warning)
  }

  @Test("a language is not doubted for a few words, nor where its script is not certain")
  func languages() throws {
    let long = String(repeating: "Никто не видит пристань ночью. ", count: 8)
    for (language, text, isDoubted) in [
      ("en", long, true), ("en", "Никто не видит.", false), ("sr", long, false),
      ("en-Cyrl", long, false), ("ru", long, false),
      ("ru", String(repeating: "1000000 22.33.44 ", count: 20), false),
    ] {
      let found = try Judging.rules(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"\(language)\"><body><div>"
          + "<p begin=\"1s\" end=\"20s\">\(text)</p></div></body></tt>"
      )
      #expect(found.contains("lang-mismatch-text") == isDoubted, "\(language)")
    }
  }

  @Test("an encoding that is found out inside of an item is the document's")
  func lateEncoding() throws {
    let start = "<rss version=\"2.0\"><channel><title>t</title><item><title>"
    let title: [UInt8] = Array("Привет, друзья, сегодня в гостях".unicodeScalars).map { scalar in
      scalar.isASCII ? UInt8(scalar.value) : UInt8(scalar.value - 0x410 + 0xC0)
    }
    let bytes =
      Array((start + String(repeating: "a", count: 5_000) + " ").utf8) + title
      + Array("</title></item></channel></rss>".utf8)
    var options = ParseOptions()
    options.validation = ValidationOptions()
    let reading = FeedReading(bytes, options: options)
    let finding = try #require(reading.diagnostics.first { $0.rule == "feed-encoding" })
    #expect(finding.episode == nil)
  }

  @Test("findings of a paragraph name its cue however the input is cut")
  func cues() throws {
    let paragraphs = (1...20).map { number in
      "<p begin=\"\(number)s\" end=\"\(number + 1)s\">Fog <span tts:colour=\"red\">\(number)</span></p>"
    }
    let document =
      "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:tts=\"http://www.w3.org/ns/ttml#styling\""
      + " xml:lang=\"en\"><body><div>\(paragraphs.joined())</div></body></tt>"
    let whole = try Judging.findings(document)
    #expect(whole.filter { $0.rule == "ttml-unknown-attribute" }.map(\.cue) == Array(1...20))
    for size in [5, 64, 333] {
      #expect(try Judging.findings(document, chunk: size) == whole)
    }
  }

  @Test("what to do says what is meant, where that is known")
  func hints() throws {
    let feed = """
      <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" \
      xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>Sea</title>
      <item><duration>12</duration><media:rating>adult</media:rating><sea:boat/>
      <podcast:transcript src="a"/></item></channel></rss>
      """
    let found = try Judging.findings(feed)
    func hint(_ rule: RuleID, _ words: String) -> String? {
      found.first { $0.rule == rule && $0.message.contains(words) }?.hint
    }
    #expect(hint("element-misplaced", "<duration>")?.contains("<itunes:duration>") == true)
    #expect(
      hint("xml-undeclared-prefix", "\"media\"")?
        .contains("xmlns:media=\"http://search.yahoo.com/mrss/\"") == true
    )
    #expect(hint("xml-undeclared-prefix", "\"sea\"")?.contains("xmlns:prefix") == true)
    #expect(hint("attribute-unknown", "src")?.contains("url, type, language, rel") == true)
  }

  @Test(
    "a wrong tag of WebVTT is named",
    arguments: [
      ("<b>Fog", "a tag of bold text is not closed"), ("Fog</i>", "</i> closes what is not open"),
      ("Fog <boat>", "<boat> is no tag of WebVTT"),
      ("Fog <b bell", "\"<b bell\" is a tag without >"),
      ("Fog <9x> bell", "<9x> is no time of a word"),
    ]
  )
  func tags(_ text: String, _ words: String) throws {
    let found = try Judging.findings("WEBVTT\n\n00:01.000 --> 00:04.000\n\(text)\n", .vtt)
    #expect(found.first { $0.rule == "vtt-bad-tag" }?.message == words)
  }

  @Test("a line that should be the times of a cue is quoted")
  func times() throws {
    let found = try Judging.findings("WEBVTT\n\n00:01.000 -> 00:04.000\nFog\n", .vtt)
    #expect(
      found.first { $0.rule == "vtt-timestamp" }?.message.contains("\"00:01.000 -> 00:04.000\"")
        == true
    )
  }

  @Test("of a segment that ends before it begins, nothing more is said of its words")
  func backwards() throws {
    let json = """
      {"version":"1.0.0","segments":[{"startTime":9,"endTime":7,"body":"Fog"}]}
      """
    let rules = try Judging.rules(json)
    #expect(rules.contains("podjson-end-before-start"))
    #expect(!rules.contains("word-outside-cue"))
  }
}
