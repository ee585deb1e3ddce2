extension TTMLForm {
  static let length = TTMLForm("a length such as 2px, 1.5em, 1c, 10%") { $0.length() }

  static let percentage = TTMLForm("a percentage such as 12.5%") { text in
    text.number(endsWithPoint: text.isSecond) && text.take(UInt8(ascii: "%"))
  }

  static let lengthOrNormal = TTMLForm("normal or a length") { $0.word("normal") || $0.length() }

  static let lineHeight = TTMLForm("normal or a length that is not negative") {
    $0.word("normal") || $0.positiveLength()
  }

  // TTML2 10.3.17
  static let measure = TTMLForm("auto, fitContent, maxContent, minContent or a length") {
    $0.measure()
  }

  // TTML1 8.2.7, TTML2 10.3.7
  static let extent = TTMLForm("auto, or a width and a height such as 80% 20%") { text in
    if text.isSecond, text.word(of: ["contain", "cover"]) { return true }
    guard text.isSecond else {
      return text.word("auto") || text.list { $0.positiveLength() } == 2
    }
    let isAuto = text.peek() == UInt8(ascii: "a")
    guard text.measure() else { return false }
    if text.isAtEnd { return isAuto && text.lengthCount == 0 }
    return text.space() && text.measure()
  }

  static let origin = TTMLForm("auto, or two lengths such as 10% 80%") { text in
    text.word("auto") || text.list { $0.length() } == 2
  }

  static let padding = TTMLForm("one to four lengths that are not negative") { text in
    text.list { $0.positiveLength() }.map { $0 <= 4 } ?? false
  }

  /// A second size must have the unit of the first. TTML1 8.2.9
  static let fontSize = TTMLForm("a length, or two of the same unit") { text in
    guard let count = text.list({ $0.positiveLength() }), count <= 2 else { return false }
    return count == 1 || text.lengths[0].unit == text.lengths[1].unit
  }

  // TTML2 10.3.21
  static let position = TTMLForm("a place such as center, left 10% top 5%, 50% 50%") {
    $0.position()
  }

  // TTML2 10.3.28
  static let rubyReserve = TTMLForm("none, or both, before, after or outside, and a length") {
    text in
    if text.word("none") { return true }
    guard text.word(of: ["both", "before", "after", "outside", "auto"]) else { return false }
    if text.isAtEnd { return true }
    return text.space() && text.positiveLength()
  }

  /// `ebutts:linePadding`: cells, from the beginning to the end of a line.
  static let linePadding = TTMLForm("a length in cells, such as 0.5c") { text in
    text.positiveLength() && text.units == .cells
  }

  /// Four percentages: where a part of the picture is, and how large. IMSC 1.1, ittp:activeArea
  static let activeArea = TTMLForm("four percentages from 0% to 100%") { text in
    text.list { $0.positiveLength() } == 4 && text.units == .percent
      && text.lengths.allSatisfy { $0.value <= 100 }
  }

  // `smpte:backgroundImageHorizontal`
  static let horizontalPlace = TTMLForm("left, center, right or a length") {
    $0.word(of: ["left", "center", "right"]) || $0.positiveLength()
  }

  // `smpte:backgroundImageVertical`
  static let verticalPlace = TTMLForm("top, center, bottom or a length") {
    $0.word(of: ["top", "center", "bottom"]) || $0.positiveLength()
  }
}

extension TTMLValueText {
  mutating func measure() -> Bool {
    word(of: ["auto", "fitContent", "maxContent", "minContent", "available"]) || positiveLength()
  }

  /// What a part of a position says.
  private enum Place {
    case left, right, center, top, bottom, offset

    var isHorizontal: Bool { self == .left || self == .right }
    var isVertical: Bool { self == .top || self == .bottom }
    /// Whether a length may follow: how far from an edge it is.
    var isEdge: Bool { isHorizontal || isVertical }
  }

  private mutating func place() -> Place? {
    if word("left") { return .left }
    if word("right") { return .right }
    if word("center") { return .center }
    if word("top") { return .top }
    if word("bottom") { return .bottom }
    return length() ? .offset : nil
  }

  fileprivate mutating func position() -> Bool {
    var places: [Place] = []
    let count = list { text in
      guard places.count < 4, let place = text.place() else { return false }
      places.append(place)
      return true
    }
    guard count != nil else { return false }
    switch places.count {
    case 1: return true
    case 2:
      // Two words in any order; with a length, across comes first.
      if places.contains(.offset) { return !places[0].isVertical && !places[1].isHorizontal }
      return Self.axes(places[0], places[1])
    default:
      // Edges with lengths behind them, and one center where there are three parts.
      var edges: [Place] = []
      var index = 0
      while index < places.count {
        guard places[index] != .offset else { return false }
        edges.append(places[index])
        let hasOffset = index + 1 < places.count && places[index + 1] == .offset
        guard !hasOffset || places[index].isEdge else { return false }
        index += hasOffset ? 2 : 1
      }
      return edges.count == 2 && Self.axes(edges[0], edges[1])
    }
  }

  /// Whether one of two places is across and the other is down.
  private static func axes(_ first: Place, _ second: Place) -> Bool {
    !(first.isHorizontal && second.isHorizontal) && !(first.isVertical && second.isVertical)
  }
}
