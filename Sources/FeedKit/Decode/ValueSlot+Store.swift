extension ValueSlot {
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
    listLimit: Int
  ) -> RuleID? {
    switch self {
    case .text(let slot):
      if record[slot] == nil { record[slot] = text.string() }
      return nil
    case .mediaType(let slot):
      guard record[slot] == nil else { return nil }
      guard let usual = text.read({ MediaTypeNames.usual($0) }) else {
        record[slot] = text.string()
        return nil
      }
      record[slot] = "\(usual)"
      return .mediaTypeAlias
    case .html(let slot):
      if record[slot] == nil { record[slot] = text.string() }
      return nil
    case .url(let slot):
      guard record[slot] == nil else { return nil }
      record[slot] = text.string()
      return text.read { URLReference.isAbsolute($0) } ? nil : .urlRelative
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
    case .integerList(let slot):
      return append(text.read { ListText.integers($0) }, to: &record[slot], listLimit)
    case .decimal(let slot):
      return put(text.read { NumberText.decimal($0) }, &record[slot])
    case .timestamp(let slot, _):
      return put(text.read { DateText.read($0) }, &record[slot])
    case .dayOrTime(let slot):
      let rule = put(text.read { DateText.read($0) }, &record[slot])
      return rule == .dateNoTime ? .dateDayOnly : rule
    case .clock(let slot):
      return put(text.read { ClockText.read($0) }, &record[slot])
    case .playTime(let slot):
      return put(text.read { ClockText.read($0, as: .playTime) }, &record[slot])
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
    case .share(let slot):
      return put(text.read { NumberText.share($0) }, &record[slot])
    case .geo(let slot):
      return put(text.read { GeoText.read($0) }, &record[slot])
    case .author(let slot, let element):
      return append(text.author(element.place), to: &record[slot], listLimit)
    case .coordinates(let slot):
      return append(text.read { ListText.coordinates($0) }, to: &record[slot], listLimit)
    case .term(let slot, let name):
      return append(Term(name: name, value: text.string()), to: &record[slot], listLimit)
    }
  }

  /// Puts the completed URL in the place of a relative one.
  func complete(_ url: String, in record: borrowing RecordMemory) {
    if case .url(let slot) = self { record[slot] = url }
  }

  /// Leaves a media type as it was written.
  func leave(_ type: String, in record: borrowing RecordMemory) {
    if case .mediaType(let slot) = self { record[slot] = type }
  }

  @inline(__always)
  private func put<Element>(_ reading: Reading<Element>, _ place: inout Element?) -> RuleID? {
    if place == nil { place = reading.value }
    return reading.rule
  }

  private func append<Element>(
    _ reading: Reading<[Element]>,
    to list: inout [Element],
    _ limit: Int
  ) -> RuleID? {
    for element in reading.value ?? [] {
      if let rule = append(element, to: &list, limit) { return rule }
    }
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
  /// A media type has another name than the one that is meant.
  static let mediaTypeAlias: RuleID = "repair-media-type"
  /// A URL is relative, and no `xml:base` says to what.
  static let urlRelative: RuleID = "url-relative"
  /// A URL is relative and was completed by the base that is stated for it.
  static let urlCompleted: RuleID = "url-completed"
  /// A date that may name a day alone does so.
  static let dateDayOnly: RuleID = "date-day-only"
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
