import Synchronization

/// A line with what is done, the rate and the time left; for work over a second, on a terminal.
final class Progress: Sendable {
  private static let firstShown = 1.0
  private static let interval = 0.1

  private let messages: Messages
  private let total: Int?
  private let isShown: Bool
  private let start = System.seconds
  private let done = Atomic<Int>(0)
  private let next: Monitor<Double>

  /// Makes a progress line over so many bytes; `nil` when nobody knows how many.
  init(total: Int?, isShown: Bool, messages: Messages) {
    self.total = total
    self.isShown = isShown
    self.messages = messages
    next = Monitor(start + Self.firstShown)
  }

  /// Bytes read so far.
  var byteCount: Int { done.load(ordering: .relaxed) }

  /// Seconds since the work began.
  var seconds: Double { System.seconds - start }

  /// Counts bytes that were read.
  func advance(_ bytes: Int) {
    let sum = done.add(bytes, ordering: .relaxed).newValue
    guard isShown else { return }
    let now = System.seconds
    let isDue = next.withLock { next in
      guard now >= next else { return false }
      next = now + Self.interval
      return true
    }
    if isDue { messages.show(progress: line(done: sum, after: now - start)) }
  }

  /// Takes the line away.
  func end() {
    if isShown { messages.endProgress() }
  }

  private func line(done: Int, after seconds: Double) -> String {
    let rate = Double(done) / max(seconds, 0.001)
    let speed = "\(sized(Int(rate)))/s"
    guard let total, total > 0 else { return "\(sized(done)), \(speed)" }
    let part = min(1, Double(done) / Double(total))
    let filled = Int(part * 20)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
    let left = Int((Double(max(0, total - done)) / max(rate, 1)).rounded(.up))
    return "[\(bar)] \(Int(part * 100)) % of \(sized(total)), \(speed), \(left) s left"
  }
}
