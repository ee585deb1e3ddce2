/// What is said twice, in the words of two namespaces.
struct SemanticsRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "element-synonym",
      .warning,
      levels: .offForPodcasts,
      "Two elements of different namespaces say the same",
      hint: "keep one of them",
      spec: "RSS Advisory Board, best practices",
      passing: .channel("<language>en</language>"),
      failing: .channel("<language>en</language><dc:language>en</dc:language>")
    )
  ]

  static let elements = Array(Set(pairs.flatMap { [$0.0, $0.1] } + ["channel", "item"]))
  static let texts: [String] = []

  /// Elements that say the same.
  private static let pairs: [(String, String)] = [
    ("managingEditor", "dc:creator"), ("pubDate", "dc:date"), ("language", "dc:language"),
    ("copyright", "dc:rights"), ("lastBuildDate", "dcterms:modified"),
    ("webMaster", "dc:publisher"), ("guid", "atom:id"), ("pubDate", "atom:published"),
    ("source", "dc:source"), ("category", "dc:subject"), ("author", "dc:creator"),
    ("title", "dc:title"), ("content:encoded", "atom:content"), ("description", "dc:description"),
    ("link", "dc:identifier"),
  ]

  /// What an element is to these rules.
  private enum Role {
    case channel
    case item
    /// One of the names, as a bit, and those that say the same.
    case part(bit: UInt64, others: UInt64)
  }

  private static let names = Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
  private static let roles: [String: Role] = {
    var roles: [String: Role] = ["channel": .channel, "item": .item]
    for (place, name) in names.enumerated() {
      var others: UInt64 = 0
      for (first, second) in pairs where first == name || second == name {
        let other = first == name ? second : first
        if let place = names.firstIndex(of: other) { others |= 1 << UInt64(place) }
      }
      roles[name] = .part(bit: 1 << UInt64(place), others: others)
    }
    return roles
  }()

  /// Roles by the numbers of elements, as far as they were met.
  private var roles: [Role?] = []
  private var channel: UInt64 = 0
  private var item: UInt64 = 0

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    switch role(of: element) {
    case nil: return
    case .channel: channel = 0
    case .item: item = 0
    case .part(let bit, let others):
      let isInItem = element.parent == "item"
      guard isInItem || element.parent == "channel" else { return }
      if (isInItem ? item : channel) & others != 0 {
        note(element, isInItem ? item : channel, &findings)
      }
      if isInItem { item |= bit } else { channel |= bit }
    }
  }

  private mutating func role(of element: ObservedElement) -> Role? {
    let number = element.number
    guard number >= 0 else { return Self.roles[element.name] }
    while roles.count <= number { roles.append(nil) }
    if roles[number] == nil { roles[number] = Self.roles[element.name] }
    return roles[number]
  }

  private func note(_ element: ObservedElement, _ said: UInt64, _ findings: inout Findings) {
    for (first, second) in Self.pairs where first == element.name || second == element.name {
      let other = first == element.name ? second : first
      guard let place = Self.names.firstIndex(of: other), said >> UInt64(place) & 1 != 0 else {
        continue
      }
      findings.add(
        "element-synonym",
        "\(element.name.angled) says what \(other.angled) has said in \(element.parent.angled)"
      )
    }
  }
}
