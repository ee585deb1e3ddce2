/// The ids of a document of TTML: those of its speakers, and all others, which must differ.
struct TTMLAgents {
  /// What the ids of the events of a script begin with.
  static let eventPrefix = "event-"
  private static let speakerPrefix = "speaker-"
  /// Ids that are told apart; later ones are not written.
  private static let idLimit = 1_000_000

  /// The agent's id by the id or the name that the transcript has.
  private var ids: [String: String] = [:]
  /// Hashes of the ids that are in use: the ids themselves would take too much room.
  private var used: Set<UInt64> = []
  private var made = 0

  /// Gives speakers that are declared their ids before any other is given.
  mutating func declare(_ speakers: [TranscriptSpeaker]) {
    for speaker in speakers { _ = id(key: speaker.id ?? speaker.name, wanted: speaker.id) }
  }

  /// The id of the agent that a label names; `nil` when there are too many.
  mutating func id(of label: SpeakerLabel) -> String? {
    id(key: label.id ?? label.name, wanted: label.id)
  }

  private mutating func id(key: String, wanted: String?) -> String? {
    if let known = ids[key] { return known }
    guard ids.count < SpeakerRoll.limit else { return nil }
    var id = wanted ?? ""
    while !claim(id) {
      made += 1
      id = "\(Self.speakerPrefix)\(made)"
      guard made < 2 * SpeakerRoll.limit else { return nil }
    }
    ids[key] = id
    return id
  }

  /// Takes an id into use; false when it is none, or in use.
  mutating func claim(_ id: String) -> Bool {
    guard Self.isName(id), !id.hasPrefix(Self.eventPrefix), used.count < Self.idLimit else {
      return false
    }
    return used.insert(Self.hash(id)).inserted
  }

  /// Whether a text may be an id: a name without a colon, here in ASCII only.
  private static func isName(_ id: String) -> Bool {
    guard let first = id.utf8.first, first.isLetter || first == UInt8(ascii: "_") else {
      return false
    }
    return id.utf8.allSatisfy { byte in
      byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
    }
  }

  /// FNV-1a: the same in every run, unlike Swift's own hashes.
  private static func hash(_ id: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  // MARK: - Declarations

  private static let kinds = ["person", "character", "group", "organization", "other"]
  private static let nameTypes = ["full", "family", "given", "alias", "other"]

  /// Declares all speakers.
  func write(
    _ speakers: [TranscriptSpeaker],
    _ losses: inout CaptionLosses,
    to sink: inout ByteSink
  ) {
    var players: [String: String] = [:]
    for speaker in speakers where players[speaker.name] == nil {
      players[speaker.name] = ids[speaker.id ?? speaker.name]
    }
    for speaker in speakers {
      guard let id = ids[speaker.id ?? speaker.name] else { continue }
      // An id that is the name says nothing that the name does not.
      if let wanted = speaker.id, wanted != id, wanted != speaker.name {
        losses.count("speaker ids")
      }
      let kind = speaker.kind.flatMap { Self.kinds.contains($0) ? $0 : nil }
      if kind == nil, speaker.kind != nil { losses.count("speaker kinds") }
      sink.append("      <ttm:agent" as StaticString)
      sink.attribute(" type", kind ?? "person")
      sink.attribute(" xml:id", id)
      sink.append(UInt8(ascii: ">"))
      Self.write(name: speaker.name, "full", to: &sink)
      // DAPT looks for an alias, whoever it is.
      if !speaker.otherNames.contains(where: { $0.name == "alias" }) {
        Self.write(name: speaker.name, "alias", to: &sink)
      }
      var actor: String?
      for other in speaker.otherNames {
        if Self.nameTypes.contains(other.name) {
          Self.write(name: other.value, other.name, to: &sink)
        } else if other.name == "actor", actor == nil,
          let player = players[other.value], player != id
        {
          actor = player
        } else {
          losses.count("other names of speakers")
        }
      }
      if let actor {
        sink.append("<ttm:actor" as StaticString)
        sink.attribute(" agent", actor)
        sink.append("/>" as StaticString)
      }
      sink.append("</ttm:agent>\n" as StaticString)
    }
  }

  private static func write(name: String, _ type: StaticString, to sink: inout ByteSink) {
    write(name: name, "\(type)", to: &sink)
  }

  private static func write(name: String, _ type: String, to sink: inout ByteSink) {
    sink.append("<ttm:name" as StaticString)
    sink.attribute(" type", type)
    sink.append(UInt8(ascii: ">"))
    sink.append(name.inOneLine, as: XMLTextEscaping.self)
    sink.append("</ttm:name>" as StaticString)
  }
}
