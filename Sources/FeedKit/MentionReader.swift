/// Reads mentions from JSON lines: in the shape that `Mention` is written in, or with short names.
///
/// Push bytes, then take what they complete. What is no mention is left out, with a diagnostic.
public struct MentionReader: ~Copyable {
  private var lines: RecordLines
  private var number = 0
  private var diagnostics: [Diagnostic] = []

  /// Makes a reader.
  public init(limits: Limits = Limits()) { lines = RecordLines(limits: limits) }

  /// Takes the next bytes.
  ///
  /// - Throws: ``FeedError`` when nothing can be read from there on.
  public mutating func parse(_ bytes: RawSpan) throws(FeedError) { try lines.parse(bytes) }

  /// Says that there are no more bytes.
  ///
  /// - Returns: Whether the last record was whole.
  /// - Throws: ``FeedError`` when the bytes were none of JSON.
  public mutating func finish() throws(FeedError) -> Bool { try lines.finish() }

  /// Gives the mentions that were completed since the last call to an index.
  public mutating func deliver(to index: inout SpeakerIndex) {
    diagnostics += lines.takeDiagnostics()
    for (record, position) in lines.takeRecords() {
      number += 1
      guard let mention = Mention(record, number: number) else {
        diagnostics.append(
          Diagnostic(
            rule: "mention-unreadable",
            severity: .error,
            message: "record is no mention: it has no text \"raw\"; it is left out",
            position: position
          )
        )
        continue
      }
      if let diagnostic = NameLimits.diagnostic(for: mention.raw, at: position) {
        diagnostics.append(diagnostic)
      }
      index.add(mention)
      if !mention.keys.episodeID.isEmpty, let facts = EpisodeFacts(record) {
        index.add(facts, of: mention.keys)
      }
    }
  }

  /// What was wrong since the last call.
  public mutating func takeDiagnostics() -> [Diagnostic] {
    let taken = diagnostics
    diagnostics = []
    return taken
  }
}

/// What an earlier run said of speakers.
public struct PreviousSpeakers: Sendable {
  /// The appearances that it listed.
  public private(set) var appearances: [Appearance] = []
  /// The speakers that each mention had, by the mention's id; more than one where it names several.
  public private(set) var speakers: [String: Set<String>] = [:]

  /// Makes an empty one.
  public init() {}

  /// Reads appearances, or mentions with speakers, that an earlier run wrote as JSON or NDJSON.
  ///
  /// - Throws: ``FeedError`` when the bytes are none of JSON.
  public init(parsing bytes: RawSpan, limits: Limits = Limits()) throws(FeedError) {
    var lines = RecordLines(limits: limits)
    try lines.parse(bytes)
    _ = try lines.finish()
    for (record, _) in lines.takeRecords() {
      if let appearance = Appearance(record) {
        appearances.append(appearance)
        for evidence in appearance.evidence where !evidence.mentionID.isEmpty {
          speakers[evidence.mentionID, default: []].insert(appearance.speakerID)
        }
      } else if let id = record["id"]?.text, let speaker = record["speaker_id"]?.text {
        speakers[id, default: []].insert(speaker)
      }
    }
  }
}

extension CorpusFacts {
  /// Reads facts that an earlier run wrote as JSON.
  ///
  /// - Throws: ``FeedError`` when the bytes are none of JSON.
  public init(parsing bytes: RawSpan, limits: Limits = Limits()) throws(FeedError) {
    self.init()
    var lines = RecordLines(limits: limits)
    try lines.parse(bytes)
    _ = try lines.finish()
    for (record, _) in lines.takeRecords() {
      guard let fact = record["fact"]?.text, let value = record["value"]?.text else { continue }
      switch fact {
      case "word": words.insert(value)
      case "generic_link": genericLinks.insert(value)
      case "title": titles.insert(value)
      default: break
      }
    }
  }
}
