/// Something to read.
struct Input: Sendable {
  enum Location: Sendable {
    case standardInput
    case file(Path)
  }

  var location: Location
  /// The input's key in the data: the path below what the user named, or the file's own name.
  var source: String
  /// The input's name in messages: its path as the user can open it.
  var name: String
  /// Whether a walk found it, so that it may well be something else than a feed.
  var isFound = false
  /// Bytes, where a walk or a look told them.
  var byteCount: Int?
  /// Why it cannot be read, where that is known already.
  var failure: SystemError?
  /// Columns of a terminal that the longest source among all inputs of the run takes.
  var widestSource = 0
}

extension Input {
  /// What is piped in.
  static let standardInput = Input(location: .standardInput, source: "stdin", name: "<stdin>")

  /// A file that is read beside the inputs.
  init(file: Path) {
    self.init(
      location: .file(file),
      source: String(decoding: file.lastPart, as: UTF8.self),
      name: file.text
    )
  }
}

/// The inputs of a run, in their order.
struct Inputs: Sendable {
  private(set) var all: [Input] = []
  /// Whether the run is over several inputs: more than one was named, or a folder or a list was.
  private(set) var areSeveral = false
  /// Folders that were named and have no files to read.
  private(set) var emptyFolders: [Path] = []

  /// Gathers the inputs.
  ///
  /// - Throws: ``UsageError`` for a URL, for a terminal in place of input, and the like.
  init(named names: [String], list: String?, isListNULSeparated: Bool, command: String) throws {
    var names = RawArguments.paths(of: names)
    if let list {
      names += try Self.lines(of: list, separator: isListNULSeparated ? 0 : UInt8(ascii: "\n"))
      areSeveral = true
    } else if names.isEmpty {
      if System.isTerminal(0) {
        throw UsageError("no input: name files or folders, or pipe a feed in")
      }
      names = [Path("-")]
    }
    areSeveral = areSeveral || names.count > 1
    var readsStandardInput = list == "-"
    for name in names {
      guard !name.bytes.isEmpty else { throw UsageError("the name of an input is empty") }
      if let line = Self.downloadLine(for: name.text, command: command) {
        throw UsageError("\(name.text.visible) is a URL and nothing is fetched; use: \(line)")
      }
      if name.text == "-" {
        guard !readsStandardInput else {
          throw UsageError("standard input can be read only once")
        }
        readsStandardInput = true
        all.append(.standardInput)
      } else {
        add(name)
      }
    }
    let widest = all.lazy.map(\.source.visible.columns).max() ?? 0
    for index in all.indices { all[index].widestSource = widest }
  }

  /// Files that other inputs led to, with the names that they have in the data.
  init(_ files: [(source: String, path: Path)]) {
    all = files.map { source, path in
      var input = Input(file: path)
      input.source = source
      return input
    }
  }

  /// Bytes of all inputs; `nil` when that of one is not known.
  var byteCount: Int? {
    var total = 0
    for input in all where input.failure == nil {
      guard let bytes = input.byteCount else { return nil }
      total += bytes
    }
    return total
  }

  private mutating func add(_ path: Path) {
    var input = Input(
      location: .file(path),
      source: String(decoding: path.lastPart, as: UTF8.self),
      name: path.text
    )
    do throws(SystemError) {
      let status = try System.status(of: path)
      if status.kind == .directory {
        areSeveral = true
        let count = all.count
        try walk(path, below: "")
        if all.count == count { emptyFolders.append(path) }
        return
      }
      if status.kind == .file { input.byteCount = status.byteCount }
    } catch {
      input.failure = error
    }
    all.append(input)
  }

  /// Adds the files of a folder and its folders, in byte order; hidden ones and links are skipped.
  private mutating func walk(_ folder: Path, below prefix: String) throws(SystemError) {
    for name in try System.names(in: folder) where name.first != UInt8(ascii: ".") {
      let path = folder.appending(name)
      let source = prefix + String(decoding: name, as: UTF8.self)
      var input = Input(location: .file(path), source: source, name: path.text, isFound: true)
      do throws(SystemError) {
        let status = try System.status(of: path, followingLinks: false)
        switch status.kind {
        case .file:
          input.byteCount = status.byteCount
        case .directory:
          try walk(path, below: source + "/")
          continue
        case .link, .other:
          continue
        }
      } catch {
        input.failure = error
      }
      all.append(input)
    }
  }

  private static func lines(of list: String, separator: UInt8) throws -> [Path] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    do {
      let reader = try FileReader(list == "-" ? .standardInput : .file(Path(list)))
      while true {
        let count = try reader.read(into: &buffer)
        if count == 0 { break }
        bytes.append(contentsOf: buffer[..<count])
      }
    } catch {
      throw UsageError("cannot read the list \(list.visible): \(error.message)")
    }
    return bytes.split(separator: separator).map { line in
      // Lists that come from Windows end their lines with two characters.
      let hasReturn = separator != 0 && line.last == UInt8(ascii: "\r")
      return Path(bytes: Array(hasReturn ? line.dropLast() : line))
    }
  }

  /// The command line that does what someone who names a URL wants.
  private static func downloadLine(for name: String, command: String) -> String? {
    guard let colon = name.firstRange(of: "://")?.lowerBound, colon > name.startIndex else {
      return nil
    }
    let scheme = name[..<colon].lowercased()
    let isScheme = scheme.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default:
        false
      }
    }
    guard isScheme else { return nil }
    // Podcast apps' schemes, which are HTTP under other names.
    let isRenamed = ["feed", "itpc", "pcast", "podcast"].contains(scheme)
    let address = isRenamed ? "https" + name[colon...] : name
    let quoted = address.visible.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    return "curl -fsSL '\(quoted)' | feedtool \(command)"
  }
}
