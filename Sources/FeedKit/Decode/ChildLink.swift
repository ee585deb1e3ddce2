/// The way from a nested record's frame to its parent's record, without the nested type.
class ChildLink<Parent: Record> {
  let frame: Frame

  init(frame: Frame) { self.frame = frame }

  /// Moves the nested record into its parent; false when the list is full.
  func adopt(into cell: borrowing Cell<Parent>) -> Bool { true }
}

private final class TypedChildLink<Parent: Record, Child: Record>: ChildLink<Parent> {
  private enum Place {
    case list(Slot<Parent, [Child]>)
    case single(Slot<Parent, Child?>)
  }

  private let typedFrame: RecordFrame<Child>
  private let place: Place
  private let listLimit: Int

  init(frame: RecordFrame<Child>, target: Target<Parent, Child>, listLimit: Int) {
    typedFrame = frame
    self.listLimit = listLimit
    place =
      switch target {
      case .append(let path): .list(Slot(path))
      case .assign(let path): .single(Slot(path))
      }
    super.init(frame: frame)
  }

  override func adopt(into cell: borrowing Cell<Parent>) -> Bool {
    let child = typedFrame.take()
    switch place {
    case .list(let slot):
      guard cell[slot].count < listLimit else { return false }
      cell[slot].append(child)
    case .single(let slot):
      cell[slot] = child
    }
    return true
  }
}

/// Makes the frame and link of a nested element when it is first met.
struct ChildMaker<Parent: Record>: NestedVisitor {
  let catalog: NameCatalog
  let listLimit: Int
  private(set) var link: ChildLink<Parent>?

  init(catalog: NameCatalog, listLimit: Int) {
    self.catalog = catalog
    self.listLimit = listLimit
  }

  mutating func visit<Table: ElementTable>(
    _ table: Table.Type, target: Target<Parent, Table.Model>
  ) {
    let frame = RecordFrame(table, catalog: catalog, listLimit: listLimit)
    link = TypedChildLink(frame: frame, target: target, listLimit: listLimit)
  }
}
