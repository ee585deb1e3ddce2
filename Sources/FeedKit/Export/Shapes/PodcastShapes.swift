// The shapes of what Podcasting 2.0 adds to shows and episodes.

extension Location: Shaped {
  static var blank: Location { Location() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("name", name, "The place, for people")
    fields.text("rel", rel, "subject or creator; absent means subject")
    fields.text("geo", coordinate?.geoURI, "The point as a geo URI")
    fields.decimal("latitude", coordinate?.latitude, "Degrees north")
    fields.decimal("longitude", coordinate?.longitude, "Degrees east")
    fields.decimal("altitude", coordinate?.altitude, "Metres above the ellipsoid")
    fields.text("osm", osm, "OpenStreetMap object")
    fields.text("country", country, "Code of the country")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension Trailer: Shaped {
  static var blank: Trailer { Trailer() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("title", title, "Title")
    fields.text("url", url, "Where the file is")
    fields.time("published", published, "When it was published: pubdate")
    fields.integer("length", byteCount, "Bytes, as the publisher states")
    fields.text("type", type, "Media type, as written")
    fields.integer("season", season, "The season that it is about")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension License: Shaped {
  static var blank: License { License() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("identifier", identifier, "Identifier or name of the licence, as written")
    fields.text("url", url, "Where the licence is")
    fields.extensions("extensions", extensions)
  }
}

extension AlternateEnclosure: Shaped {
  static var blank: AlternateEnclosure { AlternateEnclosure() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("type", type, "Media type, as written")
    fields.integer("length", byteCount, "Bytes")
    fields.decimal("bitrate", bitrate, "Bits a second")
    fields.integer("height", height, "Height in pixels")
    fields.text("lang", language, "Language")
    fields.text("title", title, "Name of the version")
    fields.text("rel", rel, "What groups versions of one kind")
    fields.text("codecs", codecs, "Codecs by RFC 6381")
    fields.flag("default", isDefault, "Whether it is the enclosure's file")
    fields.list("sources", sources, "Where the file can be had", column: nil)
    fields.record("integrity", integrity, "How to check the file")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension MediaSource: Shaped {
  static var blank: MediaSource { MediaSource() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("uri", uri, "Where the file is")
    fields.text("content_type", contentType, "Media type of what the URI leads to")
    fields.extensions("extensions", extensions)
  }
}

extension Integrity: Shaped {
  static var blank: Integrity { Integrity() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("type", type, "sri or pgp-signature")
    fields.text("value", value, "The hash or signature")
    fields.extensions("extensions", extensions)
  }
}

extension PodcastImage: Shaped {
  static var blank: PodcastImage { PodcastImage() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("href", href, "Where the picture is")
    fields.text("alt", alt, "What it shows")
    fields.text("aspect_ratio", aspectRatio, "Width to height, as written")
    fields.integer("width", width, "Width in pixels")
    fields.integer("height", height, "Height in pixels")
    fields.text("type", type, "Media type, as written")
    fields.text("purpose", purpose, "What it is for, as written")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension ContentLink: Shaped {
  static var blank: ContentLink { ContentLink() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("href", href, "Where the content is")
    fields.text("text", text, "What the show says about it")
    fields.extensions("extensions", extensions)
  }
}

extension SocialInteraction: Shaped {
  static var blank: SocialInteraction { SocialInteraction() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("protocol", protocolName, "Protocol, or disabled, as written")
    fields.text("uri", uri, "The post")
    fields.text("account_id", accountID, "Who posted it")
    fields.text("account_url", accountURL, "Page of who posted it")
    fields.integer("priority", priority, "Which to show first: the lowest")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension PlatformBlock: Shaped {
  static var blank: PlatformBlock { PlatformBlock() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.flag("block", isBlocked, "Whether it is not to list the show")
    fields.text("id", platform, "The platform; absent means all")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension TextRecord: Shaped {
  static var blank: TextRecord { TextRecord() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "The text")
    fields.text("purpose", purpose, "What it is for")
    fields.extensions("extensions", extensions)
  }
}

extension UpdateFrequency: Shaped {
  static var blank: UpdateFrequency { UpdateFrequency() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "In words")
    fields.flag("complete", isComplete, "Whether the show is over")
    fields.time("dtstart", start, "When the rule begins to count")
    fields.text("rrule", rule, "Recurrence rule of RFC 5545")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension Chat: Shaped {
  static var blank: Chat { Chat() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("server", server, "Server")
    fields.text("protocol", protocolName, "irc, xmpp, nostr or matrix, as written")
    fields.text("account_id", accountID, "The show's account")
    fields.text("space", space, "The room")
    fields.extensions("extensions", extensions)
  }
}
