import FeedKit

/// Reads feeds and their transcripts into an index: several at once, the same in any order.
final class SpeakerRun {
  let messages: Messages
  private let settings: RunSettings
  private let parse: ParseOptions
  private let kind: DocumentKind?
  private let findings: AtomicOutput?
  private let start = System.seconds
  private var totals = Totals()
  private var byteCount = 0
  private var inputs: Inputs?
  private var worst = ExitStatus.good
  /// Where the files of transcripts are, by the path that the index knows them by.
  private var files: [String: Path] = [:]
  /// Whether what a report tells of shows is kept.
  var keepsShows = false
  /// The shows that were read, where they were to be kept.
  private(set) var shows = ReportShows()

  init(_ input: InputOptions, settings: RunSettings) throws {
    self.settings = settings
    messages = Messages(color: settings.color)
    parse = input.parseOptions
    kind = input.kind
    do {
      findings = try settings.findings.map { try AtomicOutput(Path($0)) }
    } catch let failure as OutputError {
      messages.tell(failure.message)
      throw Ended(status: .output)
    }
  }

  /// Says which lines of the overrides did nothing.
  func tellIdle(_ lines: [Int], of overrides: String?) {
    guard let overrides, !lines.isEmpty else { return }
    let diagnostics = lines.map { line in
      Diagnostic(
        rule: "override-idle",
        severity: .warning,
        message: "nobody here has such a name, link or id; the line changes nothing",
        position: Position(line: line)
      )
    }
    try? tell(diagnostics, of: Input(file: Path(overrides)))
  }

  // MARK: - Reading

  /// Reads files of mentions.
  func readMentions(_ paths: [String], into index: inout SpeakerIndex) throws {
    for path in paths {
      var source = MentionSource(messages: messages)
      source.read(path, into: &index)
      let input = path == "-" ? Input.standardInput : Input(file: Path(path))
      try tell(source.diagnostics, of: input)
      worst = ExitStatus.deciding([worst, source.status])
    }
  }

  /// Reads feeds, and the transcripts that belong to their episodes.
  func read(_ inputs: Inputs, _ join: TranscriptJoin?, into index: inout SpeakerIndex) throws {
    self.inputs = inputs
    let collector = ListingCollector(keepsShows: keepsShows)
    collect(inputs, collector.shape, kind: kind)
    shows = collector.collectedShows
    let listings = collector.inOrder(of: inputs)
    for (input, listing) in listings {
      index.add(listing)
      try tell(listing.diagnostics, of: input)
    }
    guard let join else { return }
    let result = join.join(listings)
    try tell(result, of: join)
    let names = try read(result.found, into: &index)
    guard let map = join.map else { return }
    let notes = TranscriptJoin.notes(result.labels) { path in files[path].flatMap { names[$0.text] }
    }
    try tell(notes, of: Input(file: Path(map.name)))
  }

  private func read(
    _ found: [(transcript: EpisodeTranscript, file: Path)],
    into index: inout SpeakerIndex
  ) throws -> NamesCollector {
    for (transcript, file) in found { files[transcript.path] = file }
    let paths = files.sorted { $0.key < $1.key }
    let inputs = Inputs(paths.map { (source: $0.key, path: $0.value) })
    let collector = NamesCollector()
    collect(inputs, collector.shape, kind: .transcript)
    for (transcript, file) in found {
      if let names = collector[file.text] { index.add(names, of: transcript) }
    }
    return collector
  }

  private func collect(_ inputs: Inputs, _ shape: OutputShape, kind: DocumentKind?) {
    let request = RunRequest(
      inputs: inputs,
      shape: shape,
      parse: parse,
      export: ExportOptions(),
      destination: .nowhere,
      kind: kind,
      run: settings
    )
    let runner = Runner(request, messages: messages, totals: totals)
    runner.collect(findings)
    totals = runner.totals.withLock { $0 }
    byteCount += runner.progress.byteCount
  }

  /// Says what is doubtful about which transcripts belong where.
  private func tell(_ result: TranscriptJoin.Result, of join: TranscriptJoin) throws {
    for (input, diagnostics) in result.notes { try tell(diagnostics, of: input) }
    if let map = join.map { try tell(result.mapNotes, of: Input(file: Path(map.name))) }
    for link in join.folder?.refusedLinks ?? [] {
      let diagnostic = Diagnostic(
        rule: "transcript-link",
        severity: .warning,
        message: "link leads out of the folder of transcripts, or nowhere; it is not read"
      )
      let path = join.folder?.path.appending(link) ?? Path(link)
      try tell([diagnostic], of: Input(file: path))
    }
  }

  private func tell(_ diagnostics: [Diagnostic], of input: Input) throws {
    guard !diagnostics.isEmpty else { return }
    let (messages, findings) = (messages, findings)
    let output = OrderedOutput(
      window: 1,
      writers: [
        { _ in }, { bytes in messages.write(bytes) }, { bytes in try findings?.write(bytes) },
      ]
    )
    guard let turn = output.begin(0) else { return }
    var notes = InputNotes(input, turn: turn, settings: settings, paint: messages.paint)
    try notes.beginDocument()
    for diagnostic in diagnostics { try notes.add(diagnostic) }
    try notes.finish(Outcome())
    try turn.end()
  }

  // MARK: - What was said

  /// Reads the transcripts again, and gives each turn of an identified speaker to `body`.
  ///
  /// - Parameters:
  ///   - resolution: What resolving came to.
  ///   - grouping: How much makes one turn.
  ///   - body: Takes a turn.
  ///   - end: Called where a transcript ends.
  func said(
    _ resolution: SpeakerResolution,
    by grouping: TranscriptGrouping,
    _ body: (SaidTurn) -> Void,
    end: () -> Void = {}
  ) {
    for transcript in resolution.transcripts {
      guard let file = files[transcript.path] else { continue }
      var reader = resolution.said(in: transcript, by: grouping)
      guard !reader.isEmpty else { continue }
      var parser = TranscriptParser(options: parse)
      // What is wrong with it was told when it was read for names.
      try? Self.read(file) { bytes throws(FeedError) in
        if let bytes { try parser.parse(bytes) } else { _ = try parser.finish() }
        while let event = parser.next() { reader.add(event) }
        if bytes == nil { reader.finish() }
        while let turn = reader.next() { body(turn) }
      }
      end()
    }
  }

  /// Gives the pieces of a file to `body`, and `nil` at the end.
  private static func read(_ path: Path, _ body: (RawSpan?) throws(FeedError) -> Void) throws {
    let file = try FileReader(.file(path))
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try file.read(into: &buffer)
      guard count > 0 else { return try body(nil) }
      try body(buffer.span.bytes.extracting(first: count))
    }
  }

  // MARK: - The end

  /// Says what the run came to, and decides the exit code.
  func finish() -> ExitStatus {
    do {
      try findings?.commit()
    } catch {
      totals.note(error)
    }
    if let failure = totals.outputFailure { messages.tell(failure) }
    if settings.showsStatistics {
      let seconds = System.seconds - start
      messages.write(
        Statistics.line(bytes: byteCount, episodes: totals.episodes, seconds: seconds)
      )
    }
    for folder in inputs?.emptyFolders ?? [] {
      messages.tell("\(folder.text.visible) has no files to read")
    }
    if inputs?.areSeveral == true { messages.write(totals.line) }
    let status = totals.exit(allowing: settings.allowance, isLossless: false)
    return worst == .good ? status : ExitStatus.deciding([worst, status])
  }
}
