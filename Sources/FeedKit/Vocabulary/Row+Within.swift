// A namespace that adds much to a record has one stored property there, a struct of its own. Its rows are
// written once, about that struct, and moved into every record that has such a property.

extension Row {
  /// The row as one of a record that keeps this row's record as a stored property.
  @inline(__always)
  func within<Outer>(_ path: WritableKeyPath<Outer, Model>) -> Row<Outer> {
    moved(into: PartSlot(path))
  }

  /// The row as one of a record that keeps this row's record in a box.
  @inline(__always)
  func within<Outer>(_ path: WritableKeyPath<Outer, Boxed<Model>>) -> Row<Outer>
  where Model: BoxedPart {
    moved(into: PartSlot(boxed: path))
  }

  private func moved<Outer>(into part: PartSlot) -> Row<Outer> {
    Row<Outer>(
      name,
      content.moved(into: part),
      attributes: attributes.map { $0.moved(into: part) },
      occurs: occurs,
      field: field,
      spec: spec,
      aliases: aliases,
      asks: asks,
      doc: doc
    )
  }

  fileprivate static func moved<Outer>(_ rows: [Row], into part: PartSlot) -> [Row<Outer>] {
    rows.map { $0.moved(into: part) }
  }
}

extension Row.Content {
  fileprivate func moved<Outer>(into part: PartSlot) -> Row<Outer>.Content {
    switch self {
    case .value(let value): .value(Value(slot: value.slot.moved(into: part)))
    case .record(let element): .record(element.moved(into: part))
    case .group(let rows): .group(Row.moved(rows, into: part))
    case .attributesOnly: .attributesOnly
    }
  }
}

extension Attribute {
  fileprivate func moved<Outer>(into part: PartSlot) -> Attribute<Outer> {
    Attribute<Outer>(
      name,
      Value(slot: value.slot.moved(into: part)),
      field: field,
      aliases: aliases,
      namespace: namespace,
      asks: asks
    )
  }
}

extension NestedElement {
  fileprivate func moved(into part: PartSlot) -> NestedElement {
    NestedElement(
      table: table,
      type: type,
      adopt: { child, parent, limit in parent.changePart(part) { adopt(child, $0, limit) } },
      held: held.map { held in
        HeldRecords(
          place: part.place(of: held.place),
          count: { parent in parent.withPart(part) { held.count($0) } },
          visit: { parent, index, body in parent.withPart(part) { held.visit($0, index, body) } },
          edit: { parent, index, body in parent.withPart(part) { held.edit($0, index, body) } },
          clear: { parent in parent.withPart(part) { held.clear($0) } }
        )
      },
      isWritten: isWritten,
      spelling: spelling,
      takesRest: takesRest
    )
  }
}

extension ValueSlot {
  fileprivate func moved(into part: PartSlot) -> ValueSlot {
    switch self {
    case .text(let slot): .text(slot.moved(into: part))
    case .url(let slot): .url(slot.moved(into: part))
    case .html(let slot): .html(slot.moved(into: part))
    case .mediaType(let slot): .mediaType(slot.moved(into: part))
    case .dayOrTime(let slot): .dayOrTime(slot.moved(into: part))
    case .texts(let slot): .texts(slot.moved(into: part))
    case .keywords(let slot): .keywords(slot.moved(into: part))
    case .integer(let slot): .integer(slot.moved(into: part))
    case .integers(let slot): .integers(slot.moved(into: part))
    case .integerList(let slot): .integerList(slot.moved(into: part))
    case .share(let slot): .share(slot.moved(into: part))
    case .decimal(let slot): .decimal(slot.moved(into: part))
    case .timestamp(let slot, let notation): .timestamp(slot.moved(into: part), notation)
    case .clock(let slot): .clock(slot.moved(into: part))
    case .playTime(let slot): .playTime(slot.moved(into: part))
    case .seconds(let slot): .seconds(slot.moved(into: part))
    case .explicit(let slot): .explicit(slot.moved(into: part))
    case .yesOnly(let slot): .yesOnly(slot.moved(into: part))
    case .boolean(let slot): .boolean(slot.moved(into: part))
    case .yesNo(let slot): .yesNo(slot.moved(into: part))
    case .author(let slot, let element): .author(slot.moved(into: part), element)
    case .geo(let slot): .geo(slot.moved(into: part))
    case .coordinates(let slot): .coordinates(slot.moved(into: part))
    case .term(let slot, let name): .term(slot.moved(into: part), name)
    }
  }
}
