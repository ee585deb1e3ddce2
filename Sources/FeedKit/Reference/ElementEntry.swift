/// An element that feeds may hold, where it may stand, and what becomes of it.
public struct ElementEntry: Sendable, Hashable {
  /// The name with the usual prefix, such as `itunes:duration`.
  public let name: String
  /// The element in which it stands, such as `item`; empty for the root of what is read.
  public let parent: String
  /// The prefix of its namespace; empty for RSS's own elements.
  public let prefix: String
  /// Other spellings of the name that are read too.
  public let aliases: [String]
  /// Whether more than one counts.
  public let isRepeatable: Bool
  /// What the text is read as, such as `date`; `nil` when it has none that counts.
  public let form: String?
  /// Where it is specified: document and section.
  public let specification: String
  /// The address of the document; `nil` when there is none to be had.
  public let document: String?
  /// Names of the elements that may stand in it, in the order of the tables.
  public let children: [String]
  /// Whether it may also hold elements of its own kind, or all that an item may hold.
  public let holdsMore: Bool

  let place: DocumentPlace
  let route: [ElementFacts]

  /// Where the element stands and its name, such as `item/itunes:duration`.
  public var path: String { parent.isEmpty ? name : "\(parent)/\(name)" }

  /// Tells whether two entries are about the same element in the same place.
  public static func == (lhs: ElementEntry, rhs: ElementEntry) -> Bool { lhs.path == rhs.path }

  /// Hashes what entries are told apart by.
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

extension ElementEntry {
  /// The root of what one place of a document holds.
  init(_ place: DocumentPlace, _ facts: [ElementFacts]) {
    let root = place.root
    name = root.name
    parent = root.parent
    prefix = place.isAtom ? Namespace.atom.prefix : ""
    aliases = []
    isRepeatable = place.isEpisode
    form = nil
    specification = root.spec
    document = place.isAtom ? ElementReference.atomDocument : ElementReference.rssDocument
    children = facts.map(\.qualified)
    holdsMore = false
    self.place = place
    route = []
  }

  /// An element at the end of a route through others.
  init(_ place: DocumentPlace, route: [ElementFacts], _ facts: ElementFacts, document: String?) {
    name = facts.qualified
    parent = route.last?.qualified ?? place.root.name
    prefix = facts.namespace.prefix
    aliases = facts.aliases
    isRepeatable = facts.occurs == .any
    form = facts.text?.words
    specification = facts.spec
    self.document = document
    children = facts.children.map(\.qualified)
    holdsMore = facts.holdsMore
    self.place = place
    self.route = route + [facts]
  }

  /// What the table says of the element; `nil` for a root.
  var facts: ElementFacts? { route.last }
}

extension DocumentPlace {
  var isAtom: Bool { self == .feed || self == .entry }
  var isEpisode: Bool { self == .item || self == .entry }

  /// The element that the place is.
  var root: (name: String, parent: String, spec: String, doc: String) {
    switch self {
    case .channel: ("channel", "rss", "RSS 2.0, <channel>", "A show: what is said of it as a whole")
    case .item: ("item", "channel", "RSS 2.0, <item>", "An episode")
    case .feed: ("atom:feed", "", "RFC 4287, 4.1.1", "A show: what is said of it as a whole")
    case .entry: ("atom:entry", "atom:feed", "RFC 4287, 4.1.2", "An episode")
    }
  }
}
