import FeedKit

/// What all commands do with their options: choose a format and a place, and run.
struct Invocation {
  var command: String
  var input: InputOptions
  var output: OutputOptions
  var settings: RunSettings
  /// How transcripts are read, and what is changed in them.
  var transcripts: TranscriptSettings?
  /// How documents are judged while they are read; `nil` not to.
  var validation: ValidationOptions?
  /// Whether findings of one rule are told however many there are, as far as any are.
  var tellsRepeats = false
  /// The formats of the command.
  var shapes: [OutputShape]
  /// The format for a terminal; `nil` when the command has none of its own.
  var readable: OutputShape?
  /// The only format of a command that has one.
  var fixed: OutputShape?

  func run() throws { throw Ended(status: try status()) }

  /// Runs, and says what it came to.
  func status() throws -> ExitStatus {
    let inputs = try input.gather(for: command)
    let shape = try chosenShape()
    let destination = try chosenDestination(for: shape, inputs)
    try refuseToOverwrite(inputs, destination)
    var export = try exportOptions(for: shape)
    if case .folder = destination {
      export.isPretty = true
    } else {
      export.isPretty = !inputs.areSeveral
    }
    var parse = input.parseOptions
    parse.validation = validation
    if tellsRepeats { parse.limits.diagnosticsOfRule = parse.limits.diagnostics }
    if let transcripts {
      transcripts.apply(to: &parse.transcript)
      export.transcript = try transcripts.changes()
      export.grouping = transcripts.by
    }
    let request = RunRequest(
      inputs: inputs,
      shape: shape,
      parse: parse,
      export: export,
      destination: destination,
      kind: input.kind,
      run: settings
    )
    let runner = Runner(request, messages: Messages(color: settings.color))
    return runner.run()
  }

  /// `--to`, else what the output's name ends with, else the readable form on a terminal, else JSON.
  private func chosenShape() throws -> OutputShape {
    if let fixed { return fixed }
    let names = shapes.map(\.name)
    if let name = output.tsv ? "tsv" : output.to {
      let named =
        shapes.first { $0.name == name } ?? shapes.first { $0.extensions.contains(name) }
      guard let shape = named else {
        throw NearestNames.unknown("format", name, among: names)
      }
      return shape
    }
    if let path = output.output, let ending = Self.ending(of: path) {
      guard let shape = shapes.first(where: { $0.extensions.contains(ending) }) else {
        throw UsageError(
          "cannot tell a format from the name \(path.visible); add --to with one of "
            + names.joined(separator: ", ")
        )
      }
      return shape
    }
    if output.output == nil, let readable, System.isTerminal(1) { return readable }
    guard let json = shapes.first(where: { $0.name == "json" }) else {
      throw UsageError("no format; add --to with one of \(names.joined(separator: ", "))")
    }
    return json
  }

  private static func ending(of path: String) -> String? {
    guard !path.hasPrefix("/dev/"), let last = path.split(separator: "/").last,
      let dot = last.lastIndex(of: "."), dot > last.startIndex
    else { return nil }
    let ending = last[last.index(after: dot)...]
    return ending.isEmpty ? nil : ending.lowercased()
  }

  private func chosenDestination(
    for shape: OutputShape,
    _ inputs: Inputs
  ) throws -> Destination {
    guard let path = output.output, path != "-" else {
      guard shape.holdsAllInputs || !inputs.areSeveral || shape.name == "json" else {
        throw UsageError("\(shape.name) has one file for each input; name a folder with -o")
      }
      return .standardOutput
    }
    guard !path.isEmpty else { throw UsageError("-o needs the name of a file or folder") }
    let kind = try? System.status(of: Path(path)).kind
    guard !shape.holdsAllInputs else {
      guard !path.hasSuffix("/") || kind == .directory else {
        throw UsageError("\(shape.name) is one file for all inputs; \(path.visible) names a folder")
      }
      return .file(Path(path))
    }
    if kind == .directory || kind == nil && path.hasSuffix("/")
      || inputs.areSeveral && kind != .other
    {
      return .folder(Path(path))
    }
    return .file(Path(path))
  }

  /// Refuses an output that would take the place of an input, or of the diagnostics.
  private func refuseToOverwrite(_ inputs: Inputs, _ destination: Destination) throws {
    guard case .file(let path) = destination else { return }
    if settings.findings == path.text {
      throw UsageError("-o and --diagnostics name the same file, \(path.text.visible)")
    }
    guard let old = try? System.status(of: path), old.kind == .file else { return }
    for case .file(let input) in inputs.all.map(\.location)
    where (try? System.status(of: input))?.identity == old.identity {
      throw UsageError(
        "\(path.text.visible) is an input too, and would be overwritten; name another file with -o"
      )
    }
  }

  private func exportOptions(for shape: OutputShape) throws -> ExportOptions {
    var options = ExportOptions()
    let columns = shape.allColumns
    if columns.isEmpty {
      let useless = [
        output.columns == nil ? nil : "--columns", output.bom ? "--bom" : nil,
        output.rawCells ? "--raw-cells" : nil,
      ].compactMap(\.self)
      if let option = useless.first {
        throw UsageError("\(option) is for tables; \(shape.name) is none (--to csv is)")
      }
    }
    for name in (output.columns ?? "").split(separator: ",").map(String.init) {
      guard columns.contains(name) else {
        throw NearestNames.unknown("column", name, among: columns)
      }
      options.columns.append(name)
    }
    if output.columns != nil && options.columns.isEmpty {
      throw UsageError("--columns needs names; known are \(NearestNames.list(columns))")
    }
    options.hasByteOrderMark = output.bom
    options.rawCells = output.rawCells
    return options
  }
}
