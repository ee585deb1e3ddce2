// What podcasts have of their own.

extension Grammar {
  /// Bytes of a media file: a number, and not 0.
  static let enclosureLength = Grammar("psp-enclosure-length") { text in
    guard let value = NumberText.integer(text).value else { return false }
    return value > 0 && NumberText.integer(text).rule == nil
  }

  /// The type of a media file.
  static let enclosureType = Grammar("psp-enclosure-type") { URIText.isMediaType($0) }

  /// The address of artwork, in a format that Apple takes.
  static let artwork =
    webURL
    + Grammar("psp-image-extension") { text in
      guard let ending = URIText.ending(of: text) else { return true }
      return text.extracting(ending).isAny(of: artworkEndings)
    }

  /// The address of a picture that every reader can show.
  static let picture =
    webURL
    + Grammar("image-format") { text in
      guard let ending = URIText.ending(of: text) else { return true }
      return text.extracting(ending).isAny(of: pictureEndings)
    }

  private static let artworkEndings: [StaticString] = ["jpg", "jpeg", "png"]
  private static let pictureEndings: [StaticString] = ["jpg", "jpeg", "png", "gif", "webp", "svg"]

  /// Name of a field of a form.
  static let formName = Grammar("value-unknown") { text in
    for index in text.indices {
      let byte = text[index]
      let isPart =
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
      guard isPart else { return false }
    }
    return text[0].isLetter
  }

  /// A UUID in its usual form; that of a podcast is of version 5.
  static let uuid = Grammar("psp-guid-not-uuid5") { text in
    UUIDText.isUUID(text) && text[14] == UInt8(ascii: "5")
  }

  /// What a feed holds; with an L behind it, a list of such.
  static let medium = word(
    of: [
      "podcast", "music", "video", "film", "audiobook", "newsletter", "blog", "publisher", "course",
      "mixed", "podcastL", "musicL", "videoL", "filmL", "audiobookL", "newsletterL", "blogL",
      "publisherL", "courseL",
    ],
    rule: "pc-medium-unknown"
  )

  /// What someone does in an episode.
  static let role = word(inAnyCaseOf: PodcastRoles.roles, rule: "pc-person-role-unknown")
  /// The kind of what someone does.
  static let roleGroup = word(inAnyCaseOf: PodcastRoles.groups, rule: "pc-person-group-unknown")

  /// The type of a transcript.
  static let transcriptType = word(
    inAnyCaseOf: [
      "text/plain", "text/html", "text/vtt", "application/json", "application/x-subrip",
      "application/srt", "text/srt", "application/ttml+xml",
    ],
    rule: "pc-transcript-type"
  )

  /// The type of a file of chapters.
  static let chaptersType = word(
    inAnyCaseOf: ["application/json+chapters", "application/json"],
    rule: "pc-chapters-type"
  )

  /// The address of who may unlock a feed.
  static let lockedOwner = Grammar("psp-locked-owner") {
    MailAddress.isAddress($0, in: 0..<$0.count)
  }

  /// A network on which listeners answer.
  static let socialProtocol = word(
    of: [
      "disabled", "activitypub", "twitter", "lightning", "atproto", "hive", "matrix", "nostr",
      "bluesky",
    ],
    rule: "pc-social-protocol"
  )

  /// How often a feed changes.
  static let updatePeriod = word(of: ["hourly", "daily", "weekly", "monthly", "yearly"])

  /// The name of a person, and not an address.
  static let personName =
    plainText
    + Grammar("name-is-email") { text in
      var start = 0
      while start < text.count {
        var end = start
        while end < text.count, !Whitespace.isXMLSpace(text[end]) { end += 1 }
        let next = end + 1
        while start < end, isBracket(text[start]) { start += 1 }
        while end > start, isBracket(text[end - 1]) { end -= 1 }
        if MailAddress.isAddress(text, in: start..<end) { return false }
        start = next
      }
      return true
    }

  private static func isBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ",")
  }

  /// A relation of links: a registered word, or a URI of one's own.
  static let linkRelation = Grammar { text, report in
    if URLReference.isAbsolute(text) {
      if let rule = URIText.fault(in: text) { report(Fault(rule)) }
      return
    }
    for word in LinkRelations.registered where text.equals(word) { return }
    report(Fault("link-relation-unknown"))
  }
}

extension URIText {
  /// Where the letters lie that the last part of an address's path ends with; `nil` where nothing does.
  static func ending(of text: Span<UInt8>) -> Range<Int>? {
    let end = min(
      text.firstIndex(of: UInt8(ascii: "?"), from: 0),
      text.firstIndex(of: UInt8(ascii: "#"), from: 0)
    )
    var dot = end
    while dot > 0, end - dot <= 5 {
      dot -= 1
      if text[dot] == UInt8(ascii: "/") { return nil }
      guard text[dot] == UInt8(ascii: ".") else { continue }
      // The end of a host is no ending of a file.
      return hasPath(text, before: dot) ? dot + 1..<end : nil
    }
    return nil
  }

  private static func hasPath(_ text: Span<UInt8>, before end: Int) -> Bool {
    var slash = -1
    for _ in 0..<3 {
      slash = text.firstIndex(of: UInt8(ascii: "/"), from: slash + 1)
      guard slash < end else { return false }
    }
    return true
  }
}

/// Roles of the taxonomy of Podcasting 2.0, and their groups.
enum PodcastRoles {
  static let groups: [StaticString] = [
    "Creative Direction", "Cast", "Writing", "Audio Production", "Audio Post-Production",
    "Administration", "Visuals", "Community", "Misc.", "Video Production", "Video Post-Production",
  ]

  static let roles: [StaticString] = [
    "Host", "Guest", "Co-Host", "Guest Host", "Voice Actor", "Narrator", "Announcer", "Reporter",
    "Director", "Assistant Director", "Executive Producer", "Senior Producer", "Producer",
    "Associate Producer", "Development Producer", "Creative Director", "Author",
    "Editorial Director", "Co-Writer", "Writer", "Songwriter", "Guest Writer", "Story Editor",
    "Managing Editor", "Script Editor", "Script Coordinator", "Researcher", "Editor",
    "Fact Checker", "Translator", "Transcriber", "Logger", "Studio Coordinator",
    "Technical Director", "Technical Manager", "Audio Engineer", "Remote Recording Engineer",
    "Post Production Engineer", "Audio Editor", "Sound Designer", "Foley Artist", "Composer",
    "Theme Music", "Music Production", "Music Contributor", "Production Coordinator",
    "Booking Coordinator", "Production Assistant", "Content Manager", "Marketing Manager",
    "Sales Representative", "Sales Manager", "Graphic Designer", "Cover Art Designer",
    "Social Media Manager", "Consultant", "Intern", "Camera Operator", "Lighting Designer",
    "Camera Grip", "Assistant Camera", "Assistant Editor",
  ]
}

/// Relations of links that are registered and that feeds have a use for (IANA, link relations).
enum LinkRelations {
  static let registered: [StaticString] = [
    "alternate", "self", "enclosure", "related", "via", "next", "previous", "prev", "first", "last",
    "current", "prev-archive", "next-archive", "payment", "license", "replies", "edit",
    "edit-media", "hub", "service", "up", "author", "search", "about", "appendix",
    "archives", "bookmark", "canonical", "chapter", "collection", "contents", "copyright",
    "describedby", "duplicate", "glossary", "help", "hosts", "icon", "index", "item",
    "latest-version", "me", "memento", "monitor", "predecessor-version", "section", "start",
    "stylesheet", "subsection", "successor-version", "tag", "terms-of-service", "timegate",
    "timemap", "type", "version-history", "working-copy", "in-reply-to", "webmention", "preview",
    "privacy-policy", "nofollow", "noreferrer", "prefetch", "preload",
  ]
}
