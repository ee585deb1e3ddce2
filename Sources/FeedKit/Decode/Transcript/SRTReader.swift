/// Reads SubRip.
struct SRTReader: LineTranscriptReader, ~Copyable {
  private var machine: CueMachine

  init(_ output: TranscriptOutput, options: ParseOptions) {
    var output = output
    output.rollsCaptions = true
    output.findsPrefixes = true
    output.carriesSpeakers = true
    machine = CueMachine(output, syntax: .srt, limits: options.limits)
  }

  var output: TranscriptOutput {
    _read { yield machine.output }
    _modify { yield &machine.output }
  }

  mutating func take(_ line: Span<UInt8>, at position: Position) {
    machine.take(line, at: position)
  }

  mutating func finish() { machine.finish() }
}
