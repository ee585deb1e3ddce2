// The shapes of what feeds and episodes hold.

extension Author: Shaped {
  static var blank: Author { Author(place: .author) }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("name", name, "Name")
    fields.text("email", email, "Email address")
    fields.text("uri", uri, "Page about the author")
    fields.text("avatar", avatar, "Picture of the author")
    fields.text("place", place.rawValue, "Element that says so")
    fields.extensions("extensions", extensions)
  }
}

extension Category: Shaped {
  static var blank: Category { Category() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "Name")
    fields.text("label", label, "How to show it")
    fields.text("domain", domain, "URI of the taxonomy")
    fields.text("scheme", scheme.rawValue, "rss, itunes or atom")
    fields.list("subcategories", subcategories, "Narrower categories", column: nil)
    fields.extensions("extensions", extensions)
  }
}

extension Cloud: Shaped {
  static var blank: Cloud { Cloud() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("domain", domain, "Host name")
    fields.integer("port", port, "Port")
    fields.text("path", path, "Path")
    fields.text("register_procedure", registerProcedure, "Procedure to call")
    fields.text("protocol", protocolName, "xml-rpc, soap or http-post")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension Enclosure: Shaped {
  static var blank: Enclosure { Enclosure() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where the file is")
    fields.text("type", type, "Media type")
    fields.integer("length", byteCount, "Bytes, as the publisher states")
    fields.text("title", title, "What the file is called")
    fields.seconds("duration", duration, "How long it plays")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension Funding: Shaped {
  static var blank: Funding { Funding() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where support is given")
    fields.text("message", message, "What the show says about it")
    fields.extensions("extensions", extensions)
  }
}

extension ItemSource: Shaped {
  static var blank: ItemSource { ItemSource() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "The channel's feed")
    fields.text("title", title, "The channel's title")
    fields.part("feed", feed.map(SourceFeedRecord.init), "What Atom says about the feed")
    fields.extensions("extensions", extensions)
  }
}

extension Link: Shaped {
  static var blank: Link { Link() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("rel", rel, "Relation, as written; absent means alternate")
    fields.text("href", href, "Target")
    fields.text("type", type, "Media type of the target")
    fields.text("hreflang", hreflang, "Language of the target")
    fields.text("title", title, "Title of the target")
    fields.integer("length", byteCount, "Bytes of the target")
    fields.integer("count", replyCount, "How many replies the target holds: thr:count")
    fields.time("updated", repliesUpdated, "When the last of them changed: thr:updated")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension Owner: Shaped {
  static var blank: Owner { Owner() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("name", name, "Name")
    fields.text("email", email, "Email address")
    fields.extensions("extensions", extensions)
  }
}

extension Person: Shaped {
  static var blank: Person { Person() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("name", name, "Name, as written")
    fields.text("role", role, "Role; absent means host")
    fields.text("group", group, "Group of the role; absent means cast")
    fields.text("href", href, "Page about the person")
    fields.text("img", image, "Picture")
    fields.extensions("extensions", extensions)
  }
}

extension Soundbite: Shaped {
  static var blank: Soundbite { Soundbite() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.seconds("start", start, "Start, from the beginning of the audio")
    fields.seconds("duration", duration, "Length")
    fields.text("title", title, "Title; absent means the episode's")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension TextInput: Shaped {
  static var blank: TextInput { TextInput() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("title", title, "Label of the button")
    fields.text("description", description, "What the form is for")
    fields.text("name", name, "Name of the field")
    fields.text("link", link, "Where the form is sent")
    fields.extensions("extensions", extensions)
  }
}

extension TranscriptLink: Shaped {
  static var blank: TranscriptLink { TranscriptLink() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where the transcript is")
    fields.text("type", type, "Media type")
    fields.text("language", language, "Language; absent means the feed's")
    fields.text("rel", rel, "captions, when it has times")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

/// A feed's picture: artwork for Apple Podcasts and the RSS image in one.
struct ImageRecord: Shaped {
  static var blank: ImageRecord { ImageRecord(artwork: nil, image: nil) }

  private let artwork: String?
  private let image: FeedImage?

  private init(artwork: String?, image: FeedImage?) {
    self.artwork = artwork
    self.image = image
  }

  /// The pictures of a feed; `nil` when it has none.
  init?(_ feed: Feed) {
    guard feed.artwork != nil || feed.image != nil else { return nil }
    artwork = feed.artwork
    image = feed.image
  }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text(
      "url",
      artwork ?? image?.url,
      "Where the picture is: itunes:image, else the RSS image"
    )
    fields.text(
      "rss_url",
      artwork != nil && image?.url != artwork ? image?.url : nil,
      "The RSS image, where it is another"
    )
    fields.text("title", image?.title, "What the picture shows")
    fields.text("link", image?.link, "Where the picture leads")
    fields.integer("width", image?.width, "Width in pixels")
    fields.integer("height", image?.height, "Height in pixels")
    fields.text("description", image?.description, "Text about the picture")
    fields.mends(image?.sourceTexts ?? SourceTexts(), of: self)
    fields.extensions("extensions", image?.extensions ?? Extensions())
  }
}
