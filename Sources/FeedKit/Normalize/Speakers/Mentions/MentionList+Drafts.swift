extension MentionList {
  /// What came of adding a record.
  struct DraftAddition {
    var addition: Addition
    /// The row that the record has, or would have.
    var row: Row
    /// Whether it has a date that cannot be read.
    var hasBadDate: Bool
  }

  /// Adds a record that holds a name.
  ///
  /// With `feed` a record has the short names, where `source` is the place.
  ///
  /// - Parameters:
  ///   - draft: The record.
  ///   - drafts: What it was read among.
  ///   - ordinal: Stands for an id where there is none.
  /// - Returns: What came of it.
  mutating func add(
    _ draft: MentionDrafts.Draft,
    in drafts: MentionDrafts,
    number ordinal: Int
  ) -> DraftAddition {
    func text(_ field: MentionDrafts.Field) -> Int32 {
      drafts.withText(field, of: draft) { texts.number(of: $0) } ?? -1
    }
    let feed = text(.feed)
    let isShort = feed >= 0
    let empty = texts.number(of: "")
    var name = isShort ? feed : text(.source)
    if name < 0 { name = empty }
    let longGUID = text(.episodeGUID)
    let guid = longGUID >= 0 ? longGUID : text(.shortGUID)
    var place = isShort ? text(.source) : text(.place)
    if place < 0, isShort { place = text(.place) }
    if place < 0 { place = texts.number(of: MentionPlace.title.rawValue) }
    let feedID = text(.feedID)
    let episodeID = text(.episodeID)
    let id =
      drafts.withText(.id, of: draft) { number(ofID: $0) }
      ?? number(ofID: "\(texts.string(name))#\(ordinal)".utf8Span.span)
    var row = Row(
      id: id,
      source: name,
      feedID: feedID < 0 ? name : feedID,
      feedTitle: text(.feedTitle),
      episodeID: episodeID >= 0 ? episodeID : guid >= 0 ? guid : empty,
      episodeGUID: guid,
      place: place,
      raw: text(.raw)
    )
    row.meant = text(.meant)
    row.role = text(.role)
    row.href = text(.href)
    row.image = text(.image)
    row.context = text(.context)
    row.kind = text(.kind)
    row.type = text(.type)
    row.unit = text(.unit)
    row.confidence = draft.confidence
    row.line = draft.line ?? -1
    let date = drafts.withText(.date, of: draft) { DateText.read($0).value }
    row.date = date ?? nil
    return DraftAddition(
      addition: add(row),
      row: row,
      hasBadDate: date == .some(nil)
    )
  }
}
