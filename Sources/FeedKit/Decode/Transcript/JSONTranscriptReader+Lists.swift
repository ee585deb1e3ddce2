// Which list of a document holds what is said, and what stands beside it.

extension JSONTranscriptReader {
  mutating func beginArray(_ piece: Span<UInt8>, _ map: inout PositionMap) {
    let isInList = levels.contains { $0.isArray }
    levels.append(Level(key: key, isArray: true))
    key = ""
    guard listDepth == 0, levels.count <= Self.deepestList else { return }
    if levels[levels.count - 1].key == "alternatives" { readings = 0 }
    let path = levels.map(\.key).filter { !$0.isEmpty }
    guard !isListOver || isOtherChannel(path) else { return noteLateTurns(path, piece, &map) }
    if isListOver { noteOtherChannel(piece, &map) }
    guard
      let format = levels.count == 1
        ? .podcastJSON : JSONSegmentFields.list(path, isInList: isInList)
    else { return }
    listFormat = format
    listDepth = levels.count + 1
    listPath = path
    guard format == .wordsJSON || format == .youTubeJSON, output.isHeaderOpen else { return }
    output.header.format = format
    // Who is not named there was not told from others, and no names stand in the words.
    output.carriesSpeakers = format == .youTubeJSON
    output.findsPrefixes = format == .youTubeJSON
  }

  /// The keys that lead to the deepest list, with the members of lists between.
  private static let deepestList = 8

  /// Whether a list is that of another channel, in its first reading.
  private func isOtherChannel(_ path: [String]) -> Bool {
    listFormat == .wordsJSON && path == listPath && path.contains("channels") && readings == 1
  }

  private mutating func noteOtherChannel(_ piece: Span<UInt8>, _ map: inout PositionMap) {
    while let done = words.finish() { output.add(done) }
    guard !isOtherListTold else { return }
    isOtherListTold = true
    note(
      "channels stand one behind another, and are read so, not in the order of time",
      piece,
      &map
    )
  }

  /// Says that it is too late to learn who speaks.
  private mutating func noteLateTurns(
    _ path: [String],
    _ piece: Span<UInt8>,
    _ map: inout PositionMap
  ) {
    guard path.contains("speaker_labels"), !areLateTurnsTold else { return }
    areLateTurnsTold = true
    note("speaker_labels stand behind the words, and are not used", piece, &map)
  }

  private mutating func note(_ message: String, _ piece: Span<UInt8>, _ map: inout PositionMap) {
    move(to: json.tokenStart, piece, &map)
    output.report("podjson-order", .warning, message, at: map.nextPlace())
  }

  /// Whether what is open in a segment is its list of words.
  var isWordList: Bool {
    guard listDepth > 0, levels.count > listDepth else { return false }
    guard levels[listDepth].isArray, case .words? = JSONSegmentFields.field(levels[listDepth].key)
    else { return false }
    return true
  }

  /// Whether what is open is one of the readings of a word.
  var isAlternative: Bool {
    guard listDepth > 0, levels.count == listDepth + 2 else { return false }
    return levels[listDepth].isArray && levels[listDepth].key == "alternatives"
  }

  /// Whether what is open says who speaks from when on.
  var isTurn: Bool {
    listDepth == 0 && levels.count == 5 && levels[3].key == "segments"
      && levels[2].key == "speaker_labels"
  }

  /// Whether what is open says who speaks one word.
  var isTurnWord: Bool {
    listDepth == 0 && levels.count == 7 && levels[5].key == "items"
      && levels[2].key == "speaker_labels"
  }
}
