/// What all groups refer to by number: names, links, descriptions.
struct Knowledge: Sendable {
  var names = SpellingTable()
  var links = LinkTable()
  var biographies = BiographyTable()
}

/// Spellings by number; each is read once.
struct SpellingTable: Sendable {
  private(set) var entries: [NameEntry] = []
  private var numbers: [String: [Int32]] = [:]
  private var hanNumbers: [String: Int32] = [:]
  private(set) var han: [Int32] = []

  /// The numbers of the names in a field, in their order; empty for labels and junk.
  mutating func numbers(of raw: String) -> [Int32] {
    if let known = numbers[raw] { return known }
    let reading = NameParser.read(raw)
    var result: [Int32] = []
    for name in reading.names {
      result.append(Int32(entries.count))
      var form: Int32 = -1
      if !name.han.isEmpty {
        form = hanNumbers[name.han] ?? Int32(hanNumbers.count)
        hanNumbers[name.han] = form
      }
      han.append(form)
      entries.append(NameEntry(name, reading: reading))
    }
    numbers[raw] = result
    return result
  }

  subscript(number: Int32) -> NameEntry { entries[Int(number)] }

  /// Takes names that equal one of some folded texts for those of bodies.
  mutating func markBodies(_ texts: Set<String>) {
    guard !texts.isEmpty else { return }
    for index in entries.indices where entries[index].type == .person {
      if texts.contains(NameFolding.foldedText(entries[index].text.unicodeScalars)) {
        entries[index].type = .organization
      }
    }
  }
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
  func areOther(_ one: Set<Int32>, _ other: Set<Int32>) -> Bool {
    guard !one.isEmpty, !other.isEmpty else { return false }
    var isOther = false
    for link in one where providers[Int(link)] >= 0 {
      for second in other where providers[Int(second)] == providers[Int(link)] {
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
  func areOther(_ one: Set<Int32>, _ other: Set<Int32>) -> Bool {
    guard !one.isEmpty, !other.isEmpty else { return false }
    let (few, many) = one.count <= other.count ? (one, other) : (other, one)
    if few.contains(where: { many.contains($0) }) { return false }
    guard one.count * other.count <= 4096 else { return false }
    return !one.contains { a in other.contains { b in all[Int(a)].agrees(with: all[Int(b)]) } }
  }
}
