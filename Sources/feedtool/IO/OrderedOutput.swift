import FeedKit

/// Puts what several workers write at once into the order of the inputs.
///
/// The worker whose input is next in order writes straight through; the others write to spools, which
/// follow when it is their turn. Workers may be ahead by a fixed number of inputs only, so memory and
/// temporary files stay bounded.
final class OrderedOutput: @unchecked Sendable {
  /// A stream of bytes that has the inputs in their order.
  enum Channel: Int, CaseIterable {
    case data, messages, findings
  }

  private struct State {
    var head = 0
    var complete: [Int: Turn] = [:]
    var isStopped = false
  }

  private let state = Monitor(State())
  private let window: Int
  private let writers: [(RawSpan) throws -> Void]

  /// Makes an output.
  ///
  /// - Parameters:
  ///   - window: How many inputs a worker may be ahead of the one whose turn it is.
  ///   - writers: Where the bytes of each channel go; called by one thread at a time.
  init(window: Int, writers: [(RawSpan) throws -> Void]) {
    self.window = window
    self.writers = writers
  }

  /// Waits until an input is near enough to its turn; `nil` when nothing more shall be written.
  func begin(_ index: Int) -> Turn? {
    state.wait(until: { $0.isStopped || index < $0.head + self.window }) { state in
      state.isStopped ? nil : Turn(index: index, output: self)
    }
  }

  /// Ends the writing; those who wait are let go.
  func stop() { state.change { $0.isStopped = true } }

  var isStopped: Bool { state.withLock { $0.isStopped } }

  /// What one input writes; it belongs to one thread, and after ``end()`` to the output.
  final class Turn {
    fileprivate let index: Int
    private let output: OrderedOutput
    private var isHead = false
    private var spools = Channel.allCases.map { _ in SpoolSlot() }

    fileprivate init(index: Int, output: OrderedOutput) {
      self.index = index
      self.output = output
    }

    /// Writes bytes, now or when the turn comes.
    func write(_ bytes: RawSpan, to channel: Channel) throws {
      if !isHead, output.state.withLock({ $0.head }) == index { try becomeHead() }
      if isHead {
        try output.writers[channel.rawValue](bytes)
      } else {
        try spools[channel.rawValue].append(bytes)
      }
    }

    /// Says that the input is done.
    func end() throws { try output.end(self) }

    fileprivate func becomeHead() throws {
      isHead = true
      for channel in Channel.allCases {
        try spools[channel.rawValue].drain(output.writers[channel.rawValue])
      }
    }
  }

  private func end(_ turn: Turn) throws {
    let isEarly = state.withLock { state in
      guard state.head != turn.index else { return false }
      state.complete[turn.index] = turn
      return true
    }
    if isEarly { return }
    // From here on this thread writes for the inputs that are complete and follow in order.
    var current: Turn? = turn
    while let next = current {
      try next.becomeHead()
      current = state.change { state in
        state.head += 1
        return state.complete.removeValue(forKey: state.head)
      }
    }
  }
}

/// A spool that is made when something is written to it.
private struct SpoolSlot {
  private var spool: Spool?

  mutating func append(_ bytes: RawSpan) throws {
    let spool = spool ?? Spool(memoryLimit: 1_048_576)
    self.spool = spool
    try spool.append(bytes)
  }

  mutating func drain(_ write: @escaping (RawSpan) throws -> Void) throws {
    guard let spool else { return }
    self.spool = nil
    var sink = ByteSink(spansOf: 65_536, write)
    try spool.drain(into: &sink)
    try sink.flush()
  }
}
