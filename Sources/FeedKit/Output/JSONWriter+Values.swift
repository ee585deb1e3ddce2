extension ByteSink {
  /// Writes a value that was kept from a JSON document, without white space.
  package mutating func append(json value: JSONValue) {
    switch value {
    case .string(let text):
      append(jsonText: text)
    case .number(let digits):
      append(digits)
    case .boolean(let flag):
      append(flag ? "true" : "false" as StaticString)
    case .null:
      append("null" as StaticString)
    case .array(let values):
      append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        append(json: value)
      }
      append(UInt8(ascii: "]"))
    case .object(let members):
      append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        append(jsonText: member.name)
        append(UInt8(ascii: ":"))
        append(json: member.value)
      }
      append(UInt8(ascii: "}"))
    }
  }

  private mutating func append(jsonText text: String) {
    append(UInt8(ascii: "\""))
    append(text, as: JSONEscaping.self)
    append(UInt8(ascii: "\""))
  }
}

extension JSONWriter {
  /// Writes a value as the text of its JSON, so that the key has one type whatever it is; unless
  /// absent.
  package mutating func field(_ key: StaticString, json value: JSONValue?) {
    guard let value else { return }
    var bytes: [UInt8] = []
    var sink = ByteSink(chunkSize: 4_096) { bytes += $0 }
    sink.append(json: value)
    // A closure that keeps bytes in memory cannot fail.
    try? sink.flush()
    field(key, String(decoding: bytes, as: UTF8.self))
  }
}
