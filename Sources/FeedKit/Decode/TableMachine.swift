/// Turns the elements below a record into values, by the tables of the vocabulary.
///
/// A stack says what each open element is; the innermost open record is `current`. What no table
/// knows is built into a foreign element of that record.
///
/// Markup in texts and relative URLs are looked after in files of their own.
struct TableMachine: ~Copyable {
  enum Open {
    /// An element whose record is `current`.
    case record(row: Int)
    /// A holder of rows of `current`.
    case group(row: Int)
    /// A value of `current`.
    case value(row: Int)
    /// Markup inside of a value: its text is part of the value.
    case inline
    case attributesOnly(row: Int)
    case foreign
  }

  var open: [Open] = []
  private var outer: [Frame] = []
  var current: Frame
  private var scope = 0
  var text: TextBuffer
  var attributeText: TextBuffer
  private var foreign: ForeignBuilder
  /// Whether what is being built would mean something right in the record.
  private var isForeignKnown = false
  var textKind = TextKind()
  var bases = BaseURLs()
  /// Whether relative URLs were met that nothing known so far completes.
  var hasRelativeURLs = false
  /// Relative URLs among the attributes that are being read.
  var relatives: [Int] = []
  /// The open elements of markup in a text.
  var inline: [InlineElement] = []
  private let names: TextKind.Names
  private let dialect: FeedDialect?
  private let limits: Limits
  private let mends: ValueMends.Choice
  /// Whether the attributes that are being read stand on the root's own element.
  private(set) var isBeginning = false
  var isMarkupNoted = false
  private var isStrayNoted = false
  private var isFullNoted = false
  /// Bytes that the record at the top holds, with all in it.
  private var heldBytes = 0
  var diagnostics: [Diagnostic] = []

  init(
    root: Frame,
    limits: Limits,
    mends: ValueMends.Choice = .values,
    names: TextKind.Names,
    dialect: FeedDialect? = nil
  ) {
    self.mends = mends
    self.limits = limits
    self.names = names
    self.dialect = dialect
    current = root
    text = TextBuffer(limit: limits.tokenBytes, isPooled: true)
    attributeText = TextBuffer(limit: limits.tokenBytes, isPooled: true)
    foreign = ForeignBuilder(limit: limits.extensionBytes)
  }

  /// Whether an element inside the record is open.
  var isInside: Bool { !open.isEmpty }

  /// Whether a new record may begin here: between the record's children, or in something unknown.
  var isBetweenRecords: Bool {
    switch open.last {
    case nil, .foreign: true
    case .record, .group, .value, .inline, .attributesOnly: false
    }
  }

  /// Begins the record at the top: a channel, an item.
  ///
  /// - Parameters:
  ///   - tag: Its element's tag.
  ///   - base: The base URL that is stated outside of it.
  mutating func begin(_ tag: borrowing StartTag, base: [UInt8]?) {
    current.begin(at: tag.position)
    isMarkupNoted = false
    isStrayNoted = false
    isFullNoted = false
    heldBytes = 0
    bases.begin(outer: base)
    isBeginning = true
    readAttributes(tag, row: Frame.ownRow)
    isBeginning = false
  }

  /// The base URL that is stated for what is open.
  var statedBase: [UInt8]? { bases.stated }

  /// Says what relative URLs mean where no base is stated.
  mutating func setImplicitBase(_ base: [UInt8]?) { bases.implicit = base }

  /// Whether there is something to be reported.
  @inline(__always)
  var hasDiagnostics: Bool { !diagnostics.isEmpty }

  /// The next thing to be reported.
  mutating func nextDiagnostic() -> Diagnostic? {
    diagnostics.isEmpty ? nil : diagnostics.removeFirst()
  }

  // MARK: - Events

  mutating func start(_ tag: borrowing StartTag) {
    switch open.last {
    case .foreign:
      startForeign(tag)
    case .value, .inline:
      startInline(tag)
    case .attributesOnly:
      startForeign(tag)
    case nil, .record, .group:
      startChild(tag)
    }
  }

  mutating func characters(_ data: borrowing CharacterData) {
    switch open.last {
    case .value, .inline:
      data.append(to: &text)
    case .record where current.hasText:
      data.append(to: &text)
    case .foreign:
      foreign.characters(data)
    case nil, .record, .group, .attributesOnly:
      if !data.isSpace { noteStray(data) }
    }
  }

  mutating func end(_ tag: borrowing EndTag) {
    switch open.popLast() {
    case .value(let row):
      endValue(row, tag)
    case .record(let row):
      endRecord(row, tag)
    case .group:
      restoreScope()
    case .foreign:
      if let element = foreign.end() { keep(element, foreign.byteCount, tag) }
    case .inline:
      endInline()
    case nil, .attributesOnly:
      break
    }
    bases.leave(to: open.count)
  }

  /// Ends a value of the record itself whose text runs on behind its own end tag.
  ///
  /// - Returns: What stood behind that, up to 4 KiB; `nil` when no such value is open.
  mutating func endCut(_ tag: borrowing EndTag, name: String) -> String? {
    guard open.count == 1, case .value(let row) = open.last,
      let rest = text.cut(before: "</\(name)")
    else { return nil }
    open.removeLast()
    endValue(row, tag)
    return rest
  }

  // MARK: - Start

  private mutating func startChild(_ tag: borrowing StartTag) {
    guard let row = current.row(of: tag.symbol, scope: scope), !isReference(tag, row) else {
      // A record with a text of its own holds markup, not elements without a namespace.
      return current.hasText && tag.namespace == .none && isInRecord
        ? startInline(tag) : startForeign(tag)
    }
    guard current.claim(row) else {
      diagnostics.append(
        Diagnostic(
          rule: "element-repeated",
          severity: .warning,
          message: "\(tag.name().qualified.quoted) may stand once; the first one counts",
          position: tag.position,
          path: tag.path
        )
      )
      return startForeign(tag)
    }
    switch current.kind(row) {
    case .value:
      flushOwnText(tag.position, tag.path)
      readAttributes(tag, row: row)
      text.removeAll()
      textKind = TextKind()
      if let dialect, dialect.isAtom, tag.attributeCount > 0 {
        textKind = TextKind(tag, names, &attributeText, isDraft: dialect.isDraft)
      }
      open.append(.value(row: row))
    case .record:
      flushOwnText(tag.position, tag.path)
      let child = current.child(row)
      outer.append(current)
      current = child
      scope = 0
      child.begin(at: tag.position)
      readAttributes(tag, row: Frame.ownRow)
      text.removeAll()
      open.append(.record(row: row))
    case .group:
      readAttributes(tag, row: row)
      scope = current.scope(row)
      open.append(.group(row: row))
    case .attributesOnly:
      readAttributes(tag, row: row)
      open.append(.attributesOnly(row: row))
    }
  }

  private var isInRecord: Bool {
    if case .record = open.last { true } else { false }
  }

  /// RDF names image and text input in the channel, and says what they are beside it; in RSS that was
  /// made of RDF such names stand too.
  @inline(__always)
  private func isReference(_ tag: borrowing StartTag, _ row: Int) -> Bool {
    // Few elements have one attribute alone, so that this is asked first.
    guard tag.attributeCount == 1 || dialect?.isRDF == true, current.kind(row) == .record else {
      return false
    }
    for index in 0..<tag.attributeCount where tag.attributeSymbol(index) == names.resource {
      return true
    }
    return false
  }

  private mutating func startForeign(_ tag: borrowing StartTag) {
    if case .foreign = open.last {
    } else {
      isForeignKnown = current.row(of: tag.symbol, scope: 0) != nil
    }
    foreign.start(tag, &attributeText)
    open.append(.foreign)
  }

  private mutating func readAttributes(_ tag: borrowing StartTag, row: Int) {
    for index in 0..<tag.attributeCount {
      tag.load(index, into: &attributeText)
      let symbol = tag.attributeSymbol(index)
      guard let place = current.attribute(symbol, row: row) else {
        if symbol == names.base { enterBase() }
        keepAttribute(tag, index, row: row)
        continue
      }
      attributeText.trim()
      guard !attributeText.isEmpty else { continue }
      guard claim(attributeText.count) else {
        noteFull(tag.position, tag.path)
        continue
      }
      if !mends.isEmpty,
        let mend = ValueMends.mend(
          &attributeText,
          mends,
          isHTML: false,
          field: current.attributeField(at: place)
        )
      {
        note(current.attributeField(at: place), mend, tag.position, tag.path)
      }
      if let outcome = current.storeAttribute(at: place, attributeText) {
        if outcome.rule == .urlRelative {
          relatives.append(index)
        } else if outcome.rule == .mediaTypeAlias, !mends.contains(.values) {
          current.leaveAttribute(at: place, attributeText.string())
        } else {
          note(outcome, attributeText.string(), tag.position, tag.path)
        }
      }
    }
    if !relatives.isEmpty { completeAttributes(tag, row: row) }
  }

  private mutating func keepAttribute(_ tag: borrowing StartTag, _ index: Int, row: Int) {
    attributeText.keepSpace()
    let value = attributeText.string()
    let size = value.utf8.count + 64
    guard claim(size), current.claimExtension(bytes: size, limit: limits.extensionBytes) else {
      return noteFull(tag.position, tag.path)
    }
    current.add(
      ForeignAttribute(
        name: tag.attributeName(index),
        value: value,
        element: row == Frame.ownRow ? nil : current.name(of: row).qualified
      )
    )
  }

  // MARK: - End

  private mutating func endValue(_ row: Int, _ tag: borrowing EndTag) {
    text.trim()
    defer { if current.hasText { text.removeAll() } }
    guard !text.isEmpty else { return }
    if text.isCut { noteCut(tag.position, tag.path) }
    guard claim(text.count) else { return noteFull(tag.position, tag.path) }
    if textKind.isBase64 { decodeText() }
    if !mends.isEmpty,
      let mend = ValueMends.mend(
        &text,
        mends,
        isHTML: current.isHTML(row) || textKind.isHTML,
        field: current.textField(row: row)
      )
    {
      note(current.textField(row: row), mend, tag.position, tag.path)
    }
    if bases.isStated, current.isHTML(row) || textKind.isHTML || text.isMarkup { completeLinks() }
    if let outcome = current.storeText(row: row, text) {
      noteText(outcome, row, tag.position, tag.path)
    }
  }

  private mutating func endRecord(_ row: Int, _ tag: borrowing EndTag) {
    flushOwnText(tag.position, tag.path)
    guard let parent = outer.popLast() else { return }
    let isAdopted = parent.adopt(row, from: current)
    current = parent
    // What a child said is no text of its parent.
    text.removeAll()
    restoreScope()
    if !isAdopted {
      let name = tag.path.split(separator: "/").last ?? "element"
      note(ReadingOutcome(field: String(name), rule: .listLimit), "", tag.position, tag.path)
    }
  }

  /// The rows that count again after an element inside of a record or of a holder has ended.
  private mutating func restoreScope() {
    if case .group(let row) = open.last { scope = current.scope(row) } else { scope = 0 }
  }

  private mutating func flushOwnText(_ position: Position, _ path: @autoclosure () -> String) {
    guard current.hasText else { return }
    text.trim()
    defer { text.removeAll() }
    guard !text.isEmpty else { return }
    if text.isCut { noteCut(position, path()) }
    guard claim(text.count) else { return noteFull(position, path()) }
    if !mends.isEmpty,
      let mend = ValueMends.mend(
        &text,
        mends,
        isHTML: current.isHTML(Frame.ownRow),
        field: current.textField(row: Frame.ownRow)
      )
    {
      note(current.textField(row: Frame.ownRow), mend, position, path())
    }
    if let outcome = current.storeText(row: Frame.ownRow, text) {
      noteText(outcome, Frame.ownRow, position, path())
    }
  }

  private mutating func keep(_ element: ForeignElement, _ byteCount: Int, _ tag: borrowing EndTag) {
    guard claim(byteCount),
      current.claimExtension(bytes: byteCount, limit: limits.extensionBytes)
    else { return noteFull(tag.position, tag.path) }
    // Where it would mean something else, it is kept with the element that holds it.
    switch open.last {
    case .group(let row) where isForeignKnown, .attributesOnly(let row) where isForeignKnown:
      current.add(ForeignElement(name: current.name(of: row), children: [.element(element)]))
    default:
      current.add(element)
    }
  }

  /// Takes room for what is to be kept; false when there is no more.
  @inline(__always)
  private mutating func claim(_ bytes: Int) -> Bool {
    heldBytes += bytes
    return heldBytes <= limits.recordBytes
  }

  // MARK: - Reports

  private mutating func noteStray(_ data: borrowing CharacterData) {
    guard !isStrayNoted else { return }
    isStrayNoted = true
    diagnostics.append(
      Diagnostic(
        rule: "text-misplaced",
        severity: .warning,
        message: "text stands between elements; left out",
        position: data.elementPosition,
        path: data.path
      )
    )
  }

  mutating func note(
    _ outcome: ReadingOutcome,
    _ source: String,
    _ position: Position,
    _ path: String
  ) {
    if !source.isEmpty {
      current.add(SourceText(field: outcome.field, text: source, rule: outcome.rule))
    }
    diagnostics.append(
      ReadingReport.diagnostic(outcome, text: source, position: position, path: path)
    )
  }

  private mutating func note(
    _ field: String,
    _ mend: (source: String, rule: RuleID),
    _ position: Position,
    _ path: String
  ) {
    note(ReadingOutcome(field: field, rule: mend.rule), mend.source, position, path)
  }

  private mutating func noteText(
    _ outcome: ReadingOutcome,
    _ row: Int,
    _ position: Position,
    _ path: String
  ) {
    guard outcome.rule == .urlRelative else {
      return note(outcome, text.string(), position, path)
    }
    let isStated = bases.isStated
    guard let url = completed(text) else { return hasRelativeURLs = true }
    current.completeText(row: row, url)
    if isStated {
      current.add(completedURL(outcome.field, text))
    } else {
      note(outcome, text.string(), position, path)
    }
  }

  private mutating func noteCut(_ position: Position, _ path: String) {
    diagnostics.append(
      Diagnostic(
        rule: "limit-token",
        severity: .error,
        message: "text is longer than \(limits.tokenBytes) bytes; the rest of it is left out",
        position: position,
        path: path
      )
    )
  }

  // Once for each record at the top: what comes after the first is left out for the same reason.
  private mutating func noteFull(_ position: Position, _ path: String) {
    guard !isFullNoted else { return }
    isFullNoted = true
    let isOver = heldBytes > limits.recordBytes
    diagnostics.append(
      Diagnostic(
        rule: isOver ? "limit-record" : "limit-extensions",
        severity: .error,
        message: isOver
          ? "this record is larger than \(limits.recordBytes) bytes; the rest of it is left out"
          : "unknown content is over \(limits.extensionBytes) bytes; the rest is left out",
        position: position,
        path: path
      )
    )
  }
}
