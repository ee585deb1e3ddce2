#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps bytes until they can be written: 1 MiB in memory, what is more in a temporary file.
///
/// The file stands in `TMPDIR`, or else in `/tmp`, and has no name there: it is gone as soon as the
/// process is, however that ends. One task at a time uses a spool; handing it on to another is the
/// caller's to order.
package final class Spool: @unchecked Sendable {
  /// Why a spool could not keep or give its bytes.
  package struct Failure: Error, CustomStringConvertible {
    /// What was tried, where, and what the system said.
    package var description: String
  }

  /// Bytes kept.
  package private(set) var count = 0

  private let memoryLimit: Int
  private let folder: String?
  private let blockSize = 262_144
  // Full blocks and the one that is being filled; empty once there is a file.
  private var blocks: [[UInt8]] = []
  private var file: Int32 = -1

  /// Makes an empty spool.
  ///
  /// - Parameters:
  ///   - memoryLimit: How many bytes are kept in memory; with more, all go into the file.
  ///   - folder: Where the file is made; `nil` for the usual place.
  package init(memoryLimit: Int = 1_048_576, folder: String? = nil) {
    self.memoryLimit = memoryLimit
    self.folder = folder
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// Adds bytes at the end.
  ///
  /// - Throws: ``Failure`` when the temporary file cannot be made or written.
  package func append(_ bytes: RawSpan) throws {
    try bytes.withUnsafeBytes { buffer in
      if file < 0 && count + buffer.count > memoryLimit { try moveToFile() }
      if file >= 0 { try write(buffer) } else { keep(buffer) }
    }
    count += bytes.byteCount
  }

  /// Writes all bytes to a sink, in order, and forgets them.
  ///
  /// - Throws: ``Failure`` when the temporary file cannot be read. What the sink itself fails with, it
  ///   remembers.
  package func drain(into sink: inout ByteSink) throws {
    for block in blocks { sink.append(contentsOf: block.span) }
    if file >= 0 { try readBack(into: &sink) }
    clear()
  }

  /// Forgets all bytes.
  package func clear() {
    blocks = []
    count = 0
    if file >= 0 { close(file) }
    file = -1
  }

  private func keep(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      if blocks.isEmpty || blocks[blocks.count - 1].count >= blockSize {
        var block: [UInt8] = []
        block.reserveCapacity(blockSize)
        blocks.append(block)
      }
      let room = blockSize - blocks[blocks.count - 1].count
      blocks[blocks.count - 1].append(contentsOf: rest.prefix(room))
      rest = rest.dropFirst(room)
    }
  }

  private func moveToFile() throws {
    var folder = folder ?? getenv("TMPDIR").map { String(cString: $0) } ?? ""
    if folder.isEmpty { folder = "/tmp" }
    var path = Array("\(folder)/feedkit-XXXXXX".utf8CString)
    file = mkstemp(&path)
    guard file >= 0 else { throw failure("cannot make a temporary file in \(folder)") }
    unlink(path)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    for block in blocks { try block.withUnsafeBytes { try write($0) } }
    blocks = []
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let written = systemWrite(file, piece.baseAddress, piece.count)
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if written == 0 || errno != EINTR {
        throw failure("cannot write to a temporary file")
      }
    }
  }

  private func readBack(into sink: inout ByteSink) throws {
    var offset = 0
    try withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
      while offset < count {
        let got = pread(file, buffer.baseAddress, buffer.count, off_t(offset))
        if got > 0 {
          sink.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<got]).bytes)
          offset += got
        } else if got == 0 {
          throw Failure(description: "a temporary file is shorter than what was written to it")
        } else if errno != EINTR {
          throw failure("cannot read a temporary file back")
        }
      }
    }
  }

  private func failure(_ what: String) -> Failure {
    Failure(description: "\(what): \(String(cString: strerror(errno)))")
  }
}

// Inside the class the name is taken.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}

extension ByteSink {
  /// Makes a sink that writes into a spool.
  package init(into spool: Spool) {
    self.init(spansOf: 65_536) { try spool.append($0) }
  }
}
