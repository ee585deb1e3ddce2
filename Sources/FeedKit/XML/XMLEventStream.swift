internal import CLibXML

/// Bytes of a document in, events to a handler out; owns the libxml2 context.
///
/// libxml2 sees clean, well-formed UTF-8 from our scanner. What it still finds wrong is a kind of
/// damage that we do not know: it is reported, and read on from as well as libxml2 can.
struct XMLEventStream<Handler: XMLHandler & ~Copyable>: ~Copyable {
  private let state: UnsafeMutablePointer<SAXState>
  private let handlerCell: UnsafeMutablePointer<Handler>
  private let markup: UnsafeMutablePointer<Markup>
  private let parser: xmlParserCtxtPtr
  private var source: TextSource
  private let isStrict: Bool
  /// The encoding that the handler knows of.
  private var toldEncoding: TextEncoding?
  private var isEnded = false
  /// Whether libxml2 had given up before the input ended.
  private var wasOver = false

  /// Makes a stream; the target hands events to a handler of its type, and is quicker where it is fixed.
  ///
  /// - Throws: ``FeedError`` when there is no memory for libxml2's context.
  init(
    handler: consuming Handler,
    catalog: NameCatalog,
    model: ContentModel = .empty,
    encoding: TextEncoding?,
    isStrict: Bool,
    limits: Limits,
    detour: Detour = .tagsAndText,
    target: any EventTarget.Type = HandlerTarget<Handler>.self
  ) throws(FeedError) {
    initializeLibrary()
    var callbacks = makeSAXHandler(takesDetour: detour == .tagsAndText)
    let reserved = UnsafeMutablePointer<SAXState>.allocate(capacity: 1)
    guard let parser = xmlCreatePushParserCtxt(&callbacks, reserved, nil, 0, nil) else {
      reserved.deallocate()
      throw FeedError(code: .limitExceeded, message: "no memory for an XML parser")
    }
    let recovery = isStrict ? 0 : XML_PARSE_RECOVER.rawValue
    xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | recovery))
    markup = .allocate(capacity: 1)
    markup.initialize(
      to: Markup(
        bounds: Markup.Bounds(limits),
        model: model,
        route: .libxml2(detour)
      )
    )
    handlerCell = .allocate(capacity: 1)
    handlerCell.initialize(to: handler)
    reserved.initialize(
      to: SAXState(
        parser: parser,
        names: NameTable(catalog: catalog),
        markup: markup,
        limits: limits,
        isStrict: isStrict,
        handler: UnsafeMutableRawPointer(handlerCell),
        target: target
      )
    )
    state = reserved
    self.parser = parser
    self.isStrict = isStrict
    source = TextSource(
      override: encoding,
      inflateRatio: max(1, limits.inflateRatio),
      isMarkup: true
    )
  }

  deinit {
    xmlFreeParserCtxt(parser)
    state.deinitialize(count: 1)
    state.deallocate()
    handlerCell.deinitialize(count: 1)
    handlerCell.deallocate()
    markup.deinitialize(count: 1)
    markup.deallocate()
  }

  /// Makes the stream ready for another document with the same options.
  ///
  /// The handler is reset by its owner.
  ///
  /// - Returns: False when the stream is better made anew.
  mutating func reset(encoding: TextEncoding?, limits: Limits, detour: Detour) -> Bool {
    guard state.pointee.isReusable, xmlCtxtResetPush(parser, nil, 0, nil, nil) == 0 else {
      return false
    }
    let recovery = isStrict ? 0 : XML_PARSE_RECOVER.rawValue
    xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | recovery))
    markup.pointee = Markup(
      bounds: Markup.Bounds(limits),
      model: markup.pointee.model,
      route: .libxml2(detour)
    )
    source = TextSource(
      override: encoding,
      inflateRatio: max(1, limits.inflateRatio),
      isMarkup: true
    )
    state.pointee.reset()
    toldEncoding = nil
    isEnded = false
    wasOver = false
    return true
  }

  /// The handler that the events go to.
  var handler: Handler {
    _read { yield handlerCell.pointee }
    _modify { yield &handlerCell.pointee }
  }

  /// How the encoding was decided; `nil` before the first bytes.
  var decision: EncodingDecision? { source.decision }
  var isCompressed: Bool { source.isCompressed }

  /// Takes the next bytes and reports what they complete.
  mutating func parse(_ bytes: RawSpan) throws(FeedError) {
    guard !isEnded, !isOver else { return }
    var failure: FeedError?
    bytes.withUnsafeBytes { raw in
      source.push(raw.bindMemory(to: UInt8.self))
      do throws(FeedError) { try run(isFinal: false) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Says that the input has ended.
  ///
  /// - Returns: Whether the document was whole.
  mutating func finish() throws(FeedError) -> Bool {
    if !isEnded {
      if !isOver {
        source.push(UnsafeBufferPointer(start: nil, count: 0))
        try run(isFinal: true)
      }
      wasOver = isOver
      state.pointee.isEnding = true
      if !wasOver { feed(nil, 0, isFinal: true) }
      if markup.pointee.isCDATAUnterminated, state.pointee.depth > 0, !state.pointee.isStopped {
        handlerCell.pointee.endCut(EndTag(state: state), name: state.pointee.currentName)
      }
      isEnded = true
    }
    try throwFailure()
    // How far the scanner was ahead of libxml2 when that ended depends on the cutting.
    if !wasOver { state.pointee.reportPlaced(before: nil) }
    let isWhole = noteEnd()
    handlerCell.pointee.count(untold: markup.pointee.map.untoldCount)
    try throwFailure()
    return isWhole
  }

  /// Whether libxml2 takes no more: it was stopped, gave up, or is past the end of the document.
  private var isOver: Bool { parser.pointee.disableSAX != 0 }

  private mutating func run(isFinal: Bool) throws(FeedError) {
    while let clean = source.next(isFinal: isFinal, map: &markup.pointee.map) {
      try reportSource()
      if let encoding = source.decision?.encoding, encoding != toldEncoding {
        toldEncoding = encoding
        handlerCell.pointee.begin(encodingName: encoding.name)
      }
      markup.pointee.begin(clean)
      while let piece = markup.pointee.next(isFinal: false) {
        feed(piece.baseAddress, piece.count, isFinal: false)
        try throwFailure()
        if isOver { return }
      }
      try checkBeginning()
    }
    try reportSource()
    if let failure = source.failure { throw failure }
    guard isFinal else { return }
    markup.pointee.begin(UnsafeBufferPointer(start: nil, count: 0))
    while let piece = markup.pointee.next(isFinal: true) {
      feed(piece.baseAddress, piece.count, isFinal: false)
      try throwFailure()
      if isOver { return }
    }
    try checkBeginning()
  }

  /// libxml2 moves what it has not read when more than so many bytes were read before.
  private static var movedBytes: Int { 4_096 }

  private func feed(_ bytes: UnsafePointer<UInt8>?, _ count: Int, isFinal: Bool) {
    // A task may go on in another thread after each wait, and libxml2's last resort for messages is
    // set for each thread.
    feedkit_silence_this_thread()
    bytes.withMemoryRebound(count) { characters in
      _ = xmlParseChunk(parser, characters, Int32(clamping: count), isFinal ? 1 : 0)
    }
    // libxml2 forgets what it has read when it is called again, after it has added what it is given,
    // and moves all that is left: that is least before more is given.
    if count > Self.movedBytes, !isFinal { _ = xmlParseChunk(parser, nil, 0, 0) }
    markup.pointee.detour.settle(waiting: markup.pointee.ring.firstValue)
  }

  /// Ends the reading of what has no beginning of a document where one is looked for.
  private mutating func checkBeginning() throws(FeedError) {
    guard markup.pointee.prolog.isNoDocument else { return }
    isEnded = true
    throw FeedError(code: .notAFeed, message: "does not begin like an XML document")
  }

  private mutating func reportSource() throws(FeedError) {
    for diagnostic in source.takeDiagnostics() { state.pointee.report(diagnostic) }
    try throwFailure()
  }

  private mutating func throwFailure() throws(FeedError) {
    if let failure = state.pointee.failure {
      isEnded = true
      throw failure
    }
    guard isStrict, let error = state.pointee.firstError else { return }
    isEnded = true
    throw FeedError(code: .damaged, message: error.message, position: error.position)
  }

  /// Reports what can only be known at the end; returns whether the document was whole.
  private mutating func noteEnd() -> Bool {
    guard state.pointee.isRootSeen, !state.pointee.isStopped else { return true }
    if let error = state.pointee.firstError { state.pointee.report(error) }
    guard state.pointee.isRootClosed else {
      state.pointee.report(
        Diagnostic(
          rule: "truncated",
          severity: .error,
          message: wasOver
            ? "document cannot be read on inside this element; what was complete was read"
            : "input ends inside the document; what was complete was read",
          position: wasOver ? state.pointee.currentPosition : markup.pointee.map.nextPlace(),
          path: state.pointee.path
        )
      )
      return false
    }
    return state.pointee.errorCount == 0
  }
}

extension Optional where Wrapped == UnsafePointer<UInt8> {
  /// libxml2 takes bytes as C characters.
  fileprivate func withMemoryRebound(_ count: Int, _ body: (UnsafePointer<CChar>?) -> Void) {
    guard let pointer = self else { return body(nil) }
    pointer.withMemoryRebound(to: CChar.self, capacity: count) { body($0) }
  }
}
