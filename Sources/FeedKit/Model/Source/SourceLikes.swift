/// A server that keeps likes.
///
/// Source `<source:likes>`; example
/// `<source:likes server="https://likes.example.com/"/>`
public struct SourceLikes: Sendable, Hashable {
  /// Where the server is. `<source:likes server="https://likes.example.com/">`
  public var server: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
