/// The rules about places.
extension RuleID {
  /// The text holds no pairs of latitude and longitude, or degrees that are on no globe.
  static let coordinateUnreadable: RuleID = "coordinate-unreadable"
}

/// Lists of numbers as feeds write them.
enum ListText {
  /// The whole numbers that a text names between commas; one that cannot be read spoils the list.
  static func integers(_ text: Span<UInt8>) -> Reading<[Int]> {
    var numbers: [Int] = []
    var rule: RuleID?
    var isReadable = true
    KeywordText.forEachPart(text) { range in
      let reading = NumberText.integer(text.extracting(range))
      rule = rule ?? reading.rule
      if let value = reading.value { numbers.append(value) } else { isReadable = false }
    }
    return isReadable ? Reading(numbers, rule) : .failure(.numberUnreadable)
  }

  /// The points that a text names: latitude and longitude in turn, white space or commas between.
  static func coordinates(_ text: Span<UInt8>) -> Reading<[Coordinate]> {
    var points: [Coordinate] = []
    var latitude: Double?
    var index = 0
    while index < text.count {
      guard !isSeparator(text[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, !isSeparator(text[index]) { index += 1 }
      guard let number = NumberText.decimal(text.extracting(start..<index)).value else {
        return .failure(.coordinateUnreadable)
      }
      guard let north = latitude else {
        latitude = number
        continue
      }
      guard abs(north) <= 90, abs(number) <= 180 else { return .failure(.coordinateUnreadable) }
      points.append(Coordinate(latitude: north, longitude: number))
      latitude = nil
    }
    return latitude == nil ? Reading(points) : .failure(.coordinateUnreadable)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    Whitespace.isXMLSpace(byte) || byte == UInt8(ascii: ",")
  }
}
