import FeedKit

/// A folder with a site, of which only what has changed is written anew.
///
/// New files wait in a hidden folder until all are complete; then they take their places. A run that
/// fails or is interrupted before leaves the old site as it was.
struct SiteFolder: SiteFiles {
  /// What writing came to.
  struct Report {
    var written = 0
    var unchanged = 0
    var removed = 0
  }

  /// The list of the site's files; by it a later run knows which are its own to remove.
  private static let listName = ".feedtool-site"

  private let folder: Path
  private let staging: StagingFolder
  private let isNew: Bool
  private let earlier: [String]
  private var files: Set<String> = []
  /// The files that wait, in the order in which they take their places.
  private var waiting: [(path: String, number: Int)] = []
  private var report = Report()

  /// Opens a folder that is new, empty, or holds a site of an earlier run.
  ///
  /// - Throws: `UsageError` when it holds anything else, `OutputError` when it cannot be written.
  init(_ folder: Path) throws {
    self.folder = folder
    let names = try? System.names(in: folder)
    isNew = names == nil
    let list = folder.appending(Self.listName)
    if let names, !names.isEmpty, !names.contains(Array(Self.listName.utf8)) {
      throw UsageError(
        "\(folder.text.visible) holds other files; name a new or empty folder, or one with a site"
      )
    }
    earlier = (try? FileReader.all(of: list.text)).map(Self.paths) ?? []
    try FolderOutput.makeFolder(folder)
    staging = try StagingFolder(in: folder)
  }

  private static func paths(in list: [UInt8]) -> [String] {
    String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init).filter(isOurs)
  }

  /// Whether a path is one that a site has: nothing else is ever removed.
  private static func isOurs(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      guard let first = part.utf8.first, first != UInt8(ascii: ".") else { return false }
      return part.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
    }
  }

  mutating func write(_ path: String, _ body: (inout ByteSink) -> Void) throws {
    files.insert(path)
    let file = SiteFile(replacing: folder.appending(path), staging: staging)
    var sink = ByteSink(spansOf: 65_536) { try file.write($0) }
    body(&sink)
    try sink.flush()
    if let number = try file.finish() {
      waiting.append((path, number))
      report.written += 1
    } else {
      report.unchanged += 1
    }
  }

  /// Puts all files in their places, and removes those of the earlier site that are no more.
  mutating func commit() throws -> Report {
    let list = files.sorted().map { $0 + "\n" }.joined()
    let counts = report
    try write(Self.listName) { $0.append(list) }
    files.remove(Self.listName)
    report = counts
    let gone = earlier.filter { !files.contains($0) }
    try makePlaces()
    // Nothing comes between: a site half old and half new would be whole to nobody.
    try Signals.withheld {
      for (path, number) in waiting {
        let target = folder.appending(path)
        do throws(SystemError) {
          try System.rename(staging.path(number), to: target)
        } catch {
          throw OutputError(path: target.text, cause: error)
        }
      }
      for path in gone { remove(path) }
    }
    report.removed = gone.count
    staging.remove()
    return report
  }

  /// Leaves the old site as it was.
  func discard() {
    staging.remove()
    if isNew { System.removeDirectory(folder) }
  }

  /// Makes the folders, and makes sure that no file is in the way of one, nor a folder of a file.
  private func makePlaces() throws {
    var known: Set<Path> = []
    for (path, _) in waiting {
      let target = folder.appending(path)
      if known.insert(target.folder).inserted { try FolderOutput.makeFolder(target.folder) }
      if (try? System.status(of: target, followingLinks: false))?.kind == .directory {
        throw OutputError(path: target.text, cause: .isDirectory)
      }
    }
  }

  private func remove(_ path: String) {
    let target = folder.appending(path)
    System.remove(target)
    var above = target.folder
    while above.bytes.count > folder.bytes.count {
      System.removeDirectory(above)
      above = above.folder
    }
  }
}

/// One file of a site: compared with the old one as it is written, and kept where they are the same.
private final class SiteFile {
  private let path: Path
  private let staging: StagingFolder
  private var old: OldFile?
  /// Bytes that are the same so far.
  private var same = 0
  private var new: (number: Int, descriptor: Int32)?

  init(replacing path: Path, staging: StagingFolder) {
    self.path = path
    self.staging = staging
    old = OldFile(path)
  }

  deinit {
    if let new { try? System.close(new.descriptor) }
  }

  func write(_ bytes: RawSpan) throws {
    if new == nil {
      if try old?.continues(with: bytes, &staging.buffer) == true {
        same += bytes.byteCount
        return
      }
      try begin()
    }
    guard let new else { return }
    try reporting { () throws(SystemError) in try System.write(new.descriptor, bytes) }
  }

  /// Ends the file.
  ///
  /// - Returns: The number of the new one; `nil` when the old one is the same.
  func finish() throws -> Int? {
    if new == nil, try old?.hasEnded(&staging.buffer) != true { try begin() }
    old = nil
    guard let written = new else { return nil }
    new = nil
    try reporting { () throws(SystemError) in try System.close(written.descriptor) }
    return written.number
  }

  /// Begins a new file with what was the same.
  private func begin() throws {
    try reporting { () throws(SystemError) in
      let (number, descriptor) = try staging.makeFile()
      new = (number, descriptor)
      old = nil
      guard same > 0 else { return }
      let source = try FileReader(.file(path))
      var left = same
      while left > 0 {
        let limit = min(left, staging.buffer.count)
        let count = try source.read(into: &staging.buffer, atMost: limit)
        guard count > 0 else { throw SystemError.missing }
        let piece = staging.buffer
        try System.write(descriptor, piece.span.bytes.extracting(first: count))
        left -= count
      }
    }
  }

  private func reporting(_ body: () throws(SystemError) -> Void) throws {
    do throws(SystemError) {
      try body()
    } catch {
      throw OutputError(path: path.text, cause: error)
    }
  }
}

/// The file that stands in a place already.
private final class OldFile {
  private let file: FileReader

  /// Opens it; `nil` when there is none, or none of one's own.
  init?(_ path: Path) {
    guard (try? System.status(of: path, followingLinks: false))?.kind == .file,
      let reader = try? FileReader(.file(path))
    else { return nil }
    file = reader
  }

  /// Whether the next bytes of it are these.
  func continues(with bytes: RawSpan, _ buffer: inout [UInt8]) throws -> Bool {
    var done = 0
    while done < bytes.byteCount {
      let count = try file.read(into: &buffer, atMost: min(bytes.byteCount - done, buffer.count))
      guard count > 0 else { return false }
      let isSame = bytes.extracting(done..<(done + count)).withUnsafeBytes { new in
        buffer.withUnsafeBytes { new.elementsEqual($0.prefix(count)) }
      }
      guard isSame else { return false }
      done += count
    }
    return true
  }

  /// Whether nothing of it is left.
  func hasEnded(_ buffer: inout [UInt8]) throws -> Bool {
    try file.read(into: &buffer, atMost: 1) == 0
  }
}
