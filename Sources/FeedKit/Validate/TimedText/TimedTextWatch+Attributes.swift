// Attributes: which may stand where, and what their values must be like.

extension TimedTextWatch {
  mutating func readAttributes(_ element: TTMLElement, _ tag: borrowing StartTag) {
    let bit = TimedTextTable.bit(element)
    let isNeedy = table.isNeedy(element)
    var seen: [Int] = []
    for index in 0..<tag.attributeCount {
      let symbol = tag.attributeSymbol(index)
      let head = symbols.attribute(symbol)
      guard head >= 0 else {
        readStranger(index, symbol, element, tag)
        continue
      }
      var number = head
      while number >= 0, table.attributes[number].on & bit == 0 {
        number = table.attributes[number].next
      }
      guard number >= 0 else {
        noteMisplaced(index, head, element, tag)
        continue
      }
      let namespace = table.attributes[number].namespace
      if namespace != .none, !limits.judges(namespace) { continue }
      guard limits.isSecond || !table.attributes[number].isSecond else {
        noteLater(index, number, tag)
        continue
      }
      if isNeedy, seen.count < 64 { seen.append(number) }
      check(number, index, element, tag)
    }
    if isNeedy { noteMissing(seen, element, tag) }
  }

  private func noteLater(_ index: Int, _ number: Int, _ tag: borrowing StartTag) {
    add(
      "ttml-unknown-attribute",
      "\(table.rows[number].qualified) came with TTML2, and the document is judged by"
        + " \(limits.profile.name)",
      at: tag.place(ofAttribute: index)
    )
  }

  private func noteMissing(_ seen: [Int], _ element: TTMLElement, _ tag: borrowing StartTag) {
    for number in table[element].needs where !seen.contains(number) {
      let row = table.rows[number]
      add(
        row.missing,
        "\(table[element].name.angled) has no \(row.qualified) (\(row.spec))",
        at: place(tag)
      )
    }
  }

  private func noteMisplaced(
    _ index: Int,
    _ number: Int,
    _ element: TTMLElement,
    _ tag: borrowing StartTag
  ) {
    let row = table.rows[number]
    if let namespace = row.namespace {
      guard limits.judges(namespace.code),
        Self.closed(namespace.code) || namespace.code == Namespace.xml.code
      else { return }
    } else if !Self.closed(table.namespace(of: element)) {
      return
    }
    let isParameter = row.namespace?.code == Namespace.ttmlParameter.code
    add(
      isParameter ? "ttml-parameter-misplaced" : "ttml-unknown-attribute",
      "\(row.qualified) has no place on \(table[element].name.angled)",
      at: tag.place(ofAttribute: index)
    )
  }

  private mutating func readStranger(
    _ index: Int,
    _ symbol: Symbol,
    _ element: TTMLElement,
    _ tag: borrowing StartTag
  ) {
    if isStranger(symbol) { return }
    let code = tag.attributeNamespace(index)
    if tag.isAttributePrefixUndeclared(index) {
      return add(
        "xml-undeclared-prefix",
        "prefix \"\((tag.attributeName(index).prefix ?? "").quoted)\" is not declared",
        at: tag.place(ofAttribute: index)
      )
    }
    let name = tag.attributeName(index)
    if code == .none, name.prefix == nil {
      guard Self.closed(table.namespace(of: element)) else { return }
      if name.local == "id" {
        return add(
          "ttml-unqualified-id",
          "id on \(table[element].name.angled) is no id; xml:id is",
          at: tag.place(ofAttribute: index)
        )
      }
      return noteUnknown(name.local, element, tag, index)
    }
    if Self.closed(code), limits.judges(code) {
      return noteUnknown(name.qualified, element, tag, index)
    }
    if code != Namespace.xml.code {
      noteStranger(symbol, name.namespace ?? "", tag.place(ofAttribute: index))
    }
  }

  private func noteUnknown(
    _ name: String,
    _ element: TTMLElement,
    _ tag: borrowing StartTag,
    _ index: Int
  ) {
    add(
      "ttml-unknown-attribute",
      "\(name.quoted) is no attribute of \(table[element].name.angled)",
      at: tag.place(ofAttribute: index)
    )
  }

  // MARK: - Values

  private mutating func check(
    _ number: Int,
    _ index: Int,
    _ element: TTMLElement,
    _ tag: borrowing StartTag
  ) {
    // Times are read before, when it is worked out what they mean.
    if table.attributes[number].isTime, !limits.noAttributes[number] { return }
    tag.load(index, into: &text)
    text.keepSpace()
    if table.attributes[number].meaning == .id { return checkID(index, element, tag) }
    if element != .animate, isLastGood(number) { return }
    let row = table.rows[number]
    let told = judge.findings.count
    if limits.noAttributes[number] {
      add(
        limits.rule,
        "\(row.qualified) is not allowed in \(limits.profile.name)",
        at: tag.place(ofAttribute: index)
      )
    }
    switch row.value {
    case .text: break
    case .time: if ![.begin, .end, .dur].contains(row.attribute) { checkClip(row, index, tag) }
    case .id: checkID(index, element, tag)
    case .references(let elements), .reference(let elements):
      checkReferences(number, elements, index, element, tag)
    case .language:
      guard text.wholeCount > 0, !text.read({ LanguageForm.isWellFormed($0) }) else { break }
      let isToken = text.read { $0.isLanguageToken }
      let shown = text.read { shownValue($0) }
      add(
        row.rule,
        "\(row.qualified) is \"\(shown)\"; expected a language tag such as en or pt-BR",
        at: tag.place(ofAttribute: index),
        isMild: isToken
      )
    case .oneOf(let words):
      if element == .animate, table.attributes[number].isStyle {
        checkSteps(number, index, tag)
      } else if !isWord(of: words) {
        note(row, Self.list(words), index, tag)
      } else {
        checkWord(number, row, element, index, tag)
      }
    case .anyOf(let words): checkWords(row, words, index, tag)
    case .positiveInteger: checkForm(.positiveInteger, number, index, element, tag)
    case .ratio: checkForm(.ratio, number, index, element, tag)
    case .form(let form):
      if element == .animate, table.attributes[number].isStyle {
        checkSteps(number, index, tag)
      } else {
        checkForm(form, number, index, element, tag)
      }
    }
    if judge.findings.count == told, table.attributes[number].isRemembered, element != .animate {
      keepGood(number)
    }
  }

  private func isLastGood(_ number: Int) -> Bool {
    let good = lastGood[number]
    return text.read { value in
      guard !good.isEmpty, value.count == good.count else { return false }
      for index in value.indices where value[index] != good[index] { return false }
      return true
    }
  }

  private mutating func keepGood(_ number: Int) {
    lastGood[number].removeAll(keepingCapacity: true)
    let count = text.wholeCount
    guard count <= 256 else { return }
    text.read { value in
      for index in value.indices { lastGood[number].append(value[index]) }
    }
  }

  /// Forgets what was found right, where a document is judged by something else from now on.
  mutating func forgetGood() {
    for number in lastGood.indices { lastGood[number] = [] }
  }

  private func isWord(of words: [String]) -> Bool {
    text.read { value in words.contains { value.isExactly($0) } }
  }

  static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  /// Says that a value is not as it should be.
  func note(
    _ row: TTMLAttributeRow,
    _ expected: String,
    _ index: Int,
    _ tag: borrowing StartTag
  ) {
    let value = text.read { shownValue($0) }
    add(
      row.rule,
      "\(row.qualified) is \"\(value)\"; expected \(expected)",
      at: tag.place(ofAttribute: index)
    )
  }

  private mutating func checkWords(
    _ row: TTMLAttributeRow,
    _ words: [String],
    _ index: Int,
    _ tag: borrowing StartTag
  ) {
    text.trim()
    let parts = text.string().split { $0.isWhitespace }
    guard !parts.isEmpty else { return note(row, "a word", index, tag) }
    for part in parts.prefix(100) where !words.contains(String(part)) && !part.hasPrefix("x-") {
      add(
        row.rule,
        "\(row.qualified) has \"\(part.quoted)\", which is no word of TTML's; expected"
          + " \(words.prefix(4).joined(separator: ", ")), … or a word that begins with x-",
        at: tag.place(ofAttribute: index)
      )
    }
  }

  private mutating func checkForm(
    _ form: TTMLForm,
    _ number: Int,
    _ index: Int,
    _ element: TTMLElement,
    _ tag: borrowing StartTag
  ) {
    let row = table.rows[number]
    var value = text.read { TTMLValueText($0, isSecond: limits.isSecond) }
    guard form.accepts(&value) else {
      return note(row, "\(form.expected)", index, tag)
    }
    checkMeaning(number, row, element, index, tag, value)
  }

  /// The steps of a gradual change, with semicolons between. TTML2 13.1.1
  private mutating func checkSteps(_ number: Int, _ index: Int, _ tag: borrowing StartTag) {
    let row = table.rows[number]
    var steps: [Range<Int>] = []
    text.read { value in
      var start = 0
      for place in 0...value.count where place == value.count || value[place] == 0x3B {
        var range = start..<place
        while let first = range.first, Whitespace.isXMLSpace(value[first]) {
          range = first + 1..<range.upperBound
        }
        while let last = range.last, Whitespace.isXMLSpace(value[last]) {
          range = range.lowerBound..<last
        }
        steps.append(range)
        start = place + 1
      }
    }
    for range in steps.prefix(1_000) {
      let isGood = text.read { value -> Bool in
        switch row.value {
        case .oneOf(let words): return words.contains { value.extracting(range).isExactly($0) }
        case .form(let form):
          var step = TTMLValueText(value, range, isSecond: true)
          return form.accepts(&step)
        default: return true
        }
      }
      if !isGood { return note(row, "values that are right, with semicolons between", index, tag) }
    }
    checkChange(row, index, tag)
  }

  private func checkChange(_ row: TTMLAttributeRow, _ index: Int, _ tag: borrowing StartTag) {
    let mode = tag.value(of: catalog.symbol("calcMode", in: .none))
    guard row.changes != .gradual, mode != "discrete" else { return }
    add(
      "ttml-bad-animation",
      row.changes == .never
        ? "\(row.qualified) does not change over time"
        : "\(row.qualified) changes at once only; expected calcMode=\"discrete\"",
      at: tag.place(ofAttribute: index)
    )
  }
}

extension Span<UInt8> {
  /// Whether XML Schema takes the text for a language: words of up to eight letters and digits.
  fileprivate var isLanguageToken: Bool {
    var width = 0
    for index in indices {
      if self[index] == UInt8(ascii: "-") {
        guard width > 0 else { return false }
        width = 0
      } else {
        guard self[index].isLetter || self[index].isDigit, width < 8 else { return false }
        width += 1
      }
    }
    return width > 0
  }

  /// Whether the text is a word, byte for byte.
  func isExactly(_ word: String) -> Bool {
    let utf8 = word.utf8
    guard count == utf8.count else { return false }
    var index = 0
    for byte in utf8 {
      guard self[index] == byte else { return false }
      index += 1
    }
    return true
  }
}

/// A value as messages quote it, on one line.
func shownValue(_ value: Span<UInt8>) -> String {
  var end = Swift.min(value.count, 80)
  while end > 0, end < value.count, value[end] & 0xC0 == 0x80 { end -= 1 }
  var text = ""
  for scalar in makeString(value, 0..<end).unicodeScalars {
    switch scalar {
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text.quoted
}
