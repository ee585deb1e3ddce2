import CFeedKitScan

/// What a cell needs so that it can stand in a row.
enum CellNeed {
  /// Nothing: it can be copied.
  case nothing
  /// Some of its characters need something else in their place.
  case escaping
  /// It must stand in quotes, and its quotes be doubled.
  case quotes

  /// The need of a cell, when commas or tabs separate.
  init(of cell: Span<UInt8>, isTabbed: Bool) {
    self = cell.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return .nothing }
      var need = CellNeed.nothing
      var index = 0
      while buffer.count - index >= 16 {
        let mask = feedkit_csv16(base + index)
        index += 16
        guard mask != 0 else { continue }
        need.grow(by: base + index - 16, mask, isTabbed: isTabbed)
        if need == .quotes { return .quotes }
      }
      let left = buffer.count - index
      guard left > 0 else { return need }
      return withPadded(base + index, count: left) { tail in
        let mask = feedkit_csv16(tail)
        if mask != 0 { need.grow(by: tail, mask, isTabbed: isTabbed) }
        return need
      }
    }
  }

  private mutating func grow(by bytes: UnsafePointer<UInt8>, _ mask: UInt32, isTabbed: Bool) {
    var mask = mask
    while mask != 0 {
      switch bytes[mask.trailingZeroBitCount] {
      case UInt8(ascii: "\""):
        self = .quotes
        return
      case UInt8(ascii: ","):
        if !isTabbed { self = .quotes }
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        self = isTabbed ? .escaping : .quotes
      default:
        self = .escaping
      }
      if self == .quotes { return }
      mask &= mask - 1
    }
  }
}

/// A cell of a table with commas: quotes are doubled.
///
/// NUL, at which many readers stop, becomes U+FFFD.
enum CommaCellEscaping: Escaping {
  static func specials(_ bytes: UnsafePointer<UInt8>) -> UInt32 { feedkit_csv16(bytes) }

  static func escape(
    _ source: UnsafePointer<UInt8>,
    left: Int,
    to target: inout UnsafeMutablePointer<UInt8>
  ) -> Int {
    switch source.pointee {
    case UInt8(ascii: "\""): target.put("\"\"")
    case 0: target.put("\u{FFFD}")
    default: target.put(source.pointee)
    }
    return 1
  }
}

/// A cell of a table with tabs: a tab or a line break becomes one space.
enum TabCellEscaping: Escaping {
  static func specials(_ bytes: UnsafePointer<UInt8>) -> UInt32 { feedkit_csv16(bytes) }

  static func escape(
    _ source: UnsafePointer<UInt8>,
    left: Int,
    to target: inout UnsafeMutablePointer<UInt8>
  ) -> Int {
    switch source.pointee {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"):
      target.put(UInt8(ascii: " "))
      return 1
    case UInt8(ascii: "\r"):
      target.put(UInt8(ascii: " "))
      return left > 1 && source[1] == UInt8(ascii: "\n") ? 2 : 1
    default:
      return CommaCellEscaping.escape(source, left: left, to: &target)
    }
  }
}
