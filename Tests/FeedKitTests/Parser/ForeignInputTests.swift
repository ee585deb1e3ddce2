import Testing

@testable import FeedKit

@Suite("Inputs that are no feeds")
struct ForeignInputTests {
  /// What is said of bytes that come in pieces of a size.
  private func failure(_ bytes: [UInt8], pieces: Int = .max) -> FeedError? {
    var parser = FeedParser()
    do {
      var start = 0
      while start < bytes.count {
        let end = start + min(pieces, bytes.count - start)
        try parser.parse(bytes.span.bytes.extracting(start..<end))
        start = end
      }
      _ = try parser.finish()
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "the first bytes say what it is",
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10], "a JPEG picture"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
      (Array("GIF89a".utf8), "a GIF picture"),
      (Array("RIFF\u{10}\0\0\0WEBPVP8 ".utf8), "a WebP picture"),
      ([0x49, 0x44, 0x33, 0x03, 0x00], "MP3 audio"),
      ([0xFF, 0xFB, 0x90, 0x64], "MP3 audio"),
      (Array("\0\0\0\u{20}ftypM4A \0".utf8), "MP4 audio"),
      (Array("%PDF-1.7\n".utf8), "a PDF document"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "a ZIP archive"),
      (Array("WEBVTT\n\n00:01.000 --> 00:02.000\nhi\n".utf8), "a WebVTT transcript"),
      (Array("Dear listeners,\nno feed today – sorry.\n".utf8), "plain text"),
      ([0x01, 0x02, 0x03, 0x00], "binary data"),
    ] as [([UInt8], String)]
  )
  func signatures(bytes: [UInt8], words: String) throws {
    for pieces in [1, 3, .max] {
      let error = try #require(failure(bytes, pieces: pieces))
      #expect(error.code == .notAFeed)
      #expect(error.message == "this is \(words), not a feed")
    }
  }

  private static let page = """
    <!DOCTYPE html>
    <html lang=en><head><meta charset=utf-8>
    <script>if (1 < 2) document.write("<title>no</title>")</script>
    <title>Tea &amp;
      biscuits</title>
    <link rel=stylesheet href=a.css>
    <LINK REL="alternate" type='application/rss+xml' href="https://example.com/feed.xml?a=1&amp;b=2">
    <link href=/atom rel=alternate type=application/atom+xml>
    <link rel="alternate" hreflang="de" href="https://example.com/de">
    </head><body><p>Hello<br>there</body></html>
    """

  @Test("a web page is told with its title and the feeds that it names, however it is cut")
  func page() throws {
    for pieces in [1, 7, 64, .max] {
      let error = try #require(failure(Array(Self.page.utf8), pieces: pieces))
      #expect(error.code == .notAFeed)
      #expect(
        error.message
          == "this is a web page (\"Tea & biscuits\"), not a feed; "
          + "it names https://example.com/feed.xml?a=1&b=2, /atom"
      )
    }
  }

  @Test("a web page that is cut anywhere is still one")
  func cutPage() {
    let page = Array(Self.page.utf8)
    for end in stride(from: 16, to: page.count, by: 5) {
      let error = failure(Array(page[..<end]), pieces: 11)
      #expect(error?.code == .notAFeed)
      #expect(error?.message.hasPrefix("this is a web page") == true)
    }
  }

  @Test("a page without end is answered after its beginning")
  func endlessPage() throws {
    var parser = FeedParser()
    let text = Array(
      ("<!doctype html><html><head><title>x" + String(repeating: "x", count: 4_000)).utf8
    )
    var count = 0
    var error: FeedError?
    while error == nil, count < 100 {
      count += 1
      do { try parser.parse(text.span.bytes) } catch let failure { error = failure }
    }
    #expect(count < 10)
    #expect((error?.message.count ?? .max) < 200)
  }

  @Test("an empty input, white space and a broken gzip stream are told apart")
  func empty() {
    #expect(failure([])?.code == .empty)
    #expect(failure(Array(" \n\t ".utf8))?.message == "input is nothing but white space")
    #expect(failure([0x1F, 0x8B, 0x08, 0x67, 0x61, 0x72])?.code == .badCompression)
  }

  @Test("after something else a parser reads a feed like a new one")
  func reset() throws {
    var parser = FeedParser()
    #expect(throws: FeedError.self) {
      try parser.parse(Array(Self.page.utf8).span.bytes)
      _ = try parser.finish()
    }
    parser.reset(options: ParseOptions())
    let feed = Array("<rss version='2.0'><channel><title>A</title></channel></rss>".utf8)
    try parser.parse(feed.span.bytes)
    _ = try parser.finish()
    guard case .feed(let found)? = parser.next() else {
      Issue.record("no feed")
      return
    }
    #expect(found.title == "A")
  }
}
