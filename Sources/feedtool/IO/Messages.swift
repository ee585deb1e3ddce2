/// Standard error: whole lines from any thread, and a progress line that gives way to them.
final class Messages: Sendable {
  private struct State {
    var hasProgress = false
  }

  let paint: Paint
  private let state = Monitor(State())

  init(color: ColorChoice) {
    paint = Paint(isOn: color.isOn(for: 2))
  }

  /// Writes whole lines; that standard error cannot be written stops nothing.
  func write(_ bytes: RawSpan) {
    state.withLock { state in
      if state.hasProgress { try? System.write(2, Array("\r\u{1B}[K".utf8).span.bytes) }
      state.hasProgress = false
      try? System.write(2, bytes)
    }
  }

  /// Writes one line.
  func write(_ line: String) { write(Array((line + "\n").utf8).span.bytes) }

  /// Writes `feedtool: …`, the form of what is about the run and not about an input.
  func tell(_ message: String) { write("feedtool: \(message)") }

  /// Shows a line in place of the progress line before it.
  func show(progress line: String) {
    state.withLock { state in
      state.hasProgress = true
      try? System.write(2, Array("\r\(line)\u{1B}[K".utf8).span.bytes)
    }
  }

  /// Takes the progress line away.
  func endProgress() { write([UInt8]().span.bytes) }
}
