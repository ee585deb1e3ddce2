import ArgumentParser
import FeedKit

extension ColorChoice: ExpressibleByArgument {}

/// What is read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files and folders; - or nothing is standard input. Folders are walked.",
    completion: .file()
  )
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp("Read the names of inputs from a file, one a line.", valueName: "list"),
    completion: .file()
  )
  var filesFrom: String?

  @Flag(name: .customShort("0"), help: "Names in that file end with a NUL byte.")
  var isListNULSeparated = false

  @Option(
    help: ArgumentHelp(
      "Read as this kind of document, whatever the input shows: "
        + DocumentReaders.names.joined(separator: ", ") + ".",
      valueName: "format"
    )
  )
  var from: String?

  @Option(
    help: ArgumentHelp("Read in this encoding, whatever the input says.", valueName: "label")
  )
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "Where the inputs were taken from: a URL, or one that ends in / and holds them all.",
      valueName: "url"
    )
  )
  var baseURL: String?

  @Flag(help: "Refuse what is not well-formed instead of mending it.")
  var strict = false

  @Flag(help: "Leave values as they stand: no mends of wrongly read text and of addresses.")
  var asIs = false

  @Flag(help: "Undo what is escaped twice: &amp;amp; becomes &amp;.")
  var fixDoubleEscapes = false

  @Option(help: ArgumentHelp("Deepest nesting of elements.", valueName: "number"))
  var limitDepth: Int?

  @Option(help: ArgumentHelp("Most attributes of one element.", valueName: "number"))
  var limitAttributes: Int?

  @Option(help: ArgumentHelp("Most bytes of one text, attribute or tag.", valueName: "number"))
  var limitToken: Int?

  @Option(
    help: ArgumentHelp("Most different names of elements and attributes.", valueName: "number")
  )
  var limitNames: Int?

  @Option(
    help: ArgumentHelp(
      "How many times larger an input may become when inflated.",
      valueName: "number"
    )
  )
  var limitInflateRatio: Int?

  @Option(help: ArgumentHelp("Most diagnostics of one input that are told.", valueName: "number"))
  var limitDiagnostics: Int?

  func validate() throws {
    let limits: [(name: String, value: Int?)] = [
      ("depth", limitDepth), ("attributes", limitAttributes), ("token", limitToken),
      ("names", limitNames), ("inflate-ratio", limitInflateRatio),
      ("diagnostics", limitDiagnostics),
    ]
    for limit in limits {
      guard let value = limit.value, value < 1 else { continue }
      throw ValidationError("--limit-\(limit.name) must be 1 or more, not \(value)")
    }
    if asIs && fixDoubleEscapes {
      throw ValidationError(
        "--as-is leaves values as they stand, and --fix-double-escapes does not"
      )
    }
    if isListNULSeparated && filesFrom == nil {
      throw ValidationError("-0 says how --files-from is written; name the list")
    }
  }

  /// The kind that all inputs are read as; `nil` to find out from each.
  var kind: DocumentKind? {
    from.map { transcriptFormat == nil ? DocumentKind(rawValue: $0) : .transcript }
  }

  /// The format that transcripts are read in; `nil` to find out from each.
  private var transcriptFormat: TranscriptFormat? {
    TranscriptFormat.readable.first { $0.rawValue == from }
  }

  /// The inputs in their order.
  func gather(for command: String) throws -> Inputs {
    if let from, !DocumentReaders.names.contains(from) {
      throw NearestNames.unknown("format of input", from, among: DocumentReaders.names)
    }
    return try Inputs(
      named: inputs,
      list: filesFrom,
      isListNULSeparated: isListNULSeparated,
      command: command
    )
  }

  var parseOptions: ParseOptions {
    var options = ParseOptions()
    options.encoding = encoding
    options.url = baseURL
    options.isStrict = strict
    options.transcript.format = transcriptFormat
    options.mendsValues = !asIs
    options.mendsDoubleEscapes = fixDoubleEscapes
    if let limitDepth { options.limits.depth = limitDepth }
    if let limitAttributes { options.limits.attributes = limitAttributes }
    if let limitToken { options.limits.tokenBytes = limitToken }
    if let limitNames { options.limits.names = limitNames }
    if let limitInflateRatio { options.limits.inflateRatio = limitInflateRatio }
    if let limitDiagnostics { options.limits.diagnostics = limitDiagnostics }
    return options
  }
}

/// Where the data goes, and in which format.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file, or to a folder where each input has a file of its own.",
      valueName: "path"
    ),
    completion: .file()
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The format of the output; else what the name of the output ends with.",
      valueName: "format"
    )
  )
  var to: String?

  @Flag(help: "The same as --to tsv.")
  var tsv = false

  @Option(
    help: ArgumentHelp(
      "The columns of a table, in order, separated by commas.",
      valueName: "names"
    )
  )
  var columns: String?

  @Flag(help: "Begin a table with a byte order mark, for spreadsheets.")
  var bom = false

  @Flag(help: "Leave cells that a spreadsheet would take for a formula as they are.")
  var rawCells = false

  func validate() throws {
    if tsv, let to, to != "tsv" {
      throw ValidationError("--tsv and --to \(to) are two formats; give one")
    }
  }
}

extension OutputOptions {
  /// Options with nothing but a place, for a command that has one format.
  static func placed(at path: String?) -> OutputOptions {
    var options = OutputOptions()
    options.output = path
    options.to = nil
    options.tsv = false
    options.columns = nil
    options.bom = false
    options.rawCells = false
    return options
  }
}

/// How the run behaves.
struct RunOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    parsing: .unconditional,
    help: ArgumentHelp(
      "Inputs read at once; else as many as there are cores.",
      valueName: "number"
    )
  )
  var jobs: Int?

  @Option(help: ArgumentHelp("When to colour.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(help: "Show no progress bar.")
  var noProgress = false

  @Flag(name: .shortAndLong, help: "Tell only what could not be read or written.")
  var quiet = false

  @Flag(help: "Tell bytes, episodes, seconds, speed and peak memory at the end.")
  var stats = false

  @Option(
    help: ArgumentHelp("Write all diagnostics to a file, as NDJSON.", valueName: "file"),
    completion: .file()
  )
  var diagnostics: String?

  @Flag(help: "Tell all diagnostics, also those that repeat.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Bad inputs that do not make the run fail: a number, or a part such as 2%.",
      valueName: "number"
    ),
    transform: { text in
      guard let allowance = Allowance(text) else {
        throw ValidationError("it takes a number, or a part such as 2%")
      }
      return allowance
    }
  )
  var allowBad: Allowance?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs must be 1 to 256, not \(jobs)")
    }
    if quiet && all { throw ValidationError("--quiet and --all contradict each other") }
  }

  /// Makes the settings of a run; `detail` holds unless someone asks for more or less.
  func settings(detail: DiagnosticPrinter.Detail = .folded) -> RunSettings {
    var settings = RunSettings()
    settings.jobs = jobs ?? System.processorCount
    settings.detail = quiet ? .failures : all ? .all : detail
    settings.color = color
    settings.showsProgress = !noProgress && !quiet
    settings.showsStatistics = stats
    settings.isQuiet = quiet
    settings.findings = diagnostics
    settings.allowance = allowBad
    return settings
  }
}
