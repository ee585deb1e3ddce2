/// A field on its way from what was written to the names in it.
struct NameField {
  var text: [Unicode.Scalar]
  /// The name in another script, from brackets.
  private(set) var twin: [[Unicode.Scalar]] = []
  var roles: [String] = []
  var description: [Unicode.Scalar] = []
  /// Whether the field holds one name only; known once the parts were taken.
  var isAlone = true

  init(text: [Unicode.Scalar]) { self.text = text }

  // MARK: Brackets

  /// Takes what stands in brackets: a name in another script, a role, or something beside the point.
  mutating func takeBrackets() {
    var outside: [Unicode.Scalar] = []
    var inside: [[Unicode.Scalar]] = []
    var depth = 0
    var current: [Unicode.Scalar] = []
    for scalar in text {
      switch scalar {
      case "(", "[", "{", "（", "【", "「", "〈", "<":
        if depth == 0 { outside.append(" ") } else { current.append(scalar) }
        depth += 1
      case ")", "]", "}", "）", "】", "」", "〉", ">":
        guard depth > 0 else { continue }
        depth -= 1
        if depth == 0 {
          inside.append(Self.trimmed(current))
          current = []
        }
      default:
        if depth > 0 { current.append(scalar) } else { outside.append(scalar) }
      }
    }
    // A bracket that is never closed opens nothing.
    if depth > 0 { outside.append(contentsOf: current) }
    outside = Self.trimmed(outside)
    if outside.isEmpty {
      text = inside.first ?? []
      if !text.isEmpty, NameTyping.isLabel(text) { return }
      return
    }
    let script = NameScript(of: outside)
    for part in inside where !part.isEmpty {
      if takeRoles(part) { continue }
      let other = NameScript(of: part)
      if other != script, other != .other, script != .other, !part.contains("@"),
        NameTyping.looksLikePerson(part)
      {
        twin.append(part)
      } else if description.isEmpty {
        description = part
      }
    }
    text = outside
  }

  /// Whether a text consists of words for roles; if so, keeps them.
  private mutating func takeRoles(_ part: [Unicode.Scalar]) -> Bool {
    let words = NameFolding.foldedText(part).split(separator: " ").map(String.init)
    guard !words.isEmpty, words.count <= 5 else { return false }
    let areRoles = words.allSatisfy {
      RoleWords.speaking.contains($0) || RoleWords.making.contains($0) || $0 == "and" || $0 == "co"
    }
    if areRoles { roles.append(contentsOf: words.filter { $0 != "and" && $0 != "co" }) }
    return areRoles
  }

  // MARK: Roles before

  /// Takes `Guest:`, `Hosted by`, `feat.` and the like away.
  mutating func takeLeadingRoles() {
    if let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }), colon + 1 < text.count {
      let before = Array(text[..<colon])
      if takeRoles(before) { text = Self.trimmed(Array(text[(colon + 1)...])) }
    }
    for _ in 0..<2 {
      let words = Self.ranges(of: text)
      guard words.count >= 2 else { return }
      let first = NameFolding.foldedText(text[words[0]])
      let two = first + " " + NameFolding.foldedText(text[words[1]])
      let isLower = text[words[0].lowerBound].characterClass == .lower
      if words.count >= 3, RoleWords.leading.contains(two) {
        roles.append(first)
        text = Self.trimmed(Array(text[words[2].lowerBound...]))
      } else if RoleWords.leading.contains(first), isLower || Self.neverNames.contains(first) {
        text = Self.trimmed(Array(text[words[1].lowerBound...]))
      } else {
        return
      }
    }
  }

  /// Words before a name that are no names themselves, however they are written.
  private static let neverNames: Set<String> = ["by", "feat", "ft", "via"]

  // MARK: What follows

  /// Takes handles, jobs, shows and affiliations behind the name away.
  mutating func takeTrailers() {
    takeHandles()
    takeQuotes()
    for separator: [Unicode.Scalar] in [
      [" ", "|", " "], [" ", "–", " "], [" ", "-", " "], [" ", "•", " "],
    ] {
      while let place = Self.range(of: separator, in: text) {
        let left = Self.trimmed(Array(text[..<place.lowerBound]))
        let right = Self.trimmed(Array(text[place.upperBound...]))
        guard !left.isEmpty else {
          text = right
          continue
        }
        // Two full names are two people, whatever mark stands between them.
        if Self.isFullName(left), Self.isFullName(Self.firstPart(of: right)) {
          text = left + [";", " "] + right
          continue
        }
        let isBeside = !NameTyping.looksLikePerson(left) && NameTyping.looksLikePerson(right)
        if takeRoles(left) || isBeside && !NameTyping.isDomain(left) {
          text = right
        } else {
          if !takeRoles(right), description.isEmpty { description = right }
          text = left
        }
      }
    }
    if let colon = text.lastIndex(of: ":"), takeRoles(Self.trimmed(Array(text[colon...]))) {
      text = Self.trimmed(Array(text[..<colon]))
    }
    takeAffiliation()
  }

  /// What stands before the first mark that may cut a list.
  private static func firstPart(of text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let words = ranges(of: text)
    let end = words.firstIndex {
      $0.count == 1 && "|–-•".unicodeScalars.contains(text[$0.lowerBound])
    }
    return trimmed(Array(text[..<(end.map { words[$0].lowerBound } ?? text.count)]))
  }

  private mutating func takeHandles() {
    let words = Self.ranges(of: text)
    guard words.count > 1 else { return takeAccount() }
    var kept: [Unicode.Scalar] = []
    for word in words {
      let scalars = text[word]
      let isHandle = isHandleWord(scalars)
      let isCounter =
        scalars.count <= 3 && (scalars.first == "x" || scalars.first == "X")
        && scalars.dropFirst().allSatisfy { $0.characterClass == .digit } && scalars.count > 1
      if isCounter || isHandle && words.contains(where: { !isHandleWord(text[$0]) }) { continue }
      if !kept.isEmpty { kept.append(" ") }
      kept.append(contentsOf: scalars)
    }
    if !kept.isEmpty { text = kept }
    takeAccount()
  }

  /// Leaves of an account that is all there is the name of its bearer: `@annhill@example.social`.
  private mutating func takeAccount() {
    guard text.first == "@", !text.contains(" ") else { return }
    let name = text.dropFirst().prefix { $0 != "@" }
    if name.contains(where: \.characterClass.isLetter) { text = Array(name) }
  }

  /// Whether a word is a handle, an address or a counter, and no word of a name.
  private func isHandleWord(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    if word.first == "@" && word.count > 1 || word.contains("@") && word.contains(".") {
      return true
    }
    return (2...3).contains(word.count) && (word.first == "x" || word.first == "X")
      && word.dropFirst().allSatisfy { $0.characterClass == .digit }
  }

  /// Leaves a nickname in quotes out, when a name stands around it.
  private mutating func takeQuotes() {
    if let open = text.firstIndex(of: "\""),
      let close = text[(open + 1)...].firstIndex(of: "\"")
    {
      takeQuote(open..<(close + 1))
    } else if let quote = nicknameInApostrophes() {
      takeQuote(quote)
    }
  }

  private mutating func takeQuote(_ quote: Range<Int>) {
    let inside = Array(text[quote].dropFirst().dropLast())
    let outside = Self.trimmed(Array(text[..<quote.lowerBound]) + [" "] + text[quote.upperBound...])
    if outside.isEmpty {
      text = Self.trimmed(inside)
    } else if NameFolding.words(of: outside).count >= 1 {
      text = Self.collapsed(outside)
    }
  }

  /// Words between two others that begin and end with an apostrophe: `Anna 'Ace' Lund`.
  private func nicknameInApostrophes() -> Range<Int>? {
    let words = Self.ranges(of: text)
    guard words.count >= 3 else { return nil }
    let inner = words[1..<(words.count - 1)]
    guard let open = inner.firstIndex(where: { text[$0.lowerBound] == "'" && $0.count > 1 }),
      let close = inner[open...].firstIndex(where: { text[$0.upperBound - 1] == "'" })
    else { return nil }
    return words[open].lowerBound..<words[close].upperBound
  }

  /// Takes `from X`, `at X`, `of X` away, when a name stands before.
  private mutating func takeAffiliation() {
    let words = Self.ranges(of: text)
    guard words.count >= 3 else { return }
    for index in 1..<(words.count - 1) {
      let word = String(scalars: text[words[index]])
      guard word == "of" || Self.affiliating.contains(word) else { continue }
      let left = Array(text[..<(words[index].lowerBound - 1)])
      // `Joan of Arc` is a name, `Ann Hill of Northwind` says where she works.
      guard
        word == "of"
          ? !left.contains(",") && Self.isFullName(left) : NameTyping.looksLikePerson(left)
      else {
        continue
      }
      if description.isEmpty { description = Array(text[words[index].lowerBound...]) }
      text = left
      return
    }
  }

  private static let affiliating: Set<String> = ["from", "at", "for", "c/o", "bei", "chez", "@"]

  /// Whether a full name stands before a comma, and after it what that person is.
  ///
  /// The description may name a body: `Anna Kovacs, head of Northwind Labs`. A body is described by a
  /// word for bodies after an article, or bears its legal form there: `Northwind Labs, LLC`.
  var isPersonWithDescription: Bool {
    guard let comma = text.firstIndex(of: ",") else { return false }
    var name = Self.trimmed(Array(text[..<comma]))
    var rest = Self.trimmed(Array(text[(comma + 1)...]))
    if let next = rest.firstIndex(of: ",") {
      let given = Self.trimmed(Array(rest[..<next]))
      // `Hill, Ann, head of Northwind Labs`
      if !NameTyping.isDescription(given), !NameTyping.isDegree(given),
        Self.isGivenName(given, after: name)
      {
        name = given + [" "] + name
        rest = Self.trimmed(Array(rest[(next + 1)...]))
      }
    }
    let words = Self.ranges(of: rest)
    guard (2...4).contains(Self.ranges(of: name).count), words.count >= 2,
      NameTyping.looksLikePerson(name), NameTyping.isDescription(rest)
    else { return false }
    guard NameTyping.isArticle(rest[words[0]]) else { return true }
    let end = words.firstIndex { NameTyping.isLinking(rest[$0]) } ?? words.count
    return !NameTyping.isOrganization(Array(rest[words[end - 1]]))
  }

  // MARK: Scalars

  static func trimmed(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var slice = text[...]
    while let first = slice.first, isEdge(first) { slice.removeFirst() }
    while let last = slice.last, isEdge(last) { slice.removeLast() }
    return Array(slice)
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ",", ";", ":", "–", "-", "|", "*", "#", "/", "•", "=", "~", "_": true
    default: false
    }
  }

  static func collapsed(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text where scalar != " " || result.last != " " { result.append(scalar) }
    return result
  }

  static func split(
    _ text: [Unicode.Scalar],
    where isSeparator: (Unicode.Scalar) -> Bool
  ) -> [[Unicode.Scalar]] {
    text.split(omittingEmptySubsequences: true, whereSeparator: isSeparator).map(Array.init)
  }

  /// Where the words between spaces are.
  static func ranges(of text: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for index in text.indices {
      if text[index] == " " {
        if let begin = start { ranges.append(begin..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let start { ranges.append(start..<text.count) }
    return ranges
  }

  static func range(of pattern: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Range<Int>? {
    guard text.count >= pattern.count else { return nil }
    for start in 0...(text.count - pattern.count)
    where text[start..<(start + pattern.count)].elementsEqual(pattern) {
      return start..<(start + pattern.count)
    }
    return nil
  }
}
