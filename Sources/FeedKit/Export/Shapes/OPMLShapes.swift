// The shapes of OPML lists.

/// An OPML list with what is known of its input; its lines are the exporter's.
struct OPMLRecord: Shaped {
  static var blank: OPMLRecord {
    OPMLRecord(source: "", format: nil, isPartial: false, head: OPMLHead())
  }

  /// The input's key in the data.
  var source: String
  /// Format and version.
  var format: FeedFormat?
  /// Whether the input was read only in part.
  var isPartial: Bool
  /// What the document says about itself.
  var head: OPMLHead

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("kind", "opml", "Always opml")
    fields.text("source", source, "The input: its path below what was named")
    fields.text("format", format?.rawValue, "Format and version, such as opml-2.0")
    fields.flag("partial", isPartial ? true : nil, "True when the input was read only in part")
    fields.text("version", head.version, "Version, as written")
    fields.text("title", head.title, "Title")
    fields.time("date_created", head.dateCreated, "When it was made")
    fields.time("date_modified", head.dateModified, "When it changed last")
    fields.text("owner_name", head.ownerName, "Whose it is")
    fields.text("owner_email", head.ownerEmail, "Their address")
    fields.text("owner_id", head.ownerID, "Their page")
    fields.text("docs", head.docs, "Page about the format")
    fields.integers("expansion_state", head.expansionState, "Lines that are unfolded")
    fields.integer("vertical_scroll_state", head.verticalScrollState, "Line at the top")
    fields.integer("window_top", head.windowTop, "Top edge of the window")
    fields.integer("window_left", head.windowLeft, "Left edge of the window")
    fields.integer("window_bottom", head.windowBottom, "Lower edge of the window")
    fields.integer("window_right", head.windowRight, "Right edge of the window")
    fields.mends(head.sourceTexts, of: self)
    fields.extensions("extensions", head.extensions)
  }
}

extension Outline: Shaped {
  static var blank: Outline { Outline() }

  // All but `attributes` and `outlines`, which the exporter adds.
  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "What is shown")
    fields.text("title", title, "Title of the feed")
    fields.text("type", type, "rss, link or include; absent for text and folders")
    fields.text("xml_url", xmlURL, "The feed")
    fields.text("html_url", htmlURL, "The feed's page")
    fields.text("url", url, "What a link leads to")
    fields.text("description", description, "Description of the feed")
    fields.text("language", language, "Language of the feed")
    fields.text("category", category, "Categories, as written")
    fields.text("version", version, "Kind of feed, as written")
    fields.time("created", created, "When the line was written")
    fields.flag("is_comment", isComment, "Whether it is commented out")
    fields.flag("is_breakpoint", isBreakpoint, "Whether a script stops there")
    fields.mends(sourceTexts, of: self)
  }
}

/// A chapters file with what is known of its input.
struct ChapterListRecord: Shaped {
  static var blank: ChapterListRecord {
    ChapterListRecord(source: "", isPartial: false, list: ChapterList())
  }

  /// The input's key in the data.
  var source: String
  /// Whether the input was read only in part.
  var isPartial: Bool
  /// The list.
  var list: ChapterList

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("kind", "chapters", "Always chapters")
    fields.text("source", source, "The input: its path below what was named")
    fields.flag("partial", isPartial ? true : nil, "True when the input was read only in part")
    fields.text("version", list.version, "Version of the format")
    fields.text("author", list.author, "Who made the chapters")
    fields.text("title", list.title, "Title of the episode")
    fields.text("podcast_name", list.podcastName, "Title of the podcast")
    fields.text("description", list.description, "About the episode")
    fields.text("file_name", list.fileName, "The audio file")
    fields.flag("waypoints", list.hasWaypoints, "Whether the locations are a route")
    fields.list("chapters", list.chapters, "The chapters", column: nil)
    fields.mends(list.sourceTexts, of: self)
    fields.extensions("extensions", list.extensions)
  }
}
