import FeedKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A reader of feeds that a thread makes ready while the options are still being read.
///
/// What a first document costs beside its own bytes (tables, types, code that is brought into memory)
/// takes as long as reading the options does. The reader has read a small feed when it is handed over.
enum EarlyReader {
  private enum State {
    case none
    case coming
    case here(FeedReading)

    var isComing: Bool {
      if case .coming = self { true } else { false }
    }
  }

  private static let state = Monitor(State.none)

  /// Begins to make the reader, with what judges documents where that will be asked for.
  static func prepare(judging: Bool) {
    state.withLock { $0 = .coming }
    let isBegun = beside {
      makeRoom()
      let reader = FeedReading()
      reader.practise(on: sample, judging: judging)
      state.change { $0 = .here(reader) }
    }
    if !isBegun { state.withLock { $0 = .none } }
  }

  /// Has the C library ask for the memory of this thread in a few steps.
  ///
  /// Left alone it asks the system for each page, and each time both threads stop.
  private static func makeRoom() {
    let blocks = (0..<12).map { _ in malloc(100 << 10) }
    for block in blocks { free(block) }
  }

  /// The reader, for the first who asks; waits where it is nearly made.
  static func take() -> FeedReading? {
    state.wait(until: { !$0.isComing }) { state in
      defer { state = .none }
      return if case .here(let reader) = state { reader } else { nil }
    }
  }

  /// A feed with what most feeds have.
  private static let sample = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel><title>Sample</title><link>https://feeds.example/</link>
    <atom:link rel="self" href="https://feeds.example/rss"/><language>en</language>
    <description>A sample</description><itunes:author>Sam Sample</itunes:author>
    <itunes:category text="Arts"/><itunes:image href="https://feeds.example/a.png"/>
    <itunes:explicit>false</itunes:explicit>
    <item><title>One</title><link>https://feeds.example/1</link><guid isPermaLink="false">1</guid>
    <pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate><itunes:duration>12:34</itunes:duration>
    <enclosure url="https://feeds.example/1.mp3" length="1" type="audio/mpeg"/>
    <description><![CDATA[<p>Notes &amp; words</p>]]></description>
    <content:encoded>&lt;p&gt;Notes&lt;/p&gt;</content:encoded></item></channel></rss>
    """
}

extension FeedReading {
  /// Reads a feed and drops what is in it.
  fileprivate func practise(on feed: String, judging: Bool) {
    do throws(FeedError) {
      var options = ParseOptions()
      if judging { options.validation = ValidationOptions() }
      begin(options)
      try parse(Array(feed.utf8).span.bytes)
      try finish()
    } catch {
      // Not met: a reader that is given a feed that it cannot read is begun anew.
    }
    drop()
  }
}
