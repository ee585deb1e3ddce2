/// How a text is read and where its value goes: a table's `Value` with its place worked out.
enum ValueSlot {
  case text(Slot<String?>)
  case texts(Slot<[String]>)
  case keywords(Slot<[String]>)
  case integer(Slot<Int?>)
  case integers(Slot<[Int]>)
  case decimal(Slot<Double?>)
  case timestamp(Slot<Timestamp?>)
  case clock(Slot<Duration?>)
  case seconds(Slot<Duration?>)
  case explicit(Slot<Bool?>)
  case yesOnly(Slot<Bool?>)
  case boolean(Slot<Bool?>)
  case yesNo(Slot<Bool?>)
  case author(Slot<[Author]>, place: Int)

  init<Model>(_ value: Value<Model>, places: inout [Author.Place]) {
    switch value {
    case .text(let path): self = .text(Slot(path))
    case .texts(let path): self = .texts(Slot(path))
    case .keywords(let path): self = .keywords(Slot(path))
    case .integer(let path): self = .integer(Slot(path))
    case .integers(let path): self = .integers(Slot(path))
    case .decimal(let path): self = .decimal(Slot(path))
    case .timestamp(let path): self = .timestamp(Slot(path))
    case .clock(let path): self = .clock(Slot(path))
    case .seconds(let path): self = .seconds(Slot(path))
    case .explicit(let path): self = .explicit(Slot(path))
    case .yesOnly(let path): self = .yesOnly(Slot(path))
    case .boolean(let path): self = .boolean(Slot(path))
    case .yesNo(let path): self = .yesNo(Slot(path))
    case .author(let path, let place):
      self = .author(Slot(path), place: places.count)
      places.append(place)
    }
  }

  /// Reads a trimmed text into a record.
  ///
  /// A value that is there stays: of an attribute and the element's text, or of two attributes that
  /// mean the same, the first one counts.
  ///
  /// - Returns: The rule that speaks about the text, or `nil` when it is as it should be.
  @inline(__always)
  func store(
    _ text: borrowing TextBuffer,
    in record: borrowing RecordMemory,
    places: [Author.Place],
    listLimit: Int
  ) -> RuleID? {
    switch self {
    case .text(let slot):
      if record[slot] == nil { record[slot] = text.string() }
      return nil
    case .texts(let slot):
      return append(text.string(), to: &record[slot], listLimit)
    case .keywords(let slot):
      return text.appendKeywords(to: &record[slot], limit: listLimit)
    case .integer(let slot):
      return put(text.read { NumberText.integer($0) }, &record[slot])
    case .integers(let slot):
      let reading = text.read { NumberText.integer($0) }
      guard let value = reading.value else { return reading.rule }
      return append(value, to: &record[slot], listLimit) ?? reading.rule
    case .decimal(let slot):
      return put(text.read { NumberText.decimal($0) }, &record[slot])
    case .timestamp(let slot):
      return put(text.read { DateText.read($0) }, &record[slot])
    case .clock(let slot):
      return put(text.read { ClockText.read($0) }, &record[slot])
    case .seconds(let slot):
      return put(text.read { ClockText.read($0, as: .seconds) }, &record[slot])
    case .explicit(let slot):
      return put(text.read { FlagText.explicit($0) }, &record[slot])
    case .yesOnly(let slot):
      return put(text.read { FlagText.yesOnly($0) }, &record[slot])
    case .boolean(let slot):
      return put(text.read { FlagText.boolean($0) }, &record[slot])
    case .yesNo(let slot):
      return put(text.read { FlagText.yesNo($0) }, &record[slot])
    case .author(let slot, let place):
      return append(text.author(places[place]), to: &record[slot], listLimit)
    }
  }

  @inline(__always)
  private func put<Element>(_ reading: Reading<Element>, _ place: inout Element?) -> RuleID? {
    if place == nil { place = reading.value }
    return reading.rule
  }

  private func append<Element>(
    _ element: Element,
    to list: inout [Element],
    _ limit: Int
  ) -> RuleID? {
    guard list.count < limit else { return .listLimit }
    list.append(element)
    return nil
  }
}

extension RuleID {
  /// A list has as many entries as are kept.
  static let listLimit: RuleID = "limit-list"
}

extension TextBuffer {
  fileprivate func author(_ place: Author.Place) -> Author {
    read { bytes in
      let contact = ContactText.read(bytes)
      return Author(
        name: contact.name.map { makeString(bytes, $0) },
        email: contact.email.map { makeString(bytes, $0) },
        place: place
      )
    }
  }

  fileprivate func appendKeywords(to list: inout [String], limit: Int) -> RuleID? {
    read { bytes in
      var rule: RuleID?
      KeywordText.forEachPart(bytes) { range in
        guard list.count < limit else {
          rule = .listLimit
          return
        }
        list.append(makeString(bytes, range))
      }
      return rule
    }
  }
}
