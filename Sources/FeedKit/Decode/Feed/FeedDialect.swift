/// The kind of document that a feed stands in: what its root says about the elements below.
struct FeedDialect: Sendable {
  let format: FeedFormat
  /// The element of an episode.
  let item: Symbol
  /// The same element in capitals.
  let itemInCapitals: Symbol
  /// Whether the root is the channel itself, as in Atom.
  let isRootChannel: Bool
  /// Whether the root is an episode, as in an Atom entry document.
  let isRootItem: Bool
  /// Whether items stand beside the channel, and the channel names what it refers to.
  let isRDF: Bool
  /// Whether the root is in a namespace that is not known, and was told by its name.
  let isStrange: Bool

  /// Whether the tables and the reading are those of RSS.
  var isPlain: Bool { !isRootChannel && !isRootItem && !isRDF }

  /// Whether elements are those of Atom.
  let isAtom: Bool
  /// Whether they are those of its draft 0.3.
  let isDraft: Bool

  /// The tables of channel and item.
  var tables: (channel: NestedElement, item: NestedElement) {
    if isAtom { return (Vocabulary.atomFeed, Vocabulary.atomEntry) }
    if format == .cdf { return (Vocabulary.cdfChannel, Vocabulary.cdfItem) }
    return (Vocabulary.channel, Vocabulary.item)
  }

  /// Whether an element is that of an episode.
  @inline(__always)
  func isItem(_ symbol: Symbol) -> Bool { symbol == item || symbol == itemInCapitals }

  /// The symbols that a document can be known by.
  struct Names: Sendable {
    let rss: Symbol
    let rdf: Symbol
    let feed: Symbol
    let entry: Symbol
    let cdfChannel: Symbol
    let cdfItem: Symbol
    let channel: Symbol
    let item: Symbol
    let version: Symbol

    init(catalog: NameCatalog) {
      rss = catalog.symbol("rss", in: .none)
      channel = catalog.symbol("channel", in: .none)
      item = catalog.symbol("item", in: .none)
      version = catalog.symbol("version", in: .none)
      // After the names of RSS, which these are in another case.
      cdfChannel = catalog.symbol("CHANNEL", in: .none)
      cdfItem = catalog.symbol("ITEM", in: .none)
      rdf = catalog.symbol("RDF", in: Namespace.rdf.code)
      feed = catalog.symbol("feed", in: Namespace.atom.code)
      entry = catalog.symbol("entry", in: Namespace.atom.code)
    }

    /// The root that an element in no known namespace stands for, taking its namespace for the right
    /// one; `nil` when its name is no feed's.
    func strangeRoot(_ tag: borrowing StartTag) -> Symbol? {
      guard tag.namespace == .none || tag.namespace == .unknown else { return nil }
      switch tag.name().local {
      case "feed":
        tag.adoptNamespace(as: Namespace.atom.code)
        return feed
      case "entry":
        tag.adoptNamespace(as: Namespace.atom.code)
        return entry
      case "rss":
        tag.adoptNamespace(as: .none)
        return rss
      default:
        return nil
      }
    }
  }

  /// Finds the dialect of a document by its root, or returns `nil` when it is no feed.
  init?(root tag: borrowing StartTag, names: Names) {
    let roots = [names.rss, names.rdf, names.feed, names.entry, names.cdfChannel, names.channel]
    let known = roots.contains(tag.symbol)
    guard let root = known ? tag.symbol : names.strangeRoot(tag) else { return nil }
    isStrange = !known
    isAtom = root == names.feed || root == names.entry
    let isCDF = root == names.cdfChannel
    item = isAtom ? names.entry : isCDF ? names.cdfItem : names.item
    itemInCapitals = isAtom ? names.entry : names.cdfItem
    // A channel whose `rss` was lost is read all the same.
    isRootChannel = root == names.feed || root == names.channel || isCDF
    isRootItem = root == names.entry
    isRDF = root == names.rdf
    let version = isRDF ? "" : tag.value(of: names.version) ?? ""
    if isAtom {
      isDraft =
        known
        ? tag.declaredNamespace.map(Namespace.isAtomDraft) ?? false
        : version == "0.3"
      format = isDraft ? .atom03 : .atom1
    } else {
      isDraft = false
      if isCDF {
        format = .cdf
      } else if isRDF {
        let isFirst = tag.declares("netscape.com/rdf/simple/0.9")
        format = isFirst ? .rss090 : .rss1
      } else {
        format = Self.rss(version: version)
      }
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
