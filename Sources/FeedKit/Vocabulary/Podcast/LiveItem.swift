/// `<podcast:liveItem>`: an item that is on air, with all that items may hold.
enum LiveItemTable: ElementTable {
  static let attributes: [Attribute<Episode>] = [
    Attribute(
      "status",
      .text(\.live.status),
      asks: .attribute(
        .word(of: ["pending", "live", "ended"], rule: "pc-live-item-status"),
        missing: "pc-live-item-status"
      )
    ),
    Attribute(
      "start",
      .timestamp(\.live.start),
      asks: .attribute(.w3cDate, missing: "pc-live-item-start")
    ),
    Attribute("end", .timestamp(\.live.end), asks: .value(.w3cDate)),
  ]

  static var children: [(namespace: Namespace, rows: [Row<Episode>])] { ItemTable.children }
}
