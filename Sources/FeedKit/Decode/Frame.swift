/// A record whose element is open, without its type: what the table machine needs of it.
///
/// Rows have numbers within a frame; the frame's own element has the number `Frame.ownRow`.
class Frame {
  /// What a row's element is.
  enum Kind {
    /// A value of the record.
    case value
    /// A record of its own.
    case record
    /// A holder of other rows.
    case group
    /// An element of which only the attributes count.
    case attributesOnly
  }

  static let ownRow = -1

  /// Takes a place in the record's list of unknown things; false when there is no room left.
  final func claimExtension(bytes: Int, limit: Int) -> Bool {
    extensionBytes += bytes
    return extensionBytes <= limit
  }

  private final var extensionBytes = 0

  /// Makes the record empty.
  func begin(at position: Position) { extensionBytes = 0 }

  /// The row of a child element, or `nil` when it is not known.
  func row(of symbol: Symbol, scope: Int) -> Int? { nil }

  /// Notes that a row's element begins; false when it may stand once and stood already.
  func claim(_ row: Int) -> Bool { true }

  /// Takes back ``claim(_:)`` for an element that turned out to be empty.
  func release(_ row: Int) {}

  func kind(_ row: Int) -> Kind { .value }

  /// The scope of a holder's children.
  func scope(_ row: Int) -> Int { 0 }

  /// Whether the record's element has a text of its own.
  var hasText: Bool { false }

  /// The place of an attribute among those that a row's element knows, or `nil`.
  func attribute(_ symbol: Symbol, row: Int) -> Int? { nil }

  /// Reads the attribute at a place.
  func storeAttribute(at index: Int, _ text: borrowing TextBuffer) -> ReadingOutcome? { nil }

  /// Reads the text of a row's element.
  func storeText(row: Int, _ text: borrowing TextBuffer) -> ReadingOutcome? { nil }

  /// The frame for the record of a row's element.
  func child(_ row: Int) -> Frame? { nil }

  /// Takes over the record of a row's element; false when the list is full.
  func adopt(_ row: Int) -> Bool { true }

  func add(_ element: ForeignElement) {}
  func add(_ attribute: ForeignAttribute) {}
  func add(_ sourceText: SourceText) {}
}

/// A value that does not stand as it should.
struct ReadingOutcome {
  /// The name of the value in exported data.
  var field: String
  var rule: RuleID
}
