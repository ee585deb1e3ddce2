/// Turns the events of an RSS document into a feed and its episodes.
struct FeedDecoder: XMLHandler, ~Copyable {
  /// The names that the decoder itself looks for.
  struct Names: Sendable {
    var rss: Symbol
    var channel: Symbol
    var item: Symbol
    var version: Symbol
  }

  private enum Place {
    case document
    case root
    case channel
    case item
  }

  private let names: Names
  private let channel: RecordFrame<Feed>
  private let item: RecordFrame<Episode>
  private var machine: TableMachine
  private let diagnosticLimit: Int
  private let source: String

  private var place = Place.document
  /// Whether `<item>` stands in `<channel>`, or beside it.
  private var isItemInChannel = false
  private var isChannelSeen = false
  private var isFeedDelivered = false
  private var isFeedChanged = false
  private var isFinished = false
  private var identity = Identity()
  private var events = EventQueue()
  private(set) var failure: FeedError?
  private(set) var episodeCount = 0
  private(set) var diagnosticCount = 0
  private(set) var format: FeedFormat?
  private var encodingName = ""

  init(catalog: NameCatalog, names: Names, options: ParseOptions) {
    self.names = names
    source = options.source
    diagnosticLimit = options.limits.diagnostics
    channel = RecordFrame(ChannelTable.self, catalog: catalog, listLimit: options.limits.listEntries)
    item = RecordFrame(ItemTable.self, catalog: catalog, listLimit: options.limits.listEntries)
    machine = TableMachine(limits: options.limits)
  }

  mutating func next() -> FeedEvent? { events.pop() }

  mutating func begin(encodingName: String) { self.encodingName = encodingName }

  mutating func start(_ tag: borrowing StartTag) {
    switch place {
    case .document:
      startRoot(tag)
    case .root:
      startBesideChannel(tag)
    case .channel:
      if !machine.isInside, tag.symbol == names.item {
        startItem(tag, inChannel: true)
      } else {
        startInChannel(tag)
      }
    case .item:
      machine.start(tag)
    }
  }

  mutating func characters(_ data: borrowing CharacterData) {
    guard place != .document else { return }
    machine.characters(data)
  }

  mutating func end(_ tag: borrowing EndTag) {
    guard place != .document else { return }
    guard !machine.isInside else {
      machine.end(tag)
      return takeDiagnostics()
    }
    switch place {
    case .item: endItem()
    case .channel: place = .root
    case .root: place = .document
    case .document: break
    }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnosticCount += 1
    if diagnosticCount <= diagnosticLimit { events.push(.diagnostic(diagnostic)) }
  }

  /// Delivers what is only complete at the end of the input.
  mutating func finish() {
    guard format != nil, !isFinished else { return }
    isFinished = true
    if !isFeedDelivered {
      deliverFeed()
    } else if isFeedChanged {
      let late = Identity.feedID(channel.model, source: source)
      if late.id != channel.model.id {
        report(
          Diagnostic(
            rule: "feed-id-late", severity: .warning,
            message: "the feed's id stands after the first item; \(channel.model.id) is used"))
      }
      events.push(.feedChanged(channel.model))
    }
  }

  // MARK: - Parts

  private mutating func startRoot(_ tag: borrowing StartTag) {
    guard tag.symbol == names.rss else {
      failure = .unknownRoot(tag.name(), tag.position)
      return tag.stop()
    }
    format = .rss2
    place = .root
    machine.begin(channel, tag)
    readVersion(tag)
  }

  private mutating func readVersion(_ tag: borrowing StartTag) {
    let attributes = channel.model.extensions.attributes
    channel.model.extensions.attributes = attributes.compactMap { attribute in
      if attribute.name.local == "version", attribute.name.namespace == nil { return nil }
      var kept = attribute
      kept.element = "rss"
      return kept
    }
  }

  private mutating func startBesideChannel(_ tag: borrowing StartTag) {
    if tag.symbol == names.channel {
      place = .channel
      if isChannelSeen {
        machine.resume(channel)
        report(
          Diagnostic(
            rule: "channel-repeated", severity: .warning,
            message: "there is more than one channel; they are read as one",
            position: tag.position, path: tag.path))
      } else {
        isChannelSeen = true
        let rootAttributes = channel.model.extensions.attributes
        machine.begin(channel, tag)
        channel.model.extensions.attributes = rootAttributes + channel.model.extensions.attributes
      }
      takeDiagnostics()
    } else if tag.symbol == names.item {
      startItem(tag, inChannel: false)
    } else {
      machine.resume(channel)
      startInChannel(tag)
    }
  }

  private mutating func startInChannel(_ tag: borrowing StartTag) {
    if isFeedDelivered { isFeedChanged = true }
    machine.start(tag)
  }

  private mutating func startItem(_ tag: borrowing StartTag, inChannel: Bool) {
    if !isFeedDelivered { deliverFeed() }
    isItemInChannel = inChannel
    place = .item
    machine.begin(item, tag)
    takeDiagnostics()
  }

  private mutating func endItem() {
    var episode = item.take()
    episode.feedID = channel.model.id
    identity.identify(&episode)
    episodeCount += 1
    events.push(.episode(episode))
    place = isItemInChannel ? .channel : .root
    machine.resume(channel)
  }

  private mutating func deliverFeed() {
    isFeedDelivered = true
    let (id, origin) = Identity.feedID(channel.model, source: source)
    channel.model.id = id
    channel.model.idOrigin = origin
    channel.model.format = format ?? .rss2
    channel.model.encoding = encodingName
    events.push(.feed(channel.model))
  }

  private mutating func takeDiagnostics() {
    guard !machine.diagnostics.isEmpty else { return }
    for diagnostic in machine.takeDiagnostics() { report(diagnostic) }
  }
}

extension FeedError {
  fileprivate static func unknownRoot(_ name: XMLName, _ position: Position) -> FeedError {
    let what =
      switch name.local.lowercased() {
      case "html": "is a web page, not a feed"
      case "opml": "is an OPML list, which cannot be read yet"
      case "tt": "is a TTML transcript, which cannot be read yet"
      case "feed", "rdf": "is a feed in a format that cannot be read yet"
      default: "is no feed"
      }
    return FeedError(
      code: .notAFeed, message: "XML document with root element \"\(name.qualified.prefix(40))\" \(what)",
      position: position)
  }
}
