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
  private let channel: Frame
  private let item: Frame
  private var channelMachine: TableMachine
  /// A machine of its own: an item may stand inside of something unknown in the channel.
  private var itemMachine: TableMachine
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
  private var feedID = ""
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
    let limit = options.limits.listEntries
    channel = Frame(Vocabulary.channel, catalog: catalog, listLimit: limit)
    item = Frame(Vocabulary.item, catalog: catalog, listLimit: limit)
    channelMachine = TableMachine(root: channel, limits: options.limits)
    itemMachine = TableMachine(root: item, limits: options.limits)
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
      if tag.symbol == names.item, channelMachine.isBetweenRecords {
        startItem(tag, inChannel: true)
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
      if channelMachine.isInside { channelMachine.end(tag) } else { place = .root }
    case .root:
      if channelMachine.isInside { channelMachine.end(tag) } else { place = .document }
    }
    takeDiagnostics()
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
      let feed = channel.memory.edit(as: Feed.self) { $0 }
      if Identity.feedID(feed, source: source).id != feed.id {
        report(
          Diagnostic(
            rule: "feed-id-late",
            severity: .warning,
            message: "the feed's id stands after the first item; \(feed.id) is used"
          )
        )
      }
      events.push(.feedChanged(feed))
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
    channelMachine.begin(tag)
    markRootAttributes()
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
    if tag.symbol == names.channel {
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
        channelMachine.begin(tag)
      }
      takeDiagnostics()
    } else if tag.symbol == names.item {
      startItem(tag, inChannel: false)
    } else {
      startInChannel(tag)
    }
  }

  private mutating func startInChannel(_ tag: borrowing StartTag) {
    if isFeedDelivered { isFeedChanged = true }
    channelMachine.start(tag)
  }

  private mutating func startItem(_ tag: borrowing StartTag, inChannel: Bool) {
    if !isFeedDelivered { deliverFeed() }
    isItemInChannel = inChannel
    place = .item
    itemMachine.begin(tag)
    takeDiagnostics()
  }

  private mutating func endItem() {
    var episode = item.memory.take(as: Episode.self)
    episode.feedID = feedID
    identity.identify(&episode)
    episodeCount += 1
    events.push(.episode(episode))
    place = isItemInChannel ? .channel : .root
  }

  private mutating func deliverFeed() {
    isFeedDelivered = true
    let feed = channel.memory.edit(as: Feed.self) { feed in
      (feed.id, feed.idOrigin) = Identity.feedID(feed, source: source)
      feed.format = format ?? .rss2
      feed.encoding = encodingName
      return feed
    }
    feedID = feed.id
    events.push(.feed(feed))
  }

  private mutating func takeDiagnostics() {
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
      case "feed", "rdf": "is a feed in a format that cannot be read yet"
      default: "is no feed"
      }
    return FeedError(
      code: .notAFeed,
      message: "XML document with root element \"\(name.qualified.prefix(40))\" \(what)",
      position: position
    )
  }
}
