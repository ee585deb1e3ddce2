// The other way round than `ValueSlot.store`: what a value is written as.

extension ValueSlot {
  /// Whether a text may be no value of this kind; its source text is kept then.
  var canFail: Bool {
    switch self {
    case .text, .url, .html, .mediaType, .texts, .keywords, .author, .term: false
    default: true
    }
  }

  /// The value's text in canonical form; `nil` when there is none, and for lists whose entries have
  /// elements of their own.
  ///
  /// Of a list of points only some entries may be wanted.
  func text(in record: borrowing RecordMemory, entries: Range<Int>) -> String? {
    switch self {
    case .text(let slot), .url(let slot), .html(let slot), .mediaType(let slot): record[slot]
    case .keywords(let slot): Self.keywords(record[slot])
    case .integer(let slot), .share(let slot): record[slot].map { "\($0)" }
    case .integerList(let slot):
      record[slot].isEmpty ? nil : record[slot].map { "\($0)" }.joined(separator: ",")
    case .decimal(let slot): record[slot].flatMap(Self.decimal)
    case .timestamp(let slot, let notation): record[slot].map { Self.date($0, notation) }
    case .dayOrTime(let slot): record[slot].map { Self.date($0, .internet) }
    case .clock(let slot), .seconds(let slot): record[slot].map(DurationNotation.seconds)
    case .playTime(let slot): record[slot].map(DurationNotation.clock)
    case .explicit(let slot), .boolean(let slot): record[slot].map { $0 ? "true" : "false" }
    case .yesOnly(let slot): record[slot].map { $0 ? "Yes" : "No" }
    case .yesNo(let slot): record[slot].map { $0 ? "yes" : "no" }
    case .geo(let slot): record[slot]?.geoURI
    case .coordinates(let slot): Self.points(record[slot], entries)
    case .texts, .integers, .author, .term: nil
    }
  }

  /// Words between commas; a semicolon parts words too where no comma stands.
  private static func keywords(_ words: [String]) -> String? {
    guard let first = words.first else { return nil }
    if words.count == 1, first.utf8.contains(UInt8(ascii: ";")) { return first + "," }
    return words.joined(separator: ", ")
  }

  private static func decimal(_ number: Double) -> String? {
    guard number.isFinite else { return nil }
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { return "\(whole)" }
    return "\(number)"
  }

  // RFC 2822 has no fractions of a second, and no years beyond four digits.
  private static func date(_ timestamp: Timestamp, _ notation: DateNotation) -> String {
    guard notation == .mail, timestamp.nanosecond == 0,
      (1_000...9_999).contains(timestamp.parts.year)
    else { return "\(timestamp)" }
    return timestamp.rfc2822
  }

  private static func points(_ list: [Coordinate], _ entries: Range<Int>) -> String? {
    guard entries.lowerBound < list.count else { return nil }
    let numbers = list[entries.clamped(to: list.indices)].flatMap { point in
      [point.latitude, point.longitude].compactMap(decimal)
    }
    return numbers.joined(separator: " ")
  }
}

/// Durations as feeds write them, to the attosecond.
enum DurationNotation {
  /// Seconds: `3723`, `3723.5`.
  static func seconds(_ duration: Duration) -> String {
    let (seconds, fraction) = parts(duration)
    return "\(sign(duration))\(seconds)\(fraction)"
  }

  /// Normal Play Time: `01:02:03`, `01:02:03.5`.
  static func clock(_ duration: Duration) -> String {
    let (seconds, fraction) = parts(duration)
    let (minutes, second) = seconds.quotientAndRemainder(dividingBy: 60)
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(sign(duration))\(pair(hour)):\(pair(minute)):\(pair(second))\(fraction)"
  }

  private static func sign(_ duration: Duration) -> String { duration < .zero ? "-" : "" }

  private static func parts(_ duration: Duration) -> (seconds: UInt64, fraction: String) {
    let (seconds, attoseconds) = duration.components
    guard attoseconds != 0 else { return (seconds.magnitude, "") }
    let digits = String(attoseconds.magnitude)
    var fraction = "." + String(repeating: "0", count: max(0, 18 - digits.utf8.count)) + digits
    while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
    return (seconds.magnitude, fraction)
  }

  private static func pair(_ number: UInt64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Persons as RSS writes them.
enum ContactNotation {
  /// A text that is read as this name and this address; `nil` when neither is there.
  static func text(of author: Author) -> String? {
    guard let email = author.email else { return author.name }
    guard let name = author.name else { return email }
    let forms = ["\(email) (\(name))", "\(name) <\(email)>", "\"\(name)\" <\(email)>"]
    return forms.first { isRead($0, name, email) } ?? forms[0]
  }

  private static func isRead(_ text: String, _ name: String, _ email: String) -> Bool {
    let bytes = Array(text.utf8)
    let contact = ContactText.read(bytes.span)
    guard let nameRange = contact.name, let emailRange = contact.email else { return false }
    return bytes[nameRange].elementsEqual(name.utf8) && bytes[emailRange].elementsEqual(email.utf8)
  }
}
