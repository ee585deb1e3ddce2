/// Texts of annotations that have their times from others, and which of them is what is said.
///
/// Documents that come from Toolbox, FLEx or DoReCo hold ids of sentences in the tier that has times,
/// such as `ref@SP1`, and the sentences in one that depends on it, such as `tx@SP1`.
struct ELANTexts {
  private struct Text {
    /// The id of the annotation that it depends on.
    var reference: String
    var text: String
    var tier: Int32
  }

  private var all: [Text] = []
  /// How many of them became texts of segments.
  private(set) var usedCount = 0
  private let limit: Int
  private var room: Int
  private var isFull = false
  private var isNeeded = false

  /// What tiers of ids are called, and their types.
  private static let idNames: Set<String> = ["ref", "id", "segnum"]
  /// What tiers of words are called by programs that make tiers of ids.
  private static let wordNames: Set<String> = ["tx", "txt", "text"]

  init(_ limits: Limits) {
    limit = limits.heldSegments
    room = limits.recordBytes
  }

  /// Keeps the text of an annotation that depends on another, if there is room for it.
  mutating func add(_ text: String, to reference: String, tier: Int32) {
    guard !text.isEmpty else { return }
    let size = text.utf8.count + reference.utf8.count
    guard all.count < limit, size <= room else { return isFull = true }
    room -= size
    all.append(Text(reference: reference, text: text, tier: tier))
  }

  /// Puts what is said in the place of ids, where tiers hold such.
  mutating func replaceIDs(_ units: inout SpeechUnits, _ tiers: inout ELANTiers) {
    guard !all.isEmpty else { return }
    let counts = all.reduce(into: [Int32: Int]()) { $0[$1.tier, default: 0] += 1 }
    let associated = tiers.associated
    let listed = ELANIDPattern.tiers(units)
    // The tier of ids by that of the words.
    var sources: [Int32: Int32] = [:]
    for place in tiers.all.indices where tiers.isRoot(Int32(place)) && tiers.all[place].isUsed {
      let tier = tiers.all[place]
      guard Self.isNamed(tier, Self.idNames) || listed.contains(Int32(place)) else { continue }
      let children = associated[place, default: []].filter { counts[Int32($0)] != nil }
      let words = children.first { Self.isNamed(tiers.all[$0], Self.wordNames) } ?? children.first
      guard let words else { continue }
      tiers.takeWords(of: words, for: place)
      sources[Int32(words)] = Int32(place)
    }
    guard !sources.isEmpty else { return }
    isNeeded = true
    // Parts are put together at the end: a million may be of one sentence.
    var parts: [Int32: [String: [String]]] = [:]
    for text in all {
      guard let source = sources[text.tier] else { continue }
      usedCount += 1
      parts[source, default: [:]][text.reference, default: []].append(text.text)
    }
    // An id whose sentence is not there says nothing; of two of one name the first has it, so that the
    // text of one does not become that of thousands.
    units.replaceTexts { unit in
      guard parts[unit.tier] != nil else { return nil }
      return parts[unit.tier]?.removeValue(forKey: unit.id ?? "")?.joined(separator: " ") ?? ""
    }
  }

  /// Says that sentences may be missing, because there were more texts than are kept.
  func tell(_ output: inout TranscriptOutput, at position: Position?) {
    guard isFull, isNeeded else { return }
    output.report(
      "limit-list",
      .error,
      "too many annotations that depend on others; what is said is missing for some",
      at: position
    )
  }

  /// Whether a tier's name or type, up to the sign in `ref@SP1`, is one of some, or has one behind a
  /// hyphen as in `A_phrase-segnum-en`.
  private static func isNamed(_ tier: ELANTiers.Tier, _ names: Set<String>) -> Bool {
    [tier.id, tier.type].contains { name in
      let name = name.prefix { $0 != "@" }.lowercased()
      return names.contains(name)
        || name.split(separator: "-").dropFirst().contains { names.contains(String($0)) }
    }
  }
}
