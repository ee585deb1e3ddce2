import Testing

@testable import FeedKit

@Suite("Compressed input")
struct CompressionTests {
  private let feed = Array(
    "<rss><channel><item><title>1</title></item><item><title>2</title></item></channel></rss>".utf8
  )

  private func read(_ bytes: [UInt8], _ options: ParseOptions = .init()) -> FeedReading {
    let whole = FeedReading(bytes, isTraced: true, options: options)
    for size in [1, 7] {
      let pieces = FeedReading(bytes, cutInto: size, isTraced: true, options: options)
      #expect(pieces.trace == whole.trace)
    }
    return whole
  }

  @Test("gzip is known by its bytes and inflated")
  func gzip() {
    let reading = read(Gzip.stored(feed))
    #expect(reading.titles == ["1", "2"])
    #expect(reading.summary.isCompressed)
    #expect(!reading.summary.isPartial)
    #expect(!read(feed).summary.isCompressed)
  }

  @Test("several members are one document, and what follows them is not looked at")
  func members() {
    let members = Gzip.stored(Array(feed[..<40])) + Gzip.stored(Array(feed[40...]))
    #expect(read(members).titles == ["1", "2"])
    #expect(read(members + [0, 0, 0, 0]).rules == [])
    #expect(read(Gzip.stored([]) + members).titles == ["1", "2"])
  }

  @Test("what is cut keeps the items that were whole, and is partial")
  func cut() {
    let bytes = Gzip.stored(feed)
    let reading = read(Array(bytes[..<(bytes.count - 30)]))
    #expect(reading.titles == ["1"])
    #expect(reading.rules.last == "truncated")
    #expect(reading.summary.isPartial)
  }

  @Test("what is damaged keeps the items before the damage, and is partial")
  func damaged() {
    let members =
      Gzip.stored(Array(feed[..<50])) + [0x1F, 0x8B, 8, 0xFF, 0, 0, 0, 0, 0, 3, 1, 2, 3]
    let reading = read(members + feed)
    #expect(reading.titles == ["1"])
    #expect(reading.rules == ["compression-damaged", "truncated"])
    #expect(reading.summary.isPartial)
  }

  @Test("a wrong checksum is told; what was inflated counts")
  func checksum() {
    var bytes = Gzip.stored(feed)
    bytes[bytes.count - 6] ^= 1
    let reading = read(bytes)
    #expect(reading.titles == ["1", "2"])
    #expect(reading.rules == ["compression-damaged"])
  }

  @Test("nothing but the beginning of gzip is no feed")
  func beginning() {
    for count in 1...12 {
      let reading = read(Array(Gzip.stored(feed)[..<count]))
      #expect(reading.error != nil)
    }
  }

  @Test("what grows too much is stopped with an error that says what to do, its items kept")
  func bomb() {
    let start = Array("<rss><channel><item><title>1</title></item><title>".utf8)
    let bomb = Gzip.bomb(start, then: UInt8(ascii: "x"), times: 4_000_000)
    let reading = FeedReading(bomb, options: .limited { $0.inflateRatio = 100 })
    #expect(reading.error?.code == .limitExceeded)
    #expect(reading.error?.episodesDelivered == 1)
    #expect(reading.error?.message.contains("ratio") == true)
    #expect(reading.titles == ["1"])
    #expect(reading.summary.isPartial)
    #expect(FeedReading(bomb, options: .limited { $0.inflateRatio = 200 }).error == nil)
  }
}
