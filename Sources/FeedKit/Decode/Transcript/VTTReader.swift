/// Reads WebVTT.
struct VTTReader: LineTranscriptReader, ~Copyable {
  private enum State {
    case signature
    case header
    case cues
    /// In a block, which ends with a blank line.
    case block
  }

  private var machine: CueMachine
  private var state = State.signature
  private var blockName = ""
  /// The text of a block.
  private var block: [UInt8] = []
  private static let blockLimit = 65_536

  init(_ output: TranscriptOutput, options: ParseOptions) {
    var output = output
    output.rollsCaptions = true
    output.findsPrefixes = true
    output.carriesSpeakers = true
    machine = CueMachine(output, syntax: .vtt, limits: options.limits)
  }

  var output: TranscriptOutput {
    _read { yield machine.output }
    _modify { yield &machine.output }
  }

  mutating func take(_ line: Span<UInt8>, at position: Position) {
    switch state {
    case .cues:
      if machine.isBetween, Self.mayBeginBlock(line), let name = Self.blockName(line) {
        beginBlock(name, line)
      } else {
        machine.take(line, at: position)
      }
    case .signature: takeSignature(line, position)
    case .header: takeHeader(line, position)
    case .block: takeBlock(line)
    }
  }

  mutating func finish() {
    if case .block = state { endBlock() }
    machine.finish()
  }

  // MARK: - Header

  private mutating func takeSignature(_ line: Span<UInt8>, _ position: Position) {
    let range = Whitespace.trimmedRange(line)
    guard !range.isEmpty else { return }
    let text = line.extracting(range)
    let isSignature = TranscriptSniffer.isSignature(text, 0)
    if !isSignature {
      output.report(
        "vtt-signature",
        .error,
        "the first line is not WEBVTT; read all the same",
        at: position
      )
      guard text.count >= 6, text.isWord("webvtt", in: 0..<6) else {
        state = .cues
        machine.take(line, at: position)
        return
      }
    }
    state = .header
    let title = Whitespace.trimmedRange(text, in: 6..<text.count)
    guard !title.isEmpty else { return }
    var start = title.lowerBound
    while start < title.upperBound, text[start] == UInt8(ascii: "-") || text[start] == 0x20 {
      start += 1
    }
    if start < title.upperBound { output.header.title = makeString(text, start..<title.upperBound) }
  }

  private mutating func takeHeader(_ line: Span<UInt8>, _ position: Position) {
    if Whitespace.trimmedRange(line).isEmpty {
      state = .cues
      return
    }
    if SniffedLines.arrow(line) != nil {
      // The blank line after the header is missing.
      state = .cues
      machine.take(line, at: position)
      return
    }
    var colon = 0
    while colon < line.count, line[colon] != UInt8(ascii: ":"), line[colon] != UInt8(ascii: "=") {
      colon += 1
    }
    let name = line.extracting(Whitespace.trimmedRange(line, in: 0..<colon))
    let value =
      colon < line.count
      ? makeString(line, Whitespace.trimmedRange(line, in: colon + 1..<line.count)) : ""
    if name.isWord("language"), !value.isEmpty {
      output.header.language = value
    } else {
      output.header.notes.append(Term(name: makeString(name, 0..<name.count), value: value))
    }
    if name.isWord("x-timestamp-map") {
      output.report(
        "vtt-x-timestamp-map",
        .warning,
        "times are of a stream's part; they are not moved",
        at: position
      )
    }
  }

  // MARK: - Blocks

  @inline(__always)
  private static func mayBeginBlock(_ line: Span<UInt8>) -> Bool {
    let first = line.byte(at: 0)
    return first == UInt8(ascii: "N") || first == UInt8(ascii: "S") || first == UInt8(ascii: "R")
  }

  private static func blockName(_ line: Span<UInt8>) -> String? {
    for name in ["NOTE", "STYLE", "REGION"] as [StaticString]
    where TranscriptSniffer.matches(line, 0, name) {
      let after = line.byte(at: name.utf8CodeUnitCount)
      let isWhole = line.count == name.utf8CodeUnitCount
      guard isWhole || after == 0x20 || after == 0x09 else { continue }
      // The other names stand alone in their lines.
      if isWhole || line[0] == UInt8(ascii: "N") { return "\(name)" }
    }
    return nil
  }

  private mutating func beginBlock(_ name: String, _ line: Span<UInt8>) {
    machine.endCue()
    block.removeAll(keepingCapacity: true)
    let rest = Whitespace.trimmedRange(line, in: name.utf8.count..<line.count)
    for index in rest { block.append(line[index]) }
    blockName = name
    state = .block
  }

  private mutating func takeBlock(_ line: Span<UInt8>) {
    guard !Whitespace.trimmedRange(line).isEmpty else {
      endBlock()
      state = .cues
      return
    }
    guard block.count + line.count < Self.blockLimit else { return }
    if !block.isEmpty { block.append(0x0A) }
    for index in line.indices { block.append(line[index]) }
  }

  /// Blocks before the first cue are about the document; later notes stand where they stand.
  private mutating func endBlock() {
    let text = block
    guard !text.isEmpty else { return }
    let note = Term(name: blockName, value: makeString(text.span, 0..<text.count))
    if output.isHeaderOpen { output.header.notes.append(note) } else { machine.addNote(note) }
  }
}
