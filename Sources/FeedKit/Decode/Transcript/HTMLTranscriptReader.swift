/// Reads web pages with a transcript on them.
struct HTMLTranscriptReader: PieceTranscriptReader, ~Copyable {
  private var tokens = HTMLTokens()
  private var page: HTMLPage

  init(_ output: TranscriptOutput, options: ParseOptions) {
    var output = output
    output.findsPrefixes = true
    output.carriesSpeakers = true
    page = HTMLPage(output, limits: options.limits)
  }

  var output: TranscriptOutput {
    _read { yield page.output }
    _modify { yield &page.output }
  }

  mutating func take(_ piece: Span<UInt8>, _ map: inout PositionMap) {
    tokens.take(piece, &map, &page)
    guard map.hasPlaced else { return }
    for diagnostic in map.takePlaced(before: nil) { page.output.report(diagnostic) }
  }

  mutating func finish() {
    tokens.finish(&page)
    page.finish()
  }
}
