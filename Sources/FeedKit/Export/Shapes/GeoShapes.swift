// The shapes of places on Earth.

extension Geo: Shaped {
  static var blank: Geo { Geo() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.decimal("latitude", latitude, "geo:lat, degrees north")
    fields.decimal("longitude", longitude, "geo:long, degrees east")
    fields.decimal("altitude", altitude, "geo:alt, metres")
    fields.points("point", point, "Point")
    fields.points("line", line, "Points of a line")
    fields.points("polygon", polygon, "Corners of an area")
    fields.points("box", box, "Corners of a box")
    fields.record("where", place, "georss:where")
    fields.text("feature_type", featureType, "Kind of place")
    fields.text("relationship", relationship, "How it belongs to the place")
    fields.text("feature_name", featureName, "Name of the place")
    fields.decimal("elevation", elevation, "Metres above the ellipsoid")
    fields.decimal("floor", floor, "Floor of a building")
    fields.decimal("radius", radius, "Metres around the place")
  }
}

extension GeoWhere: Shaped {
  static var blank: GeoWhere { GeoWhere() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.points("point", point, "Point")
    fields.points("line", line, "Points of a line")
    fields.points("polygon", polygon, "Corners of an area")
    fields.points("box", box, "Corners of a box")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

/// A point on Earth.
private struct PointRecord: Shaped {
  static var blank: PointRecord { PointRecord(Coordinate(latitude: 0, longitude: 0)) }

  private let point: Coordinate

  init(_ point: Coordinate) { self.point = point }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.decimal("latitude", point.latitude, "Degrees north")
    fields.decimal("longitude", point.longitude, "Degrees east")
  }
}

extension FieldVisitor where Self: ~Copyable {
  /// A list of points; a table has no place for it.
  fileprivate mutating func points(
    _ name: StaticString,
    _ points: [Coordinate],
    _ meaning: StaticString
  ) {
    list(name, points.map(PointRecord.init), meaning, column: nil)
  }
}
