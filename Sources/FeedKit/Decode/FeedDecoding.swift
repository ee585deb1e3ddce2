/// What makes a feed and its episodes of a document, whatever its format.
protocol FeedDecoding: ~Copyable {
  /// Format and version, once they are known.
  var format: FeedFormat? { get }
  var episodeCount: Int { get }
  var diagnosticCount: Int { get }
  /// What ends the reading.
  var failure: FeedError? { get }
}

extension FeedDecoder: FeedDecoding {}
extension JSONFeedDecoder: FeedDecoding {}

extension JSONEventStream where Handler: FeedDecoding & ~Copyable {
  /// Tells a summary what the reading has come to.
  func refresh(_ summary: inout Summary) {
    summary.take(handler)
    summary.take(decision, isCompressed: isCompressed)
  }
}

extension Summary {
  /// Takes over what a decoder has come to.
  mutating func take<Decoder: FeedDecoding & ~Copyable>(_ decoder: borrowing Decoder) {
    format = decoder.format
    episodeCount = decoder.episodeCount
    diagnosticCount = decoder.diagnosticCount
  }

  /// Takes over how the input was read.
  mutating func take(_ decision: EncodingDecision?, isCompressed: Bool) {
    guard let decision else { return }
    encodingDeclared = decision.declared
    encodingUsed = decision.encoding.name
    self.isCompressed = isCompressed
  }
}
