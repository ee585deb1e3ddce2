/// Tells cells that a spreadsheet would take for a formula.
enum FormulaGuard {
  /// Whether a cell must be made inert: its first character that is no space is one that begins a
  /// formula, and the whole is no plain number such as −5.
  static func mustMakeInert(_ cell: Span<UInt8>) -> Bool {
    var index = 0
    while index < cell.count {
      let byte = cell[index]
      switch byte {
      case UInt8(ascii: " "):
        index += 1
      case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "\t"), UInt8(ascii: "\r"),
        UInt8(ascii: "\n"):
        return true
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        return !isNumber(cell, from: index + 1)
      case 0xC2, 0xE2, 0xE3, 0xEF:
        guard let width = spaceWidth(cell, at: index) else {
          return isFullWidthSign(cell, at: index)
        }
        index += width
      default:
        return false
      }
    }
    return false
  }

  // U+FF1D =, U+FF0B +, U+FF0D -, U+FF20 @: spreadsheets in East Asian locales read them as ASCII.
  private static func isFullWidthSign(_ cell: Span<UInt8>, at index: Int) -> Bool {
    guard index + 2 < cell.count, cell[index] == 0xEF, cell[index + 1] == 0xBC else { return false }
    switch cell[index + 2] {
    case 0x9D, 0x8B, 0x8D, 0xA0: return true
    default: return false
    }
  }

  // Spaces beyond ASCII that an import may trim: no-break, zero-width, ideographic, byte order mark.
  private static func spaceWidth(_ cell: Span<UInt8>, at index: Int) -> Int? {
    guard index + 1 < cell.count else { return nil }
    if cell[index] == 0xC2 { return cell[index + 1] == 0xA0 ? 2 : nil }
    guard index + 2 < cell.count else { return nil }
    switch (cell[index], cell[index + 1], cell[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8D), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return nil
    }
  }

  // Digits with at most one decimal point and an exponent, up to the end; spaces may follow.
  private static func isNumber(_ cell: Span<UInt8>, from start: Int) -> Bool {
    var index = start
    var digits = skipDigits(cell, &index)
    if index < cell.count, cell[index] == UInt8(ascii: ".") {
      index += 1
      digits += skipDigits(cell, &index)
    }
    guard digits > 0 else { return false }
    if index < cell.count, cell[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < cell.count, cell[index] == UInt8(ascii: "-") || cell[index] == UInt8(ascii: "+") {
        index += 1
      }
      guard skipDigits(cell, &index) > 0 else { return false }
    }
    while index < cell.count, cell[index] == UInt8(ascii: " ") { index += 1 }
    return index == cell.count
  }

  private static func skipDigits(_ cell: Span<UInt8>, _ index: inout Int) -> Int {
    let start = index
    while index < cell.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= cell[index] { index += 1 }
    return index - start
  }
}
