/// What a value of TTML must look like.
struct TTMLForm: Sendable {
  /// What was expected, for people.
  let expected: StaticString
  /// Reads a value from its beginning to its end; false where it is not as it should be.
  let read: @Sendable (inout TTMLValueText) -> Bool

  init(
    _ expected: StaticString,
    _ read: @escaping @Sendable (inout TTMLValueText) -> Bool
  ) {
    self.expected = expected
    self.read = read
  }

  /// Reads a whole value.
  func accepts(_ text: inout TTMLValueText) -> Bool { read(&text) && text.isAtEnd }
}

/// The units of lengths that a value has.
struct TTMLUnits: OptionSet, Sendable {
  let rawValue: UInt8

  static let pixels = TTMLUnits(rawValue: 1)
  static let ems = TTMLUnits(rawValue: 2)
  static let cells = TTMLUnits(rawValue: 4)
  static let percent = TTMLUnits(rawValue: 8)
  /// Parts of the width and the height of the root: `rw`, `rh`.
  static let rootParts = TTMLUnits(rawValue: 16)

  static let names: [(unit: TTMLUnits, name: String)] = [
    (.pixels, "px"), (.ems, "em"), (.cells, "c"), (.percent, "%"), (.rootParts, "rw or rh"),
  ]
}

/// Goes through a value byte by byte, and notes what profiles ask about.
struct TTMLValueText {
  /// Values are short; a longer one is none.
  static let limit = 65_536

  private let bytes: [UInt8]
  private let end: Int
  private(set) var index = 0
  /// Whether the document is judged by TTML2.
  let isSecond: Bool
  private(set) var units: TTMLUnits = []
  private(set) var hasNegativeLength = false
  /// Lengths so far.
  private(set) var lengthCount = 0
  /// The lengths, in hundredths of their units, as far as anyone asks.
  private(set) var lengths: [(value: Double, unit: TTMLUnits)] = []
  /// Parts of a list so far, for those that ask how many there are.
  var partCount = 0

  init(_ text: Span<UInt8>, isSecond: Bool) {
    self.init(text, 0..<text.count, isSecond: isSecond)
  }

  /// A part of a value, such as a step of a change.
  init(_ text: Span<UInt8>, _ range: Range<Int>, isSecond: Bool) {
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for index in range { copy.append(text[index]) }
    bytes = copy
    end = copy.count
    self.isSecond = isSecond
  }

  var isAtEnd: Bool { index >= end }

  func peek(_ ahead: Int = 0) -> UInt8 { index + ahead < end ? bytes[index + ahead] : 0 }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte, index < end else { return false }
    index += 1
    return true
  }

  mutating func advance() { if index < end { index += 1 } }

  mutating func back(to place: Int) { index = max(0, min(place, end)) }

  /// Passes white space, which may be missing.
  mutating func skipSpace() {
    while index < end, Whitespace.isXMLSpace(bytes[index]) { index += 1 }
  }

  /// White space of at least one character.
  mutating func space() -> Bool {
    let start = index
    skipSpace()
    return index > start
  }

  /// A word, with nothing of a word behind it.
  mutating func word(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= end else { return false }
    let isThere = word.withUTF8Buffer { wanted in
      for offset in wanted.indices where bytes[index + offset] != wanted[offset] { return false }
      return true
    }
    guard isThere, index + count == end || !Self.isWordByte(bytes[index + count]) else {
      return false
    }
    index += count
    return true
  }

  /// One of some words.
  mutating func word(of words: [StaticString]) -> Bool {
    for candidate in words where word(candidate) { return true }
    return false
  }

  /// A word with a parenthesis that opens.
  mutating func function(_ name: StaticString) -> Bool {
    let start = index
    if word(name), take(UInt8(ascii: "(")) { return true }
    index = start
    return false
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }

  // MARK: - Numbers

  mutating func digits() -> Int {
    let start = index
    while index < end, bytes[index].isDigit { index += 1 }
    return index - start
  }

  /// Digits, and their value as far as it is small.
  mutating func integer() -> Int? {
    let start = index
    var value = 0
    while index < end, bytes[index].isDigit {
      value = min(value * 10 + Int(bytes[index].digitValue), 1_000_000_000)
      index += 1
    }
    return index > start ? value : nil
  }

  /// A number without a sign: `1`, `1.5`, `.5`, and where it is asked for `1.` too.
  mutating func unsigned(endsWithPoint: Bool = false) -> Bool {
    let whole = digits()
    guard take(UInt8(ascii: ".")) else { return whole > 0 }
    let fraction = digits()
    return fraction > 0 || (endsWithPoint && whole > 0)
  }

  mutating func number(endsWithPoint: Bool = false) -> Bool {
    if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { index += 1 }
    return unsigned(endsWithPoint: endsWithPoint)
  }

  /// A number with its unit. TTML2 10.3.16
  mutating func length() -> Bool {
    let start = index
    guard number(endsWithPoint: isSecond) else { return false }
    let isNegative = bytes[start] == UInt8(ascii: "-")
    let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)) ?? 0
    guard let unit = unit() else { return false }
    units.insert(unit)
    if isNegative, value < 0 { hasNegativeLength = true }
    if lengths.count < 8 { lengths.append((value, unit)) }
    lengthCount += 1
    return true
  }

  /// A length that is not below zero.
  mutating func positiveLength() -> Bool {
    let wasNegative = hasNegativeLength
    hasNegativeLength = false
    defer { hasNegativeLength = hasNegativeLength || wasNegative }
    return length() && !hasNegativeLength
  }

  private mutating func unit() -> TTMLUnits? {
    if take(UInt8(ascii: "%")) { return .percent }
    if word("px") { return .pixels }
    if word("em") { return .ems }
    if word("c") { return .cells }
    if isSecond, word("rw") || word("rh") { return .rootParts }
    return nil
  }

  // MARK: - Lists

  /// Parts with white space between, as many as there are; how many there were, or `nil` where one is
  /// none.
  mutating func list(_ part: (inout TTMLValueText) -> Bool) -> Int? {
    var count = 0
    repeat {
      guard part(&self) else { return nil }
      count += 1
    } while space()
    return count
  }

  /// A text between quotes, in which a backslash keeps what follows; it says something.
  mutating func quoted() -> Bool {
    let quote = peek()
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    index += 1
    let start = index
    while index < end, bytes[index] != quote {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index > start, index < end else { return false }
    index += 1
    return true
  }

  /// A name as CSS has it.
  mutating func identifier() -> Bool {
    _ = take(UInt8(ascii: "-"))
    guard nameByte(isFirst: true) else { return false }
    while nameByte(isFirst: false) {}
    return true
  }

  private mutating func nameByte(isFirst: Bool) -> Bool {
    guard index < end else { return false }
    let byte = bytes[index]
    if byte == UInt8(ascii: "\\"), index + 1 < end {
      index += 2
      return true
    }
    guard
      byte.isLetter || byte == UInt8(ascii: "_") || byte >= 0x80
        || (!isFirst && (byte.isDigit || byte == UInt8(ascii: "-")))
    else { return false }
    index += 1
    return true
  }

  /// The rest, up to a byte or the end.
  mutating func rest(until byte: UInt8) -> String {
    let start = index
    while index < end, bytes[index] != byte { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// The rest up to white space.
  mutating func token() -> String {
    let start = index
    while index < end, !Whitespace.isXMLSpace(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}
