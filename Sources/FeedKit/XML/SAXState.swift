internal import CLibXML

/// What the callbacks work on: one for each parser, at an address that does not change.
struct SAXState: ~Copyable {
  private struct OpenElement {
    var local: UnsafePointer<xmlChar>?
    var prefix: UnsafePointer<xmlChar>?
    var position: Position
  }

  let parser: xmlParserCtxtPtr
  let names: NameTable
  let handler: UnsafeMutableRawPointer
  let target: any EventTarget.Type
  let markup: UnsafeMutablePointer<Markup>

  private let open: UnsafeMutablePointer<OpenElement>
  private let depthLimit: Int
  private var nameLimit: Int
  /// Names in the dictionary before the first document, and before this one.
  private let baseNames: Int
  private var countedNames: Int
  private let isStrict: Bool
  private(set) var depth = 0
  /// The values of the tag that was reported last, as far as they went round libxml2.
  private(set) var values = 0..<0
  /// Whether its attributes went round with their names.
  private(set) var hasWholeAttributes = false
  /// Whether its element's text did.
  private(set) var hasText = false
  /// Whether the text behind its element did.
  private(set) var hasTail = false
  /// The number of its shape; 0 where it is not known.
  private(set) var shape: UInt32 = 0
  /// Open elements that are over the depth limit, and therefore not reported.
  private var prunedDepth = 0
  private var isPruningNoted = false
  private(set) var isRootSeen = false
  private(set) var isStopped = false
  /// What stopped the reading.
  private(set) var failure: FeedError?
  /// Messages of libxml2 about text that is not well-formed.
  private(set) var errorCount = 0
  private(set) var firstError: Diagnostic?
  /// Whether the input has ended.
  var isEnding = false

  init(
    parser: xmlParserCtxtPtr,
    names: consuming NameTable,
    markup: UnsafeMutablePointer<Markup>,
    limits: Limits,
    isStrict: Bool,
    handler: UnsafeMutableRawPointer,
    target: any EventTarget.Type
  ) {
    self.parser = parser
    self.names = names
    self.markup = markup
    self.handler = handler
    self.target = target
    self.isStrict = isStrict
    depthLimit = max(1, min(limits.depth, Self.deepest))
    // No document can hold as many names as the second number says.
    baseNames = Int(xmlDictSize(parser.pointee.dict))
    countedNames = baseNames
    nameLimit = baseNames + max(0, min(limits.names, 1 << 40))
    open = .allocate(capacity: depthLimit)
  }

  deinit { open.deallocate() }

  /// Whether the dictionary holds few enough strange names to be used for another document.
  var isReusable: Bool { Int(xmlDictSize(parser.pointee.dict)) < baseNames + 1_024 }

  /// Forgets the document that was read.
  mutating func reset() {
    names.forgetAdopted()
    names.forgetShapes()
    nameLimit += Int(xmlDictSize(parser.pointee.dict)) - countedNames
    countedNames = Int(xmlDictSize(parser.pointee.dict))
    depth = 0
    prunedDepth = 0
    isPruningNoted = false
    isRootSeen = false
    isStopped = false
    failure = nil
    errorCount = 0
    firstError = nil
    isEnding = false
  }

  /// The place of every open element is kept: 40 MB.
  private static let deepest = 1_000_000

  var isRootClosed: Bool { isRootSeen && depth == 0 }

  /// Where the innermost open element begins.
  var currentPosition: Position { depth > 0 ? open[depth - 1].position : Position() }

  /// How much of what it was given libxml2 has read.
  private var consumedBytes: Int {
    guard let input = parser.pointee.input, let base = input.pointee.base,
      let current = input.pointee.cur
    else { return 0 }
    return Int(clamping: input.pointee.consumed) + (current - base)
  }

  /// From the start of the tag that is reported to the name of the attribute whose value libxml2 has
  /// given; `nil` when the value is not where the tag is, or bytes of the original stand for others.
  func tagBytes(
    before value: UnsafePointer<xmlChar>?,
    count: Int
  ) -> UnsafeBufferPointer<UInt8>? {
    guard let value, markup.pointee.map.isByteExact else { return nil }
    guard values.isEmpty else {
      guard count == 1, let place = markup.pointee.detour.place(value[0], of: values) else {
        return nil
      }
      return Self.tagBytes(before: place)
    }
    guard let input = parser.pointee.input, let base = input.pointee.base,
      let end = input.pointee.end, value > base, value < end
    else { return nil }
    return Self.tagBytes(before: value)
  }

  /// From the start of the tag that is reported to the name of an attribute that went round libxml2.
  func tagBytes(beforeAttribute index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard markup.pointee.map.isByteExact,
      let value = markup.pointee.detour.attributePlace(index, of: values)
    else { return nil }
    return Self.tagBytes(before: value)
  }

  /// How many of the values are texts, which stand behind those of the attributes.
  @inline(__always)
  var textCount: Int { (hasText ? 1 : 0) &+ (hasTail ? 1 : 0) }

  /// The text of the element that begins, where it went round libxml2.
  var leafText: UnsafeBufferPointer<UInt8>? {
    hasText && !isStopped
      ? markup.pointee.detour.value(values.count - textCount, of: values) : nil
  }

  /// The text behind the element that ends, where it went round libxml2 with it; once.
  @inline(__always)
  mutating func takeTail() -> UnsafeBufferPointer<UInt8>? {
    guard hasTail else { return nil }
    let tail = markup.pointee.detour.value(values.count &- 1, of: values)
    hasTail = false
    values = values.lowerBound..<values.upperBound &- 1
    return isStopped ? nil : tail
  }

  /// The same for a value that stands in its tag.
  private static func tagBytes(
    before value: UnsafePointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8>? {
    // Back over the quote, the equals sign and what is between; a tag has a name before them.
    var name = value - 1
    while [0x22, 0x27, 0x3D].contains(name.pointee) || Whitespace.isXMLSpace(name.pointee) {
      name -= 1
    }
    while !Whitespace.isXMLSpace((name - 1).pointee), name.pointee != 0x3C { name -= 1 }
    var start = name
    while start.pointee != 0x3C { start -= 1 }
    guard start < name else { return nil }
    return UnsafeBufferPointer(start: start, count: name - start)
  }

  /// The open elements, outermost first, as far as they fit into some 500 bytes.
  var path: String {
    var path: [UInt8] = []
    path.reserveCapacity(64)
    for level in 0..<depth {
      guard path.count < Self.longestPath else {
        return String(decoding: path, as: UTF8.self) + "/…"
      }
      if level > 0 { path.append(UInt8(ascii: "/")) }
      if !appendName(level, to: &path) { path += name(level).quoted.utf8 }
    }
    return String(decoding: path, as: UTF8.self)
  }

  /// Adds the name of an open element to a path; false where it is so long that it must be cut.
  private func appendName(_ level: Int, to path: inout [UInt8]) -> Bool {
    guard let local = open[level].local else { return true }
    let count = Int(xmlStrlen(local))
    let prefix = open[level].prefix
    let prefixCount = prefix.map { Int(xmlStrlen($0)) } ?? 0
    guard count + prefixCount < Self.longestName else { return false }
    if let prefix {
      path.append(contentsOf: UnsafeBufferPointer(start: prefix, count: prefixCount))
      path.append(UInt8(ascii: ":"))
    }
    path.append(contentsOf: UnsafeBufferPointer(start: local, count: count))
    return true
  }

  /// Bytes of a name that is never cut.
  private static let longestName = 40

  private static let longestPath = 500

  private func name(_ level: Int) -> String {
    let local = open[level].local.map(text) ?? ""
    return open[level].prefix.map { text($0) + ":" + local } ?? local
  }

  /// Enters an element; false when it is not to be reported.
  @inline(__always)
  mutating func enter(
    _ local: UnsafePointer<xmlChar>,
    _ prefix: UnsafePointer<xmlChar>?
  ) -> Bool {
    let tag =
      errorCount == 0
      ? markup.pointee.ring.pop() : markup.pointee.ring.pop(before: consumedBytes)
    let position = tag.place
    values = tag.values
    hasWholeAttributes = tag.hasWholeAttributes
    hasText = tag.hasText
    hasTail = tag.hasTail
    shape = tag.shape
    if markup.pointee.map.hasPlaced { reportPlaced(before: position.offset) }
    if errorCount > 0 { parser.pointee.wellFormed = 1 }
    if Int(xmlDictSize(parser.pointee.dict)) > nameLimit {
      failForNames(position)
      return false
    }
    if depth == depthLimit {
      prunedDepth += 1
      if !isPruningNoted { notePruning(position) }
      return false
    }
    open[depth] = OpenElement(local: local, prefix: prefix, position: position)
    depth += 1
    isRootSeen = true
    return true
  }

  /// Whether the element that ends was reported.
  @inline(__always)
  mutating func isLeavingReported() -> Bool {
    if errorCount > 0 { parser.pointee.wellFormed = 1 }
    guard prunedDepth > 0 else { return true }
    prunedDepth -= 1
    return false
  }

  @inline(__always)
  mutating func leave() { depth -= depth > 0 ? 1 : 0 }

  mutating func stop() {
    isStopped = true
    xmlStopParser(parser)
  }

  /// Passes on what was found; ends the reading of a strict reader.
  mutating func report(_ diagnostic: Diagnostic) {
    target.report(diagnostic, to: handler)
    guard isStrict, diagnostic.severity > .note, failure == nil else { return }
    failure = FeedError(
      code: .damaged,
      message: diagnostic.message,
      position: diagnostic.position
    )
    stop()
  }

  /// Passes on the mends before an offset of the original; all of them for `nil`.
  ///
  /// The scanner runs ahead of libxml2, by how much depends on how the input is cut. Waiting for the
  /// next start tag brings mends and elements into an order that does not.
  mutating func reportPlaced(before offset: Int?) {
    for diagnostic in markup.pointee.map.takePlaced(before: offset) where failure == nil {
      report(diagnostic)
    }
  }

  /// Takes a message of libxml2.
  mutating func take(_ error: feedkit_error_ref) {
    if Int(error.pointee.code) == Int(XML_NS_ERR_ATTRIBUTE_REDEFINED.rawValue) {
      names.noteRedefinition()
    }
    // Undeclared prefixes and relative namespace names are looked after by the name table.
    guard error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue, !isStopped,
      Int(error.pointee.domain) != Int(XML_FROM_NAMESPACE.rawValue)
    else { return }
    // What ends too early is told once, by whoever knows where it ended.
    guard !isEnding else { return }
    errorCount += 1
    guard firstError == nil else { return }
    // The parser's own words name lines of what it was given, which are not the original's.
    firstError = Diagnostic(
      rule: "not-well-formed",
      severity: .error,
      message: "content of this element is not well-formed XML; read as far as it can be"
        + " (libxml2 error \(error.pointee.code))",
      position: currentPosition,
      path: path
    )
  }

  /// Tells what a tag's names have to be told of.
  mutating func note(_ news: NameTable.News, of tag: borrowing StartTag) {
    if news.contains(.otherCase) { noteCase(tag.name().qualified) }
    if news.contains(.redefinition) { noteRedefinition(tag.name().qualified) }
    guard news.contains(.guessedNamespace) else { return }
    let name = tag.name()
    report(
      Diagnostic(
        rule: "namespace-guessed",
        severity: .warning,
        message: "the prefix of \(name.qualified.quoted) is declared for a URI that is not known; "
          + "read as the namespace that the prefix usually means",
        position: currentPosition,
        path: path
      )
    )
  }

  /// Tells of an element that has one attribute under two prefixes.
  private mutating func noteRedefinition(_ name: String) {
    report(
      Diagnostic(
        rule: "repair-attribute-duplicate",
        severity: .warning,
        message:
          "an attribute of \(name.quoted) stands twice, under two prefixes of one namespace; "
          + "the first one counts",
        position: currentPosition,
        path: path
      )
    )
  }

  /// Tells once of an element whose name is in another case than the specification's.
  private mutating func noteCase(_ name: String) {
    report(
      Diagnostic(
        rule: "element-case",
        severity: .warning,
        message: "\(name.quoted) is not in the case of its specification; read all the same",
        position: currentPosition,
        path: path
      )
    )
  }

  /// The name of the innermost open element as its tags have it.
  var currentName: String {
    depth > 0 ? name(depth - 1) : ""
  }

  private mutating func notePruning(_ position: Position) {
    isPruningNoted = true
    report(
      Diagnostic(
        rule: "limit-depth",
        severity: .error,
        message: "elements are nested deeper than \(depthLimit); the text of deeper ones is kept",
        position: position,
        path: path
      )
    )
  }

  private mutating func failForNames(_ position: Position) {
    failure = FeedError(
      code: .limitExceeded,
      message: "document has too many different names",
      position: position
    )
    stop()
  }
}
