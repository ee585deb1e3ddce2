/// Writes the fields of a record that stand nowhere else, as an object of its own: none when there are
/// none.
struct FieldSelection: FieldVisitor, ~Copyable {
  private var json: JSONWriter
  private let key: StaticString
  private let omitted: Set<String>
  private var isOpen = false
  /// Members of the record's own JSON object whose names stood there already.
  var repeated: [ForeignElement] = []

  /// Makes a selection that takes a writer over until ``finish()``.
  init(_ json: consuming JSONWriter, key: StaticString, without omitted: Set<String>) {
    self.json = json
    self.key = key
    self.omitted = omitted
  }

  /// Gives the writer back.
  consuming func finish() -> JSONWriter {
    if isOpen { json.endObject() }
    return json
  }

  /// Adds a text that is no field of the record.
  mutating func add(_ name: StaticString, _ value: String) {
    open()
    json.text(name, value, "")
  }

  /// Adds texts that are no field of the record; nothing when there are none.
  mutating func add(_ name: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    open()
    json.texts(name, values, "")
  }

  /// Adds a member of another JSON object.
  mutating func add(_ member: JSONMember) {
    open()
    json.field(named: member.name, member.value)
  }

  private mutating func open() {
    if !isOpen { json.beginObject(key) }
    isOpen = true
  }

  private mutating func begins(_ name: StaticString, _ isPresent: Bool) -> Bool {
    guard isPresent, !omitted.contains("\(name)") else { return false }
    open()
    return true
  }

  mutating func text(_ name: StaticString, _ value: String?, _ meaning: StaticString) {
    if begins(name, value != nil) { json.text(name, value, meaning) }
  }

  mutating func texts(_ name: StaticString, _ value: [String], _ meaning: StaticString) {
    if begins(name, !value.isEmpty) { json.texts(name, value, meaning) }
  }

  mutating func integer(_ name: StaticString, _ value: Int?, _ meaning: StaticString) {
    if begins(name, value != nil) { json.integer(name, value, meaning) }
  }

  mutating func integers(_ name: StaticString, _ value: [Int], _ meaning: StaticString) {
    if begins(name, !value.isEmpty) { json.integers(name, value, meaning) }
  }

  mutating func decimal(_ name: StaticString, _ value: Double?, _ meaning: StaticString) {
    if begins(name, value != nil) { json.decimal(name, value, meaning) }
  }

  mutating func seconds(_ name: StaticString, _ value: Duration?, _ meaning: StaticString) {
    if begins(name, value != nil) { json.seconds(name, value, meaning) }
  }

  mutating func time(_ name: StaticString, _ value: Timestamp?, _ meaning: StaticString) {
    if begins(name, value != nil) { json.time(name, value, meaning) }
  }

  mutating func flag(_ name: StaticString, _ value: Bool?, _ meaning: StaticString) {
    if begins(name, value != nil) { json.flag(name, value, meaning) }
  }

  mutating func record<Part: Shaped>(_ name: StaticString, _ part: Part?, _ meaning: StaticString) {
    if begins(name, part != nil) { json.record(name, part, meaning) }
  }

  mutating func list<Part: Shaped>(
    _ name: StaticString,
    _ parts: [Part],
    _ meaning: StaticString,
    column: StaticString?
  ) {
    if begins(name, !parts.isEmpty) { json.list(name, parts, meaning, column: column) }
  }

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {
    if begins("mends", !texts.all.isEmpty) { json.mends(texts, of: record) }
  }

  // What came from JSON stands where it stood, but for names that cannot stand twice.
  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {
    var extensions = extensions
    extensions.elements.removeAll { $0.json != nil }
    if "\(name)" == "extensions" { extensions.elements += repeated }
    if begins(name, !extensions.isEmpty) { json.extensions(name, extensions) }
  }
}
