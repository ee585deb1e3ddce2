internal import CLibXML

/// Finds out whether a text is well-formed XML, by libxml2 without any recovery.
///
/// Entities that the document declares are known to it; nothing is replaced, and no file is read.
struct WellFormedCheck: ~Copyable {
  private let parser: xmlParserCtxtPtr
  private var isOver = false

  /// Makes a check, or returns `nil` when there is no memory for it.
  init?() {
    initializeLibrary()
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = xmlSAX2InternalSubset
    handler.entityDecl = xmlSAX2EntityDecl
    handler.getEntity = xmlSAX2GetEntity
    handler.getParameterEntity = xmlSAX2GetParameterEntity
    // Without a function for messages they would go to the terminal.
    handler.serror = { _, _ in }
    guard let made = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else { return nil }
    parser = made
    xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
  }

  deinit {
    if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(parser)
  }

  /// Takes the next bytes of the text.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isOver, let base = bytes.baseAddress else { return }
    feedkit_silence_this_thread()
    base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
      _ = xmlParseChunk(parser, characters, Int32(clamping: bytes.count), 0)
    }
    if parser.pointee.wellFormed == 0 { isOver = true }
  }

  /// Whether the text was well-formed, once all of it was given.
  mutating func finish() -> Bool {
    if !isOver {
      isOver = true
      feedkit_silence_this_thread()
      _ = xmlParseChunk(parser, nil, 0, 1)
    }
    return parser.pointee.wellFormed == 1
  }
}
