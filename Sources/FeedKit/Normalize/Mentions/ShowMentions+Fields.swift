extension ShowMentions {
  /// Reads the fields of the channel and of all episodes.
  mutating func readFields() {
    var list: [NamedField] = []
    for person in feed.persons { add(person, .channelPerson, to: &list) }
    for author in feed.authors {
      let place: MentionPlace =
        author.place == .iTunesAuthor ? .channelITunesAuthor : .channelAuthor
      add(author, place, to: &list)
    }
    for author in feed.contributors { add(author, .channelAuthor, to: &list) }
    if let name = feed.owner?.name { add(name, .channelOwner, to: &list) }
    channelFields = list
    for episode in episodes {
      var list: [NamedField] = []
      for person in episode.persons { add(person, .itemPerson, to: &list) }
      for author in episode.authors { add(author, Self.place(of: author.place), to: &list) }
      for author in episode.contributors { add(author, .atomContributor, to: &list) }
      for credit in episode.credits {
        guard let name = credit.name else { continue }
        add(name, .mediaCredit, role: credit.role, to: &list)
      }
      fields.append(list)
    }
  }

  /// Whether a field has marks that only names of bodies have.
  private static func isBody(_ raw: String, _ names: [PersonName]) -> Bool {
    // `Ann Hill | Northwind Media` is a person, and where she works.
    if let name = names.first, name.isFull, NameTyping.isGivenName(name.words[0].folded) {
      return false
    }
    let lower = raw.lowercased()
    if lower.utf8.contains(UInt8(ascii: "|")) { return true }
    return [".com", ".org", ".net", ".de", ".fm"].contains { ending in
      lower.split(separator: " ").contains { $0.hasSuffix(ending) && !$0.contains("@") }
    }
  }

  /// Whether a field holds the show's own title, whatever name may be in it.
  ///
  /// A title that is a person's name alone may be the person's.
  private func isTitle(_ raw: String) -> Bool {
    let folded = NameFolding.foldedText(raw.unicodeScalars.prefix(200))
    return [feed.title, feed.iTunesTitle].contains { title in
      guard let title else { return false }
      let words = NameFolding.foldedText(title.unicodeScalars.prefix(200))
      if words == folded { return !NameTyping.isGivenName(String(words.prefix { $0 != " " })) }
      let initials = words.split(separator: " ").compactMap(\.first)
      return initials.count >= 3 && String(initials) == folded && raw == raw.uppercased()
    }
  }

  private static func place(of place: Author.Place) -> MentionPlace {
    switch place {
    case .iTunesAuthor: .iTunesAuthor
    case .creator: .creator
    case .atomAuthor: .atomAuthor
    case .atomContributor: .atomContributor
    default: .author
    }
  }

  private mutating func add(
    _ person: Person,
    _ place: MentionPlace,
    to list: inout [NamedField]
  ) {
    guard let name = person.name else { return }
    add(name, place, role: person.role, group: person.group, to: &list)
    guard !list.isEmpty else { return }
    list[list.count - 1].href = person.href
    if let href = person.href, isBrand(name, of: href) { list[list.count - 1].isBrand = true }
    list[list.count - 1].image = person.image
    list[list.count - 1].line = person.position.position?.line
    if person.role == nil { list[list.count - 1].isHost = true }
  }

  /// Whether a name of one word is that of the site that stands beside it: `Modularize`, `modularize.co`.
  private func isBrand(_ name: String, of href: String) -> Bool {
    let words = NameFolding.foldedText(name.unicodeScalars.prefix(200)).split(separator: " ")
    guard words.count == 1, let word = words.first.map(String.init), word.utf8.count >= 5,
      !NameTyping.isGivenName(word), let link = LinkIdentity(href), link.provider == nil
    else { return false }
    let host = link.key.prefix { $0 != "/" && $0 != "?" }
    return host.split(separator: ".").dropLast().contains { $0 == word }
  }

  private mutating func add(
    _ author: Author,
    _ place: MentionPlace,
    to list: inout [NamedField]
  ) {
    guard let name = author.name else { return }
    add(name, place, to: &list)
    if !list.isEmpty { list[list.count - 1].href = author.uri }
  }

  private mutating func add(
    _ raw: String,
    _ place: MentionPlace,
    role: String? = nil,
    group: String? = nil,
    to list: inout [NamedField]
  ) {
    let reading = reading(of: raw)
    var field = NamedField(
      place: place,
      raw: raw,
      role: role,
      type: reading.type,
      names: reading.names,
      isCredit: false,
      isHost: false
    )
    let roleClass = RoleClass(role)
    let isCast = group.map { NameFolding.foldedText($0.unicodeScalars) == "cast" } ?? true
    field.isCredit = roleClass == .credit || !isCast
    field.isHost = roleClass == .host
    list.append(field)
  }

  /// What a field's text names; the same text, as in each item of a feed, is read once.
  private mutating func reading(of raw: String) -> FieldReading {
    if let known = fieldReadings[raw] { return known }
    let parsed = NameParser.read(raw)
    var reading = FieldReading(type: parsed.type)
    if reading.type == .person, Self.isBody(raw, parsed.names) || isTitle(raw) {
      reading.type = .organization
    }
    if reading.type == .person {
      for name in parsed.names.prefix(16) {
        let words = words(of: name.display)
        guard let first = words.first else { continue }
        let number = names.add(
          words,
          text: name.display,
          isGiven: text.words.lowers[Int(first)].isGivenName
        )
        names[number].isKnown = true
        names[number].isInField = true
        reading.names.append(number)
      }
    }
    fieldReadings[raw] = reading
    return reading
  }
}
