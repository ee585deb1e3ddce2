import Foundation
import Testing

@testable import FeedKit

@Suite("Coverage of the vocabulary")
struct CoverageTests {
  @Test("Docs/coverage.md says what the tables say")
  func document() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Docs/coverage.md").standardizedFileURL
    let text = CoverageDocument.text
    if ProcessInfo.processInfo.environment["FEEDKIT_UPDATE_DOCS"] != nil {
      try Data(text.utf8).write(to: file)
    }
    let committed = try String(contentsOf: file, encoding: .utf8)
    #expect(
      committed == text,
      "make it anew: FEEDKIT_UPDATE_DOCS=1 swift test --filter CoverageTests"
    )
  }

  // Kept as they are: nobody reads them any more. `rss` is the root, which says nothing of a show.
  private static let withoutPlace: Set<String> = [
    "rss", "itunes:provider", "itunes:pingUrl", "itunes:version", "itunes:topic", "itunes:group",
    "itunes:part",
  ]

  @Test(
    "elements and attributes of the list of other projects have a place",
    .enabled(if: ReferenceList.file != nil, "there is no list at hand")
  )
  func reference() throws {
    let known = Dictionary(grouping: KnownElements.all, by: \.entry.name)
    let wanted = try ReferenceList.elements()
    #expect(wanted.count > 80)
    for (name, attributes) in wanted where !Self.withoutPlace.contains(name) {
      let places = known[name] ?? []
      let isKnown = !places.isEmpty
      #expect(isKnown, "\(name) has no place")
      let found = Set(places.flatMap(\.parts).map(\.name))
      // Those of roots are read by the decoder itself.
      guard isKnown, !name.hasPrefix("atom:feed"), !name.hasPrefix("atom:entry") else { continue }
      #expect(attributes.subtracting(found).isEmpty, "\(name)")
    }
  }
}

/// A list of the elements that feeds hold, where one is at hand beside the project.
enum ReferenceList {
  static let file: URL? = FeedFiles.corpus
    .map { $0.deletingLastPathComponent().appending(path: "reference-data/elements.json") }
    .flatMap { FileManager.default.fileExists(atPath: $0.path) ? $0 : nil }

  private struct Entry: Decodable {
    let section: String
    let name: String
    /// Where the element stands; a dash for notes that are about no element.
    let parent: String
    let value: String

    var isOfFeeds: Bool {
      parent != "-" && !["OPML", "JSON", "Transcript"].contains(where: section.hasPrefix)
    }
  }

  /// The attributes of each element whose name stands in the list as it is written in feeds.
  static func elements() throws -> [String: Set<String>] {
    guard let file else { return [:] }
    let entries = try JSONDecoder().decode([Entry].self, from: Data(contentsOf: file))
    var elements: [String: Set<String>] = [:]
    for entry in entries where entry.isOfFeeds {
      var prefix = ""
      for part in entry.name.components(separatedBy: " / ") {
        let plain = part.replacing(/\ \(.*\)/, with: "")
        guard plain.wholeMatch(of: /[A-Za-z]+(:[A-Za-z_-]+)?/) != nil else { continue }
        if let colon = plain.firstIndex(of: ":") { prefix = String(plain[...colon]) }
        let name = plain.contains(":") || prefix.isEmpty ? plain : prefix + plain
        let attributes = entry.value.matches(of: /@([A-Za-z-]+)(?![A-Za-z:-])/).map {
          String($0.output.1)
        }
        elements[name, default: []].formUnion(attributes)
      }
    }
    return elements
  }
}

/// The document that lists every element and attribute, made from the tables.
enum CoverageDocument {
  static let text: String = {
    let sections = ElementReference.namespaces.map(section).joined(separator: "\n")
    return head + summary + "\n" + sections
  }()

  private static let head = """
    # Coverage

    Every element and attribute that is read into a place of its own. What is not listed is kept too,
    as it is, in `extensions` of what carried it.

    Made from the tables in `Sources/FeedKit/Vocabulary/`: each line was found by reading a small feed
    that holds the element or the attribute. To make it anew, run
    `FEEDKIT_UPDATE_DOCS=1 swift test --filter CoverageTests`. `feedtool explain ELEMENT` says more.

    JSON paths are those of `jq` in the output of `feedtool parse`; columns those of `--to csv`. `*`
    marks elements that may be repeated. A line `text` is the text of an element that has attributes
    or elements too.


    """

  private static var summary: String {
    let rows = ElementReference.namespaces.map { space in
      let attributes = elements(of: space).flatMap(\.parts).count { !$0.name.isEmpty }
      let name = space.prefix.isEmpty ? "–" : "`\(space.prefix)`"
      return "| \(name) | \(space.title) | \(space.elementCount) | \(attributes) |\n"
    }
    return "| prefix | namespace | elements | attributes, by place |\n|---|---|---|---|\n"
      + rows.joined()
  }

  private static func section(_ space: NamespaceDescription) -> String {
    var text = "## \(space.title)\n\n"
    if !space.prefix.isEmpty, let uri = space.uris.first { text += "`\(uri)`\n\n" }
    text += "| element | in | value | model | JSON | columns |\n|---|---|---|---|---|---|\n"
    return text + elements(of: space).map(lines).joined()
  }

  private typealias Element = (entry: ElementEntry, found: ElementDestination, parts: [ElementPart])

  private static func elements(of space: NamespaceDescription) -> [Element] {
    KnownElements.all.filter { $0.entry.prefix == space.prefix }
  }

  private static func lines(_ element: Element) -> String {
    var (entry, found, parts) = element
    let name = "`\(entry.name)`" + (entry.isRepeatable ? " \\*" : "")
    let hasOwnText = entry.form != nil && !parts.contains { $0.name.isEmpty }
    // The columns of a record are those of its parts.
    if !hasOwnText && !parts.isEmpty { found.columns = [] }
    return line(name, entry.parent, hasOwnText ? entry.form : nil, found)
      + parts.map { part in
        line(part.name.isEmpty ? "  text" : "  `@\(part.name)`", "", part.form, part.destination)
      }.joined()
  }

  private static func line(
    _ name: String,
    _ parent: String,
    _ form: String?,
    _ found: ElementDestination
  ) -> String {
    let cells = [
      name, parent, form ?? "", code(found.model), code(found.json), code(found.columns),
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func code(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }
}
