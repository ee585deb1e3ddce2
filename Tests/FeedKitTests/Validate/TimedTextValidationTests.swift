import Testing

@testable import FeedKit

@Suite("What validation says of transcripts in TTML")
struct TimedTextValidationTests {
  @Test("findings do not depend on how the input is cut")
  func chunks() throws {
    let whole = try Judging.findings(Self.broken)
    #expect(whole.count > 8)
    for size in [1, 7, 64, 1_000] {
      #expect(try Set(Judging.findings(Self.broken, chunk: size)) == Set(whole))
    }
  }

  @Test("a finding in a paragraph names the cue and its time")
  func cues() throws {
    let found = try Judging.findings(Self.broken)
    let region = try #require(found.first { $0.rule == "ttml-region-unresolved" })
    #expect(region.cue == 2)
    #expect(region.time == MediaTime(seconds: 5))
    let style = try #require(found.first { $0.rule == "ttml-bad-style-value" })
    #expect(style.cue == nil)
    let long = try #require(found.first { $0.rule == "reading-speed-high" })
    #expect(long.cue == 3)
    #expect(long.time == MediaTime(seconds: 9))
  }

  @Test("an attribute is where its name is, an element where its tag begins")
  func places() throws {
    let found = try Judging.findings(Self.broken)
    for (rule, text) in [
      ("ttml-region-unresolved", "region="), ("ttml-unknown-attribute", "start="),
      ("ttml-bad-style-value", "tts:color="), ("ttml-misplaced-element", "<p begin=\"20s\""),
    ] {
      let position = try #require(found.first { $0.rule.rawValue == rule }?.position, "\(rule)")
      let rest = String(Self.broken.utf8.dropFirst(position.offset)) ?? ""
      #expect(rest.hasPrefix(text), "\(rule)")
    }
  }

  @Test(
    "times that the specification does not have are told by a rule about times",
    arguments: [
      "", "1", "1.5", "1:2:3", "00:00", "00:00:1", "0:00:01", "00:60:00", "00:00:61", "00:00:60.5",
      "00:00:01.", "00:00:01:", "00:00:01:30", "00:00:01:05.", "00:00:01:05.x", "00:00:01:05:01",
      "00:000:01", "00:0a:01", "1x", "1.s", ".5s", "1sx", "-1s", " 1s", "1s ", "00:00:01,5", "1 s",
    ]
  )
  func times(text: String) throws {
    let found = try Judging.findings(
      ExampleDocument.timedText(body: "<p begin=\"\(text)\" end=\"40s\">Nobody sees it.</p>"),
      .ttml2
    )
    let errors = found.filter { $0.severity == .error }
    #expect(!errors.isEmpty)
    #expect(errors.allSatisfy { $0.message.hasPrefix("begin") }, "\(errors.map(\.message))")
  }

  @Test(
    "times that the specification has are not told",
    arguments: [
      "1s", "1.5s", "01h", "3m", "1500ms", "00:00:01", "100:00:01", "00:00:01.123456789",
      "00:59:59.999",
    ]
  )
  func goodTimes(text: String) throws {
    let found = try Judging.findings(
      ExampleDocument.timedText(body: "<p begin=\"\(text)\" end=\"999h\">Nobody sees it.</p>"),
      .ttml2
    )
    #expect(found.filter { $0.severity == .error }.isEmpty, "\(found.map(\.message))")
  }

  @Test(
    "values of styles are judged by the grammar of the specification",
    arguments: [
      (
        "color", "#ff0000 #FF000080 rgb(1,2,3) rgba(1,2,3,255) red",
        "#f00;redd;rgb(1,2);rgb(1,2,256); red"
      ),
      ("extent", "auto 10%_20% 1.5em_2em", "10%;10% 20;10% -1%"),
      ("fontFamily", "default 'Noto_Sans',serif Noto_Sans", "?;a,;''"),
      ("fontSize", "1em 100%_100% .5em", "1;1px 2em;1em,2em"),
      ("padding", "1px 1px_2px_3px_4px", "1px 2px 3px 4px 5px;-1px;"),
      (
        "position", "center left_10%_top_5% 50%_50% top_left",
        "left left;top 50%;center 1px left 1px"
      ),
      ("textDecoration", "none underline_overline noUnderline", "underline noUnderline;blink"),
      ("textEmphasis", "none filled_dot_red_before '▲'_after", "dot circle;unknown"),
      ("textOutline", "none 1px red_1px_2px", "red;1px red;-1px"),
      ("textShadow", "none 1px_1px 1px_1px_2px_red,2px_2px", "1px;red 1px 1px"),
      ("opacity", "0 1 0.5 INF NaN", "half;"),
      ("zIndex", "auto 0 -3", "1.5;top"),
      ("border", "none solid_red_2px radii(1px,2px)", "red blue;radii(1px,2px,3px)"),
    ]
  )
  func styles(name: String, right: String, wrong: String) throws {
    for value in right.split(separator: " ") {
      let found = try Self.judge(name, String(value).replacing("_", with: " "))
      #expect(!found, "\(name) \(value)")
    }
    for value in wrong.split(separator: ";", omittingEmptySubsequences: false) {
      #expect(try Self.judge(name, String(value)), "\(name) \(value)")
    }
  }

  private static func judge(_ name: String, _ value: String) throws -> Bool {
    let head = "<styling><style xml:id=\"s\" tts:\(name)=\"\(value)\"/></styling>"
    return try Judging.rules(ExampleDocument.timedText(head: head), .ttml2)
      .contains("ttml-bad-style-value")
  }

  @Test("what is of another namespace is not judged, with all that it holds")
  func foreign() throws {
    let found = try Judging.findings(
      ExampleDocument.timedText(
        body: "<sea:boat xmlns:sea=\"https://ferry.example/\"><p/>Fog</sea:boat>"
          + "<p begin=\"1s\" end=\"4s\">Nobody sees it.</p>"
      ),
      .ttml2
    )
    #expect(found.allSatisfy { $0.severity == .note }, "\(found.map(\.message))")
  }

  @Test("TTML1 does not have what came with TTML2")
  func versions() throws {
    let document = ExampleDocument.timedText(
      head: "<styling><initial tts:color=\"red\"/><style xml:id=\"s\" tts:ruby=\"base\"/></styling>"
    )
    #expect(try Judging.rules(document, .ttml2).isDisjoint(with: ["ttml-unknown-element"]))
    let old = try Judging.rules(document, .ttml1)
    #expect(old.isSuperset(of: ["ttml-unknown-element", "ttml-unknown-attribute"]))
  }

  @Test("a document is judged by what it declares, where nobody says by what")
  func auto() throws {
    let imsc =
      "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\""
      + " xml:lang=\"en\" ttp:dropMode=\"nonDrop\""
    let own = " ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/imsc1.1/text\"/>"
    #expect(try Judging.rules(imsc + own, .auto).contains("imsc-prohibited-feature"))
    #expect(try !Judging.rules(imsc + "/>", .auto).contains("imsc-prohibited-feature"))
  }

  @Test("ids and references cost little memory, and too many findings are counted")
  func many() throws {
    let cues = (0..<5_000).map { number in
      "<p xml:id=\"c\(number)\" region=\"r\" begin=\"\(number)s\" dur=\"1s\">Fog.</p>"
    }
    var options = ParseOptions()
    options.validation = ValidationOptions()
    options.limits.diagnostics = 100
    var parser = TranscriptParser(options: options)
    let text = ExampleDocument.timedText(body: cues.joined(separator: "\n"))
    try parser.parse(Array(text.utf8).span.bytes)
    let summary = try parser.finish()
    var told = 0
    while let event = parser.next() {
      if case .diagnostic = event { told += 1 }
    }
    #expect(told <= 101)
    #expect(summary.diagnosticCount >= 5_000)
  }

  @Test("times of Apple Podcasts are right in its transcripts")
  func apple() throws {
    let document = """
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
      xmlns:podcasts="http://podcasts.apple.com/transcript-ttml-internal" xml:lang="en"><head>\
      <metadata/></head><body dur="4.000"><div begin="0.200" end="3.900"><p begin="0.200" \
      end="3.900" ttm:agent="SPEAKER_1"><span podcasts:unit="sentence"><span begin="0.200" \
      end="0.800" podcasts:unit="word">Good</span><span begin="0.800" end="1.900" \
      podcasts:unit="word">morning.</span></span></p></div></body></tt>
      """
    for profile in [ValidationProfile.podcast, .auto, .applePodcasts] {
      let found = try Judging.findings(document, profile)
      #expect(found.allSatisfy { $0.severity == .note }, "\(profile): \(found.map(\.message))")
    }
    #expect(try Judging.rules(document, .ttml2).contains("ttml-bare-number-time"))
  }

  private static let broken = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="en">
    <head><styling><style xml:id="s" tts:color="redd"/></styling></head>
    <body>
    <div>
    <p start="1s" begin="1s" end="3s">Nobody sees the pier.</p>
    <p region="low" begin="5s" end="8s" style="">The bell rings.</p>
    <p begin="9s" end="10s">Nobody sees the pier tonight, and nobody hears the bell.</p>
    <p begin="12s" end="11s">Fog.</p>
    <p begin="soon" end="14s">Fog.</p>
    <para>Tide.</para>
    </div>
    <p begin="20s" end="21s">Fog.</p>
    </body>
    </tt>
    """
}
