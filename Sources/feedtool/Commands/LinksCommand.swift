import ArgumentParser

/// `feedtool links`: the URLs in feeds, ready to be fetched by something else.
struct LinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    _superCommandName: "feedtool",
    abstract: "List the URLs of transcripts, chapters, audio or feeds, with a safe local path."
  )

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Run") var manner: RunOptions

  @Option(help: "Which URLs: feeds, transcripts, chapters or audio.")
  var show = LinkKind.transcripts.rawValue

  func run() throws {
    guard let kind = LinkKind(rawValue: show) else {
      throw NearestNames.unknown(
        "kind of links",
        show,
        among: LinkKind.allCases.map(\.rawValue)
      )
    }
    let rows = RowShapes.all(LinkRows.self) { _, input in LinkRows(kind, input) }
    let text = LinkText.list(kind)
    try Invocation(
      command: "links --show \(kind.rawValue)",
      input: input,
      output: output,
      settings: manner.settings(),
      shapes: (rows + [text, LinkText.curl(kind)]).map { kind.shape($0) },
      readable: kind.shape(text)
    ).run()
  }
}

extension LinkKind {
  /// The shape for links of this kind: only feeds are linked to by other documents than feeds.
  fileprivate func shape(_ shape: OutputShape) -> OutputShape {
    self == .feeds ? shape.forEveryKind : shape
  }
}
