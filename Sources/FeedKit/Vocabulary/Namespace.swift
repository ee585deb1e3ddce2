/// A namespace that feeds use: its number, its usual prefix, and the spellings of its URI.
struct Namespace: Sendable {
  let code: NamespaceCode
  /// The usual prefix; empty for RSS's own elements.
  let prefix: String
  /// The canonical URI first, then spellings in use that differ by more than case, scheme, `www.`,
  /// white space and a slash at the end.
  let uris: [String]

  init(_ index: UInt8, prefix: String, _ uris: String...) {
    code = NamespaceCode(index: index)
    self.prefix = prefix
    self.uris = uris
  }
}

extension Namespace {
  /// The name of an element of the namespace, as it is usually written.
  func name(_ local: String) -> XMLName {
    guard !prefix.isEmpty else { return XMLName(local: local) }
    return XMLName(namespace: uris.first, prefix: prefix, local: local)
  }

  /// RSS 0.91 to 2.0 are in no namespace; these URIs stand as default namespace in the wild.
  static let rss = Namespace(
    0,
    prefix: "",
    "http://backend.userland.com/rss2",
    "http://backend.userland.com/RSS2",
    "http://backend.userland.com/rss",
    "http://blogs.law.harvard.edu/tech/rss",
    "https://www.rssboard.org/rss-specification",
    // RSS 0.90, 1.0 and 1.1: the elements are those of RSS, in RDF.
    "http://purl.org/rss/1.0/",
    "http://my.netscape.com/rdf/simple/0.9/",
    "http://channel.netscape.com/rdf/simple/0.9/",
    "http://purl.org/net/rss1.1#",
    // OPML is in no namespace either.
    "http://opml.org/spec2",
    "http://www.opml.org/spec2"
  )
  /// The root of RSS 0.90 and 1.0.
  static let rdf = Namespace(
    60,
    prefix: "rdf",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  )
  /// What every XML document may use: `xml:base`, `xml:lang`.
  static let xml = Namespace(
    61,
    prefix: "xml",
    "http://www.w3.org/XML/1998/namespace"
  )
  /// Whether a URI is that of the draft of Atom, whose elements are read as those of Atom.
  static func isAtomDraft(_ uri: String) -> Bool { uri.lowercased().contains("purl.org/atom") }

  static let atom = Namespace(
    1,
    prefix: "atom",
    "http://www.w3.org/2005/Atom",
    "http://w3.org/2005/Atom",
    "http://purl.org/atom/ns#"
  )
  static let iTunes = Namespace(
    2,
    prefix: "itunes",
    "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "http://example.com/DTDs/Podcast-1.0.dtd"
  )
  static let podcast = Namespace(
    3,
    prefix: "podcast",
    "https://podcastindex.org/namespace/1.0",
    "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"
  )
  static let content = Namespace(
    4,
    prefix: "content",
    "http://purl.org/rss/1.0/modules/content/"
  )
  static let dublinCore = Namespace(
    5,
    prefix: "dc",
    "http://purl.org/dc/elements/1.1/",
    "http://purl.org/dc/elements/1.0/",
    "http://dublincore.org/documents/dcmi-namespace/"
  )
}
