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

  private struct Entry {
    var symbol: Symbol
    /// How tables spell the name; none when no table has it.
    var spellings: [String]
  }

  private let namespaces: NamespaceCatalog
  /// By names in lower case: publishers write `pubdate` and `ITEM`, and no two names differ in case.
  private var entries: [Name: Entry] = [:]

  init(namespaces: NamespaceCatalog) { self.namespaces = namespaces }

  /// Whether the names of earlier documents take more room than is worth keeping.
  var isCrowded: Bool { entries.count > Self.keptLimit }

  /// The symbol of a name that a table knows, made when it is new.
  func symbol(_ local: String, in namespace: NamespaceCode) -> Symbol {
    let name = Name(namespace: namespace, local: Self.folded(local))
    if let known = entries[name] {
      if !known.spellings.contains(local) { entries[name]?.spellings.append(local) }
      return known.symbol
    }
    return add(name, [local], limit: Int(UInt16.max))
  }

  /// The symbol of a name that a document uses; `.unknown` when there are too many.
  ///
  /// - Returns: The symbol, and whether a table spells the name in another case.
  func symbol(
    met local: String,
    in namespace: NamespaceCode
  ) -> (symbol: Symbol, isOtherCase: Bool) {
    let name = Name(namespace: namespace, local: Self.folded(local))
    guard let known = entries[name] else {
      return (add(name, [], limit: Self.metLimit), false)
    }
    return (known.symbol, !known.spellings.isEmpty && !known.spellings.contains(local))
  }

  private func add(_ name: Name, _ spellings: [String], limit: Int) -> Symbol {
    guard entries.count < limit else { return .unknown }
    let symbol = Symbol(index: UInt16(entries.count + 1))
    entries[name] = Entry(symbol: symbol, spellings: spellings)
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

  /// The URI of a namespace that a declaration means, in its usual spelling where it is known.
  func usualURI(uri: String?, prefix: String?) -> String? {
    namespaces.usualURI(uri: uri, prefix: prefix)
  }
}
