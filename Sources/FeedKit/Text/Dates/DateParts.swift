/// A number as it stood in a date.
struct DateNumber {
  /// The number itself, which has up to 18 digits.
  var wide: Int64 = 0
  /// How many digits it was written with.
  var width = 0

  /// The number where it is known to have at most nine digits, the most that any `Int` holds.
  var value: Int { Int(truncatingIfNeeded: wide) }

  /// The number as `HH`, `HHMM` or `HHMMSS`; `nil` when it has another width.
  var compactClock: (hour: Int, minute: Int, second: Int)? {
    switch width {
    case 2: (value, 0, 0)
    case 4: (value / 100, value % 100, 0)
    case 6: (value / 10_000, value / 100 % 100, value % 100)
    default: nil
    }
  }
}

/// What a scanner found in a date, before its order is known.
struct DateParts {
  /// How the offset from UTC was written in digits.
  enum OffsetStyle {
    /// `+0200`
    case basic
    /// `+02:00`
    case colon
    /// `+2`, `+02` or `+200`
    case short
  }

  /// The order of numbers, month words and marks; the rest has no fixed place.
  var shape = DateShape()
  var numbers = InlineArray<6, DateNumber>(repeating: DateNumber())
  var numberCount = 0

  /// 1 to 12, or 0 when no word names a month.
  var month = 0
  /// Whether the month's word means another month in a language that shares it.
  var isMonthContested = false
  /// 0 for Sunday; `nil` when no word names a day of the week.
  var weekday: Int?

  var hasClock = false
  var hour = 0
  var minute = 0
  var second = 0
  var nanosecond = 0
  /// Whether the hour is of the afternoon; `nil` when the clock has 24 hours.
  var isAfternoon: Bool?

  /// Minutes east of UTC in digits.
  var offset: Int?
  var offsetStyle = OffsetStyle.basic
  /// The zone that a word names.
  var zone: DateZone?

  /// Whether something is written as neither RFC 822 nor RFC 3339 have it.
  var isOdd = false
  /// Whether there is a fraction of a second, or a `T` before the time: RFC 3339 only.
  var hasISOTraits = false
  /// Whether there is a comma or a zone's name, which RFC 3339 lacks.
  var hasRFC822Traits = false

  /// Appends a number; false when there are too many.
  mutating func append(_ number: DateNumber) -> Bool {
    guard numberCount < 6 else { return false }
    numbers[numberCount] = number
    numberCount += 1
    return shape.append(.number)
  }
}

/// The order of the items of a date, four bits for each.
struct DateShape: Equatable {
  /// The kinds of items that have a fixed place.
  enum Item: UInt64 {
    case number = 1
    case month, hyphen, slash, dot, week, yearMark, monthMark, dayMark
  }

  private(set) var bits: UInt64 = 0

  init() {}

  /// Makes a shape from its picture: `9` number, `M` month word, `W` week, `ymd` the marks that
  /// Chinese, Japanese and Korean put behind numbers; hyphen, slash and dot are themselves.
  init(_ picture: String) {
    for byte in picture.utf8 {
      guard let item = Self.item(byte) else { continue }
      _ = append(item)
    }
  }

  /// Appends an item; false when there are too many.
  mutating func append(_ item: Item) -> Bool {
    guard bits >> 60 == 0 else { return false }
    bits = bits << 4 | item.rawValue
    return true
  }

  /// Takes away the first item.
  mutating func removeFirst() {
    guard bits != 0 else { return }
    let leading = bits.leadingZeroBitCount / 4 * 4
    bits &= ~(15 << UInt64(60 - leading))
  }

  var isEmpty: Bool { bits == 0 }

  private static func item(_ byte: UInt8) -> Item? {
    switch byte {
    case UInt8(ascii: "9"): .number
    case UInt8(ascii: "M"): .month
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: "W"): .week
    case UInt8(ascii: "y"): .yearMark
    case UInt8(ascii: "m"): .monthMark
    case UInt8(ascii: "d"): .dayMark
    default: nil
    }
  }
}
