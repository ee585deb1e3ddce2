/// The names that a parser has met or looks for, each with a small number.
///
/// A table gives its names numbers when it is compiled, the XML layer gives them to names that it
/// meets; so a start pays for no table that the document does not use.
final class NameCatalog {
  private struct Name: Hashable {
    var namespace: NamespaceCode
    var local: String
  }

  /// Names that a document may add; tables find room beyond.
  private static let metLimit = 32_768
  /// A parser is better made anew than kept with more names than this.
  private static let keptLimit = 8_192

  private let namespaces: NamespaceCatalog
  private var symbols: [Name: Symbol] = [:]
  /// Names that tables have, in lower case: publishers write `ITEM` and `PubDate`.
  private var folded: [Name: Symbol] = [:]
  /// Names of tables that wait for their lower case: most documents never ask for it.
  private var unfolded: [Name] = []
  /// Whether a symbol is of a name that a table has.
  private var isOfTable: [Bool] = []

  /// What the tables of a feed have, some more or less.
  private static let usualCount = 512

  init(namespaces: NamespaceCatalog) {
    self.namespaces = namespaces
    symbols.reserveCapacity(Self.usualCount)
  }

  /// Whether the names of earlier documents take more room than is worth keeping.
  var isCrowded: Bool { symbols.count > Self.keptLimit }

  /// The symbol of a name that a table knows, made when it is new.
  func symbol(_ local: String, in namespace: NamespaceCode) -> Symbol {
    let name = Name(namespace: namespace, local: local)
    let symbol = symbol(name, limit: Int(UInt16.max))
    let index = Int(symbol.index)
    while isOfTable.count <= index { isOfTable.append(false) }
    guard !isOfTable[index] else { return symbol }
    isOfTable[index] = true
    unfolded.append(name)
    return symbol
  }

  /// The symbol of a name that a document uses; `.unknown` when there are too many.
  func symbol(met local: String, in namespace: NamespaceCode) -> Symbol {
    symbol(Name(namespace: namespace, local: local), limit: Self.metLimit)
  }

  /// The symbol that a table has for an element's name in another case; `nil` where a name is as it
  /// should be, or means nothing in any case.
  func symbol(inOtherCase local: String, in namespace: NamespaceCode) -> Symbol? {
    let name = Name(namespace: namespace, local: local)
    // A name that a document has met, say as an attribute's, is as strange as one that it has not.
    if let known = symbols[name], Int(known.index) < isOfTable.count, isOfTable[Int(known.index)] {
      return nil
    }
    foldNames()
    return folded[Name(namespace: namespace, local: Self.folded(local))]
  }

  /// Gives names of tables their lower case; of two that differ in case alone the first one has it.
  private func foldNames() {
    for name in unfolded {
      let lower = Name(namespace: name.namespace, local: Self.folded(name.local))
      if folded[lower] == nil { folded[lower] = symbols[name] }
    }
    unfolded.removeAll()
  }

  private func symbol(_ name: Name, limit: Int) -> Symbol {
    if let known = symbols[name] { return known }
    guard symbols.count < limit else { return .unknown }
    let symbol = Symbol(index: UInt16(symbols.count + 1))
    symbols[name] = symbol
    return symbol
  }

  private static func folded(_ local: String) -> String {
    guard local.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return local }
    return String(decoding: local.utf8.map(\.lowercased), as: UTF8.self)
  }

  /// The namespace that a declaration means: by URI in any spelling, else by its usual prefix.
  func code(uri: String?, prefix: String?) -> NamespaceCode {
    namespaces.code(uri: uri, prefix: prefix)
  }

  /// Whether a known namespace is one by its prefix alone, though another URI is declared for it.
  func isGuess(_ uri: String?) -> Bool { namespaces.isGuess(uri) }

  /// The URI of a namespace that a declaration means, in its usual spelling where it is known.
  func usualURI(uri: String?, prefix: String?) -> String? {
    namespaces.usualURI(uri: uri, prefix: prefix)
  }
}
