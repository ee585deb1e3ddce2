/// The attributes that other programs added to a line, ready to be written on it.
///
/// Those of namespaces come with the declarations that they need.
struct OutlineAttributes {
  /// Qualified names and values, declarations first.
  private(set) var all: [(name: String, value: String)] = []
  /// How many cannot be written: names that XML does not allow, or that are taken.
  private(set) var lostCount = 0

  /// What the line says itself.
  private static let own = Set(OutlineTable.attributes.map(\.name))
  /// What `xml` and `xmlns` stand for; they cannot be declared.
  private static let reserved = [
    "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/",
  ]

  init(_ attributes: [ForeignAttribute]) {
    guard !attributes.isEmpty else { return }
    var uris: [String: String] = [:]
    var declarations: [(name: String, value: String)] = []
    var names: Set<XMLName> = []
    for attribute in attributes {
      guard attribute.element == nil, XMLNameText.isValid(attribute.name.local),
        let (prefix, uri) = Self.namespace(of: attribute.name),
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
  private static func namespace(of name: XMLName) -> (prefix: String, uri: String)? {
    guard let prefix = name.prefix, !prefix.isEmpty else {
      guard name.namespace == nil, name.local != "xmlns", !own.contains(name.local) else {
        return nil
      }
      return ("", "")
    }
    if prefix == "xml" { return ("xml", "") }
    let uri = name.namespace ?? NamespaceCatalog.undeclaredURI + prefix
    guard XMLNameText.isValid(prefix), prefix != "xmlns", !uri.isEmpty, !reserved.contains(uri)
    else { return nil }
    return (prefix, uri)
  }
}
