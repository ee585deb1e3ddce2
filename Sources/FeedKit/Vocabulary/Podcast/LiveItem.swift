/// `<podcast:liveItem>`: an item that is on air, with all that items may hold.
enum LiveItemTable: ElementTable {
  static let attributes: [Attribute<Episode>] = [
    Attribute("status", .text(\.live.status)),
    Attribute("start", .timestamp(\.live.start)),
    Attribute("end", .timestamp(\.live.end)),
  ]

  static var children: [(namespace: Namespace, rows: [Row<Episode>])] { ItemTable.children }
}
