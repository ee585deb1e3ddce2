/// Turns the tokens of a chapters file into its list.
struct ChaptersDecoder: JSONHandler, ~Copyable {
  private let limits: Limits
  private let list: JSONFrame
  private var machine: JSONMachine
  private(set) var isBegun = false
  private var isFinished = false
  private var events: [ChaptersEvent] = []
  private(set) var failure: FeedError?
  private(set) var diagnosticCount = 0

  init(options: ParseOptions) {
    limits = options.limits
    list = JSONFrame(NestedJSON(top: ChapterListKeys.self), listLimit: limits.listEntries)
    machine = JSONMachine(root: list, limits: limits)
  }

  /// How many chapters were read.
  var chapterCount: Int { list.memory.edit(as: ChapterList.self) { $0.chapters.count } }

  /// The events that are complete, in order.
  mutating func takeEvents() -> [ChaptersEvent] {
    defer { events = [] }
    return events
  }

  mutating func begin(encodingName: String) {}

  mutating func report(_ diagnostic: Diagnostic) {
    diagnosticCount += 1
    if diagnosticCount <= limits.diagnostics { events.append(.diagnostic(diagnostic)) }
  }

  mutating func take(
    _ token: JSONToken,
    in reader: borrowing JSONReader,
    at position: Position
  ) {
    if !isBegun {
      guard token == .beginObject else {
        failure = FeedError(
          code: .notAFeed,
          message: "JSON document is no chapters file: it is no object",
          position: position
        )
        return
      }
      isBegun = true
      machine.begin(at: position)
    } else if machine.isInside || token != .endObject {
      machine.take(token, in: reader, at: position)
    }
    while let diagnostic = machine.nextDiagnostic() { report(diagnostic) }
  }

  /// Delivers the list at the end of the input.
  mutating func finish() {
    guard isBegun, failure == nil, !isFinished else { return }
    isFinished = true
    let found = list.memory.edit(as: ChapterList.self) { $0 }
    guard !found.chapters.isEmpty || list.hasSeen("chapters") else {
      failure = FeedError(
        code: .notAFeed,
        message: "JSON document is no chapters file: it has no chapters"
      )
      return
    }
    events.append(.list(found))
  }
}
