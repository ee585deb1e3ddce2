/// Reads mentions from JSON lines: in the shape that `Mention` is written in, or with short names.
///
/// Push bytes, then take what they complete. What is no mention is left out, with a diagnostic; a line
/// that is broken takes no other with it.
public struct MentionReader: ~Copyable {
  private var stream: JSONEventStream<MentionHandler>
  private var number = 0
  private var diagnostics: [Diagnostic] = []

  /// Makes a reader.
  public init(limits: Limits = Limits()) {
    stream = JSONEventStream(
      handler: MentionHandler(),
      encoding: nil,
      isStrict: false,
      limits: limits,
      isSequence: true
    )
  }

  /// Takes the next bytes.
  ///
  /// - Throws: ``FeedError`` when nothing can be read from there on.
  public mutating func parse(_ bytes: RawSpan) throws(FeedError) { try stream.parse(bytes) }

  /// Says that there are no more bytes.
  ///
  /// - Returns: Whether the last record was whole.
  /// - Throws: ``FeedError`` when the bytes were none of JSON.
  public mutating func finish() throws(FeedError) -> Bool {
    let isWhole = try stream.finish()
    stream.handler.finish()
    return isWhole
  }

  /// Gives the mentions that were completed since the last call to an index.
  public mutating func deliver(to index: inout SpeakerIndex) {
    diagnostics += stream.handler.diagnostics
    stream.handler.diagnostics.removeAll()
    for position in stream.handler.strangers { noteStranger(at: position) }
    stream.handler.strangers.removeAll()
    for draft in stream.handler.complete {
      number += 1
      guard draft.hasName else {
        noteStranger(at: draft.position)
        continue
      }
      let result = index.add(draft, in: stream.handler.drafts, number: number)
      note(result, of: draft)
    }
    stream.handler.removeComplete()
  }

  /// What was wrong since the last call.
  public mutating func takeDiagnostics() -> [Diagnostic] {
    let taken = diagnostics
    diagnostics = []
    return taken
  }

  // MARK: - What is told

  private mutating func noteStranger(at position: Position?) {
    note(
      "mention-unreadable",
      .error,
      "record is no mention: it has no text \"raw\"; it is left out",
      position
    )
  }

  private mutating func note(
    _ result: MentionList.DraftAddition,
    of draft: MentionDrafts.Draft
  ) {
    if result.addition == .contradicted {
      note(
        "mention-id",
        .warning,
        "another record with the same id says something else; one of the two is left out",
        draft.position
      )
    }
    if let date = stream.handler.drafts.string(.date, of: draft), result.row.date == nil {
      note(
        "mention-date",
        .warning,
        "date \(date.prefix(40)) is none that exists; the mention has no date",
        draft.position
      )
    }
    // Nearly all names are short; only the others are looked at.
    let length = stream.handler.drafts.withText(.raw, of: draft) { $0.count } ?? 0
    if length > 128, let raw = stream.handler.drafts.string(.raw, of: draft),
      let diagnostic = NameLimits.diagnostic(for: raw, at: draft.position)
    {
      diagnostics.append(diagnostic)
    }
  }

  private mutating func note(
    _ rule: RuleID,
    _ severity: Severity,
    _ message: String,
    _ position: Position?
  ) {
    diagnostics.append(
      Diagnostic(rule: rule, severity: severity, message: message, position: position)
    )
  }
}

extension CorpusFacts {
  /// Reads facts that an earlier run wrote as JSON.
  ///
  /// - Throws: ``FeedError`` when the bytes are none of JSON, or when there are records and none of them
  ///   is a fact.
  public init(parsing bytes: RawSpan, limits: Limits = Limits()) throws(FeedError) {
    self.init()
    var lines = RecordLines(limits: limits)
    try lines.parse(bytes)
    _ = try lines.finish()
    let records = lines.takeRecords()
    var isFact = records.isEmpty
    for (record, _) in records {
      guard let fact = record["fact"]?.text, let value = record["value"]?.text else { continue }
      isFact = true
      switch fact {
      case "word": words.insert(value)
      case "generic_link": genericLinks.insert(value)
      case "title": titles.insert(value)
      case "link_agreement": linkAgreement = Int(value)
      case "listing":
        guard let keys = EpisodeKeys(record) else { continue }
        listings.append(
          Listing(episode: value, keys: keys, published: record["published"]?.time)
        )
      default: break
      }
    }
    if !isFact {
      throw FeedError(code: .notRecords, message: "holds no facts of mentions (--show facts)")
    }
  }
}
