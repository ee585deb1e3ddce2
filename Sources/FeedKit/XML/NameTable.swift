internal import CLibXML

/// Finds the symbol of a name by the address that libxml2's dictionary gave it.
///
/// The dictionary holds each name once, so two names are equal when their addresses are; text is
/// only looked at when a name is met for the first time. The dictionary is not filled beforehand:
/// with more than some two hundred names it changes to a hash that costs twice as much.
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

  /// A namespace that only its prefix tells, by the addresses of its URI and prefix.
  private struct Guess: Equatable {
    var uri: UnsafePointer<xmlChar>?
    var prefix: UnsafePointer<xmlChar>?
  }

  /// An attribute's name without a prefix, of 15 bytes at most.
  private struct AttributeSlot {
    var key = ContentModel.Key(first: 0, last: 0, count: 0)
    var symbol = Symbol.unknown
  }

  /// The symbols of a shape's attributes; `none` where one was not asked for.
  private struct ShapeSlot {
    static let none = UInt16.max
    var number: UInt32 = 0
    var symbols = SIMD8<UInt16>(repeating: none)
  }

  /// What a table is made of; behind one address, since all of it would be copied for each call that may
  /// have to look a name up by its text.
  private struct Parts {
    let slots: UnsafeMutablePointer<Slot>
    let namespaces: UnsafeMutablePointer<KnownNamespace>
    /// Symbols of attributes' names by their text, as far as there is room: these went round libxml2.
    let attributes: UnsafeMutablePointer<AttributeSlot>
    /// Symbols of the attributes of shapes of tags that were met lately.
    let shapes: UnsafeMutablePointer<ShapeSlot>
    let catalog: NameCatalog
    /// Slots that may still be filled, one of them always being free; names beyond them are looked up
    /// by their text each time.
    var room = NameTable.slotCount / 2
    /// What the last name that was met for the first time has to be told of.
    var news: News = []
    /// Guesses that were told of in this document; no more are told of than there is room for.
    var guesses: [Guess] = []
    /// What a document's own namespace is taken for.
    var adopted = Adopted()
  }

  private let parts: UnsafeMutablePointer<Parts>
  private static let slotCount = 2_048
  private static let mask = slotCount - 1
  private static let namespaceSlots = 64
  private static let guessRoom = 256
  private static let attributeSlots = 512
  private static let shapeSlots = 256

  @inline(__always)
  private var slots: UnsafeMutablePointer<Slot> { parts.pointee.slots }
  @inline(__always)
  private var namespaces: UnsafeMutablePointer<KnownNamespace> { parts.pointee.namespaces }
  @inline(__always)
  private var attributes: UnsafeMutablePointer<AttributeSlot> { parts.pointee.attributes }
  @inline(__always)
  private var shapes: UnsafeMutablePointer<ShapeSlot> { parts.pointee.shapes }
  private var catalog: NameCatalog { parts.pointee.catalog }

  /// Something about names that has to be told.
  struct News: OptionSet {
    let rawValue: UInt8
    /// An element is written in another case than it should be.
    static let otherCase = News(rawValue: 1)
    /// A usual prefix is declared for a URI that nobody knows; the prefix counts.
    static let guessedNamespace = News(rawValue: 2)
    /// The element that comes next has one attribute twice, under two prefixes.
    static let redefinition = News(rawValue: 4)
  }

  private struct Adopted {
    /// What elements without prefix and namespace are in.
    var unprefixed = NamespaceCode.none
    var uri: UnsafePointer<xmlChar>?
    var code = NamespaceCode.unknown
    /// Whether an element's name was in another case than it should be, which each document is told of.
    var hasOtherCase = false
  }

  init(catalog: NameCatalog) {
    parts = .allocate(capacity: 1)
    parts.initialize(
      to: Parts(
        slots: .allocate(capacity: Self.slotCount),
        namespaces: .allocate(capacity: Self.namespaceSlots),
        attributes: .allocate(capacity: Self.attributeSlots),
        shapes: .allocate(capacity: Self.shapeSlots),
        catalog: catalog
      )
    )
    slots.initialize(
      repeating: Slot(name: nil, namespace: .none, symbol: .unknown),
      count: Self.slotCount
    )
    namespaces.initialize(repeating: KnownNamespace(), count: Self.namespaceSlots)
    attributes.initialize(repeating: AttributeSlot(), count: Self.attributeSlots)
    shapes.initialize(repeating: ShapeSlot(), count: Self.shapeSlots)
  }

  deinit {
    slots.deallocate()
    namespaces.deallocate()
    attributes.deallocate()
    shapes.deallocate()
    parts.deinitialize(count: 1)
    parts.deallocate()
  }

  /// Takes a namespace that is not known, or none, for one that is, until the next document.
  func adopt(_ uri: UnsafePointer<xmlChar>?, as code: NamespaceCode) {
    if uri == nil { parts.pointee.adopted.unprefixed = code }
    parts.pointee.adopted.uri = uri
    parts.pointee.adopted.code = code
    namespaces.update(repeating: KnownNamespace(), count: Self.namespaceSlots)
  }

  /// Forgets what an earlier document's namespace was taken for, and what was told of it.
  func forgetAdopted() {
    if parts.pointee.adopted.hasOtherCase {
      parts.pointee.adopted.hasOtherCase = false
      slots.update(
        repeating: Slot(name: nil, namespace: .none, symbol: .unknown),
        count: Self.slotCount
      )
      parts.pointee.room = Self.slotCount / 2
    }
    let none = parts.pointee.adopted.uri == nil && parts.pointee.adopted.unprefixed == .none
    guard !none || !parts.pointee.guesses.isEmpty else { return }
    parts.pointee.guesses.removeAll()
    adopt(nil, as: .none)
  }

  /// The symbol of an element's name; one in another case than it should be is taken for what it
  /// means, and `takeNews` tells of it once.
  @inline(__always)
  func elementSymbol(_ name: UnsafePointer<xmlChar>, _ namespace: NamespaceCode) -> Symbol {
    var index = Self.hash(name, namespace) & Self.mask
    while let known = slots[index].name {
      if known == name, slots[index].namespace == namespace { return slots[index].symbol }
      index = (index + 1) & Self.mask
    }
    return resolve(name, namespace, index, isElement: true)
  }

  @inline(__always)
  func symbol(_ name: UnsafePointer<xmlChar>, _ namespace: NamespaceCode) -> Symbol {
    var index = Self.hash(name, namespace) & Self.mask
    while let known = slots[index].name {
      if known == name, slots[index].namespace == namespace { return slots[index].symbol }
      index = (index + 1) & Self.mask
    }
    return resolve(name, namespace, index, isElement: false)
  }

  /// The symbol of an attribute of a tag with a shape; `nil` where it is not known.
  @inline(__always)
  func symbol(_ index: Int, ofShape number: UInt32) -> Symbol? {
    let slot = Int(number) & (Self.shapeSlots &- 1)
    guard number > 0, shapes[slot].number == number else { return nil }
    let symbol = shapes[slot].symbols[index]
    return symbol == ShapeSlot.none ? nil : Symbol(index: symbol)
  }

  /// Keeps the symbol of an attribute of a tag with a shape.
  func note(_ symbol: Symbol, _ index: Int, ofShape number: UInt32) {
    guard number > 0 else { return }
    let slot = Int(number) & (Self.shapeSlots - 1)
    if shapes[slot].number != number { shapes[slot] = ShapeSlot(number: number) }
    shapes[slot].symbols[index] = symbol.index
  }

  /// Forgets the shapes of an earlier document, whose numbers mean others now.
  func forgetShapes() { shapes.update(repeating: ShapeSlot(), count: Self.shapeSlots) }

  /// The symbol of the name of an attribute that went round libxml2, of 15 bytes at most.
  @inline(__always)
  func attributeSymbol(
    _ key: ContentModel.Key,
    _ index: Int,
    _ state: UnsafeMutablePointer<SAXState>
  ) -> Symbol {
    let slot = key.hash & (Self.attributeSlots &- 1)
    if attributes[slot].key == key { return attributes[slot].symbol }
    return resolve(key, slot, index, state)
  }

  /// Gives the name its place in libxml2's dictionary, where names are counted, and here.
  @inline(never)
  private func resolve(
    _ key: ContentModel.Key,
    _ slot: Int,
    _ index: Int,
    _ state: UnsafeMutablePointer<SAXState>
  ) -> Symbol {
    let name = state.pointee.markup.pointee.detour.attributeName(index, of: state.pointee.values)
    let dictionary = state.pointee.parser.pointee.dict
    guard let known = xmlDictLookup(dictionary, name.baseAddress, Int32(name.count)) else {
      return .unknown
    }
    let found = symbol(known, .none)
    attributes[slot] = AttributeSlot(key: key, symbol: found)
    return found
  }

  /// Notes that the element that comes next has one attribute twice.
  func noteRedefinition() { parts.pointee.news.insert(.redefinition) }

  /// What the names that were met for the first time since the last call have to be told of.
  @inline(__always)
  func takeNews() -> News? {
    guard parts.pointee.news != [] else { return nil }
    defer { parts.pointee.news = [] }
    return parts.pointee.news
  }

  /// The namespace of a name with this URI and prefix, both from the dictionary.
  @inline(__always)
  func namespace(
    uri: UnsafePointer<xmlChar>?,
    prefix: UnsafePointer<xmlChar>?
  ) -> NamespaceCode {
    if uri == nil, prefix == nil { return parts.pointee.adopted.unprefixed }
    let slot = (Self.address(uri) >> 3 ^ Self.address(prefix) >> 2) & (Self.namespaceSlots - 1)
    let known = namespaces[slot]
    if known.isFilled, known.uri == uri, known.prefix == prefix { return known.code }
    return resolve(uri, prefix, slot)
  }

  /// The URI of a name with this URI and prefix, in its usual spelling.
  func usualURI(
    uri: UnsafePointer<xmlChar>?,
    prefix: UnsafePointer<xmlChar>?
  ) -> String? {
    let uri = uri.map(text).map { $0.utf8.contains(UInt8(ascii: "&")) ? Self.resolved($0) : $0 }
    return catalog.usualURI(uri: uri, prefix: prefix.map(text))
  }

  /// A URI with its ampersands: without entity substitution libxml2 gives each as `&#38;`.
  private static func resolved(_ uri: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(uri.utf8)[...]
    while let first = rest.first {
      bytes.append(first)
      rest = rest.dropFirst(first == UInt8(ascii: "&") && rest.starts(with: "&#38;".utf8) ? 5 : 1)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @inline(never)
  private func resolve(
    _ uri: UnsafePointer<xmlChar>?,
    _ prefix: UnsafePointer<xmlChar>?,
    _ slot: Int
  ) -> NamespaceCode {
    let isAdopted = uri != nil && uri == parts.pointee.adopted.uri
    let code =
      isAdopted
      ? parts.pointee.adopted.code : catalog.code(uri: uri.map(text), prefix: prefix.map(text))
    if !isAdopted, code != .unknown, catalog.isGuess(uri.map(text)) {
      noteGuess(Guess(uri: uri, prefix: prefix))
    }
    namespaces[slot] = KnownNamespace(uri: uri, prefix: prefix, code: code, isFilled: true)
    return code
  }

  /// Notes once what was guessed: another namespace may have taken its slot since.
  private func noteGuess(_ guess: Guess) {
    guard parts.pointee.guesses.count < Self.guessRoom, !parts.pointee.guesses.contains(guess)
    else { return }
    parts.pointee.guesses.append(guess)
    parts.pointee.news.insert(.guessedNamespace)
  }

  /// The symbol of a name that is met for the first time, and has its place in a free slot.
  @inline(never)
  private func resolve(
    _ name: UnsafePointer<xmlChar>,
    _ namespace: NamespaceCode,
    _ index: Int,
    isElement: Bool
  ) -> Symbol {
    guard namespace != .unknown else { return .unknown }
    let local = text(name)
    let meant = isElement ? catalog.symbol(inOtherCase: local, in: namespace) : nil
    if meant != nil {
      parts.pointee.news.insert(.otherCase)
      parts.pointee.adopted.hasOtherCase = true
    }
    let symbol = meant ?? catalog.symbol(met: local, in: namespace)
    if parts.pointee.room > 0 {
      parts.pointee.room -= 1
      slots[index] = Slot(name: name, namespace: namespace, symbol: symbol)
    }
    return symbol
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
