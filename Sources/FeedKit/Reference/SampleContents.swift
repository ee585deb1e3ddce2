/// What a small feed comes out as.
struct SampleContents {
  let model: [DataLeaves.Leaf]
  let data: DataLeaves
  let cells: [DataLeaves.Leaf]

  // Keys, which repeat what stands elsewhere.
  private static let keys: Set<String> = [
    "source", "feed_id", "feed_title", "episode_id", "episode_guid", "id_origin", "line",
  ]

  init(_ feed: Feed, _ episode: Episode?, at place: DocumentPlace) {
    guard place.isEpisode else {
      var data = DataLeaves(prefix: "")
      FeedRecord(source: "", isPartial: false, feed: feed).visitFields(&data)
      self.data = data.without(Self.keys)
      model = ModelLeaves.leaves(of: feed, at: "Feed")
      cells = []
      return
    }
    let episode = episode ?? Episode()
    let record = EpisodeRecord(source: "", feedTitle: nil, episode: episode)
    var data = DataLeaves(prefix: ".episodes[]")
    record.visitFields(&data)
    self.data = data.without(Self.keys)
    model = ModelLeaves.leaves(of: episode, at: "Episode")
    cells = Self.cells(of: record)
  }

  private static func cells(of record: EpisodeRecord) -> [DataLeaves.Leaf] {
    var texts = CellTexts()
    texts.add(record)
    var cells: [DataLeaves.Leaf] = []
    for (index, name) in EpisodeRecord.columnNames.enumerated() where !keys.contains(name) {
      texts.withCell(index) { bytes in
        guard !bytes.isEmpty else { return }
        let text = String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
        cells.append(.init(path: name, value: text))
      }
    }
    return cells
  }
}

/// Reads small feeds one after the other, with one parser.
struct SampleReader: ~Copyable {
  private var parser = FeedParser()

  /// What a feed that holds a part of an element comes out as.
  mutating func contents(_ entry: ElementEntry, _ part: SampleDocument.Part) -> SampleContents {
    let bytes = Array(SampleDocument(entry, part).xml.utf8)
    var feed = Feed()
    var episode: Episode?
    parser.reset(options: ParseOptions())
    // A sample that cannot be read has nothing in any place; tests hold that there is none.
    try? parser.parse(bytes.span.bytes)
    _ = try? parser.finish()
    while let event = parser.next() {
      switch event {
      case .feed(let found), .feedChanged(let found): feed = found
      case .episode(let found): episode = episode ?? found
      case .diagnostic: break
      }
    }
    return SampleContents(feed, episode, at: entry.place)
  }
}
