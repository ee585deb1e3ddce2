/// What all groups refer to by number: names, links, descriptions.
struct Knowledge: Sendable {
  var names = SpellingTable()
  var links = LinkTable()
  var biographies = BiographyTable()
}

/// Links by number.
struct LinkTable: Sendable {
  private var numbers: [String: Int32] = [:]
  /// The providers by number of link; -1 where a page says nothing about who someone is not.
  private var providers: [Int32] = []
  private var providerNumbers: [String: Int32] = [:]
  private(set) var keys: [String] = []

  /// The number of a link, or `nil` when it says nothing.
  mutating func number(of href: String) -> Int32? {
    guard let link = LinkIdentity(href) else { return nil }
    if let known = numbers[link.key] { return known }
    let number = Int32(providers.count)
    numbers[link.key] = number
    keys.append(link.key)
    if let name = link.provider {
      let provider = providerNumbers[name] ?? Int32(providerNumbers.count)
      providerNumbers[name] = provider
      providers.append(provider)
    } else {
      providers.append(-1)
    }
    return number
  }

  /// Whether a link is an account or a page that stands for one person.
  func isAccount(_ number: Int32) -> Bool { providers[Int(number)] >= 0 }

  /// Whether some provider has two accounts here, and none that both have.
  func areOther(_ one: NumberCounts, _ other: NumberCounts) -> Bool {
    guard !one.isEmpty, !other.isEmpty else { return false }
    var isOther = false
    for (link, _) in one where providers[Int(link)] >= 0 {
      for (second, _) in other where providers[Int(second)] == providers[Int(link)] {
        if link == second { return false }
        isOther = true
      }
    }
    return isOther
  }
}

/// Descriptions by number.
struct BiographyTable: Sendable {
  private var numbers: [Biography: Int32] = [:]
  private var all: [Biography] = []

  /// The number of a description, or `nil` when it says nothing.
  mutating func number(of text: String) -> Int32? {
    guard let biography = Biography(text) else { return nil }
    if let known = numbers[biography] { return known }
    let number = Int32(all.count)
    numbers[biography] = number
    all.append(biography)
    return number
  }

  /// Whether both sides are described, and none of one like any of the other.
  func areOther(_ one: NumberCounts, _ other: NumberCounts) -> Bool {
    guard !one.isEmpty, !other.isEmpty, !one.meets(other) else { return false }
    guard one.count * other.count <= 4096 else { return false }
    return !one.contains { a in
      other.contains { b in all[Int(a.number)].agrees(with: all[Int(b.number)]) }
    }
  }
}
