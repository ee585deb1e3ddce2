/// What an earlier run said of speakers.
public struct PreviousSpeakers: Sendable {
  /// The appearances that it listed.
  public private(set) var appearances: [Appearance] = []
  /// The speakers that each mention had, by the mention's id; more than one where it names several.
  public var speakers: [String: Set<String>] = [:]
  /// The speakers that it listed, of which their names, feeds and links are known.
  public var entities: [SpeakerEntity] = []

  /// Makes an empty one.
  public init() {}

  /// Reads speakers, appearances, or mentions with speakers, that an earlier run wrote as JSON or NDJSON.
  ///
  /// - Throws: ``FeedError`` when the bytes are none of JSON, or when there are records and none of them
  ///   is of these kinds.
  public init(parsing bytes: RawSpan, limits: Limits = Limits()) throws(FeedError) {
    var lines = RecordLines(limits: limits)
    try lines.parse(bytes)
    _ = try lines.finish()
    let records = lines.takeRecords()
    for (record, _) in records {
      if let appearance = Appearance(record) {
        appearances.append(appearance)
        for evidence in appearance.evidence where !evidence.mentionID.isEmpty {
          speakers[evidence.mentionID, default: []].insert(appearance.speakerID)
        }
      } else if let id = record["id"]?.text, let speaker = record["speaker_id"]?.text {
        speakers[id, default: []].insert(speaker)
      } else if let entity = SpeakerEntity(record) {
        entities.append(entity)
      }
    }
    let areMentions = records.contains { $0.record["raw"] != nil && $0.record["place"] != nil }
    if !records.isEmpty, appearances.isEmpty, speakers.isEmpty, entities.isEmpty, !areMentions {
      throw FeedError(
        code: .notRecords,
        message: "holds no speakers, appearances or mentions of an earlier run"
      )
    }
  }
}
