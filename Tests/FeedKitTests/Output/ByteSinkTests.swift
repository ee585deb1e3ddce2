import Testing

@testable import FeedKit

@Suite struct ByteSinkTests {
  private struct Full: Error {}

  @Test(
    "bytes come out in order for any size of the pieces",
    arguments: [1, 2, 15, 16, 17, 64, 4_096]
  )
  func order(chunkSize: Int) throws {
    let text = String(repeating: "Grüße 東京 ", count: 300)
    let out = try SinkCapture.text(chunkSize: chunkSize) { sink in
      for _ in 0..<3 {
        sink.append(text)
        sink.append(UInt8(ascii: "\n"))
        sink.append("literal" as StaticString)
        sink.append(contentsOf: Array(text.utf8).span)
        sink.append(contentsOf: Array(text.utf8).span.bytes)
      }
    }
    #expect(out == String(repeating: text + "\nliteral" + text + text, count: 3))
  }

  @Test("a text larger than the buffer goes out in pieces that are no larger than the buffer")
  func pieces() throws {
    let capture = SinkCapture()
    var sink = capture.sink(chunkSize: 1_000)
    sink.append(String(repeating: "a", count: 100_000))
    try sink.flush()
    #expect(capture.bytes.count == 100_000)
    #expect(capture.pieces.allSatisfy { $0 <= 1_064 })
  }

  @Test("nothing is handed on before the buffer is full or flushed")
  func buffering() throws {
    let capture = SinkCapture()
    var sink = capture.sink()
    sink.append("hello")
    #expect(capture.pieces.isEmpty)
    try sink.flush()
    try sink.flush()
    #expect(capture.pieces == [5])
  }

  @Test("the first failure is remembered, ends the writing, and is thrown by every flush")
  func failure() {
    var calls = 0
    var sink = ByteSink(chunkSize: 10) { _ in
      calls += 1
      throw Full()
    }
    for _ in 0..<1_000 { sink.append("0123456789") }
    #expect(sink.failure is Full)
    #expect(calls == 1)
    #expect(throws: Full.self) { try sink.flush() }
    #expect(throws: Full.self) { try sink.flush() }
    #expect(calls == 1)
  }

  @Test("the array form hands on what the span form does")
  func arrays() throws {
    var all: [UInt8] = []
    var sink = ByteSink(chunkSize: 8) { all += $0 }
    sink.append("a text that is longer than eight bytes")
    try sink.flush()
    #expect(String(decoding: all, as: UTF8.self) == "a text that is longer than eight bytes")
  }
}
