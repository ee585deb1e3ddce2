public import FeedKit
public import Foundation

extension Feed {
  /// Reads a whole feed, with its episodes, from data in memory.
  ///
  /// - Parameters:
  ///   - data: The document, also compressed with gzip.
  ///   - options: How to read it.
  /// - Throws: `FeedError` when the data is no feed, or a safety limit stopped the reading.
  public init(parsing data: Data, options: ParseOptions = .init()) throws(FeedError) {
    try self.init(parsing: [UInt8](data), options: options)
  }
}

extension Enclosure {
  /// ``FeedKit/Enclosure/url`` as a Foundation URL; `nil` when it is absent or no URL.
  public var location: URL? { url.flatMap { URL(string: $0) } }
}

extension TranscriptLink {
  /// ``FeedKit/TranscriptLink/url`` as a Foundation URL; `nil` when it is absent or no URL.
  public var location: URL? { url.flatMap { URL(string: $0) } }
}
