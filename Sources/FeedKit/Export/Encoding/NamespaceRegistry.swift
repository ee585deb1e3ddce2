/// The namespaces that a document uses: which must be declared, and what foreign names are called.
///
/// Declarations stand on the root, which is written last; only those that do not fit there stand where
/// they are used.
struct NamespaceRegistry {
  /// A declaration on the element that a name stands on.
  struct Declaration {
    /// The prefix; empty for the names without.
    var prefix: String
    /// The URI; empty for none.
    var uri: String
  }

  private let dialect: XMLDialect
  /// The usual URIs, by prefix.
  private let usual: [String: Namespace]
  /// Whether the namespace with a number is used with its usual prefix.
  private var isUsed = [Bool](repeating: false, count: 256)
  /// Namespaces beyond the vocabulary, in the order in which they came up.
  private var others: [Declaration] = []
  private static let mostOthers = 64
  /// Declarations that hold where the writing is, innermost last.
  private var inner: [Declaration] = []
  private var madeUp = 0

  init(_ dialect: XMLDialect) {
    self.dialect = dialect
    var usual: [String: Namespace] = [:]
    for table in Vocabulary.tables {
      let namespace = table.namespace
      usual[namespace.prefix.isEmpty ? XMLDialect.rssPrefix : namespace.prefix] = namespace
    }
    usual[Namespace.rdf.prefix] = .rdf
    // In RSS its own elements never have a prefix.
    if dialect == .rss { usual[XMLDialect.rssPrefix] = nil }
    self.usual = usual
  }

  /// Notes that an element or attribute of the vocabulary is written.
  mutating func use(_ code: NamespaceCode, isAttribute: Bool = false) {
    if isAttribute ? code == .none : dialect.isPlain(code) { return }
    isUsed[Int(code.index)] = true
  }

  /// What the root must declare, in the order of the vocabulary.
  var declarations: [Declaration] {
    var declarations: [Declaration] = []
    if let uri = dialect.plainURI { declarations.append(Declaration(prefix: "", uri: uri)) }
    for namespace in Vocabulary.tables.map({ $0.namespace }) + [.rdf] {
      guard isUsed[Int(namespace.code.index)], let uri = namespace.uris.first else { continue }
      let prefix = namespace.prefix.isEmpty ? XMLDialect.rssPrefix : namespace.prefix
      declarations.append(Declaration(prefix: prefix, uri: uri))
    }
    return declarations + others
  }

  // MARK: - Foreign names

  /// Where the inner declarations end, to return to.
  var mark: Int { inner.count }

  /// Forgets inner declarations down to a mark.
  mutating func leave(_ mark: Int) { inner.removeLast(max(0, inner.count - mark)) }

  /// The qualified name of an element, and what must be declared on it; `nil` for what XML cannot say.
  mutating func element(_ name: XMLName) -> (tag: String, declaration: Declaration?)? {
    guard XMLNameText.isValid(name.local) else { return nil }
    guard let prefix = name.prefix, !prefix.isEmpty else {
      let uri = Self.writable(name.namespace ?? "")
      guard Self.canBeBound(uri) else { return nil }
      let isBound = uri == binding(of: "") ?? ""
      return (name.local, isBound ? nil : declare("", uri))
    }
    guard let (bound, declaration) = bind(prefix, name.namespace, kept: nil, isFree: true) else {
      return nil
    }
    return ("\(bound):\(name.local)", declaration)
  }

  /// The qualified name of an attribute, and what must be declared for it; `nil` for what XML cannot
  /// say.
  ///
  /// The owner is the prefix of the element, whose declaration cannot change; `nil` on elements of the
  /// vocabulary, in which no usual prefix can.
  mutating func attribute(
    _ name: XMLName,
    of owner: String?
  ) -> (name: String, declaration: Declaration?)? {
    guard XMLNameText.isValid(name.local) else { return nil }
    guard let prefix = name.prefix, !prefix.isEmpty else {
      guard let uri = name.namespace, !uri.isEmpty else {
        return name.local == "xmlns" ? nil : (name.local, nil)
      }
      let made = makePrefix()
      return bind(made, uri, kept: owner, isFree: false).map { ("\($0.0):\(name.local)", $0.1) }
    }
    guard let (bound, declaration) = bind(prefix, name.namespace, kept: owner, isFree: false) else {
      return nil
    }
    return ("\(bound):\(name.local)", declaration)
  }

  /// The qualified name of an attribute of the root, whose declarations all can use.
  mutating func rootAttribute(_ name: XMLName) -> String? {
    guard let (qualified, declaration) = attribute(name, of: nil) else { return nil }
    guard let declaration else { return qualified }
    // The prefix is taken by another namespace elsewhere in the document.
    inner.removeLast()
    let prefix = makePrefix()
    others.append(Declaration(prefix: prefix, uri: declaration.uri))
    return "\(prefix):\(name.local)"
  }

  /// Finds or makes the declaration of a prefix; another prefix where this one cannot be had.
  private mutating func bind(
    _ prefix: String,
    _ uri: String?,
    kept owner: String?,
    isFree: Bool
  ) -> (prefix: String, declaration: Declaration?)? {
    if uri == Self.xmlURI || prefix == "xml" && uri == nil { return ("xml", nil) }
    var uri = Self.writable(uri ?? "")
    if uri.isEmpty { uri = NamespaceCatalog.undeclaredURI + prefix }
    guard Self.canBeBound(uri) else { return nil }
    let isKept = !isFree && (owner.map { $0 == prefix } ?? (usual[prefix] != nil))
    guard XMLNameText.isValid(prefix), prefix != "xml", prefix != "xmlns" else {
      return bind(makePrefix(), uri, kept: owner, isFree: isFree)
    }
    if let bound = binding(of: prefix) {
      if bound == uri { return (prefix, nil) }
      guard !isKept else { return bind(makePrefix(), uri, kept: owner, isFree: isFree) }
      return (prefix, declare(prefix, uri))
    }
    if let namespace = usual[prefix] {
      if namespace.uris.first == uri {
        isUsed[Int(namespace.code.index)] = true
        return (prefix, nil)
      }
      // Readers take a usual prefix for what it usually means.
      return bind(makePrefix(), uri, kept: owner, isFree: isFree)
    }
    guard others.count < Self.mostOthers else { return (prefix, declare(prefix, uri)) }
    others.append(Declaration(prefix: prefix, uri: uri))
    return (prefix, nil)
  }

  private func binding(of prefix: String) -> String? {
    if let known = inner.last(where: { $0.prefix == prefix }) { return known.uri }
    if prefix.isEmpty { return dialect.plainURI }
    return others.first { $0.prefix == prefix }?.uri
  }

  private mutating func declare(_ prefix: String, _ uri: String) -> Declaration {
    let declaration = Declaration(prefix: prefix, uri: uri)
    inner.append(declaration)
    return declaration
  }

  private mutating func makePrefix() -> String {
    madeUp += 1
    return "ns\(madeUp)"
  }

  /// The name by which a reader tells attributes of one element apart: no two may have the same.
  static func expanded(_ name: XMLName) -> XMLName {
    var uri = writable(name.namespace ?? "")
    if uri.isEmpty, let prefix = name.prefix, !prefix.isEmpty {
      uri = NamespaceCatalog.undeclaredURI + prefix
    }
    return XMLName(namespace: uri, local: name.local)
  }

  /// A URI without the characters that XML cannot hold.
  private static func writable(_ uri: String) -> String {
    guard uri.unicodeScalars.contains(where: { !isWritable($0) }) else { return uri }
    var kept = ""
    for scalar in uri.unicodeScalars where isWritable(scalar) { kept.unicodeScalars.append(scalar) }
    return kept
  }

  private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }

  private static func canBeBound(_ uri: String) -> Bool {
    uri != xmlURI && uri != "http://www.w3.org/2000/xmlns/"
  }

  private static let xmlURI = "http://www.w3.org/XML/1998/namespace"
}
