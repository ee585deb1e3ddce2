extension ValueSlot {
  /// Puts the value of one record into another one of the same type.
  func copy(from record: borrowing RecordMemory, to other: borrowing RecordMemory) {
    switch self {
    case .text(let slot), .url(let slot), .html(let slot), .mediaType(let slot):
      other[slot] = record[slot]
    case .texts(let slot), .keywords(let slot): other[slot] = record[slot]
    case .integer(let slot), .share(let slot): other[slot] = record[slot]
    case .integers(let slot), .integerList(let slot): other[slot] = record[slot]
    case .decimal(let slot): other[slot] = record[slot]
    case .timestamp(let slot, _), .dayOrTime(let slot): other[slot] = record[slot]
    case .clock(let slot), .playTime(let slot), .seconds(let slot): other[slot] = record[slot]
    case .explicit(let slot), .yesOnly(let slot): other[slot] = record[slot]
    case .boolean(let slot), .yesNo(let slot): other[slot] = record[slot]
    case .geo(let slot): other[slot] = record[slot]
    case .author(let slot, _): other[slot] = record[slot]
    case .coordinates(let slot): other[slot] = record[slot]
    case .term(let slot, _): other[slot] = record[slot]
    }
  }
}
