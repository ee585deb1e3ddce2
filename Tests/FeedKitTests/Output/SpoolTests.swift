import Testing

@testable import FeedKit

@Suite struct SpoolTests {
  private func filled(_ spool: Spool, blocks: Int, of size: Int) throws -> [UInt8] {
    var all: [UInt8] = []
    for block in 0..<blocks {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ block) }
      try spool.append(bytes.span.bytes)
      all += bytes
    }
    return all
  }

  private func drained(_ spool: Spool) throws -> [UInt8] {
    let capture = SinkCapture()
    var sink = capture.sink()
    try spool.drain(into: &sink)
    try sink.flush()
    return capture.bytes
  }

  @Test(
    "bytes come back in order, below and above what is kept in memory",
    arguments: [1, 15, 16, 17, 20]
  )
  func order(blocks: Int) throws {
    let spool = Spool()
    let all = try filled(spool, blocks: blocks, of: 262_144)
    #expect(spool.count == all.count)
    #expect(try drained(spool) == all)
  }

  @Test("pieces of odd sizes come back in order")
  func oddSizes() throws {
    for limit in [0, 1, 1_000, 100_000, 1_000_000] {
      let spool = Spool(memoryLimit: limit)
      let all = try filled(spool, blocks: 101, of: 3_001)
      #expect(try drained(spool) == all)
    }
  }

  @Test("a drained spool is empty and can be filled again")
  func again() throws {
    let spool = Spool(memoryLimit: 100)
    #expect(try drained(spool).isEmpty)
    for _ in 0..<2 {
      let all = try filled(spool, blocks: 5, of: 50)
      #expect(try drained(spool) == all)
      #expect(spool.count == 0)
    }
  }

  @Test("a sink into a spool keeps what is written")
  func sink() throws {
    let spool = Spool(memoryLimit: 10)
    var sink = ByteSink(into: spool)
    sink.append(String(repeating: "abc", count: 100_000))
    try sink.flush()
    #expect(try drained(spool).count == 300_000)
  }

  @Test("a folder that cannot be written is told with the system's words")
  func failure() throws {
    let spool = Spool(memoryLimit: 10, folder: "/nonexistent")
    var sink = ByteSink(into: spool)
    sink.append(String(repeating: "a", count: 1_000))
    let error = #expect(throws: Spool.Failure.self) { try sink.flush() }
    #expect(
      error?.description
        == "cannot make a temporary file in /nonexistent: No such file or directory"
    )
  }
}
