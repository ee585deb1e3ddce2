// The shapes of what Media RSS says about media.

extension MediaText: Shaped {
  static var blank: MediaText { MediaText() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "Text; may hold HTML")
    fields.text("type", type, "plain or html; absent means plain")
    fields.extensions("extensions", extensions)
  }
}

extension MediaThumbnail: Shaped {
  static var blank: MediaThumbnail { MediaThumbnail() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where the picture is")
    fields.integer("width", width, "Width in pixels")
    fields.integer("height", height, "Height in pixels")
    fields.seconds("time", time, "Moment that it shows")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension MediaCategory: Shaped {
  static var blank: MediaCategory { MediaCategory() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "Category, in the words of its scheme")
    fields.text("scheme", scheme, "URI of the scheme")
    fields.text("label", label, "Category, for people")
    fields.extensions("extensions", extensions)
  }
}

extension MediaCredit: Shaped {
  static var blank: MediaCredit { MediaCredit() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("name", name, "Name, as written")
    fields.text("role", role, "Role, as written")
    fields.text("scheme", scheme, "Scheme of roles; absent means urn:ebu")
    fields.extensions("extensions", extensions)
  }
}

extension MediaRating: Shaped {
  static var blank: MediaRating { MediaRating() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "Rating, in the words of its scheme")
    fields.text("scheme", scheme, "Scheme; absent means urn:simple")
    fields.extensions("extensions", extensions)
  }
}

extension MediaPlayer: Shaped {
  static var blank: MediaPlayer { MediaPlayer() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where the player is")
    fields.integer("width", width, "Width in pixels")
    fields.integer("height", height, "Height in pixels")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension MediaHash: Shaped {
  static var blank: MediaHash { MediaHash() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("value", value, "Hash in hexadecimal digits")
    fields.text("algorithm", algorithm, "md5 or sha-1; absent means md5")
    fields.extensions("extensions", extensions)
  }
}

extension MediaCopyright: Shaped {
  static var blank: MediaCopyright { MediaCopyright() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "Notice")
    fields.text("url", url, "Page with the terms")
    fields.extensions("extensions", extensions)
  }
}

extension MediaTimedText: Shaped {
  static var blank: MediaTimedText { MediaTimedText() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "Words; may hold HTML")
    fields.text("type", type, "plain or html; absent means plain")
    fields.text("language", language, "Language")
    fields.seconds("start", start, "When the words begin")
    fields.seconds("end", end, "When the words end")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension MediaRestriction: Shaped {
  static var blank: MediaRestriction { MediaRestriction() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "Countries, a URI or all")
    fields.text("relationship", relationship, "allow or deny")
    fields.text("type", type, "country, uri or sharing")
    fields.extensions("extensions", extensions)
  }
}

extension MediaStarRating: Shaped {
  static var blank: MediaStarRating { MediaStarRating() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.decimal("average", average, "Mean of the ratings")
    fields.integer("count", count, "How many rated")
    fields.decimal("minimum", minimum, "Least rating there is")
    fields.decimal("maximum", maximum, "Highest rating there is")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension MediaStatistics: Shaped {
  static var blank: MediaStatistics { MediaStatistics() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.integer("views", views, "How often it was viewed")
    fields.integer("favorites", favorites, "How many marked it as favourite")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension MediaCommunity: Shaped {
  static var blank: MediaCommunity { MediaCommunity() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.record("star_rating", starRating, "What the audience thinks")
    fields.record("statistics", statistics, "How often it was seen")
    fields.texts("tags", tags, "Words, with their weights")
    fields.extensions("extensions", extensions)
  }
}

extension MediaParameter: Shaped {
  static var blank: MediaParameter { MediaParameter() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("name", name, "Name")
    fields.text("value", value, "Value")
    fields.extensions("extensions", extensions)
  }
}

extension MediaEmbed: Shaped {
  static var blank: MediaEmbed { MediaEmbed() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("url", url, "Where the player is")
    fields.integer("width", width, "Width in pixels")
    fields.integer("height", height, "Height in pixels")
    fields.list("parameters", parameters, "Parameters of the player", column: nil)
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension MediaStatus: Shaped {
  static var blank: MediaStatus { MediaStatus() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("state", state, "active, blocked or deleted")
    fields.text("reason", reason, "Why: words or a URL")
    fields.extensions("extensions", extensions)
  }
}

extension MediaPrice: Shaped {
  static var blank: MediaPrice { MediaPrice() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("type", type, "rent, purchase, package or subscription")
    fields.decimal("amount", amount, "How much")
    fields.text("currency", currency, "Code of the currency")
    fields.text("info", details, "What belongs to it")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension MediaLicense: Shaped {
  static var blank: MediaLicense { MediaLicense() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("name", name, "Name")
    fields.text("type", type, "Media type of its text")
    fields.text("href", href, "Where its text is")
    fields.extensions("extensions", extensions)
  }
}

extension MediaSubtitle: Shaped {
  static var blank: MediaSubtitle { MediaSubtitle() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("href", href, "Where the subtitles are")
    fields.text("type", type, "Media type")
    fields.text("language", language, "Language")
    fields.extensions("extensions", extensions)
  }
}

extension MediaPeerLink: Shaped {
  static var blank: MediaPeerLink { MediaPeerLink() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("href", href, "Where the link leads")
    fields.text("type", type, "Media type of the target")
    fields.extensions("extensions", extensions)
  }
}

extension MediaLocation: Shaped {
  static var blank: MediaLocation { MediaLocation() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("text", text, "Place in words, as text")
    fields.text("description", description, "Place in words")
    fields.seconds("start", start, "When it comes in view")
    fields.seconds("end", end, "When it goes out of view")
    fields.record("geo", geo.isEmpty ? nil : geo, "Where it is")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension MediaRights: Shaped {
  static var blank: MediaRights { MediaRights() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("status", status, "userCreated or official")
    fields.extensions("extensions", extensions)
  }
}

extension MediaScene: Shaped {
  static var blank: MediaScene { MediaScene() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("title", title, "Title")
    fields.text("description", description, "What happens in it")
    fields.seconds("start", start, "When it begins")
    fields.seconds("end", end, "When it ends")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}
