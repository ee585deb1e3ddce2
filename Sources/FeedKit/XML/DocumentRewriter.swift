/// Bytes of an XML document in, the same document out, changed where it is not well-formed.
///
/// What comes out is decided at the end: a well-formed document as it came in, else the mended one in
/// UTF-8. Both wait in a spool.
struct DocumentRewriter: ~Copyable {
  private var source: TextSource
  private var markup: Markup
  private var before = WellFormedCheck()
  private var after = WellFormedCheck()
  private let original = Spool()
  private let mended = Spool()
  private var hasSourceChanges = false
  private var isBegun = false
  private(set) var diagnostics: [Diagnostic] = []

  init(model: ContentModel, encoding: TextEncoding?, limits: Limits) {
    source = TextSource(override: encoding, inflateRatio: max(1, limits.inflateRatio))
    var bounds = Markup.Bounds(limits)
    // What is left out of a parse for safety is no mend of the document.
    bounds.depth = max(bounds.depth, 100_000)
    bounds.attributes = max(bounds.attributes, 10_000)
    markup = Markup(bounds: bounds, model: model, route: .rewriting)
  }

  /// Takes the next bytes; `nil` says that the input has ended.
  mutating func add(_ bytes: RawSpan?) throws {
    if let bytes {
      try original.append(bytes)
      try bytes.withUnsafeBytes { raw in
        source.push(raw.bindMemory(to: UInt8.self))
        try run(isFinal: false)
      }
    } else {
      source.push(UnsafeBufferPointer(start: nil, count: 0))
      try run(isFinal: true)
    }
  }

  private mutating func run(isFinal: Bool) throws {
    while let clean = source.next(isFinal: isFinal, map: &markup.map) {
      if !isBegun { begin() }
      before?.add(clean)
      markup.begin(clean)
      try drain(isFinal: false)
    }
    let found = source.takeDiagnostics()
    // A label that is wrong, or data that is damaged, is a change.
    if !found.isEmpty { hasSourceChanges = true }
    diagnostics.append(contentsOf: found)
    if let failure = source.failure { throw failure }
    if isFinal {
      markup.begin(UnsafeBufferPointer(start: nil, count: 0))
      try drain(isFinal: true)
    }
    diagnostics.append(contentsOf: markup.map.takePlaced(before: nil))
  }

  private mutating func begin() {
    isBegun = true
    guard let decision = source.decision else { return }
    let declared = decision.declared.flatMap(TextEncoding.init(label:))
    markup.declaresOtherEncoding =
      decision.encoding != .utf8 || (decision.declared != nil && declared != .utf8)
    if decision.markLength > 0, let declared, declared != decision.encoding,
      declared.isASCIICompatible || decision.encoding.isASCIICompatible
    {
      hasSourceChanges = true
    }
  }

  private mutating func drain(isFinal: Bool) throws {
    while let piece = markup.next(isFinal: isFinal) {
      after?.add(piece)
      try mended.append(UnsafeRawBufferPointer(piece).bytes)
    }
  }

  /// Whether the document is XML, well-formed or not.
  var isXML: Bool { isBegun && !markup.prolog.isNoDocument }

  /// Writes the document; what is no XML as it came.
  ///
  /// - Returns: Whether it is another one than came in, and whether it is well-formed now.
  mutating func finish(
    into sink: inout ByteSink
  ) throws -> (isChanged: Bool, isWellFormed: Bool) {
    let wasWellFormed = before?.finish() ?? false
    if !isXML || (wasWellFormed && !hasSourceChanges && !markup.map.hasMarks) {
      diagnostics = []
      try original.drain(into: &sink)
      return (false, isXML)
    }
    try mended.drain(into: &sink)
    return (true, after?.finish() ?? false)
  }
}
