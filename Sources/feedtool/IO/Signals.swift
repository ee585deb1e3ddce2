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
    _ = staging
    signal(SIGPIPE, SIG_IGN)
    // A file that may grow no further is then an error of writing like any other.
    signal(SIGXFSZ, SIG_IGN)
    // Some callers hand down a mask that blocks everything, Foundation's `Process` among them.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    for number in ending {
      var action = sigaction()
      sigaction(number, nil, &action)
      if isIgnored(action) { continue }
      signal(number) { number in
        Signals.unfinished.removeAll()
        Signals.staging.removeAll()
        _exit(128 + number)
      }
    }
  }

  /// The files that are removed on an interrupt.
  static let unfinished = UnfinishedFiles()
  /// The folder that is removed on an interrupt, with the files that wait in it.
  static let staging = UnfinishedFolder()

  private static let ending = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2,
  ]

  /// Does something that no signal may cut in two; signals that come meanwhile take effect after it.
  static func withheld<Result>(_ body: () throws -> Result) rethrows -> Result {
    var (set, before) = (sigset_t(), sigset_t())
    sigemptyset(&set)
    for number in ending { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

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

/// A folder with files named by numbers, which a signal handler can remove at any moment.
///
/// Its memory is made once and never freed: a handler on another thread may be reading it.
final class UnfinishedFolder: @unchecked Sendable {
  private static let nameCapacity = 4_096
  private static let digits = 20

  private let name: UnsafeMutablePointer<CChar>
  private let scratch: UnsafeMutablePointer<CChar>
  private let length = Atomic<Int>(0)
  private let count = Atomic<Int>(0)

  init() {
    name = .allocate(capacity: Self.nameCapacity)
    scratch = .allocate(capacity: Self.nameCapacity + Self.digits + 2)
  }

  /// Notes the folder that is in use.
  func begin(_ path: Path) {
    guard path.bytes.count < Self.nameCapacity else { return }
    for (index, byte) in path.bytes.enumerated() { name[index] = CChar(bitPattern: byte) }
    count.store(0, ordering: .releasing)
    length.store(path.bytes.count, ordering: .releasing)
  }

  /// Notes how many files may be in it: 0, 1, 2 and so on.
  func note(count: Int) { self.count.store(count, ordering: .releasing) }

  /// Forgets the folder.
  func end() { length.store(0, ordering: .releasing) }

  /// Removes the files and the folder; safe in a signal handler: no locks, no allocation.
  func removeAll() {
    let length = length.load(ordering: .acquiring)
    guard length > 0 else { return }
    for index in 0..<length { scratch[index] = name[index] }
    for number in 0..<count.load(ordering: .acquiring) {
      scratch[length] = CChar(bitPattern: UInt8(ascii: "/"))
      var (unit, end) = (1, length + 1)
      while number / unit >= 10 { unit *= 10 }
      while unit > 0 {
        scratch[end] = CChar(bitPattern: UInt8(ascii: "0") + UInt8(number / unit % 10))
        end += 1
        unit /= 10
      }
      scratch[end] = 0
      unlink(scratch)
    }
    scratch[length] = 0
    rmdir(scratch)
  }
}
