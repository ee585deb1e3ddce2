internal import CLibXML

/// Finds the symbol of a name by the address that libxml2's dictionary gave it.
///
/// The dictionary holds each name once, so two names are equal when their addresses are; no text is
/// compared or hashed.
struct NameTable: ~Copyable {
  private struct Slot {
    var name: UnsafePointer<xmlChar>?
    var namespace: NamespaceCode
    var symbol: Symbol
  }

  private struct KnownNamespace {
    var uri: UnsafePointer<xmlChar>?
    var prefix: UnsafePointer<xmlChar>?
    var code = NamespaceCode.none
    var isFilled = false
  }

  private let slots: UnsafeMutablePointer<Slot>
  private let mask: Int
  private let namespaces: UnsafeMutablePointer<KnownNamespace>
  private static let namespaceSlots = 64
  private let catalog: NameCatalog

  init(catalog: NameCatalog, dictionary: xmlDictPtr?) {
    self.catalog = catalog
    var size = 64
    while size < catalog.names.count * 3 { size *= 2 }
    mask = size - 1
    slots = .allocate(capacity: size)
    slots.initialize(
      repeating: Slot(name: nil, namespace: .none, symbol: .unknown),
      count: size
    )
    namespaces = .allocate(capacity: Self.namespaceSlots)
    namespaces.initialize(repeating: KnownNamespace(), count: Self.namespaceSlots)
    for (index, name) in catalog.names.enumerated() {
      var local = name.local
      let interned = local.withUTF8 { bytes in
        xmlDictLookup(dictionary, bytes.baseAddress, Int32(bytes.count))
      }
      guard let interned else { continue }
      insert(interned, name.namespace, Symbol(index: UInt16(index + 1)))
    }
  }

  deinit {
    slots.deallocate()
    namespaces.deallocate()
  }

  @inline(__always)
  func symbol(_ name: UnsafePointer<xmlChar>, _ namespace: NamespaceCode) -> Symbol {
    var index = Self.hash(name, namespace) & mask
    while let known = slots[index].name {
      if known == name, slots[index].namespace == namespace { return slots[index].symbol }
      index = (index + 1) & mask
    }
    return .unknown
  }

  /// The namespace of a name with this URI and prefix, both from the dictionary.
  @inline(__always)
  func namespace(
    uri: UnsafePointer<xmlChar>?,
    prefix: UnsafePointer<xmlChar>?
  ) -> NamespaceCode {
    if uri == nil, prefix == nil { return .none }
    let slot = (Self.address(uri) >> 3 ^ Self.address(prefix) >> 2) & (Self.namespaceSlots - 1)
    let known = namespaces[slot]
    if known.isFilled, known.uri == uri, known.prefix == prefix { return known.code }
    return resolve(uri, prefix, slot)
  }

  @inline(never)
  private func resolve(
    _ uri: UnsafePointer<xmlChar>?,
    _ prefix: UnsafePointer<xmlChar>?,
    _ slot: Int
  ) -> NamespaceCode {
    let code = catalog.code(uri: uri.map(text), prefix: prefix.map(text))
    namespaces[slot] = KnownNamespace(uri: uri, prefix: prefix, code: code, isFilled: true)
    return code
  }

  private func insert(
    _ name: UnsafePointer<xmlChar>,
    _ namespace: NamespaceCode,
    _ symbol: Symbol
  ) {
    var index = Self.hash(name, namespace) & mask
    while slots[index].name != nil { index = (index + 1) & mask }
    slots[index] = Slot(name: name, namespace: namespace, symbol: symbol)
  }

  @inline(__always)
  private static func hash(_ name: UnsafePointer<xmlChar>, _ namespace: NamespaceCode) -> Int {
    let address = Int(bitPattern: name)
    return address ^ address >> 7 ^ Int(namespace.index) &* 0x9E37
  }

  @inline(__always)
  private static func address(_ pointer: UnsafePointer<xmlChar>?) -> Int {
    Int(bitPattern: pointer)
  }
}

/// A string of libxml2 as Swift text.
func text(_ pointer: UnsafePointer<xmlChar>) -> String { String(cString: pointer) }
