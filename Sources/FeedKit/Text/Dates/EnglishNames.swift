/// The names that RFC 822 gives to months, days and zones, in any case.
enum EnglishNames {
  /// The month, 1 to 12, of a three-letter name; 0 when it is none.
  @inline(__always)
  static func month(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    switch key(first, second, third) {
    case 0x6A_616E: 1  // jan
    case 0x66_6562: 2  // feb
    case 0x6D_6172: 3  // mar
    case 0x61_7072: 4  // apr
    case 0x6D_6179: 5  // may
    case 0x6A_756E: 6  // jun
    case 0x6A_756C: 7  // jul
    case 0x61_7567: 8  // aug
    case 0x73_6570: 9  // sep
    case 0x6F_6374: 10  // oct
    case 0x6E_6F76: 11  // nov
    case 0x64_6563: 12  // dec
    default: 0
    }
  }

  /// The day of the week of a three-letter name, 0 for Sunday; `nil` when it is none.
  @inline(__always)
  static func weekday(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    switch key(first, second, third) {
    case 0x73_756E: 0  // sun
    case 0x6D_6F6E: 1  // mon
    case 0x74_7565: 2  // tue
    case 0x77_6564: 3  // wed
    case 0x74_6875: 4  // thu
    case 0x66_7269: 5  // fri
    case 0x73_6174: 6  // sat
    default: nil
    }
  }

  /// Minutes east of UTC of a three-letter zone of RFC 822; `nil` when it is none.
  @inline(__always)
  static func zone(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    switch key(first, second, third) {
    case 0x67_6D74: 0  // gmt
    case 0x65_7374: -300  // est
    case 0x65_6474: -240  // edt
    case 0x63_7374: -360  // cst
    case 0x63_6474: -300  // cdt
    case 0x6D_7374: -420  // mst
    case 0x6D_6474: -360  // mdt
    case 0x70_7374: -480  // pst
    case 0x70_6474: -420  // pdt
    default: nil
    }
  }

  /// Three letters as one number; other bytes must not fall together with letters.
  @inline(__always)
  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first.lowercased) << 16 | UInt32(second.lowercased) << 8 | UInt32(third.lowercased)
  }
}
