/// Reads a podcast feed as its bytes come in.
///
/// Push bytes with ``parse(_:)``, take what they completed with ``next()``, and end with ``finish()``.
/// One parser belongs to one task at a time. Memory does not grow with the input.
public struct FeedParser: ~Copyable {
  /// Makes a parser.
  public init(options: ParseOptions = .init()) {}

  /// Takes the next bytes. Push at most 64 KiB at a time and drain; more is allowed and queues more.
  ///
  /// - Throws: ``FeedError`` when nothing more can be read; events that were completed before can
  ///   still be taken.
  public mutating func parse(_ bytes: RawSpan) throws(FeedError) {}

  /// Says that the input has ended.
  ///
  /// - Returns: What the parse came to.
  /// - Throws: ``FeedError`` when the input was no feed, or damaged beyond what could be delivered.
  public mutating func finish() throws(FeedError) -> Summary { summary }

  /// The next event that the bytes so far have completed; `nil` when there is none yet.
  public mutating func next() -> FeedEvent? { nil }

  /// What the parse came to so far; also after an error.
  public var summary: Summary { Summary() }

  /// Makes the parser ready for another input; cheaper than a new parser.
  public mutating func reset(options: ParseOptions) {}
}
