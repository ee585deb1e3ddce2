/// The kind of document that a feed stands in: what its root says about the elements below.
struct FeedDialect: Sendable {
  let format: FeedFormat
  /// The element of an episode.
  let item: Symbol
  /// Whether the root is the channel itself, as in Atom.
  let isRootChannel: Bool
  /// Whether the root is an episode, as in an Atom entry document.
  let isRootItem: Bool

  /// Whether the elements are those of Atom.
  let isAtom: Bool

  /// The symbols that a document can be known by.
  struct Names: Sendable {
    let rss: Symbol
    let rdf: Symbol
    let feed: Symbol
    let entry: Symbol
    /// The root of an Atom feed that declares no namespace.
    let plainFeed: Symbol
    let channel: Symbol
    let item: Symbol
    let version: Symbol

    init(catalog: NameCatalog) {
      rss = catalog.symbol("rss", in: .none)
      channel = catalog.symbol("channel", in: .none)
      item = catalog.symbol("item", in: .none)
      version = catalog.symbol("version", in: .none)
      rdf = catalog.symbol("RDF", in: Namespace.rdf.code)
      feed = catalog.symbol("feed", in: Namespace.atom.code)
      plainFeed = catalog.symbol("feed", in: .none)
      entry = catalog.symbol("entry", in: Namespace.atom.code)
    }
  }

  /// Finds the dialect of a document by its root, or returns `nil` when it is no feed.
  init?(root tag: borrowing StartTag, names: Names) {
    let isPlain = tag.symbol == names.plainFeed
    if isPlain { tag.readPlainElements(as: Namespace.atom.code) }
    let isAtom = isPlain || tag.symbol == names.feed || tag.symbol == names.entry
    self.isAtom = isAtom
    item = isAtom ? names.entry : names.item
    // A channel whose `rss` was lost is read all the same.
    isRootChannel = isPlain || tag.symbol == names.feed || tag.symbol == names.channel
    isRootItem = tag.symbol == names.entry
    if isAtom {
      let isDraft = tag.declaredNamespace?.lowercased().contains("purl.org/atom") ?? false
      format = isDraft ? .atom03 : .atom1
    } else if tag.symbol == names.rdf {
      format = tag.declares("my.netscape.com/rdf") ? .rss090 : .rss1
    } else if tag.symbol == names.channel {
      format = .rss2
    } else if tag.symbol == names.rss {
      format = Self.rss(version: tag.value(of: names.version) ?? "")
    } else {
      return nil
    }
  }

  private static func rss(version: String) -> FeedFormat {
    switch version.filter({ !$0.isWhitespace }) {
    case "0.90", "0.9": .rss090
    case "0.91": .rss091
    case "0.92": .rss092
    case "0.93": .rss093
    case "0.94": .rss094
    case "1.0": .rss1
    default: .rss2
    }
  }
}
