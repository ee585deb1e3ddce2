/// The type of a value of exported data.
package indirect enum DataType: Sendable, Hashable {
  /// A text; with a name, one of a known form such as `date-time`.
  case text(format: String? = nil)
  /// A text that is always the same.
  case constant(String)
  case integer
  case number
  case flag
  case list(DataType)
  /// A record, by the name of its shape.
  case record(String)
  /// Any value of JSON.
  case any

  /// A time in the form of RFC 3339.
  package static let time = DataType.text(format: "date-time")
}

/// A field of exported data, or a column of a table.
package struct DataField: Sendable, Hashable {
  /// The data name.
  package let name: String
  /// The type.
  package let type: DataType
  /// What it says.
  package let meaning: String
  /// Whether it is always there.
  package let isRequired: Bool

  package init(_ name: String, _ type: DataType, _ meaning: String, isRequired: Bool = false) {
    self.name = name
    self.type = type
    self.meaning = meaning
    self.isRequired = isRequired
  }
}

/// The fields of a record of exported data, in their order.
package struct DataShape: Sendable, Hashable {
  package var fields: [DataField]
  /// Whether values that were mended or could not be read have their source text beside them.
  package var hasMends: Bool

  package init(fields: [DataField], hasMends: Bool = false) {
    self.fields = fields
    self.hasMends = hasMends
  }
}
