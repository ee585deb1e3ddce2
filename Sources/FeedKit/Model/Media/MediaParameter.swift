/// A parameter for a player.
///
/// Media RSS `<media:param>`; example
/// `<media:param name="autoplay">true</media:param>`
public struct MediaParameter: Sendable, Hashable {
  /// Its name. `<media:param name="autoplay">`
  public var name: String?
  /// Its value.
  public var value: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
