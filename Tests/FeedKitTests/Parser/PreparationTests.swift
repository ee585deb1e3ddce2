import FeedKit
import Testing

@Suite("Tables made beforehand")
struct PreparationTests {
  @Test("several threads may make them while others read")
  func together() async throws {
    let text = "<rss version='2.0'><channel><title>A</title><item/></channel></rss>"
    let titles = try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          FeedParser.prepare()
          return try Feed(parsing: text).title
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(titles == Array(repeating: "A", count: 8))
  }
}
