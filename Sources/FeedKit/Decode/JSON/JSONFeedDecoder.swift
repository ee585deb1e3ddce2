/// Turns the tokens of a JSON Feed into a feed and its episodes.
struct JSONFeedDecoder: JSONHandler, ~Copyable {
  private enum Place {
    case document
    case channel
    case items
    case item
  }

  /// A key of the top-level object that is none of the table's.
  private enum Key {
    case items
    case version
  }

  private let source: String
  private let url: String?
  private let limits: Limits
  private let channel: JSONFrame
  private let item: JSONFrame
  private var channelMachine: JSONMachine
  private var itemMachine: JSONMachine
  private var place = Place.document
  private var key: Key?
  private var version: String?
  private var isVersionKnown = false
  private var hasItems = false
  private var isFeedDelivered = false
  private var isFeedChanged = false
  private var isFinished = false
  private var identity = Identity()
  private var data: DataReader
  /// What the feed was written from, where it says so.
  private var writtenFrom: String?
  private var feedID = ""
  private var encodingName = ""
  private var events = MoveQueue<FeedEvent>(capacity: 16)
  private(set) var failure: FeedError?
  private(set) var episodeCount = 0
  private(set) var diagnosticCount = 0

  init(options: ParseOptions) {
    source = options.source
    url = options.url
    limits = options.limits
    data = DataReader(listLimit: options.limits.listEntries)
    channel = JSONFrame(NestedJSON(top: JSONFeedKeys.self), listLimit: limits.listEntries)
    item = JSONFrame(NestedJSON(top: JSONItemKeys.self), listLimit: limits.listEntries)
    channelMachine = JSONMachine(root: channel, limits: limits)
    itemMachine = JSONMachine(root: item, limits: limits)
  }

  /// Format and version, once the document has shown to be a feed.
  var format: FeedFormat? {
    guard isKnown else { return nil }
    return version?.hasSuffix("/1") == true || version?.hasSuffix("/1.0") == true
      ? .jsonFeed1 : .jsonFeed11
  }

  mutating func next() -> FeedEvent? { events.pop() }

  mutating func begin(encodingName: String) { self.encodingName = encodingName }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnosticCount += 1
    if diagnosticCount <= limits.diagnostics { events.push(.diagnostic(diagnostic)) }
  }

  mutating func take(
    _ token: JSONToken,
    in reader: borrowing JSONReader,
    at position: Position
  ) {
    switch place {
    case .document: begin(token, position)
    case .channel: takeInChannel(token, reader, position)
    case .items: takeInItems(token, reader, position)
    case .item:
      if itemMachine.isInside || token != .endObject {
        itemMachine.take(token, in: reader, at: position)
      } else {
        endItem()
      }
    }
    takeDiagnostics()
  }

  /// Delivers what is only complete at the end of the input.
  mutating func finish() {
    guard format != nil, !isFinished else { return }
    isFinished = true
    if !isFeedDelivered {
      deliverFeed()
    } else if isFeedChanged {
      let feed = finishedFeed()
      if Identity.feedID(feed, url: url, source: source).id != feed.id {
        report(.lateFeedID(feed.id))
      }
      events.push(.feedChanged(feed))
    }
  }

  // MARK: - Channel

  private mutating func begin(_ token: JSONToken, _ position: Position) {
    guard token == .beginObject else {
      failure = FeedError(
        code: .notAFeed,
        message: "JSON document is no feed: it is no object",
        position: position
      )
      return
    }
    place = .channel
    channelMachine.begin(at: position)
  }

  private mutating func takeInChannel(
    _ token: JSONToken,
    _ reader: borrowing JSONReader,
    _ position: Position
  ) {
    if let key {
      self.key = nil
      return take(token, of: key, reader, position)
    }
    guard !channelMachine.isInside else {
      return channelMachine.take(token, in: reader, at: position)
    }
    switch token {
    case .endObject:
      place = .document
      if !isKnown { failure = .unknownJSON(position) }
    case .key where reader.withText({ $0.isExactly("items") }):
      key = .items
    case .key where reader.withText({ $0.isExactly("version") }):
      key = .version
    default:
      if isFeedDelivered { isFeedChanged = true }
      channelMachine.take(token, in: reader, at: position)
    }
  }

  private mutating func take(
    _ token: JSONToken,
    of key: Key,
    _ reader: borrowing JSONReader,
    _ position: Position
  ) {
    switch (key, token) {
    case (.items, .beginArray):
      hasItems = true
      place = .items
    case (.version, .string) where version == nil:
      let text = reader.string()
      version = text
      isVersionKnown = text.lowercased().contains("jsonfeed")
      if isFeedDelivered { isFeedChanged = true }
    default:
      channelMachine.beginForeign(key == .items ? "items" : "version")
      channelMachine.take(token, in: reader, at: position)
    }
  }

  /// Whether what was read so far is a feed, and not any other document in JSON.
  private var isKnown: Bool {
    if version != nil { return isVersionKnown }
    guard hasItems else { return false }
    return channel.memory.edit(as: Feed.self) { feed in
      feed.title != nil || feed.link != nil || feed.selfURL != nil
    }
  }

  // MARK: - Items

  private mutating func takeInItems(
    _ token: JSONToken,
    _ reader: borrowing JSONReader,
    _ position: Position
  ) {
    if channelMachine.isInside { return channelMachine.take(token, in: reader, at: position) }
    switch token {
    case .beginObject:
      startItem(position)
    case .endArray:
      place = .channel
    default:
      report(
        Diagnostic(
          rule: .jsonType,
          severity: .warning,
          message: "an item is no object; kept with the feed",
          position: position,
          path: reader.path.string
        )
      )
      if isFeedDelivered { isFeedChanged = true }
      channelMachine.beginForeign("items")
      channelMachine.take(token, in: reader, at: position)
    }
  }

  private mutating func startItem(_ position: Position) {
    guard isKnown else {
      failure = .unknownJSON(position)
      return
    }
    if !isFeedDelivered { deliverFeed() }
    place = .item
    itemMachine.begin(at: position)
  }

  private mutating func endItem() {
    place = .items
    completeURLs(isItem: true)
    let rest = item.memory.edit(as: Episode.self) { episode in
      episode.feedID = feedID
      episode.takeContent()
      let rest = data.readMembers(of: &episode, from: writtenFrom)
      episode.takeDuration()
      identity.identify(&episode)
      return rest
    }
    noteRest(rest, item)
    episodeCount += 1
    events.push(.episode(item.memory.take(as: Episode.self)))
  }

  // MARK: - Events

  private mutating func deliverFeed() {
    isFeedDelivered = true
    var feed = finishedFeed()
    let (id, origin) = Identity.feedID(feed, url: url, source: source)
    channel.memory.edit(as: Feed.self) { feed in
      feed.id = id
      feed.idOrigin = origin
    }
    (feed.id, feed.idOrigin) = (id, origin)
    feedID = id
    events.push(.feed(feed))
  }

  /// The feed as far as it was read, with what follows from what it says.
  private mutating func finishedFeed() -> Feed {
    completeURLs(isItem: false)
    let (format, rest) = channel.memory.edit(as: Feed.self) { data.readMembers(of: &$0) }
    if let format { writtenFrom = format }
    noteRest(rest, channel)
    return channel.memory.edit(as: Feed.self) { feed in
      feed.format = self.format ?? .jsonFeed11
      feed.encoding = encodingName
      return feed
    }
  }

  /// Completes relative URLs by the address that the caller gave, else by the feed's own.
  private mutating func completeURLs(isItem: Bool) {
    guard isItem ? itemMachine.hasRelativeURLs : channelMachine.hasRelativeURLs else { return }
    let own = channel.memory.edit(as: Feed.self) { $0.ownAddress(url) }
    let frame = isItem ? item : channel
    var completion = URLCompletion(base: own, isStated: url != nil)
    if isItem {
      completion.complete(frame.memory, JSONItemKeys.self)
    } else {
      completion.complete(frame.memory, JSONFeedKeys.self)
      channelMachine.hasRelativeURLs = completion.hasOpenURLs
    }
    for outcome in completion.outcomes {
      report(
        ReadingReport.diagnostic(
          outcome.outcome,
          text: outcome.text,
          position: frame.position,
          path: isItem ? "items" : ""
        )
      )
    }
  }

  /// Tells of members of `_feedkit` that say nothing that is known; they are kept.
  private mutating func noteRest(_ rest: [JSONMember], _ frame: JSONFrame) {
    for member in rest {
      report(
        Diagnostic(
          rule: .jsonType,
          severity: .warning,
          message: "\(member.name.quoted) is nothing that exported data has there; kept",
          position: frame.position,
          path: "_feedkit"
        )
      )
    }
  }

  private mutating func takeDiagnostics() {
    while let diagnostic = itemMachine.nextDiagnostic() { report(diagnostic) }
    while let diagnostic = channelMachine.nextDiagnostic() { report(diagnostic) }
  }
}

extension FeedError {
  fileprivate static func unknownJSON(_ position: Position) -> FeedError {
    FeedError(
      code: .notAFeed,
      message: "JSON document is no feed: it names no version of JSON Feed",
      position: position
    )
  }
}

extension Diagnostic {
  /// What is named to identify a feed cannot.
  static func guidNotUUID(_ guid: String) -> Diagnostic {
    Diagnostic(
      rule: "feed-guid-not-uuid",
      severity: .warning,
      message: "podcast:guid \"\(guid.quoted)\" is no UUID; the feed is identified without it"
    )
  }

  /// What would have decided a feed's id came when the id was given already.
  static func lateFeedID(_ id: String) -> Diagnostic {
    Diagnostic(
      rule: "feed-id-late",
      severity: .warning,
      message: "the feed's id stands after the first item; \(id) is used"
    )
  }
}

extension Episode {
  /// The content is HTML, or plain text where there is no HTML; a plain text beside HTML is kept.
  fileprivate mutating func takeContent() {
    guard content == nil else {
      contentType = "html"
      return
    }
    let place = extensions.elements.firstIndex { $0.name.local == "content_text" }
    guard let place, case .string(let text) = extensions.elements[place].json else { return }
    extensions.elements.remove(at: place)
    // An item must have one, so that an empty one says that there is none.
    guard !text.isEmpty else { return }
    content = text
    contentType = "text"
  }

  /// An item is as long as its first attachment that says so.
  fileprivate mutating func takeDuration() {
    guard duration == nil else { return }
    duration = enclosures.lazy.compactMap(\.duration).first
  }
}
