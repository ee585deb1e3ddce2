/// A point on the Earth: degrees by WGS 84.
public struct Coordinate: Sendable, Hashable {
  /// Degrees north of the equator, -90 to 90.
  public var latitude: Double
  /// Degrees east of Greenwich, -180 to 180.
  public var longitude: Double
  /// Metres above the reference ellipsoid; `nil` when not stated.
  public var altitude: Double?
  /// Uncertainty in metres; `nil` when not stated.
  public var uncertainty: Double?

  /// Makes a point.
  public init(
    latitude: Double,
    longitude: Double,
    altitude: Double? = nil,
    uncertainty: Double? = nil
  ) {
    self.latitude = latitude
    self.longitude = longitude
    self.altitude = altitude
    self.uncertainty = uncertainty
  }

  /// The point as a URI of RFC 5870; example `geo:30.2672,97.7431`.
  public var geoURI: String {
    var uri = "geo:\(Self.text(latitude)),\(Self.text(longitude))"
    if let altitude { uri += ",\(Self.text(altitude))" }
    if let uncertainty { uri += ";u=\(Self.text(uncertainty))" }
    return uri
  }

  // RFC 5870 has no exponents; whole numbers stand without a point.
  private static func text(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return "\(Int64(number))" }
    let text = "\(number)"
    guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]),
      exponent < 0, exponent > -40
    else { return text }
    let digits = text[..<mark].filter(\.isNumber)
    let zeros = String(repeating: "0", count: -exponent - 1)
    return "\(number < 0 ? "-" : "")0.\(zeros)\(digits)"
  }
}
