/// The rules about durations.
extension RuleID {
  /// The text holds no duration that can be made out, or one of 100 days or more.
  static let durationUnreadable: RuleID = "duration-unreadable"
  /// The duration is clear, but not in the form that the element asks for.
  static let durationNonconforming: RuleID = "duration-nonconforming"
}

/// Durations as feeds write them.
enum ClockText {
  /// What an element asks for.
  enum Grammar {
    /// `H:MM:SS`, `MM:SS` or whole seconds: `itunes:duration`.
    case clock
    /// `H:MM:SS`, `MM:SS` or seconds, with or without a fraction: Normal Play Time of RFC 2326.
    case playTime
    /// Seconds, with or without a fraction: `podcast:soundbite`.
    case seconds
  }

  /// Durations from 100 days on are mistakes: milliseconds, dates, numbers of bytes.
  static let limit = 8_640_000

  /// The duration that a text names; never negative.
  static func read(_ text: Span<UInt8>, as grammar: Grammar = .clock) -> Reading<Duration> {
    if let seconds = wholeSeconds(text, as: grammar) { return Reading(.seconds(seconds)) }
    let range = Whitespace.trimmedRange(text)
    guard !range.isEmpty else { return .empty }
    let trimmed = text.extracting(range)
    if range.count < text.count, let seconds = wholeSeconds(trimmed, as: grammar) {
      return Reading(.seconds(seconds))
    }
    if let reading = readFields(trimmed, as: grammar) { return reading }
    if let duration = DurationWords.read(trimmed) {
      return Reading(duration, .durationNonconforming)
    }
    return .failure(.durationUnreadable)
  }

  /// Whole seconds in digits with up to two colons, below the limit; `nil` sends a text on.
  @inline(__always)
  private static func wholeSeconds(_ text: Span<UInt8>, as grammar: Grammar) -> Int64? {
    // Ten bytes hold everything below 100 days in this form but oddly padded numbers.
    guard text.count <= 10, !text.isEmpty else { return nil }
    var total: Int64 = 0
    var field: Int64 = 0
    var colons = 0
    var isOpen = true
    for index in text.indices {
      let byte = text[index]
      if byte.isDigit {
        field = field &* 10 &+ Int64(byte.digitValue)
        isOpen = false
      } else {
        guard byte == UInt8(ascii: ":"), !isOpen, colons < 2, grammar != .seconds else {
          return nil
        }
        total = (total &+ field) &* 60
        field = 0
        colons &+= 1
        isOpen = true
      }
    }
    total = total &+ field
    return isOpen || total >= Int64(limit) ? nil : total
  }

  /// Reads up to four fields apart by colons, the last with a fraction; `nil` when it is none such.
  private static func readFields(
    _ text: Span<UInt8>,
    as grammar: Grammar
  ) -> Reading<Duration>? {
    var total = 0
    var fields = 0
    var index = 0
    while true {
      let start = index
      var field = 0
      while text.byte(at: index).isDigit {
        field = min(field * 10 + Int(text[index].digitValue), limit)
        index += 1
      }
      guard index > start, fields < 4 else { return nil }
      fields += 1
      // The first of four fields counts days.
      total = min(total * (fields == 2 && colonCount(text) == 3 ? 24 : 60) + field, limit)
      guard text.byte(at: index) == UInt8(ascii: ":") else { break }
      index += 1
    }
    let isWhole = index == text.count
    var fraction = DecimalFraction()
    if !isWhole {
      guard isFraction(text, at: index, fields: fields) else { return nil }
      fraction = DecimalFraction(text, in: index + 1..<text.count)
    }
    guard total < limit else { return .failure(.durationUnreadable) }
    let duration =
      Duration(
        secondsComponent: Int64(total),
        attosecondsComponent: 0
      ) + fraction.duration
    let conforms: Bool =
      switch grammar {
      case .clock: isWhole && fields <= 3
      case .playTime:
        fields <= 3 && fraction.isExact && (isWhole || text[index] == UInt8(ascii: "."))
      case .seconds: fields == 1 && fraction.isExact
      }
    return Reading(duration, conforms ? nil : .durationNonconforming)
  }

  /// Whether a mark and digits up to the end are a fraction.
  ///
  /// A comma is one behind a clock, and in `12,5`; in `1,000` it may as well part thousands.
  private static func isFraction(_ text: Span<UInt8>, at index: Int, fields: Int) -> Bool {
    let digits = text.count - index - 1
    guard digits > 0 else { return false }
    for position in index + 1..<text.count where !text[position].isDigit { return false }
    switch text[index] {
    case UInt8(ascii: "."): return true
    case UInt8(ascii: ","): return fields > 1 || digits != 3 || index > 3
    default: return false
    }
  }

  private static func colonCount(_ text: Span<UInt8>) -> Int {
    var count = 0
    for index in text.indices where text[index] == UInt8(ascii: ":") { count += 1 }
    return count
  }
}

/// The digits behind a decimal point, as exact as a duration can be: to the attosecond.
struct DecimalFraction {
  /// The fraction of one, in units of 10⁻¹⁸; 10¹⁸ when it was rounded up to one.
  private(set) var attounits: Int64 = 0
  /// Whether nothing was rounded away.
  private(set) var isExact = true

  init() {}

  /// Reads the digits in a range of a text; from the 19th on they only round.
  init(_ text: Span<UInt8>, in range: Range<Int>) {
    var unit: Int64 = 100_000_000_000_000_000
    for index in range {
      let digit = Int64(text[index].digitValue)
      if index - range.lowerBound < 18 {
        attounits += digit * unit
        unit /= 10
      } else {
        if index - range.lowerBound == 18, digit >= 5 { attounits += 1 }
        if digit != 0 { isExact = false }
      }
    }
  }

  /// The fraction of a second.
  var duration: Duration {
    let (seconds, rest) = attounits.quotientAndRemainder(dividingBy: 1_000_000_000_000_000_000)
    return Duration(secondsComponent: seconds, attosecondsComponent: rest)
  }
}
