import FeedKit

/// The feeds of an OPML list as rows: one for each line that is no folder.
struct OutlineRows: RowSource {
  struct Row {
    var source: String
    var folder: String?
    var outline: Outline
  }

  static let columns: [RowColumn<Row>] = [
    .text("folder", "The lines that it stands below, joined with slashes") { $0.folder },
    .text("text", "What is shown") { $0.outline.text },
    .text("title", "Title of the feed") { $0.outline.title },
    .text("xml_url", "The feed") { $0.outline.feedURL },
    .text("html_url", "The feed's page") { $0.outline.htmlURL },
    .text("type", "rss, link or include") { $0.outline.type },
    .text("description", "Description of the feed") { $0.outline.description },
    .text("language", "Language of the feed") { $0.outline.language },
    .text("category", "Categories, as written") { $0.outline.category },
    .text("url", "What a link leads to") { $0.outline.url },
    .required("source", "The input: its path below what was named") { $0.source },
  ]
  static let isOneRow = false

  private let source: String
  private var folders: [String] = []
  private var pending: Outline?

  init(_ input: Input) { source = input.source }

  mutating func rows(of event: OPMLEvent) -> [Row] {
    guard case .outline(let outline, let level) = event else { return [] }
    let rows = take(below: level)
    folders.removeLast(max(0, folders.count - level))
    pending = outline
    return rows
  }

  mutating func lastRows(_ outcome: Outcome) -> [Row] { take(below: 0) }

  /// The row of the line that waits; none when it is a folder of the next one.
  private mutating func take(below level: Int) -> [Row] {
    guard let outline = pending else { return [] }
    pending = nil
    let isFolder = level > folders.count
    let path = folders.joined(separator: "/")
    if isFolder { folders.append((outline.name ?? "").replacing("/", with: " ")) }
    // A folder with a feed of its own is both.
    guard !isFolder || outline.feedURL != nil || outline.url != nil else { return [] }
    return [Row(source: source, folder: path.isEmpty ? nil : path, outline: outline)]
  }
}

/// The chapters of a chapters file as rows.
struct ChapterRows: RowSource {
  struct Row {
    var source: String
    var chapter: Chapter
  }

  static let columns: [RowColumn<Row>] = [
    .required("source", "The input: its path below what was named") { $0.source },
    .seconds("start", "Where it begins") { $0.chapter.start },
    .seconds("end", "Where it ends; absent means where the next one begins") { $0.chapter.end },
    .text("title", "Title") { $0.chapter.title },
    .text("href", "Page about it") { $0.chapter.href },
    .text("image", "Picture for it") { $0.chapter.image },
    .flag("toc", "Whether it is listed; absent means that it is") {
      $0.chapter.isInTableOfContents
    },
    .text("location_name", "Place that it is about") { $0.chapter.location?.name },
    .text("location_geo", "The place as a geo URI") { $0.chapter.location?.coordinate?.geoURI },
    .text("location_osm", "The place in OpenStreetMap") { $0.chapter.location?.osm },
  ]
  static let isOneRow = false

  private let source: String

  init(_ input: Input) { source = input.source }

  mutating func rows(of event: ChaptersEvent) -> [Row] {
    guard case .list(let list) = event else { return [] }
    return list.chapters.map { Row(source: source, chapter: $0) }
  }
}
