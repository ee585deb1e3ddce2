// What RSS says with elements of their own, Atom says with the relation of a link.

extension Episode {
  /// Takes the page and the media files of an entry from its links, which stay as they are.
  mutating func takeAtomLinks() {
    if link == nil { link = links.first(where: \.isAlternate)?.href }
    for link in links where link.isEnclosure {
      var enclosure = Enclosure()
      enclosure.url = link.href
      enclosure.type = link.type
      enclosure.byteCount = link.byteCount
      enclosure.sourceTexts = link.sourceTexts
      enclosures.append(enclosure)
    }
  }
}

extension Link {
  /// Whether the link leads to a media file of what it stands in.
  var isEnclosure: Bool { rel?.lowercased() == "enclosure" }
}
