import FeedKitFoundation
import Foundation
import Testing

@testable import FeedKit

@Suite("Whole feeds and asynchronous reading")
struct DocumentTests {
  private let text =
    "<rss><channel><item><title>1 & 2</title></item><item/><title>t</title></channel></rss>"

  @Test("a document holds the feed as it was in the end, with its episodes and diagnostics")
  func document() throws {
    let document = try FeedDocument(parsing: Array(text.utf8))
    #expect(document.feed.title == "t")
    #expect(document.feed.episodes.map(\.title) == ["1 & 2", nil])
    #expect(document.diagnostics.map(\.rule) == ["repair-ampersand"])
    #expect(document.summary.episodeCount == 2)
  }

  @Test("a feed is read from bytes, from text and from data alike")
  func feed() throws {
    let feed = try Feed(parsing: Array(text.utf8))
    #expect(feed.episodes.count == 2)
    #expect(try Feed(parsing: text) == feed)
    #expect(try Feed(parsing: Data(text.utf8)) == feed)
  }

  @Test("a text is what it is, whatever encoding it declares")
  func declaredText() throws {
    let feed = try Feed(
      parsing:
        "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><title>é€</title></channel></rss>"
    )
    #expect(feed.title == "é€")
  }

  @Test("what is no feed throws")
  func noFeed() {
    #expect(throws: FeedError.self) { try Feed(parsing: "<html/>") }
    #expect(throws: FeedError.self) { try FeedDocument(parsing: []) }
  }

  @Test("chunks and single bytes give the events of the whole")
  func events() async throws {
    let bytes = Array(text.utf8)
    let chunks = stride(from: 0, to: bytes.count, by: 10).map {
      Array(bytes[$0..<min($0 + 10, bytes.count)])
    }
    let expected = FeedReading(bytes)
    let byChunk = try await collect(stream(chunks).feedEvents())
    let byByte = try await collect(stream(bytes).feedEvents())
    for found in [byChunk, byByte] {
      #expect(found.titles == expected.titles)
      #expect(found.rules == expected.rules)
      #expect(found.isNil)
    }
  }

  @Test("an asynchronous reader gives what was whole before it throws")
  func failing() async throws {
    let names = (0..<10_000).map { "<n\($0)/>" }.joined()
    let bytes = Array("<rss><channel><item><title>1</title></item>\(names)".utf8)
    let found = try await collect(stream([bytes]).feedEvents())
    #expect(found.titles == ["1"])
    #expect(found.error?.code == .limitExceeded)
    #expect(found.isNil)
  }

  @Test("what the chunks throw is thrown")
  func failingSource() async {
    struct Broken: Error {}
    let chunks = AsyncThrowingStream<[UInt8], any Error> { continuation in
      continuation.yield(Array("<?xml version='1.0' encoding='UTF-8'?><rss><channel><item/>".utf8))
      continuation.finish(throwing: Broken())
    }
    var count = 0
    await #expect(throws: Broken.self) {
      for try await _ in chunks.feedEvents() { count += 1 }
    }
    #expect(count == 2)
  }

  private struct Found {
    var titles: [String?] = []
    var rules: [String] = []
    var error: FeedError?
    /// Whether nothing came after the end.
    var isNil = false
  }

  private func collect<Events: AsyncSequence>(_ events: Events) async throws -> Found
  where Events.Element == FeedEvent {
    var found = Found()
    var iterator = events.makeAsyncIterator()
    do {
      while let event = try await iterator.next() {
        switch event {
        case .episode(let episode): found.titles.append(episode.title)
        case .diagnostic(let diagnostic): found.rules.append(diagnostic.rule.rawValue)
        case .feed, .feedChanged: break
        }
      }
    } catch let error as FeedError {
      found.error = error
    }
    found.isNil = try await iterator.next() == nil
    return found
  }

  private func stream<Element: Sendable>(_ elements: [Element]) -> AsyncStream<Element> {
    AsyncStream { continuation in
      for element in elements { continuation.yield(element) }
      continuation.finish()
    }
  }
}
