/// W3C Basic Geo.
enum GeoTable: NamespaceTable {
  static let namespace = Namespace.geo
  static let title: StaticString = "W3C Basic Geo"
  static let document: StaticString? = "https://www.w3.org/2003/01/geo/"
  static let channel: [Row<Feed>] = rows.map { $0.within(\.geo) }
  static let item: [Row<Episode>] = rows.map { $0.within(\.geoBox) }

  static let rows: [Row<Geo>] = [
    Row(
      "lat",
      .value(.decimal(\.latitude)),
      field: "geo_latitude",
      spec: spec,
      asks: .value(.latitude).filled()
    ),
    Row(
      "long",
      .value(.decimal(\.longitude)),
      field: "geo_longitude",
      spec: spec,
      aliases: ["lon"],
      asks: .value(.longitude).filled()
    ),
    Row("alt", .value(.decimal(\.altitude)), field: "geo_altitude", spec: spec),
  ]

  private static let spec = "W3C Basic Geo (WGS84 lat/long) vocabulary"
}

/// GeoRSS.
enum GeoRSSTable: NamespaceTable {
  static let namespace = Namespace.geoRSS
  static let title: StaticString = "GeoRSS"
  static let document: StaticString? = "https://docs.ogc.org/cs/17-002r1/17-002r1.html"
  static let channel: [Row<Feed>] = rows.map { $0.within(\.geo) }
  static let item: [Row<Episode>] = rows.map { $0.within(\.geoBox) }

  static let rows: [Row<Geo>] = [
    Row(
      "point",
      .value(.coordinates(\.point)),
      field: "geo_point",
      spec: "GeoRSS Simple, point",
      doc: "A point"
    ),
    Row(
      "line",
      .value(.coordinates(\.line)),
      field: "geo_line",
      spec: "GeoRSS Simple, line",
      doc: "Points of a line"
    ),
    Row(
      "polygon",
      .value(.coordinates(\.polygon)),
      field: "geo_polygon",
      spec: "GeoRSS Simple, polygon",
      doc: "Corners of an area; the last is the first"
    ),
    Row(
      "box",
      .value(.coordinates(\.box)),
      field: "geo_box",
      spec: "GeoRSS Simple, box",
      doc: "Two corners of a box"
    ),
    Row(
      "where",
      .assign(\.place, GeoWhereTable.self),
      field: "geo_where",
      spec: "GeoRSS GML, where",
      doc: "A place in GML"
    ),
    Row(
      "featureTypeTag",
      .value(.text(\.featureType)),
      field: "geo_feature_type",
      spec: "GeoRSS Simple, featureTypeTag",
      aliases: ["featuretypetag"]
    ),
    Row(
      "relationshipTag",
      .value(.text(\.relationship)),
      field: "geo_relationship",
      spec: "GeoRSS Simple, relationshipTag",
      aliases: ["relationshiptag"]
    ),
    Row(
      "featureName",
      .value(.text(\.featureName)),
      field: "geo_feature_name",
      spec: "GeoRSS Simple, featureName",
      aliases: ["featurename"]
    ),
    Row("elev", .value(.decimal(\.elevation)), field: "geo_elevation", spec: "GeoRSS Simple, elev"),
    Row("floor", .value(.decimal(\.floor)), field: "geo_floor", spec: "GeoRSS Simple, floor"),
    Row("radius", .value(.decimal(\.radius)), field: "geo_radius", spec: "GeoRSS Simple, radius"),
  ]
}

/// The geography markup language, as far as GeoRSS uses it.
enum GMLTable: NamespaceTable {
  static let namespace = Namespace.gml
  static let title: StaticString = "GML in GeoRSS"
  static let document: StaticString? = "https://docs.ogc.org/cs/17-002r1/17-002r1.html"
}

enum GeoWhereTable: ElementTable {
  static let children: [(namespace: Namespace, rows: [Row<GeoWhere>])] = [
    (
      .gml,
      [
        Row(
          "Point",
          .group([position("pos", .coordinates(\.point), "point")]),
          field: "point",
          spec: spec
        ),
        Row(
          "LineString",
          .group([position("posList", .coordinates(\.line), "line")]),
          field: "line",
          spec: spec
        ),
        Row(
          "Polygon",
          .group([
            Row(
              "exterior",
              .group([
                Row(
                  "LinearRing",
                  .group([position("posList", .coordinates(\.polygon), "polygon")]),
                  field: "polygon",
                  spec: spec
                )
              ]),
              field: "polygon",
              spec: spec
            )
          ]),
          field: "polygon",
          spec: spec
        ),
        Row(
          "Envelope",
          .group([
            position("lowerCorner", .coordinates(\.box), "box"),
            position("upperCorner", .coordinates(\.box), "box"),
          ]),
          field: "box",
          spec: spec
        ),
      ]
    )
  ]

  private static func position(_ name: String, _ value: Value<GeoWhere>, _ field: String) -> Row<
    GeoWhere
  > {
    Row(name, .value(value), field: field, spec: spec)
  }

  private static let spec = "GeoRSS GML, where"
}

extension GeoWhere: Record {
  static var parts: RecordParts {
    .init(extensions: \GeoWhere.extensions, sourceTexts: \GeoWhere.sourceTexts)
  }
}
