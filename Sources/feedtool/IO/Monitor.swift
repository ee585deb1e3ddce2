#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A value that one thread at a time may use, and that threads can wait to see change.
final class Monitor<Value>: @unchecked Sendable {
  private var value: Value
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  init(_ value: Value) {
    self.value = value
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    condition = .allocate(capacity: 1)
    condition.initialize(to: pthread_cond_t())
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Uses the value.
  func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&value)
  }

  /// Changes the value and wakes those who wait.
  func change<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    defer { pthread_cond_broadcast(condition) }
    return try withLock(body)
  }

  /// Waits until a condition holds, then uses the value.
  func wait<Result>(until isReady: (Value) -> Bool, _ body: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !isReady(value) { pthread_cond_wait(condition, mutex) }
    return body(&value)
  }
}

/// Runs the same work on several threads and waits for all of them.
func onThreads(_ count: Int, _ work: @escaping @Sendable () -> Void) {
  let box = Unmanaged.passRetained(ThreadWork(body: work))
  defer { box.release() }
  var threads: [pthread_t] = []
  // One of them is the thread that is there already.
  for _ in 1..<max(1, count) {
    // Fewer threads do the same work, only later.
    guard let thread = startThread(box) else { break }
    threads.append(thread)
  }
  work()
  for thread in threads { pthread_join(thread, nil) }
}

/// Runs work on a thread that nobody waits for; false where none can be had.
func beside(_ work: @escaping @Sendable () -> Void) -> Bool {
  // Kept: the thread may outlive all who know of it.
  guard let thread = startThread(.passRetained(ThreadWork(body: work))) else { return false }
  pthread_detach(thread)
  return true
}

private func startThread(_ work: Unmanaged<ThreadWork>) -> pthread_t? {
  #if canImport(Darwin)
    var thread: pthread_t?
  #else
    var thread = pthread_t()
  #endif
  return pthread_create(&thread, nil, threadMain, work.toOpaque()) == 0 ? thread : nil
}

private final class ThreadWork: Sendable {
  let body: @Sendable () -> Void

  init(body: @escaping @Sendable () -> Void) { self.body = body }
}

#if canImport(Darwin)
  private func threadMain(_ box: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<ThreadWork>.fromOpaque(box).takeUnretainedValue().body()
    return nil
  }
#else
  private func threadMain(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let box else { return nil }
    Unmanaged<ThreadWork>.fromOpaque(box).takeUnretainedValue().body()
    return nil
  }
#endif
