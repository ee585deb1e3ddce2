/// The values of a record as exported data has them, each with its path as `jq` writes it.
struct DataLeaves: FieldVisitor {
  /// A value with its path.
  struct Leaf: Hashable {
    let path: String
    let value: String
  }

  private(set) var leaves: [Leaf] = []
  /// What the field of each path means, also those of records and lists.
  private(set) var meanings: [String: String] = [:]
  private var prefix: String

  init(prefix: String) { self.prefix = prefix }

  mutating func text(_ name: StaticString, _ value: String?, _ meaning: StaticString) {
    add("\(name)", value, meaning)
  }

  mutating func texts(_ name: StaticString, _ value: [String], _ meaning: StaticString) {
    for text in value { add("\(name)[]", text, meaning) }
  }

  mutating func integer(_ name: StaticString, _ value: Int?, _ meaning: StaticString) {
    add("\(name)", value.map { "\($0)" }, meaning)
  }

  mutating func integers(_ name: StaticString, _ value: [Int], _ meaning: StaticString) {
    for number in value { add("\(name)[]", "\(number)", meaning) }
  }

  mutating func decimal(_ name: StaticString, _ value: Double?, _ meaning: StaticString) {
    add("\(name)", value.map { "\($0)" }, meaning)
  }

  mutating func seconds(_ name: StaticString, _ value: Duration?, _ meaning: StaticString) {
    add("\(name)", value.map { "\($0)" }, meaning)
  }

  mutating func time(_ name: StaticString, _ value: Timestamp?, _ meaning: StaticString) {
    add("\(name)", value.map { "\($0)" }, meaning)
  }

  mutating func flag(_ name: StaticString, _ value: Bool?, _ meaning: StaticString) {
    add("\(name)", value.map { "\($0)" }, meaning)
  }

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    if let part { add(part, at: "\(prefix).\(name)", meaning) }
  }

  mutating func list<Part: Shaped>(
    _ name: StaticString,
    _ parts: [Part],
    _ meaning: StaticString,
    column: StaticString?
  ) {
    for part in parts { add(part, at: "\(prefix).\(name)[]", meaning) }
  }

  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {}

  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {
    for element in extensions.elements {
      add("\(name).elements[]", "\(element)", "Elements that no field stands for")
    }
    for attribute in extensions.attributes {
      add("\(name).attributes[]", "\(attribute)", "Attributes that no field stands for")
    }
  }

  private mutating func add(_ name: String, _ value: String?, _ meaning: StaticString) {
    guard let value else { return }
    let path = "\(prefix).\(name)"
    leaves.append(Leaf(path: path, value: value))
    meanings[path] = "\(meaning)"
  }

  private mutating func add<Part: Shaped>(_ part: Part, at path: String, _ meaning: StaticString) {
    meanings[path] = "\(meaning)"
    let outer = prefix
    prefix = path
    part.visitFields(&self)
    prefix = outer
  }
}

extension DataLeaves {
  /// The values but for those of some fields of the record itself.
  func without(_ names: Set<String>) -> DataLeaves {
    var rest = self
    let paths = Set(names.map { "\(prefix).\($0)" })
    rest.leaves.removeAll { paths.contains($0.path) }
    return rest
  }
}
