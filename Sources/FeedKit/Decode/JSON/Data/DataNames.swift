// Exported data gives one name to what several elements say, and the names of its own fields to small
// records. Here its names become those of the tables.

extension [JSONMember] {
  /// Takes the list of elements that say what has one name in data.
  mutating func takeElements() -> Set<String> {
    Set((take("elements")?.values ?? []).compactMap(\.exactText))
  }

  /// Gives the members of an episode the names of its tables.
  mutating func bringEpisodeMembersTogether(_ elements: Set<String>) {
    separate("season", elements)
    separate("episode", elements)
    join(["url", "type", "extensions"], of: "chapters", as: "chapters_link")
  }

  /// Gives the members of a feed the names of its tables.
  ///
  /// - Returns: The artwork, which data has together with the picture of RSS.
  mutating func bringFeedMembersTogether(_ elements: Set<String>) -> String? {
    join(["owner", "extensions"], of: "locked", as: "locked", text: true)
    if let paging = take("paging")?.members {
      for name in ["complete", "archive"] where paging[name] == .boolean(true) {
        let extensions = paging["\(name)_extensions"].map {
          [JSONMember(name: "extensions", value: $0)]
        }
        append(JSONMember(name: "paging_\(name)", value: .object(extensions ?? [])))
      }
    }
    return separateImage(elements)
  }

  /// Podcasting 2.0 and iTunes both number seasons and episodes.
  private mutating func separate(_ name: String, _ elements: Set<String>) {
    guard elements.contains("podcast:\(name)") else { return }
    for ending in ["", "_raw"] {
      let shared = take("\(name)\(ending)")
      let older = take("itunes_\(name)\(ending)")
      if let shared {
        append(JSONMember(name: "podcast_\(name)\(ending)", value: shared))
      }
      let isBoth = ending.isEmpty && elements.contains("itunes:\(name)")
      if let older = older ?? (isBoth ? shared : nil) {
        append(JSONMember(name: "\(name)\(ending)", value: older))
      }
    }
  }

  /// Makes an object of members whose names begin with the same word.
  private mutating func join(
    _ endings: [String],
    of word: String,
    as name: String,
    text: Bool = false
  ) {
    var members: [JSONMember] = []
    if text {
      for own in [word, "\(word)_raw"] {
        if let value = take(own) { members.append(JSONMember(name: own, value: value)) }
      }
    }
    for ending in endings {
      if let value = take("\(word)_\(ending)") {
        members.append(JSONMember(name: ending, value: value))
      }
    }
    guard !members.isEmpty else { return }
    append(JSONMember(name: name, value: .object(members)))
  }

  private mutating func separateImage(_ elements: Set<String>) -> String? {
    guard var image = self["image"]?.members else { return nil }
    removeAll { $0.name == "image" }
    let url = image.take("url")
    let own = image.take("rss_url") ?? (elements.contains("image") ? url : nil)
    let isArtwork =
      elements.isDisjoint(with: ["image", "itunes:image"])
      || elements.contains("itunes:image")
    if let own { image.insert(JSONMember(name: "url", value: own), at: 0) }
    if !image.isEmpty { append(JSONMember(name: "image", value: .object(image))) }
    return isArtwork ? url?.exactText : nil
  }
}
