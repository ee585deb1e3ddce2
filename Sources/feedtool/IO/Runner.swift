import FeedKit
import Synchronization

/// What a command wants done.
struct RunRequest: Sendable {
  var inputs: Inputs
  var shape: OutputShape
  var parse: ParseOptions
  var export: ExportOptions
  var destination: Destination
  /// The kind that all inputs are read as; `nil` to find out from each.
  var kind: DocumentKind?
  var run: RunSettings
}

/// How a run behaves, whatever it does.
struct RunSettings: Sendable {
  var jobs = 1
  var detail = DiagnosticPrinter.Detail.folded
  var color = ColorChoice.auto
  var showsProgress = true
  var showsStatistics = false
  var isQuiet = false
  /// Whether diagnostics tell what stood there and what it became.
  var showsChanges = false
  var findings: String?
  var allowance: Allowance?
  /// Whether nothing is written where the format has no place for something.
  var isLossless = false
}

/// Reads all inputs on several threads and puts what comes of them in their order.
final class Runner: Sendable {
  /// Inputs that each worker may be ahead.
  private static let lead = 8

  let request: RunRequest
  let messages: Messages
  let progress: Progress
  let totals: Monitor<Totals>
  /// The kind of the first document, once it is known: a table is of documents of one kind.
  private let tableKind: Monitor<DocumentKind?>
  private let nextIndex = Atomic<Int>(0)
  private let names: [String]

  init(
    _ request: RunRequest,
    messages: Messages,
    totals: Totals = Totals()
  ) {
    self.request = request
    self.messages = messages
    self.totals = Monitor(totals)
    tableKind = Monitor(request.kind)
    // On one terminal, what is written shows how far things are.
    let isShown = request.run.showsProgress && System.isTerminal(2)
    var isDataShown = false
    if case .standardOutput = request.destination { isDataShown = System.isTerminal(1) }
    progress = Progress(
      total: request.inputs.byteCount,
      isShown: isShown && !isDataShown,
      messages: messages
    )
    names =
      switch request.destination {
      case .folder:
        OutputNames.names(
          for: request.inputs.all,
          fileExtension: request.shape.extensions.first ?? request.shape.name
        )
      default: []
      }
  }

  /// Does the work.
  func run() -> ExitStatus {
    collect()
    report()
    return totals.withLock {
      $0.exit(allowing: request.run.allowance, isLossless: request.run.isLossless)
    }
  }

  /// Does the work, and leaves it to others to say what it came to.
  ///
  /// - Parameter findings: Where diagnostics go as data, when one file is for several runs.
  func collect(_ findings: AtomicOutput? = nil) {
    do {
      try work(findings)
    } catch {
      note(error)
    }
    progress.end()
  }

  private func work(_ sharedFindings: AtomicOutput?) throws {
    findTableKind()
    let shared = try openShared()
    let own =
      try sharedFindings == nil
      ? request.run.findings.map { path in try AtomicOutput(Path(path)) } : nil
    let findings = sharedFindings ?? own
    let jobs = min(request.run.jobs, max(1, request.inputs.all.count))
    let messages = messages
    let writers: [(RawSpan) throws -> Void] = [
      { bytes in try shared?.write(bytes) },
      { bytes in messages.write(bytes) },
      { bytes in try findings?.write(bytes) },
    ]
    let output = OrderedOutput(window: jobs * Self.lead, writers: writers)
    onThreads(jobs) {
      var worker = Worker(runner: self, output: output)
      worker.run()
    }
    let isComplete = totals.withLock { totals in
      totals.outputFailure == nil && !totals.isPipeClosed && totals.mistake == nil
        && !(request.run.isLossless && !totals.lost.isEmpty)
    }
    guard isComplete else { return shared?.discard() ?? () }
    try shared?.commit(isUseful: totals.withLock { $0.badCount == 0 })
    try own?.commit()
  }

  private func openShared() throws -> SharedOutput? {
    let path: Path?
    switch request.destination {
    case .standardOutput: path = nil
    case .file(let file): path = file
    case .folder(let folder):
      try FolderOutput.makeFolder(folder)
      return nil
    case .nowhere:
      return nil
    }
    return try SharedOutput(
      path,
      shape: request.shape,
      form: { self.sharedForm },
      options: request.export,
      color: request.run.color,
      holdsBack: request.run.isLossless
    )
  }

  /// Decides of what kind of documents a table is that holds all inputs: of feeds, if there is one.
  private func findTableKind() {
    guard request.kind == nil, request.shape.keepsKindsApart, request.inputs.all.count > 1 else {
      return
    }
    var found: DocumentKind?
    for input in request.inputs.all where input.failure == nil {
      guard case .file = input.location, let kind = Worker.kind(of: input, request.parse) else {
        continue
      }
      found = kind == .feed ? kind : found ?? kind
      if kind == .feed { break }
    }
    let kind = found
    tableKind.withLock { $0 = kind ?? .feed }
  }

  /// How an input of a kind is written; `nil` when it has no place in the output.
  func form(for kind: DocumentKind) -> OutputForm? {
    let first = tableKind.withLock { first in
      first = first ?? kind
      return first
    }
    guard first == kind || !request.shape.keepsKindsApart else { return nil }
    return request.shape.form(for: kind)
  }

  private var sharedForm: OutputForm {
    let kind = tableKind.withLock { $0 } ?? .feed
    return request.shape.form(for: kind) ?? request.shape.feedForm
  }

  /// The next input and its number, or `nil` when there is none.
  func takeNext() -> (index: Int, input: Input)? {
    let index = nextIndex.add(1, ordering: .relaxed).oldValue
    guard index < request.inputs.all.count else { return nil }
    return (index, request.inputs.all[index])
  }

  /// The file of an input's own, where there is a folder for them.
  func ownOutput(_ index: Int, options: ExportOptions) -> FolderOutput? {
    guard case .folder(let folder) = request.destination else { return nil }
    return FolderOutput(
      folder.appending(names[index]),
      form: request.shape.feedForm,
      options: options
    )
  }

  /// Remembers why the work could not go on.
  func note(_ error: any Error) {
    totals.withLock { $0.note(error) }
  }

  /// Says what the run came to.
  private func report() {
    let totals = totals.withLock { $0 }
    if let failure = totals.outputFailure {
      messages.tell(failure)
    } else if let mistake = totals.mistake {
      return messages.tell(mistake)
    }
    guard !totals.isPipeClosed else { return }
    if !request.run.isQuiet || request.run.isLossless { reportLosses(totals) }
    if !request.run.isQuiet { reportFolder() }
    if request.run.showsStatistics { messages.write(statistics(totals)) }
    for folder in request.inputs.emptyFolders {
      messages.tell("\(folder.text.visible) has no files to read")
    }
    // Not where the output could not even be opened.
    let hasWorked = totals.inputCount > 0 || totals.outputFailure == nil
    if request.inputs.areSeveral && hasWorked {
      messages.write(totals.line)
    }
  }

  private func reportLosses(_ totals: Totals) {
    if totals.inertCells > 0 && !request.run.isQuiet {
      let cells = counted(totals.inertCells, "cell")
      messages.tell(
        "made \(cells) that a spreadsheet would take for a formula inert (--raw-cells leaves them)"
      )
    }
    if totals.unnamedFeeds > 0 && !request.run.isQuiet {
      let feeds = counted(totals.unnamedFeeds, "feed")
      messages.tell("\(feeds) without a URL of its own: the name of the input stands in its place")
    }
    if !totals.unnamedSpeakers.isEmpty && !request.run.isQuiet {
      let labels = totals.unnamedSpeakers.sorted().prefix(20).map(\.visible)
      messages.tell("no name was given for \(labels.joined(separator: ", "))")
    }
    let lost = totals.lost.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !lost.isEmpty else { return }
    let list = lost.prefix(10).map { "\($0.key) (\(grouped($0.value)))" }.joined(separator: ", ")
    let rest = lost.count > 10 ? " and \(lost.count - 10) more" : ""
    let refusal = request.run.isLossless ? "not written, as --lossless wants: " : ""
    messages.tell("\(refusal)\(request.shape.name) has no place for \(list)\(rest)")
  }

  /// Says that a folder was meant where its name is that of a file.
  private func reportFolder() {
    guard case .folder(let folder) = request.destination else { return }
    let name = String(decoding: folder.lastPart, as: UTF8.self).lowercased()
    guard request.shape.extensions.contains(where: { name.hasSuffix(".\($0)") }) else { return }
    messages.tell("\(folder.text.visible) is a folder, with a file for each input")
  }

  private func statistics(_ totals: Totals) -> String {
    Statistics.line(bytes: progress.byteCount, episodes: totals.episodes, seconds: progress.seconds)
  }
}

/// The line that tells how much was done, and how fast.
enum Statistics {
  static func line(bytes: Int, episodes: Int, seconds: Double) -> String {
    [
      sized(bytes),
      counted(episodes, "episode"),
      "\(decimal(seconds, digits: 3)) s",
      "\(decimal(Double(bytes) / 1e6 / max(seconds, 1e-6))) MB/s",
      "peak memory \(sized(System.peakMemory))",
    ].joined(separator: ", ")
  }
}
