// The shapes of what small namespaces add to shows and episodes.

extension Chapter: Shaped {
  static var blank: Chapter { Chapter() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.seconds("start", start, "Where it begins")
    fields.seconds("end", end, "Where it ends; absent means where the next one begins")
    fields.text("title", title, "Title")
    fields.text("href", href, "Page about it")
    fields.text("image", image, "Picture for it")
    fields.flag("toc", isInTableOfContents, "Whether it is listed; absent means that it is")
    fields.record("location", location, "Place that it is about")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension Term: Shaped {
  static var blank: Term { Term(name: "", value: "") }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("name", name, "Name of the element")
    fields.text("value", value, "Text")
  }
}

extension DCTerms: Shaped {
  static var blank: DCTerms { DCTerms() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.time("created", created, "When it was made")
    fields.time("issued", issued, "When it was published")
    fields.time("modified", modified, "When it changed")
    fields.time("available", available, "When it came to be had")
    fields.time("date", date, "A time in its life")
    fields.time("date_accepted", dateAccepted, "When it was accepted")
    fields.time("date_submitted", dateSubmitted, "When it was handed in")
    fields.list("terms", terms, "The other elements", column: nil)
  }
}

extension Syndication: Shaped {
  static var blank: Syndication { Syndication() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("period", period, "hourly, daily, weekly, monthly or yearly; absent means daily")
    fields.integer("frequency", frequency, "How often in that period; absent means once")
    fields.time("base", base, "When to count from")
  }
}

extension Slash: Shaped {
  static var blank: Slash { Slash() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.integer("comments", comments, "How many comments there are")
    fields.text("section", section, "Section of the site")
    fields.text("department", department, "Department of the site")
    fields.integers("hit_parade", hitParade, "Numbers of comments by score")
  }
}

extension CommentLinks: Shaped {
  static var blank: CommentLinks { CommentLinks() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("comment", comment, "Where comments are sent")
    fields.text("comment_rss", commentFeed, "Feed of the comments")
  }
}

extension InReplyTo: Shaped {
  static var blank: InReplyTo { InReplyTo() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("ref", ref, "Id of what is answered")
    fields.text("href", href, "Where it is")
    fields.text("type", type, "Media type")
    fields.text("source", source, "Feed that it is in")
    fields.extensions("extensions", extensions)
  }
}

extension Threading: Shaped {
  static var blank: Threading { Threading() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.integer("total", total, "How many answers there are")
    fields.list("in_reply_to", inReplyTo, "What it answers", column: nil)
  }
}

extension GooglePlay: Shaped {
  static var blank: GooglePlay { GooglePlay() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("author", author, "Author")
    fields.text("email", email, "Owner's address")
    fields.text("description", description, "Description")
    fields.text("image", image, "Artwork")
    fields.list("categories", categories, "Categories", column: nil)
    fields.flag("explicit", isExplicit, "Whether it is explicit")
    fields.flag("block", isBlocked, "Whether it is not to be shown")
    fields.text("new_feed_url", newFeedURL, "Where the feed has moved to")
  }
}

extension CreativeCommons: Shaped {
  static var blank: CreativeCommons { CreativeCommons() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.texts("licenses", licenses, "URLs of licences")
    fields.list("terms", terms, "The other elements", column: nil)
  }
}

extension FeedBurner: Shaped {
  static var blank: FeedBurner { FeedBurner() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("uri", uri, "The feed's name there")
    fields.text("orig_link", originalLink, "The link before it was replaced")
    fields.text("orig_enclosure_link", originalEnclosureLink, "The media file's own URL")
    fields.text(
      "browser_friendly",
      browserFriendly,
      "Words for those who see the feed in a browser"
    )
    fields.text("hostname", hostName, "FeedBurner's own host")
    fields.text("email_service_id", emailServiceID, "The feed's name for news by mail")
  }
}

extension Paging: Shaped {
  static var blank: Paging { Paging() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.flag("complete", complete == nil ? nil : true, "Whether every entry is here")
    fields.extensions("complete_extensions", complete?.extensions ?? Extensions())
    fields.flag("archive", archive == nil ? nil : true, "Whether it will not change")
    fields.extensions("archive_extensions", archive?.extensions ?? Extensions())
  }
}
