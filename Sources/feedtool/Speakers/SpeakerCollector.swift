import FeedKit

/// Collects what feeds list; each input on its own thread, all of them in one place.
final class ListingCollector: Sendable {
  private let listings = Monitor<[String: FeedListing]>([:])
  private let shows = Monitor(ReportShows())
  private let keepsShows: Bool

  /// Makes a collector, which also keeps what a report tells of shows if asked to.
  init(keepsShows: Bool = false) { self.keepsShows = keepsShows }

  /// The shape of a run that collects and writes nothing.
  var shape: OutputShape {
    OutputShape(name: "speakers", extensions: [], holdsAllInputs: true) { _, input in
      ListingConsumer(collector: self, input: input, keepsShows: self.keepsShows)
    }
  }

  /// What was collected, in the order of inputs.
  func inOrder(of inputs: Inputs) -> [(input: Input, listing: FeedListing)] {
    listings.withLock { listings in
      inputs.all.compactMap { input in
        listings.removeValue(forKey: input.name).map { (input, $0) }
      }
    }
  }

  /// The shows, where they were to be kept.
  var collectedShows: ReportShows { shows.withLock { $0 } }

  fileprivate func add(_ listing: FeedListing, _ show: ReportShow?, of input: Input) {
    listings.withLock { $0[input.name] = listing }
    if let show { shows.withLock { $0.add(show) } }
  }
}

private struct ListingConsumer: Consumer {
  let collector: ListingCollector
  let input: Input
  private var extractor: MentionExtractor
  private var show: ReportShowBuilder?

  init(collector: ListingCollector, input: Input, keepsShows: Bool) {
    self.collector = collector
    self.input = input
    extractor = MentionExtractor(source: input.source)
    show = keepsShows ? ReportShowBuilder(source: input.source) : nil
  }

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    extractor.add(event)
    show?.add(event)
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    guard outcome.hasDocument else { return }
    collector.add(extractor.listing(), show?.result, of: input)
  }
}

/// Collects the names in transcripts.
final class NamesCollector: Sendable {
  private let names = Monitor<[String: TranscriptNames]>([:])

  /// The shape of a run that collects and writes nothing.
  var shape: OutputShape {
    let form = OutputForm { _, input in NamesConsumer(collector: self, input: input) }
    var shape = OutputShape(
      name: "--transcripts",
      extensions: [],
      holdsAllInputs: true,
      makeConsumer: form.makeConsumer
    )
    shape.others = [.transcript: form]
    shape.takesFeeds = false
    return shape
  }

  /// The names in the transcript at a path; `nil` when it could not be read.
  subscript(path: String) -> TranscriptNames? { names.withLock { $0[path] } }

  fileprivate func add(_ found: TranscriptNames, of input: Input) {
    names.withLock { $0[input.name] = found }
  }
}

private struct NamesConsumer: Consumer {
  let collector: NamesCollector
  let input: Input
  private var names = TranscriptNames()

  init(collector: NamesCollector, input: Input) {
    self.collector = collector
    self.input = input
  }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    names.add(event)
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    if outcome.hasDocument { collector.add(names, of: input) }
  }
}
