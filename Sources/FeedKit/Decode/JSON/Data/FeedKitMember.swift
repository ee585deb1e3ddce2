// What JSON Feed has no word for stands in its extension `_feedkit`, under the names of exported data.

extension Extensions {
  /// Takes the members of `_feedkit` out.
  fileprivate mutating func takeFeedKitMembers() -> [JSONMember]? {
    guard let index = elements.firstIndex(where: { $0.name.local == "_feedkit" }),
      let members = elements[index].json?.members
    else { return nil }
    elements.remove(at: index)
    return members
  }

  fileprivate mutating func keepFeedKitMembers(_ rest: [JSONMember]) {
    guard !rest.isEmpty else { return }
    elements.append(ForeignElement(JSONMember(name: "_feedkit", value: .object(rest))))
  }

  /// Says that the text of an element is HTML, unless its type is said.
  fileprivate mutating func markHTML(_ element: String, _ others: String...) {
    let owners = [element] + others
    let isSaid = attributes.contains { attribute in
      attribute.name == XMLName(local: "type") && attribute.element.map(owners.contains) ?? false
    }
    guard !isSaid else { return }
    attributes.append(
      ForeignAttribute(name: XMLName(local: "type"), value: "html", element: element)
    )
  }
}

extension DataReader {
  /// Puts what `_feedkit` says of a feed into its places.
  ///
  /// - Returns: The format that the feed was written from, where that is said, and the members that found
  ///   no place.
  mutating func readMembers(of feed: inout Feed) -> (format: String?, rest: [JSONMember]) {
    guard var members = feed.extensions.takeFeedKitMembers() else { return (nil, []) }
    let format = members["format"]?.exactText
    let elements = members.takeElements()
    members.removeAll { ExportedKeys.ofInput.contains($0.name) }
    // There it is the HTML that the plain text of JSON Feed was made of.
    let hasHTML = members["description"]?.exactText != nil
    if hasHTML { feed.description = nil }
    if elements.contains("itunes:title") { feed.title = nil }
    let artwork = members.bringFeedMembersTogether(elements)
    if let artwork {
      feed.artwork = artwork
      // It was the icon for want of another.
      if feed.logo == artwork, !elements.contains("atom:logo") { feed.logo = nil }
    } else if feed.logo == members["image"]?.members?["url"]?.exactText,
      !elements.contains("atom:logo")
    {
      feed.logo = nil
    }
    let rest = RecordMemory.withRecord(&feed) { read(members, into: $0, ChannelTable.self) }
    if hasHTML { feed.extensions.markHTML("description", "atom:subtitle") }
    feed.extensions.keepFeedKitMembers(rest)
    return (format, rest)
  }

  /// Puts what `_feedkit` says of an episode into its places.
  ///
  /// - Parameters:
  ///   - episode: The episode, with its content.
  ///   - format: The format that the feed was written from, where that is said.
  /// - Returns: The members that found no place.
  mutating func readMembers(of episode: inout Episode, from format: String?) -> [JSONMember] {
    let found = episode.extensions.takeFeedKitMembers()
    let isRSS = format?.hasPrefix("rss-") ?? false
    guard found != nil || isRSS else { return [] }
    var members = found ?? []
    let elements = members.takeElements()
    // A name that was made for want of one is made again.
    if let origin = members["id_origin"]?.exactText, origin != IDOrigin.guid.rawValue {
      episode.guid = nil
    }
    members.removeAll { ExportedKeys.ofInput.contains($0.name) }
    members.bringEpisodeMembersTogether(elements)
    let isDescription =
      isRSS
      ? !elements.contains("content:encoded") && members["description"] == nil
      : elements.contains("description")
    let hasHTML = members["summary"]?.exactText != nil
    if hasHTML { episode.summary = nil }
    let isHTML = episode.contentType == "html"
    // It says more than the name of the member that holds the content.
    if isDescription || members["content_type"]?.exactText != nil { episode.contentType = nil }
    let rest = RecordMemory.withRecord(&episode) { read(members, into: $0, ItemTable.self) }
    if isDescription, let content = episode.content {
      if isHTML { episode.extensions.markHTML("description", "atom:summary") }
      episode.description = content
      episode.content = nil
    } else if isRSS, episode.description != nil {
      episode.extensions.markHTML("description", "atom:summary")
    }
    if hasHTML { episode.extensions.markHTML("itunes:summary") }
    episode.extensions.keepFeedKitMembers(rest)
    return rest
  }
}
