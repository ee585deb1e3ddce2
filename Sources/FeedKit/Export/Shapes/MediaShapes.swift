// The shapes of what Media RSS adds to shows and episodes.

extension Media: Shaped {
  static var blank: Media { Media() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.list("contents", contents, "Media files that stand in no group", column: nil)
    fields.list("groups", groups, "Groups of media files", column: nil)
    details.visitFields(&fields)
  }
}

extension MediaGroup: Shaped {
  static var blank: MediaGroup { MediaGroup() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.list("contents", contents, "Media files of the same content", column: nil)
    details.visitFields(&fields)
    fields.extensions("extensions", extensions)
  }
}

extension MediaContent: Shaped {
  static var blank: MediaContent { MediaContent() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where the file is")
    fields.text("type", type, "Media type, as written")
    fields.integer("length", byteCount, "Bytes")
    fields.text("medium", medium, "image, audio, video, document or executable")
    fields.flag("default", isDefault, "Whether it is the one of its group to use")
    fields.text("expression", expression, "sample, full or nonstop; absent means full")
    fields.decimal("bitrate", bitrate, "Kilobits a second")
    fields.decimal("frame_rate", frameRate, "Frames a second")
    fields.decimal("sampling_rate", samplingRate, "Thousands of samples a second")
    fields.integer("channels", channels, "Audio channels")
    fields.seconds("duration", duration, "Length")
    fields.integer("width", width, "Width in pixels")
    fields.integer("height", height, "Height in pixels")
    fields.text("language", language, "Language")
    details.visitFields(&fields)
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension MediaDetails: Shaped {
  static var blank: MediaDetails { MediaDetails() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.record("title", title, "media:title")
    fields.record("description", description, "media:description")
    fields.texts("keywords", keywords, "media:keywords, split")
    fields.list("thumbnails", thumbnails, "Pictures, the most important first", column: nil)
    fields.list("categories", categories, "Categories", column: nil)
    fields.list("credits", credits, "People and organisations that took part", column: nil)
    fields.list("ratings", ratings, "For whom it is fit", column: nil)
    fields.record("player", player, "Page that plays it")
    fields.list("hashes", hashes, "Hashes of the file", column: nil)
    fields.record("copyright", copyright, "Copyright")
    fields.list("texts", texts, "Transcript, in pieces or whole", column: nil)
    fields.list("restrictions", restrictions, "Where or to whom it may be shown", column: nil)
    fields.record("community", community, "What the audience says")
    fields.texts("comments", comments, "Comments")
    fields.record("embed", embed, "Player to embed")
    fields.texts("responses", responses, "URLs of answers")
    fields.texts("back_links", backLinks, "URLs of pages that lead here")
    fields.record("status", status, "Whether it is to be had")
    fields.list("prices", prices, "What it costs", column: nil)
    fields.list("licenses", licenses, "Licences", column: nil)
    fields.list("subtitles", subtitles, "Subtitles", column: nil)
    fields.list("peer_links", peerLinks, "Links for sharing between peers", column: nil)
    fields.list("locations", locations, "Places that it shows", column: nil)
    fields.record("rights", rights, "Who made it")
    fields.list("scenes", scenes, "Scenes", column: nil)
  }
}
