/// A field on its way from what was written to the names in it.
struct NameField {
  private(set) var text: [Unicode.Scalar]
  /// The name in another script, from brackets.
  private(set) var twin: [[Unicode.Scalar]] = []
  private(set) var roles: [String] = []
  private(set) var description: [Unicode.Scalar] = []
  /// Whether the field holds one name only; known once the parts were taken.
  private(set) var isAlone = true

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
      } else if RoleWords.leading.contains(first), isLower || first == "feat" || first == "ft" {
        text = Self.trimmed(Array(text[words[1].lowerBound...]))
      } else {
        return
      }
    }
  }

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
        let isBeside = !NameTyping.looksLikePerson(left) && NameTyping.looksLikePerson(right)
        if takeRoles(left) || isBeside && !NameTyping.isDomain(left) {
          text = right
        } else {
          if !takeRoles(right), description.isEmpty { description = right }
          text = left
        }
      }
    }
    takeAffiliation()
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
    guard let open = text.firstIndex(of: "\""),
      let close = text[(open + 1)...].firstIndex(of: "\"")
    else { return }
    let inside = Array(text[(open + 1)..<close])
    let outside = Self.trimmed(Array(text[..<open]) + [" "] + Array(text[(close + 1)...]))
    if outside.isEmpty {
      text = Self.trimmed(inside)
    } else if NameFolding.words(of: outside).count >= 1 {
      text = Self.collapsed(outside)
    }
  }

  /// Takes `from X`, `at X`, `of X` away, when a name stands before.
  private mutating func takeAffiliation() {
    let words = Self.ranges(of: text)
    guard words.count >= 3 else { return }
    for index in 1..<(words.count - 1)
    where Self.affiliating.contains(String(scalars: text[words[index]])) {
      let left = Array(text[..<(words[index].lowerBound - 1)])
      guard NameTyping.looksLikePerson(left) else { continue }
      if description.isEmpty { description = Array(text[words[index].lowerBound...]) }
      text = left
      return
    }
  }

  private static let affiliating: Set<String> = ["from", "at", "bei", "chez", "@"]

  /// Whether a full name stands before a comma, and after it what that person is.
  ///
  /// The description may name a body: `Anna Kovacs, head of Northwind Labs`. A body is described by a
  /// word for bodies after an article, or bears its legal form there: `Northwind Labs, LLC`.
  var isPersonWithDescription: Bool {
    guard let comma = text.firstIndex(of: ",") else { return false }
    let name = Self.trimmed(Array(text[..<comma]))
    let rest = Self.trimmed(Array(text[(comma + 1)...]))
    let words = Self.ranges(of: rest)
    guard (2...4).contains(Self.ranges(of: name).count), words.count >= 2,
      NameTyping.looksLikePerson(name), NameTyping.isDescription(rest)
    else { return false }
    guard NameTyping.isArticle(rest[words[0]]) else { return true }
    let end = words.firstIndex { NameTyping.isLinking(rest[$0]) } ?? words.count
    return !NameTyping.isOrganization(Array(rest[words[end - 1]]))
  }

  // MARK: Lists

  /// The names in the field, each by itself.
  mutating func parts() -> [[Unicode.Scalar]] {
    var pieces = Self.split(text) {
      $0 == ";" || $0 == "、" || $0 == "，" || $0 == "；" || $0 == "\u{60C}"
    }
    pieces = pieces.flatMap { commaParts($0) }
    pieces = pieces.flatMap { Self.conjunctionParts($0) }
    isAlone = pieces.count <= 1
    return pieces
  }

  /// Cuts at commas, unless what follows is a degree, a job or the given name.
  private mutating func commaParts(_ piece: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let parts = Self.split(piece) { $0 == "," }.map { Self.trimmed($0) }.filter { !$0.isEmpty }
    guard parts.count > 1 else { return [parts.first ?? piece] }
    var names: [[Unicode.Scalar]] = [parts[0]]
    var marks: [Unicode.Scalar] = []
    var commas = 0
    for part in parts.dropFirst() {
      if NameTyping.isDegree(part) || NameTyping.generation(of: part) != nil {
        if let generation = NameTyping.generation(of: part), names.count == 1 {
          marks = [" "] + part
          _ = generation
        }
        continue
      }
      if NameTyping.isDescription(part) {
        // A job may hold commas and conjunctions of its own.
        if description.isEmpty { description = part }
        break
      }
      names.append(part)
      commas += 1
    }
    if names.count == 2, commas == 1, Self.isGivenName(names[1], after: names[0]) {
      return [names[1] + [" "] + names[0] + marks]
    }
    names[0] += marks
    return names
  }

  /// Whether `Last, First` is meant: a conjunction makes it a list, and so do two full names.
  private static func isGivenName(
    _ right: [Unicode.Scalar],
    after left: [Unicode.Scalar]
  ) -> Bool {
    let rightWords = NameWords.words(of: right)
    let leftWords = NameWords.words(of: left)
    guard conjunctionParts(right).count == 1, conjunctionParts(left).count == 1 else {
      return false
    }
    let given = rightWords.filter { !$0.isParticle && !$0.isInitial }.count
    let family = leftWords.filter { !$0.isParticle && !$0.isInitial }.count
    guard !right.contains(where: { $0.characterClass == .digit }) else { return false }
    guard rightWords.count <= 3, leftWords.count <= 4, family >= 1 else { return false }
    guard NameTyping.looksLikePerson(right), NameTyping.looksLikePerson(left) else { return false }
    if given >= 2 && family >= 2 {
      // A given name that is known at the start of both is a list of full names.
      return rightWords.allSatisfy { NameTyping.isGivenName($0.folded) || $0.isInitial }
        && !NameTyping.isGivenName(leftWords[0].folded)
    }
    return given <= 1 || family <= 2 && given <= 2
  }

  /// Cuts at `&`, `and` and their like between two names.
  static func conjunctionParts(_ piece: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let words = ranges(of: piece)
    var parts: [[Unicode.Scalar]] = []
    var start = 0
    for index in words.indices {
      let word = String(scalars: piece[words[index]])
      let isJoined = conjunctionWords.contains(word)
      guard isJoined, words[index].lowerBound > start, index + 1 < words.count else { continue }
      let left = trimmed(Array(piece[start..<words[index].lowerBound]))
      let right = trimmed(Array(piece[words[index].upperBound...]))
      // One letter between two words may belong to the name: `Ortega y Gasset`.
      guard !left.isEmpty, !right.isEmpty else { continue }
      if ["y", "e", "i", "и", "і"].contains(word), !isPair(left, right) { continue }
      if !company.contains(word) || !isTopic(left, beside: right) { parts.append(left) }
      start = words[index].upperBound
    }
    parts.append(trimmed(Array(piece[start...])))
    return parts.flatMap { part in
      let halves = split(part) { $0 == "/" || $0 == "&" || $0 == "+" }.map { trimmed($0) }
        .filter { !$0.isEmpty }
      return halves.isEmpty ? [] : halves
    }
  }

  /// Words before someone who is there: what stands before them may be what a show is, and no name.
  private static let company: Set<String> = ["with", "mit", "avec", "con", "w/"]

  /// Whether one word says what is done with a person: `Conversations with Ann Hill`.
  private static func isTopic(_ left: [Unicode.Scalar], beside right: [Unicode.Scalar]) -> Bool {
    let words = NameWords.words(of: left)
    return words.count == 1 && !NameTyping.isGivenName(words[0].folded)
      && NameWords.words(of: right).filter { !$0.isParticle }.count >= 2
  }

  private static func isPair(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    NameWords.words(of: left).filter { !$0.isParticle }.count >= 2
      && NameWords.words(of: right).filter { !$0.isParticle }.count >= 2
  }

  static let conjunctionWords: Set<String> = [
    "&", "+", "/", "and", "und", "et", "y", "e", "en", "och", "og", "ja", "i", "и", "ve", "con",
    "with", "mit",
    "avec", "και", "та", "és", "şi", "și", "và", "dan", "na", "ו", "و", "और", "এবং", "와", "과", "と",
    "和", "与", "feat.", "ft.", "w/", "x",
    "And", "AND", "UND", "ET",
  ]

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
