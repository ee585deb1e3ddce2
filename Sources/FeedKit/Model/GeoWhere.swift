/// A place in the geography markup language.
///
/// GeoRSS `<georss:where>`; example
/// `<georss:where><gml:Point><gml:pos>45.256 -71.92</gml:pos></gml:Point></georss:where>`
public struct GeoWhere: Sendable, Hashable {
  /// GML `<gml:Point>`: one point; example `<gml:pos>45.256 -71.92</gml:pos>`.
  public var point: [Coordinate] = []
  /// GML `<gml:LineString>`: the points of a line; example
  /// `<gml:posList>45.2 -71.9 46.4 -70.1</gml:posList>`.
  public var line: [Coordinate] = []
  /// GML `<gml:Polygon>`: the corners of an area, the first once more as last; example
  /// `<gml:posList>45 -70 46 -70 46 -71 45 -70</gml:posList>`.
  public var polygon: [Coordinate] = []
  /// GML `<gml:Envelope>`: the south-western and the north-eastern corner; example
  /// `<gml:lowerCorner>42.9 -71.0</gml:lowerCorner>`.
  public var box: [Coordinate] = []
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
