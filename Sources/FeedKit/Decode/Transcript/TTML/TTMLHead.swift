/// What a document says before its text: who speaks, how text may look, when regions are there.
struct TTMLHead {
  /// A style as it is defined.
  private struct Style {
    var change = TTMLStyleChange()
    var references: [String] = []
  }

  /// An agent while it is read.
  private struct Agent {
    var id: String
    var kind: String?
    var names: [(type: String, text: String)] = []
    var actor: String?
  }

  /// When a region is there.
  struct Interval {
    var begin: TTMLInstant
    var end: TTMLInstant?
  }

  /// Agents, styles and regions that are told apart.
  private static let limit = 10_000
  /// How far styles may refer to styles.
  private static let styleDepth = 16

  /// Bytes that all texts of the head may still have.
  private var room = 8_000_000
  private(set) var speakers: [TranscriptSpeaker] = []
  private var places: [String: Int] = [:]
  private var actors: [(place: Int, id: String)] = []
  private var agent: Agent?
  private var nameType = ""
  private var styles: [String: Style] = [:]
  private var resolved: [String: TTMLStyleChange] = [:]
  /// Regions that are not there all the time.
  private(set) var regions: [String: Interval] = [:]

  /// Takes room for a text that is kept; false when there is none left.
  mutating func claim(_ text: String) -> Bool {
    guard text.utf8.count <= room else { return false }
    room -= text.utf8.count
    return true
  }

  // MARK: - Agents

  mutating func beginAgent(id: String?, kind: String?) {
    agent = id.map { Agent(id: $0, kind: kind) }
  }

  mutating func beginName(type: String?) { nameType = type ?? "full" }

  mutating func addName(_ text: String) {
    guard !text.isEmpty, agent?.names.count ?? 0 < 100, claim(text) else { return }
    agent?.names.append((nameType, text))
  }

  mutating func addActor(_ id: String?) { agent?.actor = id }

  /// Ends the agent; false when there are too many.
  mutating func endAgent() -> Bool {
    guard let done = agent else { return true }
    agent = nil
    guard places[done.id] == nil else { return true }
    guard speakers.count < Self.limit, claim(done.id) else { return false }
    var speaker = TranscriptSpeaker(name: Self.name(of: done), id: done.id)
    speaker.kind = done.kind
    speaker.isDeclared = true
    for (type, text) in done.names where text != speaker.name {
      speaker.otherNames.append(Term(name: type, value: text))
    }
    places[done.id] = speakers.count
    if let actor = done.actor { actors.append((speakers.count, actor)) }
    speakers.append(speaker)
    return true
  }

  /// The name to show: the full one, else an alias, else what there is of it, else the id.
  private static func name(of agent: Agent) -> String {
    func first(_ type: String) -> String? { agent.names.first { $0.type == type }?.text }
    if let name = first("full") ?? first("alias") { return name }
    if let given = first("given"), let family = first("family") { return "\(given) \(family)" }
    return agent.names.first?.text ?? agent.id
  }

  /// Gives characters the names of those who play them, once all are declared.
  mutating func resolveActors() {
    for (place, id) in actors {
      let name = places[id].map { speakers[$0].name } ?? id
      speakers[place].otherNames.append(Term(name: "actor", value: name))
    }
    actors = []
  }

  /// The declared speaker with an id.
  func speaker(_ id: String) -> TranscriptSpeaker? { places[id].map { speakers[$0] } }

  // MARK: - Styles and regions

  mutating func addStyle(_ id: String, _ change: TTMLStyleChange, references: String?) {
    guard styles.count < Self.limit, styles[id] == nil, claim(id + (references ?? "")) else {
      return
    }
    styles[id] = Style(
      change: change,
      references: references.map { $0.split { $0.isWhitespace }.prefix(100).map(String.init) } ?? []
    )
  }

  /// What a list of references to styles changes.
  mutating func style(_ references: String) -> TTMLStyleChange {
    if let known = resolved[references] { return known }
    let change = style(references.split { $0.isWhitespace }.map(String.init), depth: 0)
    if resolved.count < Self.limit, claim(references) { resolved[references] = change }
    return change
  }

  private func style(_ ids: [String], depth: Int) -> TTMLStyleChange {
    var change = TTMLStyleChange()
    guard depth < Self.styleDepth else { return change }
    for id in ids.prefix(100) {
      guard let style = styles[id] else { continue }
      if !style.references.isEmpty {
        change.add(self.style(style.references, depth: depth + style.references.count))
      }
      change.add(style.change)
    }
    return change
  }

  mutating func addRegion(_ id: String, _ own: TTMLOwnTimes) {
    guard !own.isEmpty, regions.count < Self.limit, claim(id) else { return }
    let begin = own.begin ?? .zero
    let dur = own.dur.map { begin.adding($0) }
    let end = own.end.map { end in dur.map { min($0, end) } ?? end } ?? dur
    regions[id] = Interval(begin: begin, end: end)
  }
}
