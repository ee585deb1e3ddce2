/// A file of chapters, as `podcast:chapters` names one.
///
/// Podcasting 2.0 JSON chapters 1.2; example
/// `{"version": "1.2.0", "chapters": [{"startTime": 83.5, "title": "Casting off"}]}`
public struct ChapterList: Sendable, Hashable {
  /// The version of the format. `"version": "1.2.0"`
  public var version: String?
  /// Who made the chapters. `"author": "Ann Example"`
  public var author: String?
  /// The episode's title. `"title": "The green light"`
  public var title: String?
  /// The podcast's title. `"podcastName": "Harbour Lights"`
  public var podcastName: String?
  /// About the episode. `"description": "What ships see"`
  public var description: String?
  /// The audio file that the times are of. `"fileName": "2.mp3"`
  public var fileName: String?
  /// Whether the locations of the chapters are the points of a route. `"waypoints": true`
  public var hasWaypoints: Bool?
  /// The chapters, in document order.
  public var chapters: [Chapter] = []
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the file carried beyond this.
  public var extensions = Extensions()
  /// Where the document begins; no part of equality.
  public var position = Origin()

  /// Makes an empty list.
  public init() {}
}
