/// Bounds on what one input may cost; every one has a safe default.
///
/// Going over the first nine loses the smallest piece, with a diagnostic, and keeps the feed; going
/// over the others stops the reading with ``FeedError/Code/limitExceeded``.
public struct Limits: Sendable, Hashable {
  /// Nesting of elements; the text of deeper ones is kept, their tags are not.
  public var depth = 256
  /// Attributes, namespace declarations included, on one element; later ones are dropped.
  public var attributes = 256
  /// Bytes of one text, attribute value or tag; the rest is dropped.
  public var tokenBytes = 9_500_000
  /// Entries of one list of a record, such as a channel's categories; later ones are dropped.
  public var listEntries = 10_000
  /// Bytes of unknown elements and attributes that are kept for one record; later ones are dropped.
  public var extensionBytes = 1_000_000
  /// Bytes of all that is kept for one item, or for one channel; later texts are dropped.
  public var recordBytes = 32_000_000
  /// Segments of one transcript that are held until its end, where a format has them out of order;
  /// later ones are dropped.
  public var heldSegments = 1_000_000
  /// Diagnostics delivered for one input; later ones are only counted, but for those that say that
  /// something was lost.
  public var diagnostics = 10_000
  /// Findings of one rule and severity delivered for one input; later ones are only counted, so that
  /// what is wrong at every place does not hide all else.
  public var diagnosticsOfRule = 1_000
  /// Different element, attribute and namespace names in one input.
  public var names = 4_096
  /// How many times larger than its compressed form an input may become, beyond its first MiB.
  public var inflateRatio = 200

  /// Makes the default limits.
  public init() {}
}
