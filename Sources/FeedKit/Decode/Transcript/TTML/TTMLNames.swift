/// What the symbols of one parser mean in TTML.
struct TTMLNames: ~Copyable {
  private let elements: FixedArray<TTMLElement>
  private let attributes: FixedArray<TTMLAttribute>

  /// Gives every name of the vocabulary its symbol.
  init(_ catalog: NameCatalog) {
    var elements: [TTMLElement] = [.foreign]
    var attributes: [TTMLAttribute] = [.foreign]
    func place(_ symbol: Symbol) -> Int {
      let index = Int(symbol.index)
      while elements.count <= index { elements.append(.foreign) }
      while attributes.count <= index { attributes.append(.foreign) }
      return index
    }
    for row in TTMLVocabulary.elements {
      elements[place(catalog.symbol(row.name, in: row.namespace.code))] = row.element
    }
    for row in TTMLVocabulary.attributes where row.attribute != .foreign {
      let namespace = row.namespace?.code ?? .none
      attributes[place(catalog.symbol(row.name, in: namespace))] = row.attribute
    }
    self.elements = FixedArray(elements)
    self.attributes = FixedArray(attributes)
  }

  @inline(__always)
  func element(_ symbol: Symbol) -> TTMLElement {
    let index = Int(symbol.index)
    return index < elements.count ? elements[index] : .foreign
  }

  @inline(__always)
  func attribute(_ symbol: Symbol) -> TTMLAttribute {
    let index = Int(symbol.index)
    return index < attributes.count ? attributes[index] : .foreign
  }
}
