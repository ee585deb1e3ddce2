/// Turns the events of an OPML document into its head and its lines.
///
/// A line is delivered when the first line below it begins, or when it ends: what is held does not
/// grow with the document.
struct OPMLDecoder: XMLHandler, ~Copyable {
  private enum Place {
    case document
    case root
    case outline
  }

  private let catalog: NameCatalog
  private let outlineSymbol: Symbol
  private let bodySymbol: Symbol
  private let limits: Limits
  private let isValidated: Bool
  private let head: Frame
  private let outline: Frame
  private var headMachine: TableMachine
  private var outlineMachine: TableMachine
  private var attributeText: TextBuffer
  private var place = Place.document
  /// How many lines are open.
  private var level = 0
  /// Whether the innermost line was not delivered yet.
  private var isOutlinePending = false
  private var isHeadDelivered = false
  private var isHeadChanged = false
  private var isFinished = false
  private var isRootSeen = false
  private var events: [OPMLEvent] = []
  private(set) var failure: FeedError?
  private(set) var outlineCount = 0
  private(set) var diagnosticCount = 0
  /// Whether lines were left out since they stand too deep.
  private(set) var hasLostLines = false

  init(catalog: NameCatalog, options: ParseOptions) {
    self.catalog = catalog
    limits = options.limits
    isValidated = options.validation != nil
    outlineSymbol = catalog.symbol("outline", in: Namespace.rss.code)
    bodySymbol = catalog.symbol("body", in: Namespace.rss.code)
    let limit = options.limits.listEntries
    head = Frame(NestedElement(top: OPMLHeadTable.self), catalog: catalog, listLimit: limit)
    outline = Frame(NestedElement(top: OutlineTable.self), catalog: catalog, listLimit: limit)
    headMachine = TableMachine(root: head, limits: limits, names: TextKind.Names(catalog: catalog))
    outlineMachine = TableMachine(
      root: outline,
      limits: limits,
      names: TextKind.Names(catalog: catalog)
    )
    attributeText = TextBuffer(limit: limits.tokenBytes)
  }

  /// The version as the document states it, once its root was seen.
  var version: String? {
    isRootSeen ? head.memory.edit(as: OPMLHead.self) { $0.version ?? "" } : nil
  }

  /// The events that are complete, in order.
  mutating func takeEvents() -> [OPMLEvent] {
    defer { events = [] }
    return events
  }

  mutating func begin(encodingName: String) {}

  mutating func start(_ tag: borrowing StartTag) {
    switch place {
    case .document:
      startRoot(tag)
    case .root:
      if headMachine.isInside {
        headMachine.start(tag)
      } else if isOutline(tag) {
        startOutline(tag)
      } else if isBody(tag) {
        startBody(tag)
      } else {
        startInHead(tag)
      }
    case .outline:
      if headMachine.isInside {
        headMachine.start(tag)
      } else if outlineMachine.isInside {
        outlineMachine.start(tag)
      } else if isOutline(tag) {
        startOutline(tag)
      } else if isOutlinePending {
        outlineMachine.start(tag)
      } else {
        // The line was delivered with the first one below it: the document keeps what comes now.
        startInHead(tag)
      }
    }
    takeDiagnostics()
  }

  mutating func characters(_ data: borrowing CharacterData) {
    if place == .outline, !headMachine.isInside {
      outlineMachine.characters(data)
    } else if place != .document {
      headMachine.characters(data)
    }
  }

  mutating func end(_ tag: borrowing EndTag) {
    if headMachine.isInside {
      headMachine.end(tag)
    } else if outlineMachine.isInside {
      outlineMachine.end(tag)
    } else if place == .outline {
      deliverOutline()
      level -= 1
      if level == 0 { place = .root }
    }
    takeDiagnostics()
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostic.rule == "limit-depth" { hasLostLines = true }
    if isValidated, ReadingReport.isValidated(diagnostic.rule) { return }
    diagnosticCount += 1
    if diagnosticCount <= limits.diagnostics { events.append(.diagnostic(diagnostic)) }
  }

  /// Delivers what is only complete at the end of the input.
  mutating func finish() {
    guard isRootSeen, !isFinished else { return }
    isFinished = true
    deliverOutline()
    if !isHeadDelivered {
      deliverHead()
    } else if isHeadChanged {
      events.append(.headChanged(head.memory.edit(as: OPMLHead.self) { $0 }))
    }
  }

  // MARK: - Parts

  private mutating func startRoot(_ tag: borrowing StartTag) {
    let name = tag.name()
    guard name.local.lowercased() == "opml" else {
      failure = FeedError(
        code: .notAFeed,
        message: "XML document with root element \"\(name.qualified.prefix(40))\" is no OPML list",
        position: tag.position
      )
      return tag.stop()
    }
    place = .root
    isRootSeen = true
    headMachine.begin(tag, base: nil)
  }

  private func isOutline(_ tag: borrowing StartTag) -> Bool {
    tag.symbol == outlineSymbol || tag.name().isPlain("outline")
  }

  private func isBody(_ tag: borrowing StartTag) -> Bool {
    tag.symbol == bodySymbol || tag.name().isPlain("body")
  }

  /// `<body>` holds nothing but lines; what it carries itself is kept with the head.
  private mutating func startBody(_ tag: borrowing StartTag) {
    for index in 0..<tag.attributeCount {
      tag.load(index, into: &attributeText)
      attributeText.keepSpace()
      let value = attributeText.string()
      guard head.claimExtension(bytes: value.utf8.count + 64, limit: limits.extensionBytes) else {
        continue
      }
      head.add(
        ForeignAttribute(name: tag.attributeName(index), value: value, element: "body")
      )
    }
  }

  private mutating func startInHead(_ tag: borrowing StartTag) {
    if isHeadDelivered { isHeadChanged = true }
    headMachine.start(tag)
  }

  private mutating func startOutline(_ tag: borrowing StartTag) {
    if !isHeadDelivered { deliverHead() }
    deliverOutline()
    place = .outline
    level += 1
    isOutlinePending = true
    outlineMachine.begin(tag, base: nil)
    readMisspelt(tag)
  }

  /// Reads attributes whose names are written in another case: `xmlURL`, `HTMLurl`.
  private mutating func readMisspelt(_ tag: borrowing StartTag) {
    let unknown = outline.memory.edit(as: Outline.self) { $0.extensions.attributes }
    for attribute in unknown where attribute.name.namespace == nil {
      guard let meant = OutlineTable.attribute(likely: attribute.name.local),
        tag.value(of: catalog.symbol(meant.name, in: Namespace.rss.code)) == nil
      else { continue }
      let value = Array(attribute.value.utf8)
      attributeText.removeAll()
      attributeText.append(value.span)
      attributeText.trim()
      let rule = meant.value.slot.store(
        attributeText,
        in: outline.memory,
        listLimit: limits.listEntries
      )
      outline.memory.edit(as: Outline.self) {
        $0.extensions.attributes.removeAll { $0 == attribute }
      }
      report(
        Diagnostic(
          rule: "attribute-case",
          severity: .warning,
          message: "\(attribute.name.local.prefix(40)) is written \(meant.name); read all the same",
          position: tag.position,
          path: tag.path
        )
      )
      guard let rule else { continue }
      outline.add(SourceText(field: meant.field, text: attribute.value, rule: rule))
      report(
        ReadingReport.diagnostic(
          ReadingOutcome(field: meant.field, rule: rule),
          text: attribute.value,
          position: tag.position,
          path: tag.path
        )
      )
    }
  }

  private mutating func deliverHead() {
    isHeadDelivered = true
    events.append(.head(head.memory.edit(as: OPMLHead.self) { $0 }))
  }

  private mutating func deliverOutline() {
    guard isOutlinePending else { return }
    isOutlinePending = false
    outlineCount += 1
    events.append(.outline(outline.memory.take(as: Outline.self), level: level - 1))
  }

  private mutating func takeDiagnostics() {
    while let diagnostic = outlineMachine.nextDiagnostic() { report(diagnostic) }
    while let diagnostic = headMachine.nextDiagnostic() { report(diagnostic) }
  }
}

extension XMLName {
  /// Whether this is a name without prefix, in any case.
  fileprivate func isPlain(_ name: String) -> Bool {
    prefix == nil && local.lowercased() == name
  }
}
