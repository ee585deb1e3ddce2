import Testing

@testable import FeedKit

@Suite("Parser")
struct ParserTests {
  private let good = "<rss><channel><title>t</title><item><title>1</title></item></channel></rss>"

  private func parse(_ parser: inout FeedParser, _ text: String) throws(FeedError) {
    let bytes = Array(text.utf8)
    try parser.parse(bytes.span.bytes)
  }

  @Test(
    "what is no feed is an error that says so",
    arguments: [
      ("", FeedError.Code.empty), ("  \n\t", .empty), ("<?xml version='1.0'?>", .empty),
      ("<!-- <rss> -->", .empty), ("<", .notAFeed), ("{\"items\": []}", .notAFeed),
      ("WEBVTT\n\n", .notAFeed), ("<!DOCTYPE html><html><body>a<br>b</body></html>", .notAFeed),
      ("<HTML>", .notAFeed), ("\u{FFFD}PNG\u{1A}\n<rs>", .notAFeed),
      ("<svg xmlns='s'/>", .notAFeed),
      ("&amp;<svg/>", .notAFeed), ("<item/>", .notAFeed),
    ]
  )
  func noFeed(_ text: String, _ code: FeedError.Code) {
    for size in [1, .max] {
      let reading = FeedReading(text, cutInto: size)
      #expect(reading.error?.code == code)
      #expect(reading.error?.episodesDelivered == 0)
      #expect(reading.feed == nil)
    }
  }

  @Test("bytes that are no text at all are no feed")
  func binary() {
    var numbers = Sequence64(seed: 7)
    let noise = (0..<4_096).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    for start in [[0xFF, 0xD8, 0xFF, 0xE0], [0x89, 0x50, 0x4E, 0x47], [0, 0, 0, 0]] as [[UInt8]] {
      #expect(FeedReading(start + noise).error?.code == .notAFeed)
    }
  }

  @Test("an error names the root element and its place")
  func rootMessage() {
    let error = FeedReading("<?xml version='1.0'?>\n <svg/>").error
    #expect(error?.message.contains("\"svg\"") == true)
    #expect(error?.position == Position(line: 2, column: 2, offset: 23))
    #expect(error?.description.hasPrefix("line 2, column 2: ") == true)
  }

  @Test("after an error every call gives the same error, and no more events come")
  func errorsAfterErrors() {
    var parser = FeedParser()
    // The beginning of a document is looked for in the first 16 KiB.
    let page = "<svg>" + String(repeating: " ", count: 65_536)
    for _ in 0..<3 {
      #expect(throws: FeedError.self) { try parse(&parser, page) }
    }
    var code: FeedError.Code?
    do throws(FeedError) { _ = try parser.finish() } catch { code = error.code }
    #expect(code == .notAFeed)
    let event = parser.next()
    #expect(event == nil)
  }

  @Test("the end can be told twice")
  func finishTwice() throws {
    var parser = FeedParser()
    try parse(&parser, good)
    let first = try parser.finish()
    let second = try parser.finish()
    #expect(first == second)
    #expect(first.episodeCount == 1)
  }

  @Test("events come as soon as their last byte is there")
  func early() throws {
    var parser = FeedParser()
    try parse(&parser, "<?xml version='1.0' encoding='UTF-8'?><rss><channel><title>t</title><item")
    var event = parser.next()
    #expect(event == nil)
    try parse(&parser, ">")
    event = parser.next()
    guard case .feed(let feed) = event else { return #expect(Bool(false), "no feed came") }
    #expect(feed.title == "t")
    try parse(&parser, "<title>1</title></item")
    event = parser.next()
    #expect(event == nil)
    try parse(&parser, ">")
    event = parser.next()
    guard case .episode(let episode) = event else { return #expect(Bool(false), "no item came") }
    #expect(episode.title == "1")
  }

  @Test("where no encoding is declared, the first 4,096 bytes are awaited, to know it")
  func undeclared() throws {
    var parser = FeedParser()
    try parse(&parser, "<rss><channel><title>t</title><item>")
    var event = parser.next()
    #expect(event == nil)
    try parse(&parser, "<title>\(String(repeating: "a", count: 4_096))")
    event = parser.next()
    guard case .feed = event else { return #expect(Bool(false), "no feed came") }
  }

  @Test("a parser that was reset knows nothing of what it read before")
  func reset() throws {
    var parser = FeedParser()
    try parse(&parser, "<rss><channel><title>old</title><item><ti")
    parser.reset(options: .init())
    try parse(&parser, good)
    let summary = try parser.finish()
    #expect(summary == FeedReading(good).summary)
    guard case .feed(let feed) = parser.next() else { return #expect(Bool(false), "no feed came") }
    #expect(feed.title == "t")
  }

  @Test("each document of one parser is told of names in another case")
  func casesAgain() throws {
    var parser = FeedParser()
    for _ in 0..<2 {
      parser.reset(options: .init())
      try parse(&parser, "<rss version=\"2.0\"><channel><Title>t</Title></channel></rss>")
      _ = try parser.finish()
      var rules: [RuleID] = []
      while let event = parser.next() {
        if case .diagnostic(let diagnostic) = event { rules.append(diagnostic.rule) }
      }
      #expect(rules.contains("element-case"))
    }
  }

  @Test("one parser reads one document after another as parsers of their own would")
  func reuse() throws {
    var parser = FeedParser()
    let documents = try FeedFiles.own.map { try $0.bytes() } + HardDocument.all.map(\.bytes)
    for bytes in documents + documents.reversed() {
      parser.reset(options: .init())
      var failure: FeedError?
      do throws(FeedError) {
        try parser.parse(bytes.span.bytes)
        _ = try parser.finish()
      } catch {
        failure = error
      }
      let found = FeedReading.trace(finished: &parser, failure)
      let expected = FeedReading(bytes, isTraced: true).trace
      let isSame = found == expected
      #expect(isSame, "\(difference(found, expected))")
    }
  }

  @Test("nothing at all may be pushed, at any time")
  func emptyPieces() throws {
    var parser = FeedParser()
    for piece in ["", "<rss><channel>", "", "<item/>", "", "</channel></rss>", ""] {
      try parse(&parser, piece)
    }
    #expect(try parser.finish().episodeCount == 1)
  }

  @Test("the summary counts what was read")
  func summary() {
    let text = "<rss><channel><item><title>a & b</title></item><item/></channel></rss>"
    let summary = FeedReading(text).summary
    #expect(summary.format == .rss2)
    #expect(summary.byteCount == text.utf8.count)
    #expect(summary.episodeCount == 2)
    #expect(summary.diagnosticCount == 1)
    #expect(!summary.isPartial && !summary.isCompressed)
  }

  @Test(
    "a strict reader refuses what would be mended",
    arguments: [
      "<rss><channel><item/><item><title>a & b</title></item></channel></rss>",
      "<rss><channel><item/><item><title a='1' a='2'>b</title></item></channel></rss>",
      "<rss><channel><item/><item><title>b</item></channel></rss>",
      "<rss><channel><item/><item></item></channel></rss><rss/>",
      "<rss><channel><item/><item>",
    ]
  )
  func strict(_ text: String) {
    let options = ParseOptions.with { $0.isStrict = true }
    let whole = FeedReading(text, options: options)
    #expect(whole.error?.code == .damaged)
    #expect(whole.error?.position != nil)
    #expect(whole.episodes.count >= 1)
    #expect(whole.error?.episodesDelivered == whole.episodes.count)
    for size in [1, 7] {
      let pieces = FeedReading(text, cutInto: size, options: options)
      #expect(pieces.error == whole.error)
      #expect(pieces.titles == whole.titles)
    }
    #expect(FeedReading(text).error == nil)
  }

  @Test("a strict reader takes what is well-formed, whatever its values are")
  func strictGood() {
    let options = ParseOptions.with { $0.isStrict = true }
    let text = "<!DOCTYPE rss><rss><channel><item><pubDate>soon</pubDate></item></channel></rss>"
    let reading = FeedReading(text, options: options)
    #expect(reading.error == nil)
    #expect(reading.rules == ["doctype-ignored", "date-unreadable"])
  }

  @Test("a truncated feed keeps every item that was whole, cut at any byte")
  func truncation() {
    let text = """
      <?xml version="1.0"?><rss><channel><title>T &amp; <![CDATA[t]]></title><item><title>1</title>
      </item><!-- c --><item><guid>ü</guid><enclosure url="?a&amp;b"/><title>2</title></item>
      <item><title>3</title></item></channel></rss>
      """
    let bytes = Array(text.utf8)
    let end = Array("</item>".utf8)
    let ends = bytes.indices.filter { bytes[$0...].starts(with: end) }.map { $0 + end.count }
    let root = Array("<rss>".utf8)
    let rootEnd = bytes.indices.first { bytes[$0...].starts(with: root) }.map { $0 + root.count }
    for count in 1..<bytes.count - 1 {
      let reading = FeedReading(Array(bytes[..<count]))
      let whole = ends.filter { $0 <= count }.count
      #expect(reading.episodes.count == whole, "cut at \(count)")
      #expect(reading.titles == ["1", "2", "3"].prefix(whole).map { $0 })
      guard let rootEnd, count >= rootEnd else { continue }
      #expect(reading.error == nil)
      #expect(reading.summary.isPartial)
      #expect(reading.rules.last == "truncated")
    }
    #expect(!FeedReading(bytes).summary.isPartial)
  }
}
