/// The tiers of a document of ELAN, and the types that they are of.
///
/// Tiers with a participant are speech, and so are those without one that are of the same type. Where
/// some name theirs, the others are notes of all kinds (gestures, comments): what stands in them is
/// given, nobody says it, and its role is the name of the tier. Where none names a participant, the
/// names of tiers are all there is, and are taken for those of speakers.
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
    /// Whether any annotation with a text stands in it.
    var isUsed = false
    /// Whether its texts are ids, and what is said stands in a tier that depends on it.
    var holdsIDs = false

    /// What the tier is called: its name up to the sign in `Name@tier`, or behind it where what stands
    /// before is what the tier holds, as in `ref@Name`.
    var name: String {
      let parts = id.split(separator: "@", maxSplits: 1)
      let part = holdsIDs ? parts.last : parts.first
      return part.map(String.init) ?? id
    }
  }

  private(set) var all: [Tier] = []
  private var places: [String: Int] = [:]
  /// Types of tiers that have a participant.
  private var spokenTypes: Set<String> = []
  private var hasParticipants = false
  /// What tiers of a type may hold, by its id.
  private var constraints: [String: String] = [:]

  /// The type that ELAN gives to tiers of which nobody said what they hold.
  private static let defaultType = "default-lt"

  mutating func add(_ tier: Tier) {
    if places[tier.id] == nil { places[tier.id] = all.count }
    all.append(tier)
  }

  mutating func use(_ place: Int32) { all[Int(place)].isUsed = true }

  mutating func addType(_ id: String?, constraint: String?, _ limits: Limits) {
    guard let id, let constraint, constraints.count < limits.listEntries else { return }
    constraints[id] = constraint
  }

  // MARK: - What depends on what

  /// Finds what tiers depend on; one whose parent is not there, or depends on it, depends on none.
  mutating func resolve(_ output: inout TranscriptOutput) {
    for place in all.indices {
      guard let parentID = all[place].parentID else { continue }
      all[place].parent = places[parentID]
      if all[place].parent == nil { tellParent(place, "is not there", &output) }
    }
    cutCircles(&output)
  }

  /// Walks from each tier up to one that was walked before: what it meets on its own way is a circle.
  private mutating func cutCircles(_ output: inout TranscriptOutput) {
    // The walk in which a tier was met; 0 is none.
    var walks = [Int](repeating: 0, count: all.count)
    for start in all.indices {
      var next: Int? = start
      while let place = next, walks[place] == 0 {
        walks[place] = start + 1
        next = all[place].parent
      }
      guard let place = next, walks[place] == start + 1 else { continue }
      tellParent(place, "depends on it, or is itself", &output)
      all[place].parent = nil
    }
  }

  private func tellParent(_ place: Int, _ fault: String, _ output: inout TranscriptOutput) {
    let tier = all[place]
    output.report(
      "eaf-tier-parent",
      .warning,
      "tier \"\(tier.id.quoted)\" depends on the tier \"\((tier.parentID ?? "").quoted)\", which \(fault);"
        + " it is read as one of its own",
      at: tier.position
    )
  }

  /// Finds in which tiers somebody speaks, and says which of them do not name who does.
  mutating func settleSpeakers(_ output: inout TranscriptOutput) {
    for tier in all where tier.parent == nil && !tier.participant.isEmpty {
      hasParticipants = true
      spokenTypes.insert(tier.type)
    }
    spokenTypes.subtract(["", Self.defaultType])
    for (place, tier) in all.enumerated()
    where tier.parent == nil && tier.isUsed && tier.participant.isEmpty {
      let isSpeaker = speaker(place) != nil
      output.report(
        "eaf-participant-missing",
        .warning,
        "tier \"\(tier.id.quoted)\" names no participant; "
          + (isSpeaker
            ? "its name is the speaker's" : "others do, and nobody says what stands in it"),
        at: tier.position
      )
    }
  }

  /// Whether a tier depends on no other.
  func isRoot(_ place: Int32) -> Bool { all[Int(place)].parent == nil }

  /// Whether the annotations of a tier divide those of one that depends on no other.
  func dividesRoot(_ place: Int) -> Bool {
    guard let parent = all[place].parent, all[parent].parent == nil else { return false }
    return constraints[all[place].type] == "Time_Subdivision"
  }

  /// The tiers that have one annotation for each of another, in their order, by that other.
  var associated: [Int: [Int]] {
    var associated: [Int: [Int]] = [:]
    for (place, tier) in all.enumerated() {
      guard let parent = tier.parent, constraints[tier.type] == "Symbolic_Association" else {
        continue
      }
      associated[parent, default: []].append(place)
    }
    return associated
  }

  /// Whether a tier may depend on one that depends on no other, as far as that is known yet.
  func mayDependOnRoot(_ place: Int32) -> Bool {
    guard let parentID = all[Int(place)].parentID else { return false }
    return places[parentID].map { all[$0].parentID == nil } ?? true
  }

  // MARK: - Who speaks

  /// A tier holds ids, and another what is said: its participant is that of both, if it has one.
  mutating func takeWords(of child: Int, for place: Int) {
    all[place].holdsIDs = true
    if all[place].participant.isEmpty { all[place].participant = all[child].participant }
    all[place].language = all[place].language ?? all[child].language
  }

  /// Who speaks in a tier; `nil` when it holds what nobody says.
  func speaker(_ place: Int) -> SpeakerLabel? {
    let tier = all[place]
    if !tier.participant.isEmpty { return SpeakerLabel(name: tier.participant, origin: .attribute) }
    guard !hasParticipants || spokenTypes.contains(tier.type), !tier.name.isEmpty else {
      return nil
    }
    return SpeakerLabel(name: tier.name, origin: .tier)
  }

  /// What stands in a tier in which nobody speaks.
  func role(_ place: Int) -> String? {
    guard speaker(place) == nil, !all[place].name.isEmpty else { return nil }
    // Roles are apart by spaces where they are written.
    return all[place].name.split(whereSeparator: \.isWhitespace).joined(separator: "-")
  }

  /// Who speaks in tiers that depend on no other, in their order; a participant also where nothing is
  /// said, for the document names them.
  var speakers: [TranscriptSpeaker] {
    var known: Set<String> = []
    var speakers: [TranscriptSpeaker] = []
    for (place, tier) in all.enumerated()
    where tier.parent == nil && (tier.isUsed || !tier.participant.isEmpty) {
      guard let label = speaker(place), known.insert(label.name).inserted else { continue }
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
