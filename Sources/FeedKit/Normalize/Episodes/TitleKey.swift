/// The one form of an episode's title that its listings share.
enum TitleKey {
  /// The title folded, without marks of a repeat and without the show's name before it; `nil` when
  /// too little is left to tell episodes apart.
  ///
  /// The words of the show's name are those of ``words(ofShow:)``.
  static func of(_ title: String, show: [String]) -> String? {
    var words = NameFolding.folded(text: title)
      .split(separator: " ").map(String.init)
    if !show.isEmpty, words.count > show.count, words.starts(with: show) {
      words.removeFirst(show.count)
    }
    for mark in marks {
      if words.count > mark.count, words.starts(with: mark) { words.removeFirst(mark.count) }
      if words.count > mark.count, words.suffix(mark.count).elementsEqual(mark) {
        words.removeLast(mark.count)
      }
    }
    let key = words.joined(separator: " ")
    return words.count >= 2 && key.utf8.count >= 8 ? key : nil
  }

  /// The words of a show's name, folded.
  static func words(ofShow show: String) -> [String] {
    NameFolding.foldedText(show.unicodeScalars.prefix(200)).split(separator: " ").map(String.init)
  }

  /// Words that say that an episode is a repeat, folded, the longest first.
  private static let marks: [[String]] = [
    "from the archives", "from the archive", "from the vault", "best of", "re release", "re run",
    "re air", "classic episode", "throwback thursday", "summer rerun", "rerun", "encore", "replay",
    "rebroadcast", "repeat", "rerelease", "republished", "remastered", "throwback", "flashback",
    "classic", "archive", "revisited", "wiederholung", "best of folge", "rediffusion",
    "le meilleur de",
    "lo mejor de", "repeticion", "reposicion", "melhor de", "reprise", "replica", "il meglio di",
    "herhaling", "repris", "repris avsnitt", "genudsendelse", "uusinta", "powtorka", "povtor",
    "tekrar",
    "epanalipsi", "reluare", "ismetles",
  ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
}
