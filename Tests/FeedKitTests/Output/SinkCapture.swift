@testable import FeedKit

/// What a sink handed on.
final class SinkCapture {
  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Int] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Runs `body` with a sink whose bytes come here.
  static func text(chunkSize: Int = 65_536, _ body: (inout ByteSink) -> Void) throws -> String {
    let capture = SinkCapture()
    var sink = capture.sink(chunkSize: chunkSize)
    body(&sink)
    try sink.flush()
    return capture.text
  }

  func sink(chunkSize: Int = 65_536) -> ByteSink {
    ByteSink(spansOf: chunkSize) { span in
      self.pieces.append(span.byteCount)
      span.withUnsafeBytes { self.bytes.append(contentsOf: $0) }
    }
  }
}
