/// `<source>` of an entry: Atom's own elements of the feed that it was taken from.
enum AtomSourceTable: ElementTable {
  static var children: [(namespace: Namespace, rows: [Row<Feed>])] {
    [(.atom, AtomFeedTable.rows + AtomTable.channelRows)]
  }
}

extension NestedElement {
  /// An element in an episode's source: what the feed there says about itself.
  init(atomSource path: WritableKeyPath<Episode, ItemSource?>) {
    let slot = Slot(path)
    let held = HeldRecords(
      place: slot.place,
      // One of which only RSS has spoken counts too: RSS's own element writes it.
      count: { parent in parent[slot] == nil ? 0 : 1 },
      visit: { parent, _, body in
        guard let source = parent[slot], var feed = source.feed else { return }
        feed.extensions = source.extensions
        RecordMemory.withRecord(&feed, body)
      },
      edit: { parent, _, body in
        guard var feed = parent[slot]?.feed else { return }
        RecordMemory.withRecord(&feed, body)
        parent[slot]?.feed = feed
      },
      clear: { parent in parent[slot] = nil }
    )
    self.init(table: AtomSourceTable.self, held: held) { child, parent, _ in
      var feed = child.take(as: Feed.self)
      feed.format = .atom1
      feed.takeAlternateLink()
      feed.takeLanguage()
      parent[slot] = ItemSource(feed)
      return true
    }
  }
}

extension ItemSource {
  /// Says what RSS has said in the words of Atom.
  mutating func takeAtomWords() {
    guard feed == nil, title != nil || url != nil else { return }
    var feed = Feed()
    feed.format = .atom1
    feed.title = title
    if let url {
      feed.atomID = url
      var link = Link()
      link.rel = "self"
      link.href = url
      feed.links = [link]
    }
    self.feed = feed
  }
}

// What RSS says with an element of its own, Atom says with the relation of a link, and XML with an
// attribute.

extension Feed {
  /// Takes the page of the feed from its links.
  mutating func takeAlternateLink() {
    if link == nil { link = links.first(where: \.isAlternate)?.href }
  }

  /// Takes the language of the feed from `xml:lang`.
  mutating func takeLanguage() {
    if language == nil { language = xmlLanguage }
  }

  /// `xml:lang` of the feed's own element; `nil` when it has none or says none.
  var xmlLanguage: String? {
    extensions.attributes.first {
      $0.name.local == "lang" && $0.name.prefix == "xml" && $0.element == nil && !$0.value.isEmpty
    }?.value
  }
}

extension Link {
  /// Whether the link leads to another form of what it stands in; no relation means so too.
  var isAlternate: Bool {
    guard let rel else { return true }
    return rel.lowercased() == "alternate"
  }
}
