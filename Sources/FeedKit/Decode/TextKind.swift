/// What Atom says about a text by the attributes `type` and, in 0.3, `mode`.
struct TextKind {
  /// Symbols of attributes that have a meaning beside the tables.
  struct Names {
    let type: Symbol
    let mode: Symbol
    let base: Symbol
    let resource: Symbol

    init(catalog: NameCatalog) {
      type = catalog.symbol("type", in: .none)
      mode = catalog.symbol("mode", in: .none)
      base = catalog.symbol("base", in: Namespace.xml.code)
      resource = catalog.symbol("resource", in: Namespace.rdf.code)
    }
  }

  /// The text is HTML source.
  var isHTML = false
  /// The text is XHTML within an element that is no part of it (RFC 4287, 3.1.1.3).
  var hasWrapper = false
  /// The text is base64.
  var isBase64 = false

  /// A text about which nothing is said.
  init() {}

  /// What a type says.
  init(type: String) { read(type: Array(type.utf8).span) }

  init(
    _ tag: borrowing StartTag,
    _ names: Names,
    _ buffer: inout TextBuffer,
    isDraft: Bool
  ) {
    var mode: Bool?
    for index in 0..<tag.attributeCount {
      let symbol = tag.attributeSymbol(index)
      guard symbol == names.type || symbol == names.mode else { continue }
      tag.load(index, into: &buffer)
      buffer.trim()
      if symbol == names.mode {
        mode = buffer.read { $0.isWord("base64") }
      } else {
        buffer.read { read(type: $0) }
      }
    }
    if let mode { isBase64 = mode }
    // The draft knows of no wrapper: there all of the element is content.
    if isDraft { hasWrapper = false }
  }

  /// Media types of no text mean base64 (RFC 4287, 4.1.3.3).
  private mutating func read(type: Span<UInt8>) {
    isHTML = type.isWord("html") || type.isWord("text/html")
    hasWrapper = type.isWord("xhtml") || type.isWord("application/xhtml+xml")
    let isMedia = type.indices.contains { type[$0] == UInt8(ascii: "/") }
    let isText = type.count > 5 && type.isWord("text/", in: 0..<5)
    let isXML = ["+xml", "/xml"].contains { ending in
      type.count > 4 && type.isWord(ending, in: (type.count - 4)..<type.count)
    }
    isBase64 = isMedia && !isText && !isXML
  }
}
