/// Turns the events of an RSS, RDF or Atom document into a feed and its episodes.
struct FeedDecoder: XMLHandler, ~Copyable {
  private enum Place {
    case document
    case root
    case channel
    case item
  }

  private let names: FeedDialect.Names
  private let textNames: TextKind.Names
  private let catalog: NameCatalog
  private let limits: Limits
  private let mends: ValueMends.Choice
  /// Whether somebody validates, who says more exactly what readings say.
  private let isValidated: Bool
  private var dialect: FeedDialect?
  private var channel: Frame
  private var item: Frame
  private var channelMachine: TableMachine
  /// A machine of its own: an item may stand inside of something unknown in the channel.
  private var itemMachine: TableMachine
  private let source: String
  private let url: String?

  private var place = Place.document
  /// Where the item that is open stands: in the channel, or beside it.
  private var itemPlace = Place.channel
  private var isChannelSeen = false
  private var isFeedDelivered = false
  private var isFeedChanged = false
  private var isFinished = false
  /// Whether relative URLs of the channel can be completed.
  private var isBaseKnown = false
  private var identity = Identity()
  private var feedID = ""
  private var events = MoveQueue<FeedEvent>(capacity: 16)
  private(set) var failure: FeedError?
  private(set) var episodeCount = 0
  private(set) var diagnosticCount = 0
  private var tally = DiagnosticTally()
  /// What an observer has not taken yet.
  private var reports: [Diagnostic] = []
  private var encodingName = ""

  init(catalog: NameCatalog, options: ParseOptions) {
    let limit = options.limits.listEntries
    self.init(
      catalog: catalog,
      options: options,
      channel: Frame(Vocabulary.channel, catalog: catalog, listLimit: limit),
      item: Frame(Vocabulary.item, catalog: catalog, listLimit: limit)
    )
  }

  private init(catalog: NameCatalog, options: ParseOptions, channel: Frame, item: Frame) {
    self.catalog = catalog
    self.channel = channel
    self.item = item
    names = FeedDialect.Names(catalog: catalog)
    textNames = TextKind.Names(catalog: catalog)
    source = options.source
    url = options.url
    limits = options.limits
    mends = ValueMends.Choice(options)
    isValidated = options.validation != nil
    channelMachine = TableMachine(
      root: channel,
      limits: limits,
      mends: mends,
      names: textNames
    )
    itemMachine = TableMachine(
      root: item,
      limits: limits,
      mends: mends,
      names: textNames
    )
  }

  /// Makes the decoder ready for another document with the same limits, with the tables that are
  /// compiled; false when it is better made anew: after another dialect, many names, or a document that did not
  /// end well.
  mutating func reset(options: ParseOptions) -> Bool {
    guard place == .document, failure == nil, let dialect, dialect.isPlain, !catalog.isCrowded
    else {
      return false
    }
    channel.clear()
    self = FeedDecoder(catalog: catalog, options: options, channel: channel, item: item)
    return true
  }

  var recordCount: Int { episodeCount }

  /// Format and version, once the root element was seen.
  var format: FeedFormat? { dialect?.format }

  mutating func next() -> FeedEvent? { events.pop() }

  mutating func begin(encodingName: String) { self.encodingName = encodingName }

  mutating func start(_ tag: borrowing StartTag) {
    switch place {
    case .document:
      startRoot(tag)
    case .root:
      startBesideChannel(tag)
    case .channel:
      if dialect?.isItem(tag.symbol) == true, channelMachine.isBetweenRecords {
        startItem(tag, in: .channel)
      } else {
        startInChannel(tag)
      }
    case .item:
      itemMachine.start(tag)
    }
  }

  mutating func characters(_ data: borrowing CharacterData) {
    switch place {
    case .document: break
    case .item: itemMachine.characters(data)
    case .root, .channel: channelMachine.characters(data)
    }
  }

  mutating func end(_ tag: borrowing EndTag) {
    switch place {
    case .document:
      break
    case .item:
      if itemMachine.isInside { itemMachine.end(tag) } else { endItem() }
    case .channel:
      if channelMachine.isInside {
        channelMachine.end(tag)
        if !isBaseKnown, !isFeedDelivered { learnBase() }
      } else {
        endChannel()
      }
    case .root:
      if channelMachine.isInside { channelMachine.end(tag) } else { place = .document }
    }
    takeDiagnostics()
  }

  mutating func count(untold: Int) { diagnosticCount += untold }

  mutating func endCut(_ tag: borrowing EndTag, name: String) {
    guard place == .item, let rest = itemMachine.endCut(tag, name: name) else { return }
    takeDiagnostics()
    // The item was whole; what follows it is not known to be.
    let item = dialect?.isAtom == true ? "</entry" : "</item"
    if let end = rest.firstRange(of: item),
      rest.firstRange(of: "<item").map({ $0.lowerBound > end.lowerBound }) ?? true
    {
      endItem()
    }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if isValidated, ReadingReport.isValidated(diagnostic.rule) { return }
    diagnosticCount += 1
    guard tally.tells(diagnostic, limit: limits.diagnostics) else { return }
    if isValidated { reports.append(diagnostic) } else { events.push(.diagnostic(diagnostic)) }
  }

  var hasReports: Bool { !reports.isEmpty }

  mutating func takeReports() -> [Diagnostic] {
    defer { reports.removeAll(keepingCapacity: true) }
    return reports
  }

  /// Delivers what is only complete at the end of the input.
  mutating func finish() {
    guard format != nil, !isFinished else { return }
    isFinished = true
    defer { noteUntold() }
    if !isFeedDelivered {
      deliverFeed()
    } else if isFeedChanged {
      completeURLs()
      let feed = completed(channel.memory.edit(as: Feed.self) { $0 })
      if Identity.feedID(feed, url: url, source: source).id != feed.id {
        report(.lateFeedID(feed.id))
      }
      events.push(.feedChanged(feed))
    }
  }

  private mutating func noteUntold() {
    let untold = diagnosticCount - tally.told
    if untold > 0 { events.push(.diagnostic(tally.closing(untold))) }
  }

  // MARK: - Parts

  private mutating func startRoot(_ tag: borrowing StartTag) {
    guard let dialect = FeedDialect(root: tag, names: names) else {
      failure = .unknownRoot(tag.name(), tag.position)
      return tag.stop()
    }
    self.dialect = dialect
    if dialect.isStrange { noteNamespace(tag) }
    if !dialect.isPlain { useTables(of: dialect) }
    if dialect.isRootItem { return startItem(tag, in: .document) }
    place = dialect.isRootChannel ? .channel : .root
    channelMachine.begin(tag, base: url.map { Array($0.utf8) })
    if dialect.isRootChannel { isChannelSeen = true } else { markRootAttributes() }
  }

  private mutating func useTables(of dialect: FeedDialect) {
    if !dialect.isRDF {
      channel = Frame(dialect.tables.channel, catalog: catalog, listLimit: limits.listEntries)
      item = Frame(dialect.tables.item, catalog: catalog, listLimit: limits.listEntries)
    }
    channelMachine = TableMachine(
      root: channel,
      limits: limits,
      mends: mends,
      names: textNames,
      dialect: dialect
    )
    itemMachine = TableMachine(
      root: item,
      limits: limits,
      mends: mends,
      names: textNames,
      dialect: dialect
    )
  }

  private mutating func noteNamespace(_ tag: borrowing StartTag) {
    report(
      Diagnostic(
        rule: "namespace-unknown",
        severity: .warning,
        message: "\(tag.name().local) is in no namespace that is known; read by its name",
        position: tag.position,
        path: tag.path
      )
    )
  }

  /// Completes what stands in the channel before its own address.
  private mutating func completeURLs() {
    guard channelMachine.hasRelativeURLs else { return }
    let own = channel.memory.edit(as: Feed.self) { $0.ownAddress(url) }
    var completion = URLCompletion(base: own, isStated: url != nil)
    completion.complete(channel.memory, ChannelTable.self)
    if dialect?.isAtom == true { completion.complete(channel.memory, AtomFeedTable.self) }
    channelMachine.hasRelativeURLs = completion.hasOpenURLs
    let position = channel.memory[Slot(\Feed.position)].position ?? Position()
    for outcome in completion.outcomes {
      report(
        ReadingReport.diagnostic(
          outcome.outcome,
          text: outcome.text,
          position: position,
          path: dialect?.isAtom == true ? "feed" : "rss/channel"
        )
      )
    }
  }

  /// What comes after the channel has said its own address is read against that.
  private mutating func learnBase() {
    guard !channelMachine.isInside else { return }
    guard let own = channel.memory.edit(as: Feed.self, { $0.ownAddress(url) }) else { return }
    isBaseKnown = true
    channelMachine.setImplicitBase(Array(own.utf8))
  }

  private mutating func endChannel() {
    place = dialect?.isRootChannel == true ? .document : .root
  }

  /// What stands on `<rss>` is kept with the channel; the version says nothing that counts.
  private func markRootAttributes() {
    channel.memory.edit(as: Feed.self) { feed in
      feed.extensions.attributes.removeAll {
        $0.name.local == "version" && $0.name.namespace == nil
      }
      for index in feed.extensions.attributes.indices {
        feed.extensions.attributes[index].element = "rss"
      }
    }
  }

  private mutating func startBesideChannel(_ tag: borrowing StartTag) {
    if tag.symbol == names.channel || tag.symbol == names.cdfChannel {
      place = .channel
      if isChannelSeen {
        report(
          Diagnostic(
            rule: "channel-repeated",
            severity: .warning,
            message: "there is more than one channel; they are read as one",
            position: tag.position,
            path: tag.path
          )
        )
      } else {
        isChannelSeen = true
        channelMachine.begin(tag, base: channelMachine.statedBase)
      }
      takeDiagnostics()
    } else if dialect?.isItem(tag.symbol) == true {
      startItem(tag, in: .root)
    } else {
      startInChannel(tag)
    }
  }

  private mutating func startInChannel(_ tag: borrowing StartTag) {
    if isFeedDelivered { isFeedChanged = true }
    channelMachine.start(tag)
  }

  private mutating func startItem(_ tag: borrowing StartTag, in outer: Place) {
    if !isFeedDelivered { deliverFeed() }
    itemPlace = outer
    place = .item
    itemMachine.begin(tag, base: channelMachine.statedBase)
    takeDiagnostics()
  }

  private mutating func endItem() {
    // An episode is a large value: it is finished where it is, and moved once.
    item.memory.edit(as: Episode.self) { episode in
      episode.feedID = feedID
      if dialect?.isAtom == true { episode.takeAtomLinks() }
      if dialect?.isDraft == true { episode.takeDraftTypes() }
      identity.identify(&episode)
    }
    episodeCount += 1
    events.push(.episode(item.memory.take(as: Episode.self)))
    place = itemPlace
  }

  private mutating func deliverFeed() {
    isFeedDelivered = true
    completeURLs()
    let feed = channel.memory.edit(as: Feed.self) { feed in
      let own = feed.ownAddress(url)
      itemMachine.setImplicitBase(own.map { Array($0.utf8) })
      channelMachine.setImplicitBase(own.map { Array($0.utf8) })
      (feed.id, feed.idOrigin) = Identity.feedID(feed, url: url, source: source)
      feed.format = format ?? .rss2
      feed.encoding = encodingName
      return feed
    }
    feedID = feed.id
    if let guid = feed.guid, feed.idOrigin != .guid { report(.guidNotUUID(guid)) }
    events.push(.feed(completed(feed)))
  }

  /// The feed with what follows from what it says.
  private func completed(_ feed: Feed) -> Feed {
    var feed = feed
    if dialect?.isAtom == true {
      feed.takeAlternateLink()
      feed.takeLanguage()
    }
    if dialect?.isDraft == true { feed.takeDraftTypes() }
    feed.identifyLiveItems()
    return feed
  }

  private mutating func takeDiagnostics() {
    guard itemMachine.hasDiagnostics || channelMachine.hasDiagnostics else { return }
    while let diagnostic = itemMachine.nextDiagnostic() { report(diagnostic) }
    while let diagnostic = channelMachine.nextDiagnostic() { report(diagnostic) }
  }
}

extension FeedError {
  fileprivate static func unknownRoot(_ name: XMLName, _ position: Position) -> FeedError {
    let what =
      switch name.local.lowercased() {
      case "html": "is a web page, not a feed"
      case "opml": "is an OPML list, which cannot be read yet"
      case "tt": "is a TTML transcript, which cannot be read yet"
      default: "is no feed"
      }
    return FeedError(
      code: .notAFeed,
      message: "XML document with root element \"\(name.qualified.prefix(40))\" \(what)",
      position: position
    )
  }
}
