/// Finds speakers by what a user writes as a name.
package enum NameSearch {
  /// The speakers whose name or spelling has the words of a text, in any order, case and accents
  /// aside.
  ///
  /// An id is a match too; a whole match goes before speakers that only have the words among others.
  package static func speakers(_ text: String, among speakers: [SpeakerEntity]) -> [SpeakerEntity] {
    if let same = speakers.first(where: { $0.id == text || $0.was.contains(text) }) {
      return [same]
    }
    let wanted = words(text)
    guard !wanted.isEmpty else { return [] }
    let whole = speakers.filter { speaker in spellings(speaker).contains { words($0) == wanted } }
    if !whole.isEmpty { return whole }
    let parts = Set(wanted)
    return speakers.filter { speaker in
      spellings(speaker).contains { parts.isSubset(of: words($0)) }
    }
  }

  /// The names that are most like a text, at most three.
  package static func nearest(_ text: String, among speakers: [SpeakerEntity]) -> [String] {
    let wanted = Array(words(text).joined().utf8.prefix(64))
    let limit = max(2, wanted.count / 3)
    var near: [(distance: Int, name: String)] = []
    for speaker in speakers {
      let own = Array(words(speaker.name).joined().utf8.prefix(64))
      if let distance = TypingDistance.between(wanted, own, most: limit) {
        near.append((distance, speaker.name))
      }
    }
    near.sort { $0.distance != $1.distance ? $0.distance < $1.distance : $0.name < $1.name }
    return near.prefix(3).map(\.name)
  }

  private static func spellings(_ speaker: SpeakerEntity) -> [String] {
    [speaker.name] + speaker.aliases.map(\.name)
  }

  private static func words(_ text: String) -> [String] {
    NameFolding.folded(text: text).split(separator: " ").map(String.init)
      .sorted()
  }

  /// A text folded to lower case ASCII, one space between words.
  package static func folded(_ text: String) -> String {
    NameFolding.foldedText(text.unicodeScalars)
  }
}
