extension MentionList {
  /// The mentions in the order that everything else follows: feed, episode, place, name, id; texts in
  /// the order of their bytes.
  func sorted() -> MentionList {
    var isUsed = [Bool](repeating: false, count: texts.count)
    for row in rows {
      isUsed[Int(row.feedID)] = true
      isUsed[Int(row.episodeID)] = true
      isUsed[Int(row.place)] = true
      isUsed[Int(row.raw)] = true
    }
    let ranks = texts.ranks(of: isUsed)
    func key(_ one: Int32, _ other: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: ranks[Int(one)])) << 32
        | UInt64(UInt32(bitPattern: ranks[Int(other)]))
    }
    var order = rows.enumerated().map { index, row in
      SortKey(
        place: key(row.feedID, row.episodeID),
        name: key(row.place, row.raw),
        row: Int32(index)
      )
    }
    order.sort { a, b in
      if a.place != b.place { return a.place < b.place }
      if a.name != b.name { return a.name < b.name }
      return ids.isBefore(rows[Int(a.row)].id, rows[Int(b.row)].id)
    }
    var sorted = self
    sorted.rows = order.map { rows[Int($0.row)] }
    return sorted
  }

  private struct SortKey {
    var place: UInt64
    var name: UInt64
    var row: Int32
  }
}
