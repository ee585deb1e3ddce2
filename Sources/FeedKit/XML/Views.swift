internal import CLibXML

/// A start tag, for as long as it is reported.
struct StartTag: ~Copyable {
  let symbol: Symbol
  let namespace: NamespaceCode
  let attributeCount: Int
  fileprivate let state: UnsafeMutablePointer<SAXState>
  fileprivate let local: UnsafePointer<xmlChar>
  fileprivate let prefix: UnsafePointer<xmlChar>?
  fileprivate let uri: UnsafePointer<xmlChar>?
  /// Five pointers an attribute: name, prefix, URI, value, end of value.
  fileprivate let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  /// Whether the attributes went round libxml2, so that these are none.
  private let hasWholeAttributes: Bool
  private let namespaceCount: Int
  /// Two pointers a declaration: prefix, URI.
  private let namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  @inline(__always)
  init(
    state: UnsafeMutablePointer<SAXState>,
    local: UnsafePointer<xmlChar>,
    prefix: UnsafePointer<xmlChar>?,
    uri: UnsafePointer<xmlChar>?,
    attributeCount: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    namespaceCount: Int,
    namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    self.namespaceCount = namespaceCount
    self.namespaces = namespaces
    self.state = state
    self.local = local
    self.prefix = prefix
    self.uri = uri
    hasWholeAttributes = state.pointee.hasWholeAttributes
    self.attributeCount =
      hasWholeAttributes
      ? state.pointee.values.count &- state.pointee.textCount : attributeCount
    self.attributes = attributes
    namespace = state.pointee.names.namespace(uri: uri, prefix: prefix)
    symbol = state.pointee.names.elementSymbol(local, namespace)
  }

  /// Where the tag begins in the original.
  var position: Position { state.pointee.currentPosition }

  /// Where an attribute begins in the original; where the tag begins when that cannot be told, since
  /// libxml2 has taken the value apart, or bytes of the original stand for others.
  func attributePosition(_ index: Int) -> Position {
    let start = state.pointee.currentPosition
    guard let name = bytes(beforeAttribute: index) else { return start }
    var place = start
    for byte in name {
      place.offset += 1
      place.column += 1
      if byte == 0x0A {
        place.line += 1
        place.column = 1
      }
    }
    return place
  }

  private func bytes(beforeAttribute index: Int) -> UnsafeBufferPointer<UInt8>? {
    if hasWholeAttributes { return state.pointee.tagBytes(beforeAttribute: index) }
    guard let fields = attributes.map({ $0 + index * 5 }), let value = fields[3],
      let end = fields[4]
    else { return nil }
    return state.pointee.tagBytes(before: value, count: end - value)
  }

  /// The path from the root to this element.
  var path: String { state.pointee.path }

  /// Whether the prefix was used without a declaration.
  var isPrefixUndeclared: Bool { prefix != nil && uri == nil }

  func name() -> XMLName {
    XMLName(
      namespace: state.pointee.names.usualURI(uri: uri, prefix: prefix),
      prefix: prefix.map(text),
      local: text(local)
    )
  }

  /// How the element's name is written, within one document: what is equal is written alike.
  struct Spelling: Equatable {
    fileprivate let local: UnsafePointer<UInt8>?
    fileprivate let prefix: UnsafePointer<UInt8>?

    /// That of no element.
    static var none: Spelling { Spelling(local: nil, prefix: nil) }
  }

  /// How the element's name is written.
  var spelling: Spelling { Spelling(local: local, prefix: prefix) }

  /// The URI of the element's namespace as the document spells it.
  var declaredNamespace: String? { uri.map(text) }

  @inline(__always)
  func attributeSymbol(_ index: Int) -> Symbol {
    if hasWholeAttributes {
      if let known = state.pointee.names.symbol(index, ofShape: state.pointee.shape) {
        return known
      }
      let symbol = state.pointee.names.attributeSymbol(
        state.pointee.markup.pointee.detour.attributeKey(index, of: state.pointee.values),
        index,
        state
      )
      state.pointee.names.note(symbol, index, ofShape: state.pointee.shape)
      return symbol
    }
    guard let fields = attributes.map({ $0 + index * 5 }), let name = fields[0] else {
      return .unknown
    }
    // An attribute without prefix is in no namespace, whatever its element is in.
    let code =
      fields[1] == nil
      ? NamespaceCode.none : state.pointee.names.namespace(uri: fields[2], prefix: fields[1])
    return state.pointee.names.symbol(name, code)
  }

  /// The namespace of an attribute; of those without prefix, none.
  func attributeNamespace(_ index: Int) -> NamespaceCode {
    guard !hasWholeAttributes, let fields = attributes.map({ $0 + index * 5 }), fields[1] != nil
    else {
      return .none
    }
    return state.pointee.names.namespace(uri: fields[2], prefix: fields[1])
  }

  /// Whether an attribute has a prefix that is not declared.
  func isAttributePrefixUndeclared(_ index: Int) -> Bool {
    guard !hasWholeAttributes, let fields = attributes.map({ $0 + index * 5 }) else { return false }
    return fields[1] != nil && fields[2] == nil
  }

  func attributeName(_ index: Int) -> XMLName {
    if hasWholeAttributes {
      let name = state.pointee.markup.pointee.detour.attributeName(index, of: state.pointee.values)
      return XMLName(local: String(decoding: name, as: UTF8.self))
    }
    guard let fields = attributes.map({ $0 + index * 5 }), let name = fields[0] else {
      return XMLName(local: "")
    }
    return XMLName(
      namespace: state.pointee.names.usualURI(uri: fields[2], prefix: fields[1]),
      prefix: fields[1].map(text),
      local: text(name)
    )
  }

  /// The value of an attribute, or `nil`; for the few that decide what a document is.
  func value(of symbol: Symbol) -> String? {
    value(of: symbol, limit: 1_024)?.text
  }

  /// The value of an attribute, cut at a limit in bytes, and whether it was; for lists.
  func value(of symbol: Symbol, limit: Int) -> (text: String, isCut: Bool)? {
    for index in 0..<attributeCount where attributeSymbol(index) == symbol {
      var buffer = TextBuffer(limit: limit)
      load(index, into: &buffer)
      buffer.trim()
      return (buffer.string(), buffer.isCut)
    }
    return nil
  }

  /// Whether a namespace whose URI has a text in it is declared here.
  func declares(_ part: String) -> Bool {
    for index in 0..<namespaceCount {
      guard let uri = namespaces?[index * 2 + 1] else { continue }
      if NamespaceCatalog.folded(text(uri)).contains(part) { return true }
    }
    return false
  }

  /// The namespaces that are declared here, by prefix; the prefix of the default one is empty.
  var declaredNamespaces: [(prefix: String, uri: String)] {
    (0..<namespaceCount).map { index in
      (namespaces?[index * 2].map(text) ?? "", namespaces?[index * 2 + 1].map(text) ?? "")
    }
  }

  /// Takes the namespace of this element, which is none or not known, for one that is.
  func adoptNamespace(as code: NamespaceCode) { state.pointee.names.adopt(uri, as: code) }

  /// Puts an attribute's value into a buffer, where it is only for as long as the tag is reported.
  @inline(__always)
  func load(_ index: Int, into buffer: inout TextBuffer) {
    if hasWholeAttributes {
      return buffer.borrow(
        state.pointee.markup.pointee.detour.value(index, of: state.pointee.values)
      )
    }
    guard let fields = attributes.map({ $0 + index &* 5 }), let start = fields[3],
      let end = fields[4]
    else { return buffer.removeAll() }
    let count = end - start
    if count == 1,
      let value = state.pointee.markup.pointee.detour.value(start[0], of: state.pointee.values)
    {
      buffer.borrow(value)
    } else if find(UInt8(ascii: "&"), start, 0, count) == nil {
      buffer.borrow(UnsafeBufferPointer(start: start, count: count))
    } else {
      buffer.removeAll()
      loadReferences(start, count, into: &buffer)
    }
  }

  /// Gives an attribute's value to a reader where it lies; `nil` where it must be loaded first.
  @inline(__always)
  func readWhole<Result>(_ index: Int, _ reader: (Span<UInt8>) -> Result) -> Result? {
    guard hasWholeAttributes else { return nil }
    return reader(
      state.pointee.markup.pointee.detour.value(index, of: state.pointee.values).span
    )
  }

  /// Without entity substitution, which is not safe, libxml2 gives each ampersand as `&#38;`.
  private func loadReferences(
    _ value: UnsafePointer<UInt8>,
    _ count: Int,
    into buffer: inout TextBuffer
  ) {
    var index = 0
    while let ampersand = find(UInt8(ascii: "&"), value, index, count) {
      buffer.append(value + index, ampersand + 1 - index)
      let isReference = ampersand + 5 <= count && matches(value + ampersand, "&#38;")
      index = ampersand + (isReference ? 5 : 1)
    }
    buffer.append(value + index, count - index)
  }

  /// Ends the parsing: nothing more is reported.
  func stop() { state.pointee.stop() }
}

/// An end tag, for as long as it is reported.
struct EndTag: ~Copyable {
  fileprivate let state: UnsafeMutablePointer<SAXState>

  @inline(__always)
  init(state: UnsafeMutablePointer<SAXState>) { self.state = state }

  /// Where the element's start tag begins in the original.
  var position: Position { state.pointee.currentPosition }

  /// The path from the root to this element.
  var path: String { state.pointee.path }
}

/// A piece of text, for as long as it is reported.
struct CharacterData: ~Copyable {
  fileprivate let state: UnsafeMutablePointer<SAXState>
  fileprivate let bytes: UnsafePointer<UInt8>
  fileprivate let count: Int

  @inline(__always)
  init(state: UnsafeMutablePointer<SAXState>, bytes: UnsafePointer<UInt8>, count: Int) {
    self.state = state
    self.bytes = bytes
    self.count = count
  }

  @inline(__always)
  func append(to buffer: inout TextBuffer) { buffer.append(bytes, count) }

  /// Whether there is nothing but white space.
  var isSpace: Bool { UnsafeBufferPointer(start: bytes, count: count).isSpace }

  /// Where the element that holds the text begins in the original.
  var elementPosition: Position { state.pointee.currentPosition }

  /// The path from the root to that element.
  var path: String { state.pointee.path }

  func string() -> String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
