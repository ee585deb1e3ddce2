// The shapes of what the Spotify namespace adds to shows and episodes.

extension SpotifyPartner: Shaped {
  static var blank: SpotifyPartner { SpotifyPartner() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("id", id, "Partner's id")
    fields.extensions("extensions", extensions)
  }
}

extension SpotifySandbox: Shaped {
  static var blank: SpotifySandbox { SpotifySandbox() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.flag("enabled", isEnabled, "Whether it is only tried")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension SpotifyEntitlement: Shaped {
  static var blank: SpotifyEntitlement { SpotifyEntitlement() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("name", name, "Name")
    fields.extensions("extensions", extensions)
  }
}

extension SpotifyAccess: Shaped {
  static var blank: SpotifyAccess { SpotifyAccess() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.list("partners", partners, "Partners", column: nil)
    fields.record("sandbox", sandbox, "Whether the offer is only tried")
    fields.list("entitlements", entitlements, "What listeners need to have", column: nil)
    fields.extensions("extensions", extensions)
  }
}

extension Spotify: Shaped {
  static var blank: Spotify { Spotify() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.integer("limit", limit, "How many episodes to show at most")
    fields.text("country_of_origin", countryOfOrigin, "Codes of countries")
    fields.record("access", access, "Who may hear it")
  }
}
