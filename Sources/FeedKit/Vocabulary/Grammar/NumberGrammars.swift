extension Grammar {
  /// A whole number, with or without a sign.
  static let integer = Grammar("number-unreadable") { text in
    let reading = NumberText.integer(text)
    return reading.value != nil && reading.rule == nil
  }

  /// A whole number from 0 on.
  static let count = count("number-not-count")

  /// A whole number from 0 on; a rule speaks where it is none.
  static func count(_ rule: RuleID) -> Grammar { Grammar(rule) { digits($0) } }

  /// A whole number from 1 on.
  static let positive = positive("number-not-positive")

  /// A whole number from 1 on; a rule speaks where it is none.
  static func positive(_ rule: RuleID) -> Grammar {
    Grammar(rule) { digits($0) && !isZero($0) }
  }

  /// A whole number within bounds.
  static func integer(
    in range: ClosedRange<Int>,
    rule: RuleID = "number-out-of-range"
  ) -> Grammar {
    Grammar { text, report in
      let reading = NumberText.integer(text)
      guard digits(text) || text[0] == UInt8(ascii: "-"), reading.rule == nil,
        let value = reading.value, range.contains(value)
      else {
        return report(
          Fault(rule, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        )
      }
    }
  }

  /// Whole numbers between commas.
  static let integerList = Grammar("number-unreadable") { text in
    for index in text.indices {
      let byte = text[index]
      guard byte.isDigit || byte == UInt8(ascii: ",") || Whitespace.isXMLSpace(byte) else {
        return false
      }
    }
    return true
  }

  /// A number that may have a fraction.
  static let decimal = decimal("number-unreadable")

  /// A number that may have a fraction; a rule speaks where it is none.
  static func decimal(_ rule: RuleID) -> Grammar {
    Grammar(rule) { NumberText.decimal($0).value != nil }
  }

  /// A number that may have a fraction and is not below 0.
  static let amount = decimal(in: 0...Double.greatestFiniteMagnitude, rule: "number-unreadable")

  /// A number within bounds.
  static func decimal(in range: ClosedRange<Double>, rule: RuleID) -> Grammar {
    Grammar { text, report in
      guard let value = NumberText.decimal(text).value, range.contains(value) else {
        return report(Fault(rule))
      }
    }
  }

  /// A latitude in degrees.
  static let latitude = decimal(in: -90...90, rule: "coordinate-latitude")
  /// A longitude in degrees.
  static let longitude = decimal(in: -180...180, rule: "coordinate-longitude")

  /// Pairs of latitude and longitude, with space between them.
  static let coordinates = Grammar { text, report in
    for index in text.indices where text[index] == UInt8(ascii: ",") {
      return report(Fault("coordinate-comma"))
    }
    if ListText.coordinates(text).value == nil { report(Fault("coordinate-unreadable")) }
  }

  /// A `geo` URI.
  static let geoURI = Grammar("pc-location-geo") { text in
    let reading = GeoText.read(text)
    return reading.value != nil && reading.rule == nil
  }

  private static func digits(_ text: Span<UInt8>) -> Bool {
    guard text.count <= 18 else { return false }
    for index in text.indices where !text[index].isDigit { return false }
    return !text.isEmpty
  }

  private static func isZero(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] != UInt8(ascii: "0") { return false }
    return true
  }
}
