/// Corrections that a user makes: names that are one, names that are two, bodies, and names to show.
///
/// A text of lines, cells separated by tabs: `alias`, `never` with two names or links, `org` with a name,
/// `name` with a speaker's id and the name to show. Empty lines and lines that begin with `#` say nothing.
public struct SpeakerOverrides: Sendable {
  var steering = Steering()
  var organizations: Set<String> = []
  var names: [String: String] = [:]

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
      case "org":
        guard cells.count == 2, !cells[1].isEmpty else {
          throw Problem(line: number, message: "org needs one name")
        }
        organizations.insert(NameFolding.foldedText(cells[1].unicodeScalars))
      case "name":
        guard cells.count == 3, !cells[1].isEmpty, !cells[2].isEmpty else {
          throw Problem(line: number, message: "name needs a speaker's id and the name to show")
        }
        if let other = nameLines[cells[1]], names[cells[1]] != cells[2] {
          throw Problem(line: number, message: "contradicts line \(other)")
        }
        nameLines[cells[1]] = number
        names[cells[1]] = cells[2]
      default:
        throw Problem(line: number, message: "begins with none of alias, never, org, name")
      }
    }
  }
}

extension Steering.Reference {
  /// Whether it names anything.
  var isUseful: Bool { link != nil || !keys.isEmpty }
}

extension String {
  fileprivate func trimmingSpaces() -> String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
