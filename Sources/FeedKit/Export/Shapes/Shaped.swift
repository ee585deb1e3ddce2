/// A record of exported data.
///
/// Its shape is the one list of its fields: JSON, tables, and what describes them are all made from it.
/// To add a field, add a line to the list.
protocol Shaped {
  /// A record in which everything is absent that can be; what describes a shape looks at it.
  static var blank: Self { get }

  /// Shows a visitor every field, in the order in which they are written.
  ///
  /// This is compiled once for each visitor, so that a field costs what its value costs: no text, no
  /// list and no closure is made for it.
  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor)
}

/// Does something with the fields of a record, one after the other.
///
/// A field has a data name, a value, which may be absent, and a meaning, which schemas tell.
protocol FieldVisitor: ~Copyable {
  /// A text.
  mutating func text(_ name: StaticString, _ value: String?, _ meaning: StaticString)

  /// A list of texts.
  mutating func texts(_ name: StaticString, _ value: [String], _ meaning: StaticString)

  /// A whole number.
  mutating func integer(_ name: StaticString, _ value: Int?, _ meaning: StaticString)

  /// A list of whole numbers.
  mutating func integers(_ name: StaticString, _ value: [Int], _ meaning: StaticString)

  /// A number that may be fractional; always with a decimal point.
  mutating func decimal(_ name: StaticString, _ value: Double?, _ meaning: StaticString)

  /// Seconds; always with a decimal point.
  mutating func seconds(_ name: StaticString, _ value: Duration?, _ meaning: StaticString)

  /// A time: RFC 3339 with the offset of the source.
  mutating func time(_ name: StaticString, _ value: Timestamp?, _ meaning: StaticString)

  /// True or false.
  mutating func flag(_ name: StaticString, _ value: Bool?, _ meaning: StaticString)

  /// A record, or none. In a table its fields are columns whose names begin with its name.
  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  )

  /// A record, or none, that a table has no place for.
  mutating func part<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  )

  /// A list of records. In a table their fields are columns whose names begin with `column`; when that
  /// is `nil` a table has no place for them.
  mutating func list<Part: Shaped>(
    _ name: StaticString,
    _ parts: [Part],
    _ meaning: StaticString,
    column: StaticString?
  )

  /// The source text, `NAME_raw`, of every value of the record that was mended or could not be read,
  /// and the rules, `mends`. It comes after the fields that it is about.
  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record)

  /// What the document said beyond the model. A table has no place for it.
  mutating func extensions(_ name: StaticString, _ extensions: Extensions)
}

extension FieldVisitor where Self: ~Copyable {
  mutating func part<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    record(name, part, meaning)
  }
}
