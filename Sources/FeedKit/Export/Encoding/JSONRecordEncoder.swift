/// The keys of a JSON object, made ready for writing.
final class JSONEncodingPlan: Sendable {
  struct Key: Sendable {
    enum Content: Sendable {
      case value(ValueSlot)
      case records(NestedJSON, JSONEncodingPlan)
    }

    let name: String
    let field: String
    let content: Content
    let writing: JSONWriting
  }

  let keys: [Key]
  /// What the record is where it is nothing but a text.
  let text: ValueSlot?
  let parts: RecordParts

  static let feed = JSONEncodingPlan(JSONFeedKeys.self)
  static let item = JSONEncodingPlan(JSONItemKeys.self)

  private init<Keys: JSONKeys>(_ source: Keys.Type) {
    keys = Keys.all.map { key in
      let content: Key.Content =
        switch key.content {
        case .value(let value): .value(value.slot)
        case .record(let nested): .records(nested, Self.plan(of: nested.keys))
        }
      return Key(name: key.name, field: key.field, content: content, writing: key.writing)
    }
    text = Keys.all.isEmpty ? Keys.text?.slot : nil
    parts = Keys.Model.parts
  }

  /// The data names of what the keys say of a record and leave nothing out of.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - isFromJSON: Whether it came from such keys.
  /// - Returns: The names.
  func fields(saidOf record: borrowing RecordMemory, isFromJSON: Bool) -> Set<String> {
    var said: Set<String> = []
    // Entries of lists that several keys share, which none of them has said yet.
    var rests: [String: Set<Int>] = [:]
    for key in keys where key.writing != .none {
      guard case .records(let nested, let plan) = key.content, let held = nested.held else {
        said.insert(key.field)
        continue
      }
      let count = held.count(record)
      var rest = rests[key.field] ?? Set(0..<count)
      var isTaken = false
      for index in 0..<count {
        held.visit(record, index) { child in
          guard nested.isWritten(child) else { return }
          if key.writing == .first {
            guard !isTaken, plan.hasText(child) else { return }
            isTaken = true
          }
          if nested.isWhole(child, isFromJSON) { rest.remove(index) }
        }
      }
      rests[key.field] = rest
    }
    for (field, rest) in rests where rest.isEmpty { said.insert(field) }
    return said
  }

  private func hasText(_ record: borrowing RecordMemory) -> Bool {
    text?.text(in: record, entries: 0..<Int.max) != nil
  }

  private static func plan(of keys: any JSONKeys.Type) -> JSONEncodingPlan {
    JSONEncodingPlan(keys)
  }
}

/// Writes records as JSON objects, by the keys that read them.
enum JSONRecordEncoder {
  /// Writes the members of a record into the object that is open.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - plan: Its keys.
  ///   - taken: Names that the object has for other members.
  ///   - json: Where to write.
  /// - Returns: Members whose name stands in the object already, so that they were left out, and how many
  ///   there were of such in the records of the record.
  static func writeMembers(
    of record: borrowing RecordMemory,
    _ plan: JSONEncodingPlan,
    besides taken: Set<String> = [],
    to json: inout JSONWriter
  ) -> (repeated: [ForeignElement], inner: Int) {
    var left = Leftovers(record, plan.parts)
    var written = taken
    var repeated: [ForeignElement] = []
    var lost = 0
    for key in plan.keys where key.writing != .none {
      let isWritten =
        switch key.content {
        case .value(let slot): write(slot, key, of: record, &left, to: &json)
        case .records(let nested, let plan):
          writeRecords(nested, plan, key, of: record, &lost, to: &json)
        }
      if isWritten { written.insert(key.name) }
    }
    // A name stands once: programs take the last one, and the first one counted.
    for element in left.elements {
      guard let value = element.json else { continue }
      if written.insert(element.name.local).inserted {
        json.field(named: element.name.local, value)
      } else {
        repeated.append(element)
      }
    }
    return (repeated, lost)
  }

  private static func write(
    _ slot: ValueSlot,
    _ key: JSONEncodingPlan.Key,
    of record: borrowing RecordMemory,
    _ left: inout Leftovers,
    to json: inout JSONWriter
  ) -> Bool {
    if let text = slot.text(in: record, entries: 0..<Int.max) {
      if slot.isJSONText {
        json.field(named: key.name, text)
      } else {
        json.field(named: key.name, json: text)
      }
    } else if slot.canFail, let source = left.takeSource(of: key.field) {
      json.field(named: key.name, source)
    } else {
      return false
    }
    return true
  }

  private static func writeRecords(
    _ nested: NestedJSON,
    _ plan: JSONEncodingPlan,
    _ key: JSONEncodingPlan.Key,
    of record: borrowing RecordMemory,
    _ lost: inout Int,
    to json: inout JSONWriter
  ) -> Bool {
    guard let held = nested.held else { return false }
    var isOpen = false
    var isFirstWritten = false
    for index in 0..<held.count(record) {
      var isLast = false
      held.visit(record, index) { child in
        guard nested.isWritten(child) else { return }
        if key.writing == .first {
          if let text = plan.text?.text(in: child, entries: 0..<Int.max) {
            json.field(named: key.name, text)
            isFirstWritten = true
            isLast = true
          }
          return
        }
        if !isOpen { json.beginArray(named: key.name) }
        isOpen = true
        if let slot = plan.text {
          json.element(slot.text(in: child, entries: 0..<Int.max) ?? "")
        } else {
          json.beginObject()
          let left = writeMembers(of: child, plan, to: &json)
          lost += left.inner + left.repeated.count
          json.endObject()
        }
      }
      if isLast { break }
    }
    if isOpen { json.endArray() }
    return isOpen || isFirstWritten
  }
}

extension ValueSlot {
  /// Whether JSON writes the value as a text, and not as a number or a flag.
  fileprivate var isJSONText: Bool {
    switch self {
    case .integer, .decimal, .seconds, .clock, .share, .boolean, .explicit: false
    default: true
    }
  }
}
