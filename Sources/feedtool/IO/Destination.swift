import FeedKit

/// Where the data of a run goes.
enum Destination: Sendable {
  case standardOutput
  case file(Path)
  /// One file for each input, in a folder.
  case folder(Path)
  /// No output of its own: what is read is collected for something that comes later.
  case nowhere
}

/// The one output that all inputs share; used by one thread at a time.
final class SharedOutput {
  private let output: AtomicOutput
  private let form: () -> OutputForm
  private let options: ExportOptions
  private let terminalText: TerminalText?
  /// Where everything waits until it is known that all of it may be written.
  private let held: Spool?
  private var hasBegun = false
  private let joinsRecords: Bool
  private var hasRecord = false

  /// Opens the output at a path, or standard output.
  init(
    _ path: Path?,
    shape: OutputShape,
    form: @escaping () -> OutputForm,
    options: ExportOptions,
    color: ColorChoice,
    holdsBack: Bool = false
  ) throws(OutputError) {
    held = holdsBack ? Spool() : nil
    output = if let path { try AtomicOutput(path) } else { AtomicOutput() }
    self.form = form
    self.options = options
    joinsRecords = shape.joinsRecords
    let isColored = path == nil && shape.name == "json" && color.isOn(for: 1)
    terminalText =
      (output.isTerminal || isColored) && !shape.isForPeople
      ? TerminalText(isJSON: shape.name.hasSuffix("json"), isColored: isColored) : nil
  }

  /// Whether bytes go to a terminal.
  var isTerminal: Bool { output.isTerminal }

  func write(_ bytes: RawSpan) throws {
    if !hasBegun { try begin() }
    if joinsRecords {
      try send(joined(bytes).span.bytes)
    } else {
      try send(bytes)
    }
  }

  /// The bytes with a comma between records, in the place of marks.
  private func joined(_ bytes: RawSpan) -> [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.byteCount)
    var start = 0
    while start < bytes.byteCount {
      let mark = bytes.firstIndex(of: OutputShape.recordMark, from: start)
      bytes.extracting(start..<mark).withUnsafeBytes { joined += $0 }
      if mark < bytes.byteCount {
        if hasRecord { joined.append(UInt8(ascii: ",")) }
        hasRecord = true
      }
      start = mark + 1
    }
    return joined
  }

  /// Puts the output in its place; where there was no data, only if that is useful too.
  func commit(isUseful: Bool) throws {
    guard hasBegun || isUseful else { return output.discard() }
    if !hasBegun { try begin() }
    try write(form().end)
    if let held {
      var sink = ByteSink(spansOf: 65_536) { try self.show($0) }
      try held.drain(into: &sink)
      try sink.flush()
    }
    try output.commit()
  }

  /// Leaves what was there before.
  func discard() { output.discard() }

  private func begin() throws {
    hasBegun = true
    try write(form().begin)
  }

  private func write(_ part: (ExportOptions, inout ByteSink) -> Void) throws {
    var sink = ByteSink(spansOf: 65_536) { try self.send($0) }
    part(options, &sink)
    try sink.flush()
  }

  private func send(_ bytes: RawSpan) throws {
    if let held { try held.append(bytes) } else { try show(bytes) }
  }

  private func show(_ bytes: RawSpan) throws {
    if let terminalText {
      try output.write(terminalText.shown(bytes).span.bytes)
    } else {
      try output.write(bytes)
    }
  }
}

/// A file of one input in the folder of outputs, made when its first bytes come.
final class FolderOutput {
  private let path: Path
  /// How the input's kind is written; set before anything is.
  var form: OutputForm
  private let options: ExportOptions
  private var output: AtomicOutput?

  init(_ path: Path, form: OutputForm, options: ExportOptions) {
    self.path = path
    self.form = form
    self.options = options
  }

  func write(_ bytes: RawSpan) throws {
    if output == nil {
      try Self.makeFolder(path.folder)
      output = try AtomicOutput(path)
      try write(form.begin)
    }
    try output?.write(bytes)
  }

  /// Puts the file in its place, if anything was written.
  func commit() throws {
    guard output != nil else { return }
    try write(form.end)
    try output?.commit()
  }

  /// Leaves what was there before.
  func discard() { output?.discard() }

  private func write(_ part: (ExportOptions, inout ByteSink) -> Void) throws {
    var sink = ByteSink(spansOf: 65_536) { try self.output?.write($0) }
    part(options, &sink)
    try sink.flush()
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: Path) throws(OutputError) {
    do {
      try System.makeDirectory(path)
    } catch {
      guard error.isMissing, path.folder != path else { return try accept(error, at: path) }
      try makeFolder(path.folder)
      // Not every folder takes others: where this fails again, nothing more can be done.
      do { try System.makeDirectory(path) } catch { try accept(error, at: path) }
    }
  }

  /// Lets it pass that a folder is there already.
  private static func accept(_ error: SystemError, at path: Path) throws(OutputError) {
    guard error.isExisting else { throw OutputError(path: path.text, cause: error) }
    guard (try? System.status(of: path))?.kind == .directory else {
      throw OutputError(path: path.text, cause: SystemError.isNoDirectory)
    }
  }
}

/// The names of the files in a folder of outputs.
enum OutputNames {
  /// A name for each input, in their order: its own with another extension, numbered where two would
  /// be the same, also to a file system that ignores case.
  static func names(for inputs: [Input], fileExtension: String) -> [String] {
    var taken: Set<String> = []
    return inputs.map { input in
      let stem = stem(of: input)
      var name = "\(stem).\(fileExtension)"
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(stem)-\(number).\(fileExtension)"
        number += 1
      }
      return name
    }
  }

  private static func stem(of input: Input) -> String {
    if case .standardInput = input.location { return "stdin" }
    var parts = input.source.split(separator: "/").map(String.init)
    guard var last = parts.popLast() else { return "feed" }
    for ending in [".gz", nil] {
      guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { break }
      if let ending, last[dot...].lowercased() != ending { continue }
      last = String(last[..<dot])
    }
    return (parts + [last]).joined(separator: "/")
  }
}
