import Synchronization

/// A failure to write an output.
struct OutputError: Error {
  var path: String
  var cause: SystemError

  /// Whether nobody reads the output any more.
  var isBrokenPipe: Bool { cause.isBrokenPipe }

  var message: String {
    let folder = Path(path).folder
    let isFolderMissing = cause.isMissing && (try? System.status(of: folder)) == nil
    let reason = isFolderMissing ? "there is no folder \(folder.text.visible)" : cause.message
    return "cannot write \(path.visible): \(reason)"
  }
}

/// A file that appears under its name only when it is complete.
///
/// Bytes go to a temporary file in the same folder, which is renamed at the end; without
/// ``commit()`` the old file stays as it was. Devices, FIFOs and standard output are written directly.
final class AtomicOutput {
  private let path: Path
  private let descriptor: Int32
  private let isOwned: Bool
  private let temporary: Temporary?
  private var isOpen = true

  private struct Temporary {
    var path: Path
    var target: Path
    var slot: Int?
  }

  private static let counter = Atomic<Int>(0)

  /// Whether bytes go to a terminal.
  var isTerminal: Bool { System.isTerminal(descriptor) }

  /// Makes an output that writes to standard output.
  init() {
    path = Path("standard output")
    descriptor = 1
    isOwned = false
    temporary = nil
  }

  /// Opens an output.
  ///
  /// - Throws: ``OutputError`` when the place cannot be written.
  init(_ path: Path) throws(OutputError) {
    self.path = path
    isOwned = true
    do throws(SystemError) {
      if let number = Self.descriptorNumber(path) {
        descriptor = try System.duplicate(number)
        temporary = nil
        return
      }
      let target = try Self.resolved(path)
      let old = try Self.statusIfThere(target)
      switch old?.kind {
      case .directory?:
        throw SystemError.isDirectory
      case .other?:
        descriptor = try System.openForWriting(target)
        temporary = nil
        return
      default:
        if old != nil, !System.mayWrite(target) { throw SystemError.noPermission }
      }
      (descriptor, temporary) = try Self.makeTemporary(for: target)
      if let old { try System.setMode(old.mode, of: descriptor) }
    } catch {
      throw OutputError(path: path.text, cause: error)
    }
  }

  deinit { discard() }

  func write(_ bytes: RawSpan) throws(OutputError) {
    do {
      try System.write(descriptor, bytes)
    } catch {
      throw OutputError(path: path.text, cause: error)
    }
  }

  /// Puts the complete file in its place.
  func commit() throws(OutputError) {
    guard isOpen else { return }
    isOpen = false
    do throws(SystemError) {
      if isOwned { try System.close(descriptor) }
      if let temporary { try System.rename(temporary.path, to: temporary.target) }
    } catch {
      removeTemporary()
      throw OutputError(path: path.text, cause: error)
    }
    freeSlot()
  }

  /// Leaves what was there before.
  func discard() {
    guard isOpen else { return }
    isOpen = false
    if isOwned { try? System.close(descriptor) }
    removeTemporary()
  }

  private func removeTemporary() {
    if let temporary { System.remove(temporary.path) }
    freeSlot()
  }

  private func freeSlot() {
    if let slot = temporary?.slot { Signals.unfinished.remove(slot) }
  }

  private static func makeTemporary(
    for target: Path
  ) throws(SystemError) -> (Int32, Temporary) {
    while true {
      let number = counter.add(1, ordering: .relaxed).newValue
      let name = ".feedtool-\(System.processID)-\(number).tmp"
      let path = target.folder.appending(name)
      // Noted before it exists, so that no interrupt can come between.
      let slot = Signals.unfinished.add(path)
      do {
        let descriptor = try System.create(path)
        return (descriptor, Temporary(path: path, target: target, slot: slot))
      } catch {
        if let slot { Signals.unfinished.remove(slot) }
        // A file of this name is left from a run that was killed hard; take the next name.
        guard error.isExisting else { throw error }
      }
    }
  }

  /// The file that a path leads to through links, whether it exists or not.
  private static func resolved(_ path: Path) throws(SystemError) -> Path {
    var path = path
    for _ in 0..<40 {
      let status: FileStatus
      do {
        status = try System.status(of: path, followingLinks: false)
      } catch {
        guard error.isMissing else { throw error }
        return path
      }
      guard status.kind == .link else { return path }
      let target = try System.target(ofLink: path)
      path = target.isAbsolute ? target : path.folder.appending(target.bytes)
    }
    throw SystemError.tooManyLinks
  }

  private static func statusIfThere(_ path: Path) throws(SystemError) -> FileStatus? {
    do {
      return try System.status(of: path)
    } catch {
      guard error.isMissing else { throw error }
      return nil
    }
  }

  /// The open descriptor that a path such as `/dev/stdout` stands for.
  private static func descriptorNumber(_ path: Path) -> Int32? {
    let text = path.text
    if text == "-" || text == "/dev/stdout" { return 1 }
    if text == "/dev/stderr" { return 2 }
    guard text.hasPrefix("/dev/fd/") else { return nil }
    return Int32(text.dropFirst("/dev/fd/".count))
  }
}
