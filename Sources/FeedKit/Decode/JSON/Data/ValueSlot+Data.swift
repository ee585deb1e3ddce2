extension ValueSlot {
  /// Puts a value of exported data into a record that has none.
  ///
  /// - Returns: Whether it is of the type that exported data has there, and there was room.
  func put(_ value: JSONValue, in record: borrowing RecordMemory, listLimit: Int) -> Bool {
    switch (self, value) {
    case (.text(let slot), .string(let text)), (.url(let slot), .string(let text)),
      (.html(let slot), .string(let text)), (.mediaType(let slot), .string(let text)):
      return put(text, &record[slot])
    case (.texts(let slot), .array(let values)), (.keywords(let slot), .array(let values)):
      return put(values.map(\.exactText), &record[slot], listLimit)
    case (.integers(let slot), .array(let values)), (.integerList(let slot), .array(let values)):
      return put(values.map(\.wholeNumber), &record[slot], listLimit)
    case (.coordinates(let slot), .array(let values)):
      return put(values.map(Coordinate.init(data:)), &record[slot], listLimit)
    case (.term(let slot, let name), .array(let values)):
      // Elements that have a list of their own are texts there, the others say their names.
      let terms = values.map { value in
        value.exactText.map { Term(name: name, value: $0) } ?? Term(data: value)
      }
      guard terms.allSatisfy({ $0 != nil }), record[slot].count + terms.count <= listLimit else {
        return false
      }
      record[slot] += terms.compactMap(\.self)
      return true
    case (.author(let slot, _), .array(let values)):
      return put(values.map(Author.init(data:)), &record[slot], listLimit)
    case (.integer(let slot), .number), (.share(let slot), .number):
      return put(value.wholeNumber, &record[slot])
    case (.decimal(let slot), .number(let digits)):
      return put(Double(digits).flatMap { $0.isFinite ? $0 : nil }, &record[slot])
    case (.clock(let slot), .number(let digits)), (.playTime(let slot), .number(let digits)),
      (.seconds(let slot), .number(let digits)):
      return put(ClockText.read(digits.utf8.span, as: .seconds).value, &record[slot])
    case (.timestamp(let slot, _), .string(let text)), (.dayOrTime(let slot), .string(let text)):
      return put(DateText.read(text.utf8.span).value, &record[slot])
    case (.explicit(let slot), .boolean(let flag)), (.yesOnly(let slot), .boolean(let flag)),
      (.boolean(let slot), .boolean(let flag)), (.yesNo(let slot), .boolean(let flag)):
      return put(flag, &record[slot])
    case (.geo(let slot), .string(let text)):
      return put(GeoText.read(text.utf8.span).value, &record[slot])
    default:
      return false
    }
  }

  private func put<Element>(_ value: Element?, _ place: inout Element?) -> Bool {
    guard let value, place == nil else { return false }
    place = value
    return true
  }

  // The whole list stands in the data, so that it takes the place of one that is a part of it.
  private func put<Element>(_ values: [Element?], _ place: inout [Element], _ limit: Int) -> Bool {
    guard values.count <= limit, values.allSatisfy({ $0 != nil }) else { return false }
    place = values.compactMap(\.self)
    return true
  }
}

extension JSONValue {
  /// The text, where it is one, as it is.
  var exactText: String? { if case .string(let text) = self { text } else { nil } }

  /// The whole number, where it is one; numbers that may be fractional have a point in any case.
  var wholeNumber: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits.hasSuffix(".0") ? digits.dropLast(2) : digits[...])
  }

  /// The members, where it is an object.
  var members: [JSONMember]? { if case .object(let members) = self { members } else { nil } }

  /// The values, where it is an array.
  var values: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
}

extension [JSONMember] {
  /// The value of the first member with a name.
  subscript(name: String) -> JSONValue? { first { $0.name == name }?.value }

  /// Takes the value of the first member with a name out.
  mutating func take(_ name: String) -> JSONValue? {
    firstIndex { $0.name == name }.map { remove(at: $0).value }
  }
}
