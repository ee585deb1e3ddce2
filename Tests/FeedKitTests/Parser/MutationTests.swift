import Testing

@_spi(Measuring) @testable import FeedKit

/// Whatever happens to the bytes of a feed: nothing traps, and what was whole before stays.
@Suite("Damaged feeds")
struct MutationTests {
  private static let feed = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?><!-- c --><rss version="2.0" \
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Té &amp; t</title>\
    <itunes:category text="A"><itunes:category text="B"/></itunes:category>\
    <item><title><![CDATA[1 <b>]]></title><enclosure url="?a&amp;b" length="1"/>\
    <pubDate>Thu, 01 Jan 2026 00:00:00 GMT</pubDate></item><item><guid>🌙</guid><x a='b'>y</x>\
    <itunes:duration>1:00</itunes:duration></item><item><title>3 &#x41;</title></item></channel></rss>
    """.utf8
  )

  private static let ends: [Int] = {
    let end = Array("</item>".utf8)
    return feed.indices.filter { feed[$0...].starts(with: end) }.map { $0 + end.count }
  }()

  #if DEBUG
    private static let rounds = 250
  #else
    private static let rounds = 2_500
  #endif

  @Test("random damage never traps, and never touches the items before it", arguments: 0..<8)
  func damage(_ batch: UInt64) throws {
    var numbers = Sequence64(seed: 1_000 + batch)
    let whole = FeedReading(Self.feed).episodes
    for round in 0..<Self.rounds {
      let (bytes, place) = Self.damaged(using: &numbers)
      let size = [.max, 1, 13, 64].randomElement(using: &numbers) ?? 1
      let reading = FeedReading(bytes, cutInto: round % 8 == 0 ? size : .max)
      let kept = Self.ends.filter { $0 <= place }.count
      let isKept = reading.episodes.prefix(kept).elementsEqual(whole.prefix(kept))
      #expect(isKept, "batch \(batch), round \(round): \(String(decoding: bytes, as: UTF8.self))")
      guard round % 16 == 0 else { continue }
      #expect(try Self.isValid(reading), "batch \(batch), round \(round)")
    }
  }

  @Test("damaged feeds give the same events in pieces and by all routes")
  func invariance() {
    var numbers = Sequence64(seed: 99)
    for round in 0..<Self.rounds / 2 {
      let (bytes, _) = Self.damaged(using: &numbers)
      let whole = FeedReading(bytes, isTraced: true).trace
      var others = [1, 64].map { FeedReading(bytes, cutInto: $0, isTraced: true).trace }
      // After an error libxml2 loses the references in the text that goes through it.
      if !whole.contains(where: { $0.contains("not-well-formed") }) {
        others.append(FeedReading(bytes, detour: .nothing, isTraced: true).trace)
        others.append(FeedReading(bytes, detour: .tags, isTraced: true).trace)
      }
      for (number, other) in others.enumerated() {
        let isSame = other == whole
        #expect(isSame, "round \(round), \(number): \(difference(other, whole))")
      }
    }
  }

  @Test("noise of the signs that markup is made of never traps")
  func noise() {
    var numbers = Sequence64(seed: 5)
    let signs = Array("<>/!?-[]&;#x\"'= \r\naé:CDATA".utf8)
    for _ in 0..<Self.rounds * 2 {
      let noise = (0..<60).map { _ in signs.randomElement(using: &numbers) ?? 0 }
      let bytes = Array("<rss><channel><item><title>1</title></item>".utf8) + noise
      #expect(FeedReading(bytes, cutInto: 9).episodes.first?.title == "1")
    }
  }

  /// The feed with 1 to 7 bytes deleted, inserted or changed; and where that begins.
  private static func damaged(
    using numbers: inout Sequence64
  ) -> (bytes: [UInt8], place: Int) {
    let place = Int.random(in: 0..<feed.count, using: &numbers)
    let count = min(Int.random(in: 1...7, using: &numbers), feed.count - place)
    let signs = Array("<>/&;!-[]\"'= \u{0}\u{1}".utf8) + [0x80, 0xC3, 0xE2, 0xF0, 0xFF]
    let added = (0..<count).map { _ in
      Bool.random(using: &numbers)
        ? UInt8.random(in: 0...255, using: &numbers)
        : signs.randomElement(using: &numbers) ?? 0
    }
    let before = feed[..<place]
    switch Int.random(in: 0..<3, using: &numbers) {
    case 0: return (Array(before + feed[(place + count)...]), place)
    case 1: return (Array(before + added + feed[place...]), place)
    default: return (Array(before + added + feed[(place + count)...]), place)
    }
  }

  /// Whether the JSON of a reading is valid UTF-8.
  private static func isValid(_ reading: FeedReading) throws -> Bool {
    let capture = SinkCapture()
    var sink = capture.sink()
    let exporter = JSONExporter(ExportOptions())
    if let feed = reading.feed { exporter.add(.feed(feed), to: &sink) }
    for episode in reading.episodes { exporter.add(.episode(episode), to: &sink) }
    exporter.finish(reading.summary, to: &sink)
    try sink.flush()
    return String(validating: capture.bytes, as: UTF8.self) != nil
  }
}
