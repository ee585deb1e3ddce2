@_spi(Measuring) @testable import FeedKit

/// What came of reading a document: its events, and how it ended.
struct FeedReading {
  /// The channel as it was delivered last.
  private(set) var feed: Feed?
  /// How often the channel was delivered.
  private(set) var feedCount = 0
  private(set) var episodes: [Episode] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Every event in order as a line of text, with all values and places: for comparisons.
  private(set) var trace: [String] = []
  private(set) var summary = Summary()
  private(set) var error: FeedError?

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - size: The bytes of each piece that it is cut into.
  ///   - detour: What goes round libxml2.
  ///   - isTraced: Whether `trace` is filled.
  ///   - options: How to read it.
  init(
    _ bytes: [UInt8],
    cutInto size: Int = .max,
    detour: Detour = .tagsAndText,
    isTraced: Bool = false,
    options: ParseOptions = .init()
  ) {
    var parser = FeedParser(options: options, detour: detour)
    let all = bytes.span.bytes
    var start = 0
    do throws(FeedError) {
      while start < bytes.count {
        let end = size < bytes.count - start ? start + size : bytes.count
        try parser.parse(all.extracting(start..<end))
        take(from: &parser, isTraced)
        start = end
      }
      _ = try parser.finish()
    } catch {
      self.error = error
    }
    take(from: &parser, isTraced)
    summary = parser.summary
    if isTraced { trace.append(Self.ending(summary, error)) }
  }

  /// The trace of what a parser that was given everything has still to deliver.
  static func trace(finished parser: inout FeedParser, _ error: FeedError?) -> [String] {
    var trace: [String] = []
    while let event = parser.next() { trace.append(line(event)) }
    return trace + [ending(parser.summary, error)]
  }

  private static func ending(_ summary: Summary, _ error: FeedError?) -> String {
    guard let error else { return "\(summary)" }
    // How many bytes were given until the error was known depends on the cutting.
    var summary = summary
    summary.byteCount = 0
    return "\(summary) \(error.code) \(error) \(error.episodesDelivered)"
  }

  /// Reads a text as UTF-8.
  init(_ text: String, cutInto size: Int = .max, options: ParseOptions = .init()) {
    self.init(Array(text.utf8), cutInto: size, options: options)
  }

  /// Reads the children of a channel in an RSS feed that declares the usual prefixes.
  init(channel: String, options: ParseOptions = .init()) {
    self.init(rss(channel), options: options)
  }

  /// Reads the children of an item in such a feed.
  init(item: String, options: ParseOptions = .init()) {
    self.init(channel: "<item>\(item)</item>", options: options)
  }

  /// The rules of the diagnostics, in order.
  var rules: [String] { diagnostics.map(\.rule.rawValue) }

  /// The titles of the episodes, in order.
  var titles: [String?] { episodes.map(\.title) }

  /// The only episode, or the first.
  var episode: Episode { episodes.first ?? Episode() }

  func diagnostic(_ rule: RuleID) -> Diagnostic? { diagnostics.first { $0.rule == rule } }

  private mutating func take(from parser: inout FeedParser, _ isTraced: Bool) {
    while let event = parser.next() {
      if isTraced { trace.append(Self.line(event)) }
      switch event {
      case .feed(let feed), .feedChanged(let feed):
        self.feed = feed
        feedCount += 1
      case .episode(let episode): episodes.append(episode)
      case .diagnostic(let diagnostic): diagnostics.append(diagnostic)
      }
    }
  }

  private static func line(_ event: FeedEvent) -> String {
    switch event {
    case .feed(let feed): "feed \(feed)"
    case .feedChanged(let feed): "feed changed \(feed)"
    case .diagnostic(let diagnostic): "\(diagnostic)"
    case .episode(let episode): "episode \(places(episode)) \(json(episode))"
    }
  }

  private static func places(_ episode: Episode) -> [Int?] {
    let places =
      [episode.position] + episode.enclosures.map(\.position) + episode.persons.map(\.position)
      + episode.transcripts.map(\.position)
    return places.flatMap { [$0.position?.line, $0.position?.column, $0.position?.offset] }
  }

  private static func json(_ episode: Episode) -> String {
    let text = try? SinkCapture.text { sink in
      var exporter = NDJSONExporter(ExportOptions())
      exporter.add(.episode(episode), to: &sink)
    }
    return text ?? "cannot be written"
  }
}

/// An RSS feed with the usual prefixes declared, in one line.
func rss(_ channel: String) -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" \
  xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" \
  xmlns:podcast="https://podcastindex.org/namespace/1.0" \
  xmlns:content="http://purl.org/rss/1.0/modules/content/" \
  xmlns:dc="http://purl.org/dc/elements/1.1/" \
  xmlns:atom="http://www.w3.org/2005/Atom"><channel>\(channel)</channel></rss>
  """
}

extension Limits {
  /// The default limits with one change.
  static func with(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Limits()
    change(&limits)
    return limits
  }
}

extension ParseOptions {
  /// The default options with one change.
  static func with(_ change: (inout ParseOptions) -> Void) -> ParseOptions {
    var options = ParseOptions()
    change(&options)
    return options
  }

  /// Options with one limit changed.
  static func limited(_ change: (inout Limits) -> Void) -> ParseOptions {
    .with { $0.limits = .with(change) }
  }
}
