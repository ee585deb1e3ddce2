/// Who takes part.
struct PersonRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "pc-person-empty",
      .error,
      "The podcast:person names nobody",
      hint: "write the name as the text of the element",
      spec: "Podcasting 2.0, <podcast:person>",
      passing: .item("<podcast:person>Mara Quill</podcast:person>"),
      failing: .item("<podcast:person role=\"host\"></podcast:person>")
    ),
    Rule(
      "pc-person-role-unknown",
      .warning,
      "A role is none of the taxonomy",
      says: "is no role of the taxonomy",
      hint: "use a role of the Podcast Taxonomy",
      spec: "Podcasting 2.0, <podcast:person>",
      passing: .item("<podcast:person role=\"guest\">Mara Quill</podcast:person>"),
      failing: .item("<podcast:person role=\"captain\">Mara Quill</podcast:person>")
    ),
    Rule(
      "pc-person-group-unknown",
      .warning,
      "A group of roles is none of the taxonomy",
      says: "is no group of the taxonomy",
      hint: "use a group of the Podcast Taxonomy",
      spec: "Podcasting 2.0, <podcast:person>",
      passing: .item("<podcast:person group=\"cast\">Mara Quill</podcast:person>"),
      failing: .item("<podcast:person group=\"crew\">Mara Quill</podcast:person>")
    ),
    Rule(
      "pc-person-href",
      .warning,
      "The page or the picture of a person is no address of the web",
      says: "does not begin with http:// or https://",
      hint: "write an address of the web",
      spec: "Podcasting 2.0, <podcast:person>",
      passing: .item(
        "<podcast:person href=\"https://ferry.example/mara\">Mara Quill</podcast:person>"
      ),
      failing: .item("<podcast:person href=\"mara\">Mara Quill</podcast:person>")
    ),
    Rule(
      "pc-person-duplicate",
      .warning,
      "A person is named twice in the same role",
      hint: "keep one of them",
      spec: "Podcasting 2.0, <podcast:person>",
      passing: .item("<podcast:person>Mara Quill</podcast:person>"),
      failing: .item(
        "<podcast:person>Mara Quill</podcast:person><podcast:person>Mara Quill</podcast:person>"
      )
    ),
    Rule(
      "pc-person-missing",
      .note,
      levels: [.rss2: .off, .atom: .off, .opml: .off, .apple: .off],
      "A show says with podcast:person who takes part in some episodes, and not in this one",
      hint: "add <podcast:person> to the item or to the channel",
      spec: "Podcasting 2.0, <podcast:person>",
      passing: .item("<podcast:person>Mara Quill</podcast:person>"),
      failing: .document(
        """
        <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><titl\
        e>Night Ferry</title><item><title>Fog</title><podcast:person>Mara \
        Quill</podcast:person></item><item><title>Bell</title></item></channel></rss>
        """
      )
    ),
  ]

  static let elements = ["channel/podcast:person"]
  static let texts: [String] = []

  private var isUsed = false
  private var isInChannel = false

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    isInChannel = true
  }

  mutating func check(_ episode: Episode, _ findings: inout Findings) {
    guard !episode.persons.isEmpty else {
      if isUsed, !isInChannel {
        findings.add("pc-person-missing", "item names nobody with <podcast:person>")
      }
      return
    }
    isUsed = true
    // Each is compared with those before it: of hundreds, the first few hundred.
    let persons = episode.persons
    for index in 0..<min(persons.count, 500) {
      guard let name = persons[index].name else { continue }
      var other = 0
      while other < index,
        !name.isSame(as: persons[other].name)
          || !Self.areSame(persons[index].role, persons[other].role)
          || !Self.areSame(persons[index].group, persons[other].group)
      {
        other += 1
      }
      guard other < index else { continue }
      findings.add(
        "pc-person-duplicate",
        "\"\(name.lowercased().quoted)\" is named twice in the same role",
        at: persons[index].position.position.map { Place(position: $0, path: "podcast:person") }
      )
    }
  }

  private static func areSame(_ one: String?, _ other: String?) -> Bool {
    one.map { $0.isSame(as: other) } ?? (other == nil)
  }
}

extension String {
  /// Whether a text is this one in any case of letters.
  fileprivate func isSame(as other: String?) -> Bool {
    guard let other else { return false }
    var (own, their) = (unicodeScalars.makeIterator(), other.unicodeScalars.makeIterator())
    while true {
      guard let scalar = own.next() else { return their.next() == nil }
      guard let match = their.next() else { return false }
      // The first that differs tells most names apart, so that no text is made of either.
      guard scalar == match || scalar.isSame(as: match) else { return false }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a character is this one in another case.
  fileprivate func isSame(as other: Unicode.Scalar) -> Bool {
    guard isASCII, other.isASCII else {
      return properties.lowercaseMapping == other.properties.lowercaseMapping
    }
    return UInt8(value).lowercased == UInt8(other.value).lowercased
  }
}
