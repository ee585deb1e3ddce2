/// Builds a value that no table knows, with everything in it.
struct JSONValueBuilder {
  private struct Container {
    var isObject: Bool
    var key = ""
    var members: [JSONMember] = []
    var values: [JSONValue] = []
  }

  private var open: [Container] = []
  /// About how many bytes the value takes.
  private(set) var byteCount = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Whether an object or array has begun and not ended.
  var isInside: Bool { !open.isEmpty }

  /// Whether the value is over the limit, so that its content is no longer kept.
  var isFull: Bool { byteCount > limit }

  /// Takes the next token; returns the value that it completes, unless that is a part of another.
  mutating func take(_ token: JSONToken, in reader: borrowing JSONReader) -> JSONValue? {
    if open.isEmpty { byteCount = 0 }
    byteCount += 32
    switch token {
    case .beginObject, .beginArray:
      open.append(Container(isObject: token == .beginObject))
      return nil
    case .key:
      guard let last = open.indices.last else { return nil }
      open[last].key = text(reader)
      return nil
    case .endObject, .endArray:
      guard let container = open.popLast() else { return nil }
      return add(container.isObject ? .object(container.members) : .array(container.values))
    case .string: return add(.string(text(reader)))
    case .number: return add(.number(text(reader)))
    case .boolean(let flag): return add(.boolean(flag))
    case .null: return add(.null)
    }
  }

  private mutating func text(_ reader: borrowing JSONReader) -> String {
    guard !isFull else { return "" }
    let text = reader.string()
    byteCount += text.utf8.count
    return text
  }

  private mutating func add(_ value: JSONValue) -> JSONValue? {
    guard let last = open.indices.last else { return value }
    guard !isFull else { return nil }
    if open[last].isObject {
      open[last].members.append(JSONMember(name: open[last].key, value: value))
    } else {
      open[last].values.append(value)
    }
    return nil
  }
}
