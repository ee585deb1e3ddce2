/// Corrections that a user makes: names that are one, names that are two, bodies, and names to show.
///
/// A text of lines, cells separated by tabs: `alias`, `never` with two names or links, `org` with a name,
/// `name` with a speaker's id and the name to show. Empty lines and lines that begin with `#` say nothing.
public struct SpeakerOverrides: Sendable {
  var steering = Steering()
  var organizations: Set<String> = []
  var names: [String: String] = [:]
  /// The lines of what was read, from 1.
  private var lines: [(line: Int, target: Target)] = []

  /// What a line is about.
  private enum Target {
    case references(Steering.Reference, Steering.Reference)
    case organization(String)
    case speaker(String)
  }

  /// A line that cannot be followed.
  public struct Problem: Error, Sendable, Hashable {
    /// The line, from 1.
    public var line: Int
    /// What is wrong: lower case, no full stop.
    public var message: String
  }

  /// Makes no overrides.
  public init() {}

  /// Reads overrides.
  ///
  /// - Throws: ``Problem`` for the first line that is wrong or contradicts an earlier one.
  public init(parsing text: String) throws(Problem) {
    var aliasLines: [[String]: Int] = [:]
    var neverLines: [[String]: Int] = [:]
    var nameLines: [String: Int] = [:]
    // Some editors begin a file with a byte order mark.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? text.dropFirstScalar() : text
    for (index, row) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let number = index + 1
      let line = row.last == "\r" ? row.dropLast() : row
      if line.allSatisfy(\.isWhitespace) || line.first == "#" { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { cell in String(cell).trimmingSpaces() }
      switch cells[0] {
      case "alias", "never":
        guard cells.count == 3, !cells[1].isEmpty, !cells[2].isEmpty else {
          throw Problem(
            line: number,
            message: "\(cells[0]) needs two names or links, separated by tabs"
          )
        }
        let pair = [cells[1], cells[2]].map { NameFolding.foldedText($0.unicodeScalars) }.sorted()
        let isAlias = cells[0] == "alias"
        if let other = (isAlias ? neverLines : aliasLines)[pair] {
          throw Problem(line: number, message: "contradicts line \(other)")
        }
        if isAlias { aliasLines[pair] = number } else { neverLines[pair] = number }
        let sides = (Steering.Reference(cells[1]), Steering.Reference(cells[2]))
        guard sides.0.isUseful, sides.1.isUseful else {
          throw Problem(line: number, message: "no name or link can be read there")
        }
        if isAlias { steering.same.append(sides) } else { steering.apart.append(sides) }
        lines.append((number, .references(sides.0, sides.1)))
      case "org":
        guard cells.count == 2, !cells[1].isEmpty else {
          throw Problem(line: number, message: "org needs one name")
        }
        let name = NameFolding.foldedText(cells[1].unicodeScalars)
        organizations.insert(name)
        lines.append((number, .organization(name)))
      case "name":
        guard cells.count == 3, !cells[1].isEmpty, !cells[2].isEmpty else {
          throw Problem(line: number, message: "name needs a speaker's id and the name to show")
        }
        if let other = nameLines[cells[1]], names[cells[1]] != cells[2] {
          throw Problem(line: number, message: "contradicts line \(other)")
        }
        nameLines[cells[1]] = number
        names[cells[1]] = cells[2]
        lines.append((number, .speaker(cells[1])))
      default:
        throw Problem(line: number, message: "begins with none of alias, never, org, name")
      }
    }
  }
}

extension SpeakerOverrides {
  /// Lines that name a person, a body or an id that there is none of, in order.
  func idleLines(for resolver: SpeakerResolver, ids: [String]) -> [Int] {
    guard !lines.isEmpty else { return [] }
    let known = Set(ids)
    let knowledge = resolver.knowledge
    let links = Set(knowledge.links.keys)
    let keys = Set(knowledge.names.entries.lazy.flatMap(\.keys.exact))
    let texts = Set(
      knowledge.names.entries.lazy.filter { $0.type == .organization }
        .map { NameFolding.foldedText($0.text.unicodeScalars) }
    )
    func isKnown(_ reference: Steering.Reference) -> Bool {
      if let link = reference.link { return links.contains(link) }
      return !reference.keys.isDisjoint(with: keys)
    }
    return lines.filter { _, target in
      switch target {
      case .references(let one, let other): !isKnown(one) || !isKnown(other)
      case .organization(let name): !texts.contains(name)
      case .speaker(let id): !known.contains(id)
      }
    }.map(\.line)
  }
}

extension Steering.Reference {
  /// Whether it names anything.
  var isUseful: Bool { link != nil || !keys.isEmpty }
}

extension String {
  fileprivate func dropFirstScalar() -> String { String(unicodeScalars.dropFirst()) }

  fileprivate func trimmingSpaces() -> String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
