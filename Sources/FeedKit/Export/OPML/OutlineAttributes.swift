/// The attributes that other programs added to an element, ready to be written on it.
///
/// Those of namespaces come with the declarations that they need.
struct OutlineAttributes {
  /// Qualified names and values, declarations first.
  private(set) var all: [(name: String, value: String)] = []
  /// How many cannot be written: names that XML does not allow, or that are taken.
  private(set) var lostCount = 0

  /// What a line says itself.
  static let ofOutlines = Set(OutlineTable.attributes.map(\.name))
  /// What `xml` and `xmlns` stand for; they cannot be declared.
  private static let reserved = [
    "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/",
  ]

  /// Makes attributes ready.
  ///
  /// - Parameters:
  ///   - attributes: What is to be written.
  ///   - own: Names without prefix that the element has for itself.
  ///   - bound: Prefixes that the element declares for itself, with their URIs.
  init(
    _ attributes: [ForeignAttribute],
    own: Set<String> = ofOutlines,
    bound: [String: String] = [:]
  ) {
    guard !attributes.isEmpty else { return }
    var uris = bound
    var declarations: [(name: String, value: String)] = []
    var names: Set<XMLName> = []
    for attribute in attributes {
      guard XMLNameText.isValid(attribute.name.local),
        let (prefix, uri) = Self.namespace(of: attribute.name, own),
        uris[prefix, default: uri] == uri,
        names.insert(NamespaceRegistry.expanded(attribute.name)).inserted
      else {
        lostCount += 1
        continue
      }
      if !prefix.isEmpty, prefix != "xml", uris.updateValue(uri, forKey: prefix) == nil {
        declarations.append(("xmlns:\(prefix)", uri))
      }
      let local = attribute.name.local
      all.append((prefix.isEmpty ? local : "\(prefix):\(local)", attribute.value))
    }
    all = declarations + all
  }

  /// The prefix of a name, empty for none, and the URI that it stands for; `nil` when the name cannot
  /// be written.
  private static func namespace(
    of name: XMLName,
    _ own: Set<String>
  ) -> (prefix: String, uri: String)? {
    guard let prefix = name.prefix, !prefix.isEmpty else {
      guard name.namespace == nil, name.local != "xmlns", !own.contains(name.local) else {
        return nil
      }
      return ("", "")
    }
    if prefix == "xml" { return ("xml", "") }
    let uri = name.namespace ?? NamespaceCatalog.undeclaredURI + prefix
    guard canDeclare(prefix, uri) else { return nil }
    return (prefix, uri)
  }

  /// Whether XML lets a prefix be declared for a URI.
  static func canDeclare(_ prefix: String, _ uri: String) -> Bool {
    XMLNameText.isValid(prefix) && prefix != "xmlns" && prefix != "xml" && !uri.isEmpty
      && !reserved.contains(uri)
  }
}
