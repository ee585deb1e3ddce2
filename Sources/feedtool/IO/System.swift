#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The failure of a system call.
struct SystemError: Error {
  let code: Int32

  init(code: Int32 = errno) { self.code = code }

  var isBrokenPipe: Bool { code == EPIPE }
  var isMissing: Bool { code == ENOENT }
  var isExisting: Bool { code == EEXIST }

  static let missing = SystemError(code: ENOENT)
  static let isDirectory = SystemError(code: EISDIR)
  static let isNoDirectory = SystemError(code: ENOTDIR)
  static let noPermission = SystemError(code: EACCES)
  static let tooManyLinks = SystemError(code: ELOOP)

  /// The system's words, beginning in lower case like all messages here.
  var message: String {
    guard let words = strerror(code) else { return "error \(code)" }
    let text = String(cString: words)
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

/// What a path leads to.
struct FileStatus {
  enum Kind {
    case file, directory, link
    /// A device, FIFO or socket.
    case other
  }

  var kind: Kind
  var byteCount: Int
  /// The permission bits.
  var mode: UInt32
  var identity: FileIdentity
}

/// What makes two paths lead to the same file.
struct FileIdentity: Hashable {
  var device: UInt64
  var number: UInt64
}

/// The system calls that the tool uses, as throwing functions.
enum System {
  static func status(of path: Path, followingLinks: Bool = true) throws(SystemError) -> FileStatus {
    var record = stat()
    let result = path.withCString { followingLinks ? stat($0, &record) : lstat($0, &record) }
    guard result == 0 else { throw SystemError() }
    return FileStatus(record)
  }

  static func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
    var record = stat()
    guard fstat(descriptor, &record) == 0 else { throw SystemError() }
    return FileStatus(record)
  }

  static func openForReading(_ path: Path) throws(SystemError) -> Int32 {
    try retrying { path.withCString { open($0, O_RDONLY | O_CLOEXEC) } }
  }

  static func openForWriting(_ path: Path) throws(SystemError) -> Int32 {
    try retrying { path.withCString { open($0, O_WRONLY | O_CLOEXEC) } }
  }

  /// Makes a file that did not exist.
  static func create(_ path: Path) throws(SystemError) -> Int32 {
    try retrying {
      path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    }
  }

  static func duplicate(_ descriptor: Int32) throws(SystemError) -> Int32 {
    try retrying { fcntl(descriptor, F_DUPFD_CLOEXEC, 3) }
  }

  static func setMode(_ mode: UInt32, of descriptor: Int32) throws(SystemError) {
    _ = try retrying { fchmod(descriptor, mode_t(truncatingIfNeeded: mode)) }
  }

  /// Fills a buffer from its start, with at most so many bytes; 0 is the end of the input.
  static func read(
    _ descriptor: Int32,
    into buffer: inout [UInt8],
    atMost limit: Int
  ) throws(SystemError) -> Int {
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        readBytes(descriptor, UnsafeMutableRawBufferPointer(rebasing: bytes.prefix(limit)))
      }
      if count >= 0 { return count }
      if errno == EAGAIN {
        wait(for: descriptor, Int16(POLLIN))
      } else if errno != EINTR {
        throw SystemError()
      }
    }
  }

  /// Writes all of the bytes.
  static func write(_ descriptor: Int32, _ bytes: RawSpan) throws(SystemError) {
    var done = 0
    while done < bytes.byteCount {
      let count = bytes.withUnsafeBytes { writeBytes(descriptor, $0, from: done) }
      if count >= 0 {
        done += count
      } else if errno == EAGAIN {
        wait(for: descriptor, Int16(POLLOUT))
      } else if errno != EINTR {
        throw SystemError()
      }
    }
  }

  static func close(_ descriptor: Int32) throws(SystemError) {
    // Never retried: after an interrupted close the descriptor is gone on Linux.
    guard closeDescriptor(descriptor) == 0 || errno == EINTR else { throw SystemError() }
  }

  static func rename(_ old: Path, to new: Path) throws(SystemError) {
    let result = old.withCString { from in new.withCString { to in renameFile(from, to) } }
    guard result == 0 else { throw SystemError() }
  }

  /// Removes a file if it is there.
  static func remove(_ path: Path) {
    _ = path.withCString { unlink($0) }
  }

  /// Removes a folder if it is there and empty.
  static func removeDirectory(_ path: Path) {
    _ = path.withCString { rmdir($0) }
  }

  static func makeDirectory(_ path: Path) throws(SystemError) {
    guard path.withCString({ mkdir($0, 0o777) }) == 0 else { throw SystemError() }
  }

  static func mayWrite(_ path: Path) -> Bool {
    path.withCString { access($0, W_OK) } == 0
  }

  /// The target of a link, as it is written there.
  static func target(ofLink path: Path) throws(SystemError) -> Path {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = path.withCString { name in
      buffer.withUnsafeMutableBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          characters.baseAddress.map { readlink(name, $0, characters.count) } ?? -1
        }
      }
    }
    guard count >= 0 else { throw SystemError() }
    return Path(bytes: Array(buffer.prefix(count)))
  }

  /// The path without links, dots and double slashes.
  static func realPath(of path: Path) throws(SystemError) -> Path {
    guard let real = path.withCString({ realpath($0, nil) }) else { throw SystemError() }
    defer { free(real) }
    return Path(bytes: (0..<strlen(real)).map { UInt8(bitPattern: real[$0]) })
  }

  /// The names in a folder in byte order, without `.` and `..`.
  static func names(in directory: Path) throws(SystemError) -> [[UInt8]] {
    guard let stream = directory.withCString({ opendir($0) }) else { throw SystemError() }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [UInt8(ascii: ".")], name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  static var processID: Int32 { getpid() }

  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Seconds on a clock that never goes back.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that the process ever held, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return usage.ru_maxrss * 1_024
    #endif
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The width of a terminal in columns, or `nil` when it is none.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Fills standard descriptors that the caller has closed: a file that is opened later would take
  /// their numbers, and diagnostics would go into the data.
  static func fillStandardDescriptors() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // Writing to a closed output must go on failing.
      _ = open("/dev/null", descriptor == 2 ? O_WRONLY : O_RDONLY)
    }
  }

  static func end(_ status: Int32) -> Never { exit(status) }

  private static func retrying(_ call: () -> Int32) throws(SystemError) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw SystemError() }
    }
  }

  private static func wait(for descriptor: Int32, _ events: Int16) {
    var request = pollfd(fd: descriptor, events: events, revents: 0)
    poll(&request, 1, -1)
  }
}

extension FileStatus {
  fileprivate init(_ record: stat) {
    switch record.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .directory
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    byteCount = Int(record.st_size)
    mode = UInt32(record.st_mode) & 0o7777
    identity = FileIdentity(device: UInt64(record.st_dev), number: UInt64(record.st_ino))
  }
}

// The calls whose names the methods above bear too.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

private func writeBytes(_ descriptor: Int32, _ all: UnsafeRawBufferPointer, from start: Int) -> Int
{
  let rest = UnsafeRawBufferPointer(rebasing: all[start...])
  return write(descriptor, rest.baseAddress, rest.count)
}

private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func renameFile(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
  rename(old, new)
}
