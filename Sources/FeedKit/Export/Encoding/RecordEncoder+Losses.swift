// What only JSON Feed says, and no element does.

extension RecordEncoder {
  /// Counts what of an episode has no element.
  ///
  /// Whether media files have titles depends on the dialect.
  func countLosses(of episode: Episode, hasTitles: Bool) {
    countLosses(of: episode.authors)
    for enclosure in episode.enclosures {
      if enclosure.title != nil, !hasTitles { lose("enclosure_title") }
      if let duration = enclosure.duration, duration != episode.duration {
        lose("enclosure_duration")
      }
    }
  }

  /// Counts what of authors has no element.
  func countLosses(of authors: [Author]) {
    for author in authors where author.avatar != nil { lose("author_avatar") }
  }
}
