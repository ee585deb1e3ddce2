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
