// The shapes of what the Source namespace adds to shows and episodes.

extension SourceAccount: Shaped {
  static var blank: SourceAccount { SourceAccount() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("service", service, "Service")
    fields.text("name", name, "Name there")
    fields.extensions("extensions", extensions)
  }
}

extension SourceLikes: Shaped {
  static var blank: SourceLikes { SourceLikes() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("server", server, "Where the server is")
    fields.extensions("extensions", extensions)
  }
}

extension SourceArchive: Shaped {
  static var blank: SourceArchive { SourceArchive() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where the archive is")
    fields.text("start_day", startDay, "First day")
    fields.text("end_day", endDay, "Last day")
    fields.text("filename", fileName, "Name of its files")
    fields.extensions("extensions", extensions)
  }
}

extension SourceSubscriptionList: Shaped {
  static var blank: SourceSubscriptionList { SourceSubscriptionList() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where the list is")
    fields.text("title", title, "Title")
    fields.extensions("extensions", extensions)
  }
}

extension SourceOutline: Shaped {
  static var blank: SourceOutline { SourceOutline() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "Text, or OPML as text")
    fields.text("type", type, "Kind")
    fields.text("url", url, "Where it leads")
    fields.time("created", created, "When it was made")
    fields.list("outlines", outlines, "What stands below it", column: nil)
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension SourceReply: Shaped {
  static var blank: SourceReply { SourceReply() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("guid", guid, "Guid of what is answered")
    fields.flag("is_permalink", isPermalink, "Whether the guid is the URL of a page")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension SourceShow: Shaped {
  static var blank: SourceShow { SourceShow() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.list("accounts", accounts, "Accounts of the author", column: nil)
    fields.record("likes", likes, "Server that keeps likes")
    fields.record("archive", archive, "Where older items are")
    fields.list(
      "subscription_lists",
      subscriptionLists,
      "Lists of feeds that the author reads",
      column: nil
    )
    fields.text("cloud", cloud, "Server that tells of changes")
    fields.text("blogroll", blogroll, "List of feeds")
    fields.text("self", selfURL, "The feed's own URL")
    fields.text("local_time", localTime, "When the feed was made")
  }
}

extension SourceEpisode: Shaped {
  static var blank: SourceEpisode { SourceEpisode() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("markdown", markdown, "Text in Markdown")
    fields.text("link_full", fullLink, "The link before it was shortened")
    fields.list("outlines", outlines, "Outlines that it was made from", column: nil)
    fields.record("in_reply_to", inReplyTo, "What it answers")
  }
}
