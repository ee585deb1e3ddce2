/// Writes records as elements, by the plan that the vocabulary makes.
///
/// What the model holds as a value is written in canonical form; what could not be read, with the
/// source's text; what the vocabulary does not know, as it was.
final class RecordEncoder {
  let plan: EncodingPlan
  var names: NamespaceRegistry
  /// Whether descriptions of the feed are HTML where they do not say what they are, as in RSS.
  var impliesHTML = false
  /// How often something could not be written, by data name.
  private(set) var lost: [String: Int] = [:]

  init(_ plan: EncodingPlan) {
    self.plan = plan
    names = NamespaceRegistry(plan.dialect)
  }

  /// Notes something that cannot be written.
  func lose(_ name: String) { lost[name, default: 0] += 1 }

  /// Writes a record as an element.
  func write(
    _ record: borrowing RecordMemory,
    table number: Int,
    as tag: String,
    to xml: inout ElementWriter
  ) {
    let table = plan.tables[number]
    var left = Leftovers(record, table.parts)
    let mark = names.mark
    xml.start(tag)
    for attribute in table.attributes { write(attribute, of: record, &left, to: &xml) }
    write(left.takeOwnAttributes(), to: &xml)
    writeContent(of: record, table, &left, to: &xml)
    xml.end(tag)
    names.leave(mark)
  }

  /// Writes what stands in a record's element.
  func writeContent(
    of record: borrowing RecordMemory,
    _ table: EncodingPlan.Table,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    let before = left
    if let value = table.text, let text = text(of: value, in: record, &left) { xml.text(text) }
    if left.hasOwners {
      writeOwning(table.rows, of: record, &left, to: &xml)
    } else {
      for row in table.rows { write(row, of: record, &left, to: &xml) }
    }
    for _ in left.attributes { lose("extensions") }
    var placed: Set<EncodingPlan.Name> = []
    for element in left.elements {
      if element.json == nil, let name = single(element, in: table), placed.insert(name).inserted {
        writePlaceholder(for: name, of: record, table, before, to: &xml)
      }
      write(element, to: &xml)
    }
  }

  // MARK: - Rows

  /// Writes rows of which some have elements that carry attributes.
  ///
  /// Those attributes are one list, so their elements come last, in the order of that list. Where the
  /// elements of two rows take turns in it, values come first and attributes on elements that say
  /// nothing else.
  private func writeOwning(
    _ rows: [EncodingPlan.Row],
    of record: borrowing RecordMemory,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    let runs = left.takeRuns(by: rows.map(\.owners))
    var counts: [Int: Int] = [:]
    for run in runs { counts[run.row, default: 0] += 1 }
    for (index, row) in rows.enumerated() where counts[index] != 1 {
      write(row, of: record, &left, to: &xml)
    }
    for run in runs {
      let others = left.exchange(run.attributes)
      if counts[run.row] == 1 {
        write(rows[run.row], of: record, &left, to: &xml)
      } else {
        writeRest(of: rows[run.row], &left, to: &xml)
      }
      left.add(others)
    }
  }

  private func write(
    _ row: EncodingPlan.Row,
    of record: borrowing RecordMemory,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    switch row.content {
    case .value(let value):
      writeValue(value, row.element, of: record, &left, to: &xml)
    case .each(let value):
      writeEach(value, row.element, of: record, &left, to: &xml)
    case .rest:
      writeRest(of: row.element, &left, to: &xml)
    case .list(_, let alternatives):
      writeList(alternatives, of: record, &left, to: &xml)
    case .group(let rows):
      guard isPresent(row, in: record, left) else { return }
      let mark = names.mark
      names.use(row.element.namespace)
      xml.start(row.element.tag)
      for attribute in row.element.attributes { write(attribute, of: record, &left, to: &xml) }
      write(left.takeAttributes(of: row.element.owners), to: &xml)
      for row in rows { write(row, of: record, &left, to: &xml) }
      xml.end(row.element.tag)
      names.leave(mark)
    }
  }

  private func writeValue(
    _ value: EncodingPlan.Value?,
    _ element: EncodingPlan.Element,
    of record: borrowing RecordMemory,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    let text = value.flatMap { self.text(of: $0, in: record, &left) }
    guard
      text != nil || left.hasAttribute(of: element.owners)
        || element.attributes.contains(where: { isPresent($0.value, in: record, left) })
    else { return }
    let mark = names.mark
    names.use(element.namespace)
    xml.start(element.tag)
    let foreign = left.takeAttributes(of: element.owners)
    for attribute in element.attributes { write(attribute, of: record, &left, to: &xml) }
    write(foreign, to: &xml)
    if let text {
      let stated = statedType(of: element, in: record, foreign)
      if stated == nil, let type = impliedType(of: element, text) { xml.attribute("type", type) }
      write(text, type: stated, to: &xml)
    }
    xml.end(element.tag)
    names.leave(mark)
  }

  private func writeEach(
    _ value: EncodingPlan.Value,
    _ element: EncodingPlan.Element,
    of record: borrowing RecordMemory,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    switch value.slot {
    case .texts(let slot):
      for text in record[slot] { writeElement(element, text, &left, to: &xml) }
    case .integers(let slot):
      for number in record[slot] { writeElement(element, "\(number)", &left, to: &xml) }
    default: break
    }
    while let text = left.takeEntry(of: value.field) {
      writeElement(element, text, &left, to: &xml)
    }
    writeRest(of: element, &left, to: &xml)
  }

  /// Writes an element that holds nothing but a text.
  private func writeElement(
    _ element: EncodingPlan.Element,
    _ text: String?,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    let mark = names.mark
    names.use(element.namespace)
    xml.start(element.tag)
    write(left.takeAttributes(of: element.owners), to: &xml)
    if let text { xml.text(text) }
    xml.end(element.tag)
    names.leave(mark)
  }

  /// Writes attributes that no entry had room for, on elements that say nothing else.
  private func writeRest(
    of element: EncodingPlan.Element,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    while left.hasAttribute(of: element.owners) { writeElement(element, nil, &left, to: &xml) }
  }

  private func writeRest(
    of row: EncodingPlan.Row,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    if case .list(_, let alternatives) = row.content {
      writeRest(of: alternatives, before: nil, &left, to: &xml)
    } else {
      writeRest(of: row.element, &left, to: &xml)
    }
  }

  // MARK: - Lists

  private func writeList(
    _ alternatives: [EncodingPlan.Alternative],
    of record: borrowing RecordMemory,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    guard let first = alternatives.first else { return }
    let count = first.count(in: record)
    for index in 0..<max(0, count) {
      let match =
        alternatives.count == 1
        ? first
        : alternatives.first { $0.claims(index, in: record) }
          ?? alternatives.first { $0.takesRest }
      guard let match else {
        lose("entries")
        continue
      }
      if left.hasOwners { writeRest(of: alternatives, before: match, &left, to: &xml) }
      write(index, as: match, of: record, &left, to: &xml)
    }
    if left.hasOwners { writeRest(of: alternatives, before: nil, &left, to: &xml) }
  }

  /// Writes attributes that stand before those of the next entry, on elements that say nothing else.
  private func writeRest(
    of alternatives: [EncodingPlan.Alternative],
    before next: EncodingPlan.Alternative?,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    while true {
      let end = next.map { left.firstAttribute(of: $0.element.owners) ?? 0 } ?? Int.max
      let firsts = alternatives.compactMap { alternative in
        left.firstAttribute(of: alternative.element.owners).map { (place: $0, alternative) }
      }
      guard let first = firsts.min(by: { $0.place < $1.place }), first.place < end else { return }
      let count = left.attributes.count
      writeElement(first.1.element, nil, &left, to: &xml)
      guard left.attributes.count < count else { return }
    }
  }

  private func write(
    _ index: Int,
    as alternative: EncodingPlan.Alternative,
    of record: borrowing RecordMemory,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    switch alternative.kind {
    case .author(let slot, _):
      guard let text = ContactNotation.text(of: record[slot][index]) else { return }
      writeElement(alternative.element, text, &left, to: &xml)
    case .term(let slot, _):
      writeElement(alternative.element, record[slot][index].value, &left, to: &xml)
    case .record(let nested, let table):
      names.use(alternative.element.namespace)
      nested.held?.visit(record, index) { child in
        let spelling =
          alternative.spellings.isEmpty
          ? nil : nested.spelling(child).flatMap { alternative.spellings[$0] }
        write(child, table: table, as: spelling ?? alternative.element.tag, to: &xml)
      }
    }
  }

  // MARK: - Values

  /// The text of a value, or the source's text where it could not be read.
  private func text(
    of value: EncodingPlan.Value,
    in record: borrowing RecordMemory,
    _ left: inout Leftovers
  ) -> String? {
    value.slot.text(in: record, entries: value.entries)
      ?? (value.slot.canFail ? left.takeSource(of: value.field) : nil)
  }

  private func write(
    _ attribute: EncodingPlan.Attribute,
    of record: borrowing RecordMemory,
    _ left: inout Leftovers,
    to xml: inout ElementWriter
  ) {
    guard let text = text(of: attribute.value, in: record, &left) else { return }
    names.use(attribute.namespace, isAttribute: true)
    xml.attribute(attribute.name, text)
  }

  private func isPresent(
    _ value: EncodingPlan.Value,
    in record: borrowing RecordMemory,
    _ left: Leftovers
  ) -> Bool {
    value.slot.text(in: record, entries: value.entries) != nil
      || value.slot.canFail && left.hasSource(of: value.field)
  }

  /// Whether a row has anything to write.
  private func isPresent(
    _ row: EncodingPlan.Row,
    in record: borrowing RecordMemory,
    _ left: Leftovers
  ) -> Bool {
    if left.hasAttribute(of: row.element.owners) { return true }
    for attribute in row.element.attributes where isPresent(attribute.value, in: record, left) {
      return true
    }
    switch row.content {
    case .value(let value):
      return value.map { isPresent($0, in: record, left) } ?? false
    case .each(let value):
      return value.slot.count(in: record) > 0
        || value.slot.canFail && left.hasSource(of: value.field)
    case .rest:
      return false
    case .list(_, let alternatives):
      return alternatives.contains { left.hasAttribute(of: $0.element.owners) }
        || alternatives.first.map { $0.count(in: record) > 0 } ?? false
    case .group(let rows):
      for row in rows where isPresent(row, in: record, left) { return true }
      return false
    }
  }

  // MARK: - Kinds of texts

  /// What an element of Atom says about its text; `nil` for other elements and when it says nothing.
  private func statedType(
    of element: EncodingPlan.Element,
    in record: borrowing RecordMemory,
    _ foreign: [ForeignAttribute]
  ) -> String? {
    guard isOfAtom(element) else { return nil }
    var type = foreign.first { $0.name == XMLName(local: "type") }?.value
    for attribute in element.attributes where attribute.name == "type" {
      type = attribute.value.slot.text(in: record, entries: attribute.value.entries) ?? type
    }
    return type
  }

  /// What must be said about a text that came from a format in which it needs no saying.
  private func impliedType(of element: EncodingPlan.Element, _ text: String) -> String? {
    guard impliesHTML, isOfAtom(element) else { return nil }
    switch element.tag {
    case "summary", "subtitle": return "html"
    // Titles are plain, but some are escaped as if they were not.
    case "title": return HTML.hasReference(text) ? "html" : nil
    default: return nil
    }
  }

  private func isOfAtom(_ element: EncodingPlan.Element) -> Bool {
    plan.dialect == .atom && element.namespace == Namespace.atom.code
  }

  private func write(_ text: String, type: String?, to xml: inout ElementWriter) {
    guard let type else { return xml.text(text) }
    // Text that no markup gave is written as the text that it was.
    if type.lowercased() == "xhtml", let markup = InlineMarkup.xhtml(text) {
      xml.markup(markup)
    } else if TextKind(type: type).isBase64 {
      xml.text(Base64.form(of: text))
    } else {
      xml.text(text)
    }
  }

  // MARK: - What the vocabulary does not know

  /// An element that may stand once and stood twice was kept where it stood the second time: where the
  /// first one said nothing it must stand there all the same.
  private func writePlaceholder(
    for name: EncodingPlan.Name,
    of record: borrowing RecordMemory,
    _ table: EncodingPlan.Table,
    _ left: Leftovers,
    to xml: inout ElementWriter
  ) {
    guard let number = table.singles[name] else { return }
    if isPresent(table.rows[number], in: record, left) { return }
    guard let tag = table.rows[number].emptyTag else { return }
    names.use(name.namespace)
    xml.start(tag)
    xml.end(tag)
  }

  /// The name of an element that may stand once in a record; `nil` for other elements.
  private func single(
    _ element: ForeignElement,
    in table: EncodingPlan.Table
  ) -> EncodingPlan.Name? {
    let name = element.name
    let code = Vocabulary.namespaces.code(uri: name.namespace, prefix: name.prefix)
    let known = EncodingPlan.Name(namespace: code, local: name.local)
    return table.singles[known] == nil ? nil : known
  }

  func write(_ attributes: [ForeignAttribute], to xml: inout ElementWriter) {
    for attribute in attributes { write(attribute, of: nil, to: &xml) }
  }

  private func write(
    _ attribute: ForeignAttribute,
    of owner: String?,
    to xml: inout ElementWriter
  ) {
    guard let (name, declaration) = names.attribute(attribute.name, of: owner) else {
      return lose("extensions")
    }
    declare(declaration, to: &xml)
    xml.attribute(name, attribute.value)
  }

  private func declare(
    _ declaration: NamespaceRegistry.Declaration?,
    to xml: inout ElementWriter
  ) {
    guard let declaration else { return }
    let prefix = declaration.prefix
    xml.attribute(prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", declaration.uri)
  }

  private func write(_ element: ForeignElement, to xml: inout ElementWriter) {
    let mark = names.mark
    // What another format said in JSON is no element.
    guard element.json == nil else { return lose("extensions") }
    var name = element.name
    if name.local.utf8.contains(UInt8(ascii: ":")) {
      // Namespaces leave room for one colon; what the name meant stays readable.
      name.local = String(name.local.map { $0 == ":" ? "_" : $0 })
      lose("names")
    }
    guard let (tag, declaration) = names.element(name) else { return lose("extensions") }
    xml.start(tag, isExact: true)
    declare(declaration, to: &xml)
    let prefix = tag.split(separator: ":").dropLast().first.map(String.init) ?? ""
    var written: Set<XMLName> = []
    for attribute in element.attributes {
      guard written.insert(NamespaceRegistry.expanded(attribute.name)).inserted else {
        lose("extensions")
        continue
      }
      write(attribute, of: prefix, to: &xml)
    }
    for child in element.children {
      switch child {
      case .text(let text): xml.text(text)
      case .element(let element): write(element, to: &xml)
      }
    }
    xml.end(tag)
    names.leave(mark)
  }
}

extension EncodingPlan.Row {
  /// All names by which attributes belong to the row's elements.
  var owners: Set<String> {
    switch content {
    case .list(_, let alternatives): Set(alternatives.flatMap { $0.element.owners })
    case .group(let rows): rows.reduce(into: Set(element.owners)) { $0.formUnion($1.owners) }
    default: Set(element.owners)
    }
  }

  /// The tag of an element that says nothing; `nil` where even an empty one says something.
  var emptyTag: String? {
    if case .list = content { nil } else { element.tag }
  }
}

extension EncodingPlan.Alternative {
  /// How many entries the list has.
  func count(in record: borrowing RecordMemory) -> Int {
    switch kind {
    case .author(let slot, _): record[slot].count
    case .term(let slot, _): record[slot].count
    case .record(let nested, _): nested.held?.count(record) ?? 0
    }
  }

  /// Whether the entry with a number is written as this element.
  func claims(_ index: Int, in record: borrowing RecordMemory) -> Bool {
    switch kind {
    case .author(let slot, let element): return record[slot][index].place == element.place
    case .term(let slot, let name): return record[slot][index].name == name
    case .record(let nested, _):
      var isClaimed = false
      nested.held?.visit(record, index) { isClaimed = nested.isWritten($0) }
      return isClaimed
    }
  }

  /// Whether entries that no element claims are written as this one.
  var takesRest: Bool {
    if case .record(let nested, _) = kind { nested.takesRest } else { false }
  }
}

extension ValueSlot {
  /// How many entries a list has that has an element for each.
  fileprivate func count(in record: borrowing RecordMemory) -> Int {
    switch self {
    case .texts(let slot): record[slot].count
    case .integers(let slot): record[slot].count
    default: 0
    }
  }
}
