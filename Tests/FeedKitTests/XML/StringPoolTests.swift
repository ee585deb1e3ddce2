import Testing

@testable import FeedKit

/// Texts that are met again are kept once; which they are never changes.
@Suite("Texts that are met again")
struct StringPoolTests {
  @Test(
    "texts of one length that differ anywhere stay apart",
    arguments: [15, 16, 17, 31, 64, 128, 129]
  )
  func apart(_ count: Int) {
    // Each differs from the first in one byte, and the first comes again behind each.
    let first = String(repeating: "a", count: count)
    let others = (0..<count).map { place in
      String(first.prefix(place)) + "b" + String(first.dropFirst(place + 1))
    }
    let titles = others.flatMap { [first, $0, $0] }
    let items = titles.map { "<item><title>\($0)</title><enclosure url='\($0)'/></item>" }
    let reading = FeedReading(channel: items.joined())
    #expect(reading.titles == titles)
    #expect(reading.episodes.map { $0.enclosures.first?.url } == titles)
  }

  @Test("texts that are not ASCII are read as those that are")
  func otherLetters() {
    let titles = ["Обо всём понемногу", "Обо всём понемногу", "Обо всём помаленьку", "おはようございます"]
    let items = titles.map { "<item><title>\($0)</title></item>" }
    #expect(FeedReading(channel: items.joined()).titles == titles)
  }
}
