/// An element that says what it says by standing there.
///
/// RFC 5005 `<fh:complete>`, `<fh:archive>`; example `<fh:complete/>`
public struct PagingMark: Sendable, Hashable {
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes a mark.
  public init() {}
}
