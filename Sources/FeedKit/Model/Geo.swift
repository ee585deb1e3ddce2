/// Where a show, an episode or a piece of media belongs on Earth.
///
/// GeoRSS Simple, GeoRSS GML and W3C Basic Geo.
public struct Geo: Sendable, Hashable {
  /// Basic Geo `<geo:lat>`: degrees north of the equator; example `<geo:lat>55.701</geo:lat>`.
  public var latitude: Double?
  /// Basic Geo `<geo:long>`: degrees east of Greenwich; example `<geo:long>12.552</geo:long>`.
  public var longitude: Double?
  /// Basic Geo `<geo:alt>`: metres; example `<geo:alt>10.5</geo:alt>`.
  public var altitude: Double?
  /// GeoRSS `<georss:point>`: one point; example `<georss:point>45.256 -71.92</georss:point>`.
  public var point: [Coordinate] = []
  /// GeoRSS `<georss:line>`: the points of a line; example
  /// `<georss:line>45.2 -71.9 46.4 -70.1</georss:line>`.
  public var line: [Coordinate] = []
  /// GeoRSS `<georss:polygon>`: the corners of an area, the first once more as last; example
  /// `<georss:polygon>45 -70 46 -70 46 -71 45 -70</georss:polygon>`.
  public var polygon: [Coordinate] = []
  /// GeoRSS `<georss:box>`: the south-western and the north-eastern corner; example
  /// `<georss:box>42.9 -71.0 43.0 -69.8</georss:box>`.
  public var box: [Coordinate] = []
  /// GeoRSS `<georss:where>`.
  public var place: GeoWhere?
  /// GeoRSS `<georss:featureTypeTag>`; example
  /// `<georss:featureTypeTag>city</georss:featureTypeTag>`.
  public var featureType: String?
  /// GeoRSS `<georss:relationshipTag>`; example
  /// `<georss:relationshipTag>is-centered-at</georss:relationshipTag>`.
  public var relationship: String?
  /// GeoRSS `<georss:featureName>`; example `<georss:featureName>Oslo</georss:featureName>`.
  public var featureName: String?
  /// GeoRSS `<georss:elev>`: metres above the WGS 84 ellipsoid; example
  /// `<georss:elev>313</georss:elev>`.
  public var elevation: Double?
  /// GeoRSS `<georss:floor>`: the floor of a building; example `<georss:floor>2</georss:floor>`.
  public var floor: Double?
  /// GeoRSS `<georss:radius>`: metres around the place; example
  /// `<georss:radius>500</georss:radius>`.
  public var radius: Double?

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    guard latitude == nil, longitude == nil, altitude == nil, point.isEmpty, line.isEmpty else {
      return false
    }
    guard polygon.isEmpty, box.isEmpty, place == nil, featureType == nil, relationship == nil else {
      return false
    }
    return featureName == nil && elevation == nil && floor == nil && radius == nil
  }
}

extension Geo {
  /// The place as one point: the first of GeoRSS, else that of W3C Basic Geo; `nil` when there is none.
  public var coordinate: Coordinate? {
    if let point = point.first ?? place?.point.first { return point }
    guard let latitude, let longitude, abs(latitude) <= 90, abs(longitude) <= 180 else {
      return nil
    }
    return Coordinate(latitude: latitude, longitude: longitude, altitude: altitude)
  }
}
