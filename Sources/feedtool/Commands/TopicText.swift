import FeedKit

/// What is known of elements, namespaces and rules, for people.
struct TopicText {
  let paint: Paint

  /// Topics one below the other.
  func page(_ topics: [Topic]) -> String {
    topics.map(text).joined(separator: "\n")
  }

  private func text(_ topic: Topic) -> String {
    switch topic {
    case .everything: everything
    case .namespace(let namespace): text(namespace)
    case .elements(let entries, let attribute):
      entries.map { text($0, attribute: attribute) }.joined(separator: "\n")
    case .timedText(let elements, let attribute):
      elements.map { text($0, attribute: attribute) }.joined(separator: "\n")
    case .document(let document): text(document)
    case .members(let members): members.map { text($0) }.joined(separator: "\n")
    case .rule(let rule): RuleText.page(rule, paint)
    }
  }

  private var everything: String {
    let rows = ElementReference.namespaces.map { space in
      [
        space.prefix.isEmpty ? "rss" : space.prefix, "\(space.elementCount)", space.title,
        space.prefix.isEmpty ? "none" : space.uris.first ?? "",
      ]
    }
    let total = ElementReference.namespaces.map(\.elementCount).reduce(0, +)
    return table([["PREFIX", "ELEMENTS", "NAMESPACE", "URI"]] + rows, numbers: [1])
      + "\n\(grouped(total)) elements; feedtool explain PREFIX lists those of a namespace, "
      + "feedtool rules the rules\n"
      + DocumentReference.documents.map(\.name).joined(separator: ", ")
      + " are explained too: what such documents hold\n"
  }

  private func text(_ namespace: NamespaceDescription) -> String {
    var lines = [paint.bold(namespace.title)]
    lines += namespace.uris.map { "  \($0)" }
    if let document = namespace.document { lines.append("  specified in \(document)") }
    let rows = namespace.elements.map { entry in
      [entry.name, parents(of: entry.name), entry.destination().meaning]
    }
    return lines.map { $0 + "\n" }.joined() + "\n"
      + table([["ELEMENT", "STANDS IN", "MEANING"]] + rows)
  }

  private func text(_ entry: ElementEntry, attribute: String?) -> String {
    let found = entry.destination()
    let title = attribute.map { "\(entry.name)@\($0)" } ?? entry.name
    let place = entry.parent.isEmpty ? "" : paint.dim(" in \(entry.parent)")
    var text = paint.bold(title) + place + "\n"
    let parts = entry.parts(named: attribute)
    if attribute == nil {
      if !found.meaning.isEmpty { text += "  \(found.meaning)\n" }
      text += "\n" + facts(entry, found)
      if !parts.isEmpty { text += "\n" + table(of: parts) }
      if !entry.children.isEmpty { text += "\n" + wrapped("  may hold   ", children(of: entry)) }
    } else {
      for part in parts { text += facts(part, of: entry) }
    }
    return text
  }

  private func facts(_ entry: ElementEntry, _ found: ElementDestination) -> String {
    var rows: [(String, [String])] = [
      ("occurs", [entry.isRepeatable ? "any number of times" : "at most once"]),
      ("text", entry.form.map { [$0] } ?? []),
      ("also", entry.aliases),
      ("model", found.model),
      ("JSON", found.json),
    ]
    if entry.form != nil || entry.parts().isEmpty { rows.append(("columns", found.columns)) }
    rows += specification(of: entry)
    if entry.holdsMore { rows.append(("holds", ["elements of its own kind, or what items hold"])) }
    return lines(rows)
  }

  private func facts(_ part: ElementPart, of entry: ElementEntry) -> String {
    let found = part.destination
    let rows: [(String, [String])] = [
      ("value", [part.form]), ("also", part.aliases), ("model", found.model),
      ("JSON", found.json), ("columns", found.columns),
    ]
    let meaning = found.meaning.isEmpty ? "" : "  \(found.meaning)\n"
    return meaning + "\n" + lines(rows + specification(of: entry))
  }

  private func specification(of entry: ElementEntry) -> [(String, [String])] {
    [("specified", [entry.specification]), ("", entry.document.map { [$0] } ?? [])]
  }

  /// The elements that one may hold: those of its own namespace by name, and how many of others.
  private func children(of entry: ElementEntry) -> [String] {
    func prefix(_ name: String) -> Substring { name.contains(":") ? name.prefix { $0 != ":" } : "" }
    let own = entry.children.filter { prefix($0) == entry.prefix }
    let others = entry.children.map(prefix).filter { $0 != entry.prefix }
    var prefixes: [Substring] = []
    for name in others where !prefixes.contains(name) { prefixes.append(name) }
    return own
      + prefixes.map { name in
        "\(name): (\(others.count { $0 == name }))"
      }
  }

  /// Facts, each behind its name.
  func lines(_ rows: [(String, [String])]) -> String {
    rows.filter { !$0.1.isEmpty }.map { name, values in
      let label = name + String(repeating: " ", count: max(1, 11 - name.count))
      return "  \(paint.dim(label))\(values.joined(separator: ", "))\n"
    }.joined()
  }

  private func table(of parts: [ElementPart]) -> String {
    let rows = parts.map { part in
      [
        "  " + (part.name.isEmpty ? "(text)" : "@" + part.name), part.form,
        part.destination.json.joined(separator: ", "), part.destination.meaning,
      ]
    }
    return table([["  ATTRIBUTE", "VALUE", "JSON", "MEANING"]] + rows)
  }

  private func parents(of name: String) -> String {
    let parents = ElementReference.entries.filter { $0.name == name }.map(\.parent)
    guard parents.count > 3 else { return parents.joined(separator: ", ") }
    return parents.prefix(3).joined(separator: ", ") + ", …"
  }

  /// Rows in columns; the first is the head.
  func table(_ rows: [[String]], numbers: Set<Int> = []) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    return rows.enumerated().map { index, row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let gap = String(repeating: " ", count: widths[column] - cell.columns)
        if numbers.contains(column) {
          line += gap + cell
        } else {
          line += column == count - 1 ? cell : cell + gap
        }
        if column < count - 1 { line += "  " }
      }
      let text = String(line.reversed().drop { $0 == " " }.reversed())
      return (index == 0 ? paint.dim(text) : text) + "\n"
    }.joined()
  }

  /// Words behind a label, in lines of at most 100 columns.
  func wrapped(_ label: String, _ words: [String]) -> String {
    let indent = String(repeating: " ", count: label.count)
    var lines = [label]
    for (index, word) in words.enumerated() {
      let piece = index == words.count - 1 ? word : word + ", "
      if lines[lines.count - 1].count + piece.count > 100 { lines.append(indent) }
      lines[lines.count - 1] += piece
    }
    return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) + "\n" }.joined()
  }
}
