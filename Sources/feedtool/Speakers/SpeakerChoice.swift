import ArgumentParser
import FeedKit

/// Which speakers and appearances are listed.
struct SpeakerChoice: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only this speaker; case, accents and order do not matter.",
      valueName: "text"
    )
  )
  var name: String?

  @Option(
    help: ArgumentHelp("Kinds of appearances, separated by commas, or all.", valueName: "kinds")
  )
  var kind: String?

  @Option(help: ArgumentHelp("Only appearances with this role.", valueName: "role"))
  var role: String?

  @Option(
    help: ArgumentHelp("Only appearances from this day on, as 2026-11-24.", valueName: "date")
  )
  var since: String?

  @Option(help: ArgumentHelp("Only appearances up to this day.", valueName: "date"))
  var until: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Tell why a name is one speaker, or two names are one or two.",
      valueName: "name"
    )
  )
  var explain: [String] = []

  func validate() throws {
    if explain.count > 2 { throw ValidationError("--explain takes one name or two") }
  }

  private static let kinds = ["episode", "trailer", "credit", "channel", "subject"]

  /// Leaves what was not asked for out.
  func narrow(_ list: inout SpeakerList) throws {
    let kinds = try chosenKinds()
    let (first, last) = (try day(since, "since"), try day(until, "until"))
    let role = role.map { NameSearch.folded($0) }
    let isNarrowed = kind != nil || since != nil || until != nil || role != nil
    list.appearances = list.appearances.filter { appearance in
      if !kinds.isEmpty, !kinds.contains(appearance.kind.rawValue) { return false }
      if let role, !appearance.roles.contains(role) { return false }
      guard first != nil || last != nil else { return true }
      guard let time = appearance.published else { return false }
      if let first, time.secondsSinceEpoch < first { return false }
      if let last, time.secondsSinceEpoch >= last + 86_400 { return false }
      return true
    }
    if isNarrowed { recount(&list, kinds) }
    if let name { try choose(Self.one(name, list.speakers).id, &list) }
    if !explain.isEmpty { try explain(&list) }
  }

  private func recount(_ list: inout SpeakerList, _ kinds: Set<String>) {
    var byID: [String: [Appearance]] = [:]
    for appearance in list.appearances {
      byID[appearance.speakerID, default: []].append(appearance)
    }
    list.speakers = list.speakers.compactMap { speaker in
      guard let own = byID[speaker.id] else { return nil }
      var speaker = speaker
      speaker.count(own)
      return speaker
    }
  }

  private func chosenKinds() throws -> Set<String> {
    guard let kind else { return ["episode"] }
    var kinds: Set<String> = []
    for name in kind.split(separator: ",").map(String.init) {
      if name == "all" { return [] }
      guard Self.kinds.contains(name) else {
        throw NearestNames.unknown("kind", name, among: Self.kinds + ["all"])
      }
      kinds.insert(name)
    }
    return kinds
  }

  private func day(_ text: String?, _ option: String) throws -> Int64? {
    guard let text else { return nil }
    guard let day = Timestamp(day: text) else {
      throw UsageError("--\(option) needs a day as 2026-11-24, not '\(text.visible)'")
    }
    return day.secondsSinceEpoch
  }

  private func choose(_ id: String, _ list: inout SpeakerList) {
    list.speakers.removeAll { $0.id != id }
    list.appearances.removeAll { $0.speakerID != id }
    list.mentions.keep { $0.speakerID == id }
    list.merges.removeAll { $0.first.speakerID != id && $0.second.speakerID != id }
  }

  private func explain(_ list: inout SpeakerList) throws {
    let first = try Self.one(explain[0], list.speakers).id
    guard explain.count == 2 else {
      list.merges.removeAll { $0.first.speakerID != first && $0.second.speakerID != first }
      return
    }
    let second = try Self.one(explain[1], list.speakers).id
    list.merges.removeAll { merge in
      let sides = [merge.first.speakerID, merge.second.speakerID]
      return !(sides.contains(first) && sides.contains(second))
    }
  }

  /// What there is to say where no decision was to be made; `nil` where one was.
  func silence(_ list: SpeakerList) -> String? {
    guard let name = explain.first?.visible, list.merges.isEmpty else { return nil }
    guard let other = explain.dropFirst().first?.visible else {
      return "nothing had to be decided about '\(name)': nothing else has a name or link like it"
    }
    return "nothing ties '\(name)' and '\(other)': they have no name, spelling or link in common, "
      + "so they were never compared"
  }

  /// The one speaker that a name means.
  static func one(_ name: String, _ speakers: [SpeakerEntity]) throws -> SpeakerEntity {
    let found = NameSearch.speakers(name, among: speakers)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let near = NameSearch.nearest(name, among: speakers).map(\.visible)
      let hint =
        near.isEmpty ? "nobody has a name like it" : "nearest are \(near.joined(separator: ", "))"
      throw UsageError("no speaker '\(String(name.prefix(40)).visible)'; \(hint)")
    }
    let list = found.prefix(10).map { speaker in
      let shows = speaker.shows.prefix(2).map { ($0.feedTitle ?? $0.feedID).visible }
      return "\(speaker.name.visible) (\(speaker.id); \(shows.joined(separator: ", ")))"
    }
    throw UsageError(
      "\(found.count) speakers match '\(String(name.prefix(40)).visible)': "
        + list.joined(separator: "; ") + "; name one by id"
    )
  }
}

/// The turns that belong to appearances that were chosen.
struct SaidChoice {
  private var appearances: Set<[String]>

  init(_ appearances: [Appearance]) {
    self.appearances = Set(appearances.map { Self.key($0.speakerID, $0.keys) })
  }

  func holds(_ turn: SaidTurn) -> Bool {
    appearances.contains(Self.key(turn.speakerID, turn.keys))
  }

  private static func key(_ speakerID: String, _ keys: EpisodeKeys) -> [String] {
    [speakerID, keys.feedID, keys.episodeID]
  }
}
