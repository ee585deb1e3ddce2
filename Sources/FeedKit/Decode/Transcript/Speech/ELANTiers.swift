/// The tiers of a document of ELAN, and the types that they are of.
struct ELANTiers {
  struct Tier {
    var id: String
    var participant: String
    /// The id of the tier that it depends on.
    var parentID: String?
    /// The id of its type.
    var type: String
    var language: String?
    var position: Position
    /// The place of the tier that it depends on; `nil` when it depends on none that is there.
    var parent: Int?

    /// Who speaks in it: the participant, else the tier's name, up to the sign in `Name@tier`.
    var speaker: SpeakerLabel? {
      if !participant.isEmpty { return SpeakerLabel(name: participant, origin: .attribute) }
      let name = String(id.prefix { $0 != "@" })
      let shown = name.isEmpty ? id : name
      return shown.isEmpty ? nil : SpeakerLabel(name: shown, origin: .tier)
    }
  }

  private(set) var all: [Tier] = []
  /// What tiers of a type may hold, by its id.
  private var constraints: [String: String] = [:]

  mutating func add(_ tier: Tier) { all.append(tier) }

  mutating func addType(_ id: String?, constraint: String?, _ limits: Limits) {
    guard let id, let constraint, constraints.count < limits.listEntries else { return }
    constraints[id] = constraint
  }

  /// Finds what tiers depend on; one whose parent is not there depends on none.
  mutating func resolve(_ output: inout TranscriptOutput) {
    var places: [String: Int] = [:]
    for (place, tier) in all.enumerated() where places[tier.id] == nil { places[tier.id] = place }
    for (place, tier) in all.enumerated() {
      guard let parentID = tier.parentID else {
        if tier.participant.isEmpty { tellParticipant(tier, &output) }
        continue
      }
      all[place].parent = places[parentID]
      guard all[place].parent == nil || all[place].parent == place else { continue }
      all[place].parent = nil
      output.report(
        "eaf-tier-parent",
        .warning,
        "tier \"\(tier.id.quoted)\" depends on the tier \"\(parentID.quoted)\", which is not there or itself; it is"
          + " read as one of its own",
        at: tier.position
      )
    }
  }

  private func tellParticipant(_ tier: Tier, _ output: inout TranscriptOutput) {
    output.report(
      "eaf-participant-missing",
      .warning,
      "tier \"\(tier.id.quoted)\" names no participant; its name is the speaker's",
      at: tier.position
    )
  }

  /// Whether a tier depends on no other.
  func isRoot(_ place: Int32) -> Bool { all[Int(place)].parent == nil }

  /// Whether the annotations of a tier divide those of one that depends on no other.
  func dividesRoot(_ place: Int) -> Bool {
    guard let parent = all[place].parent, all[parent].parent == nil else { return false }
    return constraints[all[place].type] == "Time_Subdivision"
  }

  /// Who speaks in tiers that depend on no other, in their order.
  var speakers: [TranscriptSpeaker] {
    var known: Set<String> = []
    var speakers: [TranscriptSpeaker] = []
    for tier in all where tier.parent == nil {
      guard let label = tier.speaker, known.insert(label.name).inserted else { continue }
      var speaker = TranscriptSpeaker(name: label.name)
      speaker.isDeclared = label.origin == .attribute
      speakers.append(speaker)
    }
    return speakers
  }

  /// The language, where all tiers that depend on no other have one.
  var commonLanguage: String? {
    let languages = Set(all.filter { $0.parent == nil }.map(\.language))
    return languages.count == 1 ? languages.first ?? nil : nil
  }
}

/// Annotations by which others are found: an annotation may depend on one that stands further down.
struct ELANReferences {
  private var known: Set<String> = []
  private var waiting: [(id: String, position: Position)] = []
  /// Bytes that are kept; nothing is told once there are more.
  private var room: Int
  /// What an id takes beside its bytes.
  private static let entry = 24

  init(_ limits: Limits) { room = limits.recordBytes }

  mutating func add(_ id: String?) {
    guard let id, room >= 0 else { return }
    room -= id.utf8.count + Self.entry
    known.insert(id)
  }

  mutating func refer(_ id: String?, at position: Position) {
    guard room >= 0, !known.contains(id ?? "") else { return }
    room -= (id?.utf8.count ?? 0) + Self.entry
    waiting.append((id ?? "", position))
  }

  /// Says which references lead nowhere.
  func tell(_ output: inout TranscriptOutput) {
    guard room >= 0 else { return }
    for (id, position) in waiting where !known.contains(id) {
      output.report(
        "eaf-ref-undefined",
        .warning,
        id.isEmpty
          ? "annotation does not say which one it depends on"
          : "annotation depends on the annotation \"\(id.quoted)\", which is not there",
        at: position
      )
    }
  }
}

/// Times of a document of ELAN.
struct ELANClock {
  /// Units in seconds: so many in so many.
  private static let rates: [String: (units: Int64, seconds: Int64)] = [
    "milliseconds": (1_000, 1), "PAL-frames": (25, 1), "PAL-50-frames": (50, 1),
    "NTSC-frames": (30_000, 1_001),
  ]

  private var rate: (units: Int64, seconds: Int64)? = (1_000, 1)
  private var last: MediaTime?
  private var backwards = 0
  private var firstBackwards: Position?
  /// Where the first point stands.
  private(set) var position: Position?

  /// Takes the unit that the document counts in.
  mutating func read(
    _ unit: String?,
    at tag: borrowing StartTag,
    _ output: inout TranscriptOutput
  ) {
    guard let unit, !unit.isEmpty else { return }
    rate = Self.rates[unit]
    guard rate == nil else { return }
    tellBadTime(
      "the unit of times \"\(unit.quoted)\" is not known; there are no times",
      tag,
      &output
    )
  }

  /// The time of the next point.
  mutating func time(
    _ text: String?,
    at tag: borrowing StartTag,
    _ output: inout TranscriptOutput
  ) -> MediaTime? {
    if position == nil { position = tag.position }
    guard let text, let rate else { return nil }
    guard let count = Int64(text),
      let time = MediaTime(wide: Int128(count) * Int128(rate.seconds), over: Int128(rate.units))
    else {
      tellBadTime("time \"\(text.quoted)\" is no whole number; left out", tag, &output)
      return nil
    }
    if let last, time < last {
      backwards += 1
      if firstBackwards == nil { firstBackwards = tag.position }
    }
    last = time
    return time
  }

  private func tellBadTime(
    _ message: String,
    _ tag: borrowing StartTag,
    _ output: inout TranscriptOutput
  ) {
    output.report("eaf-bad-time", .warning, message, at: tag.position, path: tag.path)
  }

  /// Says how many points are earlier than the one before.
  func tellOrder(_ output: inout TranscriptOutput) {
    guard backwards > 0 else { return }
    output.report(
      "eaf-slot-order",
      .warning,
      "time slots are earlier than the one before, and nothing is worked out between such:"
        + " \(backwards)",
      at: firstBackwards
    )
  }
}
