/// The persons whom a document of TEI declares.
struct TEIPersons {
  /// A person while it is read.
  private struct Person {
    var speaker: TranscriptSpeaker
    /// The name to show, where it is given in parts.
    var forename = ""
    var surname = ""
    var isNamed = false
  }

  private(set) var all: [TranscriptSpeaker] = []
  private var places: [String: Int] = [:]
  private var open: Person?
  private var unknown: Set<String> = []
  private let limit: Int
  /// Bytes that further ids and names may have.
  private var room: Int
  /// Bytes of one name that is put together of parts.
  private static let nameLimit = 1_024
  /// Whether there were more than are kept.
  private(set) var isFull = false

  init(_ limits: Limits) {
    limit = limits.listEntries
    room = limits.recordBytes
  }

  var isOpen: Bool { open != nil }

  /// A person begins; without an id nothing can refer to them.
  mutating func begin(id: String?, shortName: String?, isGroup: Bool) {
    open = nil
    guard let id, !id.isEmpty, places[id] == nil else { return }
    guard all.count < limit, room > 0 else {
      isFull = true
      return
    }
    room -= shortName?.utf8.count ?? 0
    var speaker = TranscriptSpeaker(name: shortName ?? id, id: id)
    speaker.kind = isGroup ? "group" : "person"
    speaker.isDeclared = true
    open = Person(speaker: speaker)
  }

  /// A part of the name that is read: a forename, or what stands with the surname.
  mutating func add(_ part: String, isForename: Bool) {
    guard !part.isEmpty, var person = open else { return }
    open = nil
    let space = part.utf8.count + 1
    if isForename, person.forename.utf8.count + space <= Self.nameLimit {
      person.forename += (person.forename.isEmpty ? "" : " ") + part
    } else if !isForename, person.surname.utf8.count + space <= Self.nameLimit {
      person.surname += (person.surname.isEmpty ? "" : " ") + part
    }
    open = person
  }

  /// A name has ended: the first one is shown.
  mutating func endName(_ whole: String) {
    guard var person = open else { return }
    let parts = [person.forename, person.surname].filter { !$0.isEmpty }
    (person.forename, person.surname) = ("", "")
    let name = parts.isEmpty ? whole : parts.joined(separator: " ")
    room -= name.utf8.count
    if !name.isEmpty, !person.isNamed {
      person.speaker.name = name
      person.isNamed = true
    } else if !name.isEmpty, name != person.speaker.name, person.speaker.otherNames.count < 100 {
      person.speaker.otherNames.append(Term(name: "alias", value: name))
    }
    open = person
  }

  mutating func end() {
    guard let person = open.take(), let id = person.speaker.id else { return }
    room -= id.utf8.count
    places[id] = all.count
    all.append(person.speaker)
  }

  /// The labels of references such as `#SPK0 #SPK1`; the id is the name of who is not declared.
  ///
  /// Ids that nobody has are unknown once.
  mutating func labels(
    _ references: TEIReferenceList
  ) -> (labels: [SpeakerLabel], unknown: [String]) {
    var labels: [SpeakerLabel] = []
    var unknown: [String] = []
    var known: Set<String> = []
    for reference in references.all {
      let id = TEIReference.id(reference)
      guard !id.isEmpty, known.insert(id).inserted else { continue }
      if places[id] == nil, isNews(id) { unknown.append(id) }
      let name = places[id].map { all[$0].name } ?? id
      labels.append(SpeakerLabel(name: name, id: id, origin: .attribute))
    }
    return (labels, unknown)
  }

  /// Whether it was not told yet that nobody has an id, as far as that can be kept.
  private mutating func isNews(_ id: String) -> Bool {
    guard unknown.count < limit, id.utf8.count <= room, unknown.insert(id).inserted else {
      return false
    }
    room -= id.utf8.count
    return true
  }
}

/// References in an attribute, apart by white space.
struct TEIReferenceList {
  /// Bytes of the attribute that are read.
  static let byteLimit = 65_536
  /// References that are kept: a block hands them to each of its utterances.
  private static let limit = 1_000

  private(set) var all: [String]
  /// Whether there were more.
  private(set) var isCut: Bool

  /// Takes a value that may be cut within its last reference.
  init(_ text: String, isCut: Bool) {
    var found = text.split(maxSplits: Self.limit + 1, whereSeparator: \.isWhitespace)
    if isCut { found.removeLast(min(1, found.count)) }
    self.isCut = isCut || found.count > Self.limit
    all = found.prefix(Self.limit).map(String.init)
  }
}

/// References to what has an id.
enum TEIReference {
  /// The id in a reference, which is a URI with the id behind `#`: `#T0`, `persons.xml#ana`.
  static func id(_ reference: String) -> String {
    guard let mark = reference.lastIndex(of: "#") else { return reference }
    return String(reference[reference.index(after: mark)...])
  }
}
