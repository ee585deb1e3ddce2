/// One name in several forms: `W. Hill`, `Bill Hill` and `William A. Hill` beside `William Hill`.
extension ShowMentions {
  /// Names of one family name that are compared with each other; of more none is.
  private static let mostOfFamily = 32

  /// Finds the name that each other form stands for, where it is one alone.
  mutating func findForms() {
    var families: [String: [Int32]] = [:]
    var words: [Int32: [String]] = [:]
    for number in names.names.indices {
      let name = names.names[number]
      guard (2...4).contains(name.words.count), name.isPerson else { continue }
      let own = name.words.map { NameFolding.folded(text.words.texts[Int($0)].unicodeScalars) }
      guard let last = own.last, last.utf8.count > 1 else { continue }
      words[Int32(number)] = own
      families[last, default: []].append(Int32(number))
    }
    for members in families.values where (2...Self.mostOfFamily).contains(members.count) {
      for one in members {
        let full = members.filter { other in
          guard other != one, let left = words[one], let right = words[other] else { return false }
          return isForm(left, of: right) && isUsual(other, beside: one, left, right)
        }
        // Of several, one may be a form of another.
        let last = full.filter { other in
          !full.contains { third in
            guard third != other, let left = words[other], let right = words[third] else {
              return false
            }
            return isForm(left, of: right) && isUsual(third, beside: other, left, right)
          }
        }
        if last.count == 1 { forms[one] = last[0] }
      }
    }
  }

  /// Finds which names are other forms of hosts' names; a slip of the pen is one too.
  mutating func findHostForms() {
    for (one, full) in forms where hosts.contains(full) && !hosts.contains(one) {
      hostForms[one] = full
    }
    for host in hosts.sorted() where names[host].words.count >= 2 {
      let right = letters(of: host)
      guard right.count >= 8 else { continue }
      for number in names.names.indices
      where names.names[number].words.count == names[host].words.count
        && names.names[number].episodes <= 2 && !hosts.contains(Int32(number))
        && hostForms[Int32(number)] == nil && isSlip(Int32(number), of: host, right)
      {
        hostForms[Int32(number)] = host
      }
    }
  }

  private func letters(of name: Int32) -> [UInt8] {
    names[name].words.flatMap {
      Array(NameFolding.folded(text.words.texts[Int($0)].unicodeScalars).utf8)
    }
  }

  private func isSlip(_ name: Int32, of host: Int32, _ letters: [UInt8]) -> Bool {
    let (left, right) = (names[name].words, names[host].words)
    let other = zip(left, right).filter { $0 != $1 }
    // One word is the same, and the other is no other given name.
    guard other.count == 1, let pair = other.first,
      !text.words.lowers[Int(pair.0)].isGivenName || !text.words.lowers[Int(pair.1)].isGivenName
    else { return false }
    return TypingDistance.between(self.letters(of: name), letters, most: 1) == 1
  }

  /// Whether words are another form of a name that has a written given name.
  private func isForm(_ words: [String], of full: [String]) -> Bool {
    let (left, right) = (Self.withoutMiddle(words), Self.withoutMiddle(full))
    guard left.count == right.count, let first = left.first, let given = right.first,
      given.utf8.count > 1, left.dropFirst().elementsEqual(right.dropFirst())
    else { return false }
    if first == given { return true }
    if first.utf8.count == 1 { return given.hasPrefix(first) }
    return Nicknames.fullNames[first]?.contains(given) == true
      || Nicknames.fullNames[given]?.contains(first) == true
  }

  /// Words without initials behind the first.
  private static func withoutMiddle(_ words: [String]) -> [String] {
    words.enumerated().filter { $0.offset == 0 || $0.element.utf8.count > 1 }.map(\.element)
  }

  /// Whether of two forms of a name another is the one to go by: a written name before an initial, then
  /// the one that comes more often, then the longer one.
  private func isUsual(
    _ other: Int32,
    beside one: Int32,
    _ left: [String],
    _ right: [String]
  ) -> Bool {
    let isInitial = left.first?.utf8.count == 1
    if isInitial != (right.first?.utf8.count == 1) { return isInitial }
    let (a, b) = (names[one], names[other])
    if a.episodes != b.episodes { return b.episodes > a.episodes }
    return a.words.count != b.words.count ? b.words.count > a.words.count : other < one
  }
}
