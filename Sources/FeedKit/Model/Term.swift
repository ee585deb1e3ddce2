/// A text with the name of the element that gave it.
///
/// Example: `subject` and `Ferries` of `<dc:subject>Ferries</dc:subject>`
public struct Term: Sendable, Hashable {
  /// The name of the element, without its prefix.
  public var name: String
  /// Its text.
  public var value: String

  /// Makes a term.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
