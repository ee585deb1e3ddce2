/// A scene of media.
///
/// Media RSS `<media:scene>`; example
/// `<media:scene><sceneTitle>Casting off</sceneTitle><sceneStartTime>00:15</sceneStartTime></media:scene>`
public struct MediaScene: Sendable, Hashable {
  /// Its title. `<sceneTitle>Casting off</sceneTitle>`
  public var title: String?
  /// What happens in it. `<sceneDescription>The ropes go in</sceneDescription>`
  public var description: String?
  /// When it begins, from the start of the media. `<sceneStartTime>00:15</sceneStartTime>`
  public var start: Duration?
  /// When it ends. `<sceneEndTime>00:45</sceneEndTime>`
  public var end: Duration?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}
