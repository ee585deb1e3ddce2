/// The names of a small vocabulary by their symbols: a case for each, called as it is written.
struct NamedSymbols<Name: RawRepresentable & CaseIterable & Hashable>
where Name.RawValue == String {
  private var names: [Name?] = []
  private var symbols: [Name: Symbol] = [:]

  /// Gives the names their symbols.
  ///
  /// - Parameters:
  ///   - catalog: Where symbols are from.
  ///   - namespaces: Those that the names are known in; the symbol of a name is the one in the first.
  init(_ catalog: NameCatalog, in namespaces: [NamespaceCode] = [.none]) {
    for name in Name.allCases {
      for namespace in namespaces {
        let symbol = catalog.symbol(name.rawValue, in: namespace)
        while names.count <= Int(symbol.index) { names.append(nil) }
        names[Int(symbol.index)] = name
        if symbols[name] == nil { symbols[name] = symbol }
      }
    }
  }

  /// The name of a symbol, or `nil` when it is none of these.
  subscript(_ symbol: Symbol) -> Name? {
    Int(symbol.index) < names.count ? names[Int(symbol.index)] : nil
  }

  /// The symbol of a name.
  subscript(_ name: Name) -> Symbol { symbols[name] ?? .unknown }
}
