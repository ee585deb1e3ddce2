/// The position of a record's element; it takes no part in equality, since it is not about the record.
public struct Origin: Sendable, Hashable {
  /// Where the element begins, or `nil` when the record did not come from a document.
  public var position: Position?

  /// Makes an origin.
  public init(_ position: Position? = nil) { self.position = position }

  /// Always true: where a record stands does not make it another.
  public static func == (lhs: Origin, rhs: Origin) -> Bool { true }

  /// Adds nothing, to agree with equality.
  public func hash(into hasher: inout Hasher) {}
}
