/// A time as an attribute of TTML has it: read, and what is wrong with how it is written.
struct TTMLTime {
  /// What is wrong with a time that can be read all the same.
  enum Flaw {
    case space, bareNumber, shortFields, comma, outOfRange, frameOutOfRange, wallClock
  }

  /// `nil` when it cannot be read.
  var time: TTMLInstant?
  var flaw: Flaw?
  /// Whether it says that there is no end.
  var isIndefinite = false

  @inline(__always)
  init(milliseconds: Int64) { time = TTMLInstant(milliseconds: milliseconds) }

  private init(time: MediaTime? = nil, flaw: Flaw? = nil, isIndefinite: Bool = false) {
    self.time = time.map { TTMLInstant($0) }
    self.flaw = flaw
    self.isIndefinite = isIndefinite
  }

  /// Whether it says anything.
  var isRead: Bool { time != nil || isIndefinite }

  /// Reads a time expression. TTML2 12.3.1
  ///
  /// Beside those of the specification what is written in its place is read: numbers of seconds
  /// without a unit, `1:48.737`, a comma before the fraction.
  static func read(_ text: Span<UInt8>, _ clock: borrowing TTMLClock) -> TTMLTime {
    let plain = text.plainClockMilliseconds
    if plain >= 0 { return TTMLTime(milliseconds: plain) }
    let range = Whitespace.trimmedRange(text)
    if text.isWord("indefinite", in: range) { return TTMLTime(isIndefinite: true) }
    var scanner = Scanner(index: range.lowerBound, end: range.upperBound)
    var found = scanner.read(text, clock)
    if range.count < text.count, found.flaw == nil { found.flaw = .space }
    return found
  }

  /// Where the reading is, and what was read.
  private struct Scanner {
    var index: Int
    let end: Int
    private var fields: (Int64, Int64, Int64, Int64) = (0, 0, 0, 0)
    private var widths: (Int, Int, Int, Int) = (0, 0, 0, 0)
    private var fieldCount = 0
    private var fraction: Int64 = 0
    private var fractionDigits = 0
    private var hasFraction = false
    private var hasComma = false

    init(index: Int, end: Int) {
      self.index = index
      self.end = end
    }

    mutating func read(_ text: Span<UInt8>, _ clock: borrowing TTMLClock) -> TTMLTime {
      if byte(text, index).lowercased == UInt8(ascii: "w") { return readWallClock(text) }
      guard scan(text) else { return TTMLTime() }
      var found = fieldCount == 1 ? offset(text, clock) : clockTime(clock)
      if found.time == nil || index < end { return TTMLTime() }
      if hasComma { found.flaw = .comma }
      return found
    }

    private func byte(_ text: Span<UInt8>, _ index: Int) -> UInt8 { index < end ? text[index] : 0 }

    /// Reads up to four numbers with colons between them, then a fraction.
    private mutating func scan(_ text: Span<UInt8>) -> Bool {
      while fieldCount < 4 {
        guard let (value, width) = number(text, limit: 15) else { return false }
        switch fieldCount {
        case 0: (fields.0, widths.0) = (value, width)
        case 1: (fields.1, widths.1) = (value, width)
        case 2: (fields.2, widths.2) = (value, width)
        default: (fields.3, widths.3) = (value, width)
        }
        fieldCount += 1
        guard byte(text, index) == UInt8(ascii: ":") else { break }
        guard fieldCount < 4 else { return false }
        index += 1
      }
      guard byte(text, index) == UInt8(ascii: ".") || byte(text, index) == UInt8(ascii: ",") else {
        return true
      }
      hasComma = byte(text, index) == UInt8(ascii: ",")
      hasFraction = true
      index += 1
      guard byte(text, index).isDigit else { return false }
      var roundsUp = false
      while byte(text, index).isDigit {
        if fractionDigits < 9 {
          fraction = fraction * 10 + Int64(text[index].digitValue)
          fractionDigits += 1
        } else if fractionDigits == 9 {
          roundsUp = text[index].digitValue >= 5
          fractionDigits += 1
        }
        index += 1
      }
      if fractionDigits > 9 { fractionDigits = 9 }
      if roundsUp { fraction += 1 }
      return true
    }

    private mutating func number(_ text: Span<UInt8>, limit: Int) -> (value: Int64, width: Int)? {
      let start = index
      var value: Int64 = 0
      while byte(text, index).isDigit {
        guard index - start < limit else { return nil }
        value = value * 10 + Int64(text[index].digitValue)
        index += 1
      }
      return index > start ? (value, index - start) : nil
    }

    private var scale: Int128 {
      var scale: Int128 = 1
      for _ in 0..<fractionDigits { scale *= 10 }
      return scale
    }

    /// A number with its fraction, of a unit of which so many make so many seconds.
    private func time(_ whole: Int64, seconds upper: Int64, over lower: Int128) -> MediaTime? {
      MediaTime(
        wide: (Int128(whole) * scale + Int128(fraction)) * Int128(upper),
        over: scale * lower
      )
    }

    private mutating func offset(_ text: Span<UInt8>, _ clock: borrowing TTMLClock) -> TTMLTime {
      let value = fields.0
      let unit = byte(text, index)
      index += index < end ? 1 : 0
      switch unit {
      case 0: return TTMLTime(time: time(value, seconds: 1, over: 1), flaw: .bareNumber)
      case UInt8(ascii: "h"): return TTMLTime(time: time(value, seconds: 3_600, over: 1))
      case UInt8(ascii: "m") where byte(text, index) == UInt8(ascii: "s"):
        index += 1
        return TTMLTime(time: time(value, seconds: 1, over: 1_000))
      case UInt8(ascii: "m"): return TTMLTime(time: time(value, seconds: 60, over: 1))
      case UInt8(ascii: "s"): return TTMLTime(time: time(value, seconds: 1, over: 1))
      case UInt8(ascii: "f"):
        let rate = Int128(clock.frameRate) * Int128(clock.multiplier.upper)
        return TTMLTime(time: time(value, seconds: clock.multiplier.lower, over: rate))
      case UInt8(ascii: "t"):
        return TTMLTime(time: time(value, seconds: 1, over: Int128(clock.tickRate)))
      default: return TTMLTime()
      }
    }

    private mutating func clockTime(_ clock: borrowing TTMLClock) -> TTMLTime {
      // What is not the first number has two digits, but for frames, which may have more.
      guard widths.1 == 2, fieldCount < 3 || widths.2 == 2 else { return TTMLTime() }
      var flaw: Flaw?
      let (hours, minutes, seconds) =
        fieldCount == 2 ? (0, fields.0, fields.1) : (fields.0, fields.1, fields.2)
      if fieldCount == 2 || widths.0 < 2 { flaw = .shortFields }
      if seconds > 60 || (minutes > 59 && fieldCount > 2) { flaw = .outOfRange }
      guard fieldCount == 4 else {
        let whole = (hours * 60 + minutes) * 60 + seconds
        return TTMLTime(time: time(whole, seconds: 1, over: 1), flaw: flaw)
      }
      if widths.3 < 2 { flaw = .shortFields }
      let (rate, subRate) = (clock.frameRate, clock.subFrameRate)
      if fields.3 >= rate || (hasFraction && fraction >= subRate) {
        flaw = .frameOutOfRange
      }
      if clock.base == .smpte {
        let time = clock.time(code: hours, minutes, seconds, frames: fields.3, sub: fraction)
        return TTMLTime(time: time, flaw: flaw)
      }
      let whole = MediaTime(seconds: (hours * 60 + minutes) * 60 + seconds)
      let frames = clock.time(frames: Int128(fields.3), subFrames: fraction)
      return TTMLTime(time: frames.flatMap { whole.adding($0) }, flaw: flaw)
    }

    /// `wallclock(2025-06-01T10:00:00)`: the time of the day counts.
    private mutating func readWallClock(_ text: Span<UInt8>) -> TTMLTime {
      guard end - index > 10, text.isWord("wallclock", in: index..<index + 9),
        byte(text, index + 9) == UInt8(ascii: "("), byte(text, end - 1) == UInt8(ascii: ")")
      else { return TTMLTime() }
      var first = index + 10
      var last = end - 1
      while first < last, byte(text, first) == 0x20 { first += 1 }
      while last > first, byte(text, last - 1) == 0x20 { last -= 1 }
      guard first < last else { return TTMLTime() }
      var start = first
      while start < last, byte(text, start) != UInt8(ascii: "T") { start += 1 }
      let hasDate = byte(text, first + 4) == UInt8(ascii: "-")
      start = start < last ? start + 1 : hasDate ? last : first
      guard start < last else { return TTMLTime(time: .zero, flaw: .wallClock) }
      var inner = Scanner(index: start, end: last)
      guard inner.scan(text), inner.index == last, inner.fieldCount == 2 || inner.fieldCount == 3
      else {
        return TTMLTime()
      }
      // Without seconds it is hours and minutes.
      let whole = (inner.fields.0 * 60 + inner.fields.1) * 60 + inner.fields.2
      let time = inner.time(whole, seconds: 1, over: 1)
      return TTMLTime(time: time, flaw: hasDate ? .wallClock : nil)
    }
  }
}
