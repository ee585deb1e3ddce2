/// A time in captions: `01:02:03.456`, and what stands for it in real files.
///
/// Hours may be missing, and minutes too; a comma may stand for the point; the fraction may have any
/// number of digits, or be missing.
struct CueClock {
  private(set) var time = MediaTime.zero
  /// Where the text goes on behind it.
  private(set) var end = 0
  /// Whether a comma stands before the fraction.
  private(set) var hasComma = false
  /// Whether a point stands before the fraction.
  private(set) var hasPoint = false
  /// Digits of the fraction.
  private(set) var fractionDigits = 0
  /// How many fields are apart by colons: 1 to 3.
  private(set) var fields = 1
  /// Whether every field but the first has two digits, and minutes and seconds are below 60.
  private(set) var isRegular = true
  /// Digits of the first field.
  private(set) var firstDigits = 0

  /// Reads a time that begins at an index; `nil` when none does.
  @inline(__always)
  init?(_ text: Span<UInt8>, at start: Int) {
    var index = start
    var total: Int64 = 0
    var field: Int64 = 0
    var digits = 0
    while true {
      let byte = text.byte(at: index)
      if byte.isDigit {
        // Beyond this many digits it is no time.
        guard digits < 12 else { return nil }
        field = field &* 10 &+ Int64(byte.digitValue)
        digits += 1
      } else if byte == UInt8(ascii: ":"), digits > 0, fields < 3,
        text.byte(at: index + 1).isDigit
      {
        if fields == 1 {
          firstDigits = digits
        } else if digits != 2 || field > 59 {
          isRegular = false
        }
        total = (total &+ field) &* 60
        fields += 1
        (field, digits) = (0, 0)
      } else {
        break
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    if fields == 1 { firstDigits = digits } else if digits != 2 || field > 59 { isRegular = false }
    total = total &+ field
    var thousandths: Int64 = 0
    let mark = text.byte(at: index)
    if mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","), text.byte(at: index + 1).isDigit {
      hasComma = mark == UInt8(ascii: ",")
      hasPoint = !hasComma
      index += 1
      var unit: Int64 = 100
      while text.byte(at: index).isDigit, fractionDigits < 3 {
        thousandths &+= unit &* Int64(text[index].digitValue)
        unit /= 10
        fractionDigits += 1
        index += 1
      }
      if text.byte(at: index).isDigit {
        readFinerFraction(text, &index, total: total, thousandths: thousandths)
        end = index
        return
      }
    }
    end = index
    time = MediaTime(milliseconds: total &* 1_000 &+ thousandths)
  }

  // Up to nine digits are exact; more are more than anything measures.
  private mutating func readFinerFraction(
    _ text: Span<UInt8>,
    _ index: inout Int,
    total: Int64,
    thousandths: Int64
  ) {
    var fraction = thousandths
    var scale: Int64 = 1_000
    while text.byte(at: index).isDigit {
      if fractionDigits < 9 {
        fraction = fraction &* 10 &+ Int64(text[index].digitValue)
        scale &*= 10
      }
      fractionDigits += 1
      index += 1
    }
    let whole = MediaTime(seconds: total)
    time = MediaTime(fraction, over: scale).flatMap { whole.adding($0) } ?? whole
  }
}

/// The two times of a cue, apart by an arrow.
struct CueTimes {
  let start: CueClock
  let finish: CueClock
  /// Where the settings begin, behind the second time.
  let rest: Int
  /// Whether white space stands on both sides of the arrow.
  let isArrowApart: Bool

  /// Reads a line with an arrow at an index; `nil` when the times cannot be read.
  @inline(__always)
  init?(_ line: Span<UInt8>, arrow: Int) {
    var index = 0
    while index < arrow, Self.isSpace(line[index]) { index += 1 }
    guard let start = CueClock(line, at: index) else { return nil }
    var middle = start.end
    while middle < arrow, Self.isSpace(line[middle]) { middle += 1 }
    guard middle == arrow else { return nil }
    index = arrow + 3
    while index < line.count, Self.isSpace(line[index]) { index += 1 }
    guard let finish = CueClock(line, at: index) else { return nil }
    guard finish.end == line.count || Self.isSpace(line[finish.end]) else { return nil }
    self.start = start
    self.finish = finish
    rest = finish.end
    isArrowApart = start.end < arrow && index > arrow + 3
  }

  /// Whether both times have a point before the fraction.
  var hasPoint: Bool { start.hasPoint && finish.hasPoint }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
