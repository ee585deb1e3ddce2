/// A part of an episode, with a title.
///
/// Podlove Simple Chapters `<psc:chapter>`; example
/// `<psc:chapter start="00:01:23.500" title="Casting off" href="https://example.com/1#2"/>`
public struct Chapter: Sendable, Hashable {
  /// Where it begins, from the start of the episode. `<psc:chapter start="00:01:23.500">`
  public var start: Duration?
  /// Its title. `<psc:chapter title="Casting off">`
  public var title: String?
  /// A page about it. `<psc:chapter href="https://example.com/1#2">`
  public var href: String?
  /// A picture for it. `<psc:chapter image="https://example.com/2.jpg">`
  public var image: String?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
