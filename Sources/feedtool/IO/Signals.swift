import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What happens when the process is interrupted: unfinished files go, the exit code says so.
enum Signals {
  /// Installs the handlers; a signal that the caller had ignored stays ignored.
  static func install() {
    _ = unfinished
    signal(SIGPIPE, SIG_IGN)
    // A file that may grow no further is then an error of writing like any other.
    signal(SIGXFSZ, SIG_IGN)
    // Some callers hand down a mask that blocks everything, Foundation's `Process` among them.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2] {
      var action = sigaction()
      sigaction(number, nil, &action)
      if isIgnored(action) { continue }
      signal(number) { number in
        Signals.unfinished.removeAll()
        _exit(128 + number)
      }
    }
  }

  /// The files that are removed on an interrupt.
  static let unfinished = UnfinishedFiles()

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #elseif canImport(Musl)
      let handler = action.__sa_handler.sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

/// A table of file names that a signal handler can read at any moment, without locks or allocation.
///
/// Its memory is made once and never freed: a handler on another thread may be reading it.
final class UnfinishedFiles: @unchecked Sendable {
  private static let slotCount = 512
  private static let nameCapacity = 4_096

  private let names: UnsafeMutablePointer<CChar>
  private let states: UnsafeMutablePointer<Atomic<Int>>

  private enum State {
    static let free = 0
    static let writing = 1
    static let named = 2
  }

  init() {
    names = .allocate(capacity: Self.slotCount * Self.nameCapacity)
    states = .allocate(capacity: Self.slotCount)
    for slot in 0..<Self.slotCount {
      (states + slot).initialize(to: Atomic(State.free))
    }
  }

  /// Notes a file that is about to be made.
  ///
  /// - Returns: The slot to free when the file is complete or gone; `nil` when all are taken.
  func add(_ path: Path) -> Int? {
    guard path.bytes.count < Self.nameCapacity else { return nil }
    for slot in 0..<Self.slotCount {
      let (isOurs, _) = states[slot].compareExchange(
        expected: State.free,
        desired: State.writing,
        ordering: .acquiringAndReleasing
      )
      guard isOurs else { continue }
      let name = names + slot * Self.nameCapacity
      for (index, byte) in path.bytes.enumerated() { name[index] = CChar(bitPattern: byte) }
      name[path.bytes.count] = 0
      states[slot].store(State.named, ordering: .releasing)
      return slot
    }
    return nil
  }

  func remove(_ slot: Int) {
    states[slot].store(State.free, ordering: .releasing)
  }

  /// Removes all files of the table; safe in a signal handler.
  func removeAll() {
    for slot in 0..<Self.slotCount where states[slot].load(ordering: .acquiring) == State.named {
      unlink(names + slot * Self.nameCapacity)
    }
  }
}
