#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A failure that ends the run with a line on standard error.
struct Failure: Error {
  /// What went wrong, lower case.
  var message: String
  /// The exit code: 2 for usage, 1 for everything else.
  var exitCode: Int32 = 1

  /// A mistake in the command line.
  static func usage(_ message: String) -> Failure {
    Failure(message: message, exitCode: 2)
  }
}

/// The few system calls that the benchmark needs.
enum System {
  /// Seconds on a clock that only goes forward.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Opens a file for reading.
  static func open(_ path: String) throws -> Int32 {
    let file = openFile(path, O_RDONLY)
    guard file >= 0 else { throw Failure(message: "\(path): cannot be opened") }
    return file
  }

  /// Makes a file, or empties it, for writing.
  static func create(_ path: String) throws -> Int32 {
    let file = openFile(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw Failure(message: "\(path): cannot be written") }
    return file
  }

  /// Closes a file descriptor.
  static func close(_ file: Int32) {
    _ = closeFile(file)
  }

  /// Reads the next bytes into a buffer; 0 at the end and on failure.
  static func read(_ file: Int32, into buffer: inout [UInt8]) -> Int {
    buffer.withUnsafeMutableBytes { max(0, readFile(file, $0.baseAddress, $0.count)) }
  }

  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to file: Int32) throws {
    try bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = writeFile(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count > 0 else { throw Failure(message: "the output cannot be written") }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// Makes a folder, if it is not there.
  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw Failure(message: "\(path): cannot be made")
    }
  }

  /// Paths of the files of a folder whose names end in `.xml`, in byte order.
  static func feeds(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else {
      throw Failure(message: "\(folder): cannot be read")
    }
    defer { closedir(stream) }
    var paths: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".xml") { paths.append("\(folder)/\(name)") }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Writes a line to standard error.
  static func note(_ line: String) {
    try? write(Array("\(line)\n".utf8), to: STDERR_FILENO)
  }

  /// Ends the process.
  static func exit(_ code: Int32) -> Never {
    fflush(nil)
    endProcess(code)
  }
}

// The names above hide these inside the type.
private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
  open(path, flags, mode)
}
private func closeFile(_ file: Int32) -> Int32 { close(file) }
private func readFile(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, bytes, count)
}
private func writeFile(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
private func endProcess(_ code: Int32) -> Never { exit(code) }
