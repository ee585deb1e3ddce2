/// A part of an episode, with a title.
///
/// Podlove Simple Chapters `<psc:chapter>`, or a chapter of a JSON chapters file; example
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
  /// Where it ends; `nil` when it ends where the next one begins. JSON chapters `"endTime": 168.0`
  public var end: Duration?
  /// Whether it is listed for people; `nil` means that it is. JSON chapters `"toc": false`
  public var isInTableOfContents: Bool?
  /// What place it is about. JSON chapters `"location": {"name": "The quay", "geo": "geo:54,10"}`
  public var location: Location?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
