/// A kind of document that feeds are written as: whose elements stand there without prefix.
enum XMLDialect: Sendable {
  case rss
  case atom

  /// The namespace whose elements have no prefix.
  private var plain: Namespace {
    switch self {
    case .rss: .rss
    case .atom: .atom
    }
  }

  /// Whether elements of a namespace stand without prefix.
  func isPlain(_ code: NamespaceCode) -> Bool { code == plain.code }

  /// The prefix of a namespace; empty where elements stand without.
  func prefix(of namespace: Namespace) -> String {
    if namespace.code == plain.code { return "" }
    return namespace.prefix.isEmpty ? Self.rssPrefix : namespace.prefix
  }

  /// The name of an element of the vocabulary.
  func tag(_ name: String, in namespace: Namespace) -> String {
    let prefix = prefix(of: namespace)
    return prefix.isEmpty ? name : "\(prefix):\(name)"
  }

  /// The URI that names without prefix belong to; `nil` for none.
  var plainURI: String? {
    switch self {
    case .rss: nil
    case .atom: Namespace.atom.uris.first
    }
  }

  /// The prefix of RSS's own elements in other documents.
  static let rssPrefix = "rss"
}
