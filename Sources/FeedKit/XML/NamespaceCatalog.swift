/// The namespaces that a parser is to know, made once from the vocabulary.
struct NamespaceCatalog: Sendable {
  struct Entry: Sendable {
    var code: NamespaceCode
    var prefix: String
    /// The canonical URI first, then other spellings that are in use.
    var uris: [String]
  }

  private var codesByURI: [String: NamespaceCode] = [:]
  private var codesByPrefix: [String: NamespaceCode] = [:]
  private var usualURIs: [NamespaceCode: String] = [:]

  init(_ entries: [Entry]) {
    for entry in entries {
      for uri in entry.uris { codesByURI[Self.folded(uri)] = entry.code }
      guard !entry.prefix.isEmpty else { continue }
      codesByPrefix[entry.prefix.lowercased()] = entry.code
      usualURIs[entry.code] = entry.uris.first
    }
  }

  /// The namespace that a declaration means: by URI in any spelling, else by its usual prefix.
  func code(uri: String?, prefix: String?) -> NamespaceCode {
    if let uri, let code = codesByURI[Self.folded(uri)] { return code }
    if let prefix, let code = codesByPrefix[prefix.lowercased()] { return code }
    return uri == nil && prefix == nil ? .none : .unknown
  }

  /// Whether a namespace that was found is so by its prefix alone, though another URI is declared for it.
  func isGuess(_ uri: String?) -> Bool {
    guard let uri, !uri.isEmpty, !uri.hasPrefix(Self.undeclaredURI) else { return false }
    return codesByURI[Self.folded(uri)] == nil
  }

  /// The URI of a namespace that a declaration means, in its usual spelling where it is known.
  ///
  /// `nil` when there is none, also for a prefix that a writer had to declare since nobody had.
  func usualURI(uri: String?, prefix: String?) -> String? {
    guard let uri else {
      return prefix.flatMap { codesByPrefix[$0.lowercased()] }.flatMap { usualURIs[$0] }
    }
    if uri.hasPrefix(Self.undeclaredURI) { return nil }
    return codesByURI[Self.folded(uri)].flatMap { usualURIs[$0] } ?? uri
  }

  /// What the URI begins with that stands for a prefix which a document used and did not declare.
  static let undeclaredURI = "urn:feedkit:undeclared:"

  /// A URI without what its spellings differ in: case, scheme, white space, the slash at the end.
  static func folded(_ uri: String) -> String {
    // URIs are ASCII; bytes are a tenth of the work of characters.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(uri.utf8.count)
    for byte in uri.utf8 where !Whitespace.isXMLSpace(byte) { bytes.append(byte.lowercased) }
    var rest = bytes[...]
    for prefix in ["http://", "https://", "www."] where rest.starts(with: prefix.utf8) {
      rest = rest.dropFirst(prefix.utf8.count)
    }
    while rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
    return String(decoding: rest, as: UTF8.self)
  }
}
