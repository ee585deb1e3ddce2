// JSON chapters 1.2,
// https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md

private let spec = "JSON chapters 1.2"

/// The top-level object of a chapters file.
enum ChapterListKeys: JSONKeys {
  static let all: [JSONKey<ChapterList>] = [
    JSONKey("version", .value(.text(\.version)), spec: spec),
    JSONKey("author", .value(.text(\.author)), spec: spec),
    JSONKey("title", .value(.text(\.title)), spec: spec),
    JSONKey("podcastName", .value(.text(\.podcastName)), field: "podcast_name", spec: spec),
    JSONKey("description", .value(.text(\.description)), spec: spec),
    JSONKey("fileName", .value(.text(\.fileName)), field: "file_name", spec: spec),
    JSONKey("waypoints", .value(.boolean(\.hasWaypoints)), spec: spec),
    JSONKey("chapters", .append(\.chapters, ChapterKeys.self), spec: spec),
  ]
}

/// An object of `chapters`.
enum ChapterKeys: JSONKeys {
  static let all: [JSONKey<Chapter>] = [
    JSONKey("startTime", .value(.playTime(\.start)), field: "start", spec: spec),
    JSONKey("endTime", .value(.playTime(\.end)), field: "end", spec: spec),
    JSONKey("title", .value(.text(\.title)), spec: spec),
    JSONKey("img", .value(.text(\.image)), field: "image", spec: spec),
    JSONKey("url", .value(.text(\.href)), field: "href", spec: spec),
    JSONKey("toc", .value(.boolean(\.isInTableOfContents)), spec: spec),
    JSONKey("location", .assign(\.location, ChapterLocationKeys.self), spec: spec),
  ]
}

/// The object `location` of a chapter.
enum ChapterLocationKeys: JSONKeys {
  static var text: Value<Location>? { .text(\.name) }
  static let all: [JSONKey<Location>] = [
    JSONKey("name", .value(.text(\.name)), spec: spec),
    JSONKey("geo", .value(.geo(\.coordinate)), spec: spec),
    JSONKey("osm", .value(.text(\.osm)), spec: spec),
  ]
}

extension ChapterList: Record {
  static var parts: RecordParts {
    .init(
      extensions: \ChapterList.extensions,
      sourceTexts: \ChapterList.sourceTexts,
      position: \ChapterList.position
    )
  }
}
