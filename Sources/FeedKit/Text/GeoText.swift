/// The rules about points on the Earth.
extension RuleID {
  /// The text names no point, or one by another reference system than WGS 84.
  static let geoUnreadable: RuleID = "geo-unreadable"
  /// The point is clear, but not written as a `geo` URI.
  static let geoNonconforming: RuleID = "geo-nonconforming"
}

/// Points on the Earth as feeds write them.
enum GeoText {
  /// The point that a `geo` URI of RFC 5870 names; without `geo:`, or with white space about the
  /// numbers, it is mended.
  static func read(_ text: Span<UInt8>) -> Reading<Coordinate> {
    let range = Whitespace.trimmedRange(text)
    guard !range.isEmpty else { return .empty }
    var index = range.lowerBound
    var isMended = true
    if hasScheme(text, in: range) {
      isMended = false
      index += 4
    }
    var numbers: [Double] = []
    var uncertainty: Double?
    var isParameter = false
    while index < range.upperBound {
      let end = partEnd(text, from: index, to: range.upperBound)
      let part = text.extracting(index..<end)
      if isParameter {
        switch parameter(part) {
        case .uncertainty(let metres): uncertainty = metres
        case .meaningless: break
        case .otherSystem: return .failure(.geoUnreadable)
        }
      } else {
        guard numbers.count < 3, let number = NumberText.decimal(part).value else {
          return .failure(.geoUnreadable)
        }
        if Whitespace.trimmedRange(part).count < part.count { isMended = true }
        numbers.append(number)
      }
      guard end < range.upperBound else { break }
      if text[end] == UInt8(ascii: ";") { isParameter = true }
      index = end + 1
    }
    guard numbers.count >= 2, (-90...90).contains(numbers[0]), (-180...180).contains(numbers[1])
    else { return .failure(.geoUnreadable) }
    let point = Coordinate(
      latitude: numbers[0],
      longitude: numbers[1],
      altitude: numbers.count == 3 ? numbers[2] : nil,
      uncertainty: uncertainty
    )
    return Reading(point, isMended ? .geoNonconforming : nil)
  }

  private static func hasScheme(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard range.count > 4 else { return false }
    var key: UInt32 = 0
    for index in range.lowerBound..<range.lowerBound + 4 {
      key = key << 8 | UInt32(text[index].lowercased)
    }
    return key == 0x6765_6F3A
  }

  private static func partEnd(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, text[index] != UInt8(ascii: ","), text[index] != UInt8(ascii: ";") {
      index += 1
    }
    return index
  }

  /// What a parameter, `name=value`, says.
  private enum Parameter {
    case uncertainty(Double?)
    case meaningless
    /// The numbers are no degrees of WGS 84.
    case otherSystem
  }

  private static func parameter(_ part: Span<UInt8>) -> Parameter {
    if part.count > 2, part[0].lowercased == UInt8(ascii: "u"), part[1] == UInt8(ascii: "=") {
      return .uncertainty(NumberText.decimal(part.extracting(2..<part.count)).value)
    }
    guard part.count > 4, part[0].lowercased == UInt8(ascii: "c"),
      part[1].lowercased == UInt8(ascii: "r"), part[2].lowercased == UInt8(ascii: "s"),
      part[3] == UInt8(ascii: "=")
    else { return .meaningless }
    return isWGS84(part.extracting(4..<part.count)) ? .meaningless : .otherSystem
  }

  private static func isWGS84(_ name: Span<UInt8>) -> Bool {
    guard name.count == 5 else { return false }
    var key: UInt64 = 0
    for index in name.indices { key = key << 8 | UInt64(name[index].lowercased) }
    return key == 0x77_6773_3834
  }
}
