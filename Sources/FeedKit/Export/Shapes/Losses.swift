/// Counts what records carry that a table has no place for.
struct TableLosses: FieldInspector {
  private(set) var counts: [String: Int] = [:]

  @inline(__always)
  mutating func field(
    _ name: StaticString,
    _ type: FieldType,
    isPresent: Bool,
    _ meaning: StaticString
  ) {}

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    part?.visitFields(&self)
  }

  @inline(__always)
  mutating func part<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    if part != nil { lose(name, 1) }
  }

  mutating func list<Part: Shaped>(
    _ name: StaticString,
    _ parts: [Part],
    _ meaning: StaticString,
    column: StaticString?
  ) {
    guard !parts.isEmpty else { return }
    guard column != nil else { return lose(name, parts.count) }
    let parts = parts.span
    for index in parts.indices { parts[index].visitFields(&self) }
  }

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {}

  @inline(__always)
  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {
    if !extensions.isEmpty {
      lose(name, extensions.attributes.count + extensions.elements.count)
    }
  }

  private mutating func lose(_ name: StaticString, _ count: Int) {
    counts["\(name)", default: 0] += count
  }
}

/// Names the fields of a record that hold something.
struct PresentNames: FieldInspector {
  private(set) var names: [String] = []

  mutating func field(
    _ name: StaticString,
    _ type: FieldType,
    isPresent: Bool,
    _ meaning: StaticString
  ) {
    if isPresent { names.append("\(name)") }
  }

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    if part != nil { names.append("\(name)") }
  }

  mutating func list<Part: Shaped>(
    _ name: StaticString,
    _ parts: [Part],
    _ meaning: StaticString,
    column: StaticString?
  ) {
    if !parts.isEmpty { names.append("\(name)") }
  }

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {
    if !texts.all.isEmpty { names.append("mends") }
  }

  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {
    if !extensions.isEmpty { names.append("\(name)") }
  }
}
