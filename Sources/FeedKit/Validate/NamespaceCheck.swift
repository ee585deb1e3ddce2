/// What the namespaces that a root declares are spelled like.
enum NamespaceCheck {
  static func check(_ tag: borrowing StartTag, _ place: Place, _ findings: inout Findings) {
    let name = tag.name()
    checkRoot(tag, name, place, &findings)
    let declared = tag.declaredNamespaces
    for (prefix, uri) in declared { check(prefix, uri, place, &findings) }
    guard name.local == "rss", findings.isOn("feed-namespace-missing") else { return }
    for uri in required
    where !declared.contains(where: { $0.uri.lowercased() == uri.lowercased() }) {
      findings.add("feed-namespace-missing", "namespace \(uri) is not declared", at: place)
    }
  }

  private static let required = [
    "http://www.itunes.com/dtds/podcast-1.0.dtd", "https://podcastindex.org/namespace/1.0",
    "http://www.w3.org/2005/Atom",
  ]

  /// URIs as their specifications spell them.
  private static let usual = Set(
    Vocabulary.namespaceEntries.filter { $0.code != Namespace.rss.code }.compactMap(\.uris.first)
  )

  private static func check(
    _ prefix: String,
    _ uri: String,
    _ place: Place,
    _ findings: inout Findings
  ) {
    if usual.contains(uri) { return }
    guard
      let entry = Vocabulary.namespaceEntries.first(where: { entry in
        entry.code != Namespace.rss.code
          && entry.uris.contains { NamespaceCatalog.folded($0) == NamespaceCatalog.folded(uri) }
      }), let usual = entry.uris.first
    else {
      if !uri.isEmpty, !uri.hasPrefix("http://backend.userland.com/") {
        findings.add(
          "feed-namespace-unknown",
          "namespace \"\(uri.quoted)\" is not known",
          at: place
        )
      }
      return
    }
    guard uri != usual else { return }
    let words = "namespace \"\(uri.quoted)\" is spelled \"\(usual)\""
    if uri.lowercased() == usual.lowercased() {
      findings.add("feed-namespace-case", words, at: place)
    } else if NamespaceCatalog.folded(uri) == NamespaceCatalog.folded(usual) {
      findings.add("feed-namespace-http-https", words, at: place)
    } else {
      findings.add("feed-namespace-alias", words, at: place)
    }
  }

  private static func checkRoot(
    _ tag: borrowing StartTag,
    _ name: XMLName,
    _ place: Place,
    _ findings: inout Findings
  ) {
    switch name.local {
    case "feed", "entry":
      if tag.namespace != Namespace.atom.code {
        findings.add(
          "feed-namespace-wrong",
          "<\(name.local)> is in namespace \"\((tag.declaredNamespace ?? "").quoted)\"",
          at: place
        )
      } else if name.prefix != nil {
        findings.add(
          "feed-namespace-prefix",
          "\(name.qualified.angled) has a prefix; some readers look for <\(name.local)>",
          at: place
        )
      }
    case "rss":
      if let uri = tag.declaredNamespace {
        findings.add(
          "feed-namespace-wrong",
          "<rss> is in namespace \"\(uri.quoted)\", and belongs in none",
          at: place
        )
      }
    default: break
    }
  }
}

extension StartTag {
  /// The value of an attribute without prefix, without white space at its ends.
  func attribute(_ name: String) -> String? {
    for index in 0..<attributeCount {
      let found = attributeName(index)
      guard found.prefix == nil, found.local == name else { continue }
      var buffer = TextBuffer(limit: 1_024)
      load(index, into: &buffer)
      buffer.trim()
      return buffer.string()
    }
    return nil
  }
}

extension [UInt8] {
  /// The date that the bytes name.
  var date: Timestamp? { DateText.read(span).value }
}
