extension SpeakerList {
  /// Adds the appearances of an earlier run that no input shows any more, marked as gone, and counts
  /// them for their speakers.
  package mutating func addGone(from previous: PreviousAppearances) {
    var now: [String: String] = [:]
    for speaker in speakers {
      for old in speaker.was { now[old] = now[old] ?? speaker.id }
    }
    for speaker in speakers { now[speaker.id] = speaker.id }
    var present: Set<[String]> = []
    for appearance in appearances {
      for keys in [appearance.keys] + appearance.also {
        present.insert([appearance.speakerID, keys.feedID, keys.episodeID])
      }
    }
    var touched: Set<String> = []
    var strangers: [String: SpeakerEntity] = [:]
    for old in previous {
      let id = now[old.speakerID] ?? old.speakerID
      let isPresent = ([old.keys] + old.also).contains {
        present.contains([id, $0.feedID, $0.episodeID])
      }
      guard !isPresent else { continue }
      var gone = old
      gone.speakerID = id
      gone.isGone = true
      appearances.append(gone)
      touched.insert(id)
      if now[old.speakerID] == nil, strangers[id] == nil {
        var speaker = SpeakerEntity(id: id, name: old.name, type: old.type)
        speaker.aliases = [SpeakerEntity.Alias(name: old.name, count: old.evidence.count)]
        strangers[id] = speaker
      }
    }
    speakers += strangers.values.sorted { $0.id < $1.id }
    appearances.sort { a, b in
      let (x, y) = (a.published?.secondsSinceEpoch ?? .max, b.published?.secondsSinceEpoch ?? .max)
      if x != y { return x < y }
      if a.keys.feedID != b.keys.feedID { return a.keys.feedID < b.keys.feedID }
      if a.keys.episodeID != b.keys.episodeID { return a.keys.episodeID < b.keys.episodeID }
      return a.speakerID < b.speakerID
    }
    for index in speakers.indices where touched.contains(speakers[index].id) {
      let id = speakers[index].id
      speakers[index].count(appearances.filter { $0.speakerID == id })
    }
  }

  /// Appearances that an earlier run listed.
  package typealias PreviousAppearances = [Appearance]
}

extension SpeakerEntity {
  /// Counts these appearances in place of those that were counted before.
  package mutating func count(_ appearances: [Appearance]) { SpeakerSums.fill(&self, appearances) }
}
