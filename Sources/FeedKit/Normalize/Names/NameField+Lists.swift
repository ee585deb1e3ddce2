/// Several names in one field.
extension NameField {
  /// The names in the field, each by itself.
  mutating func parts() -> [[Unicode.Scalar]] {
    var parts: [[Unicode.Scalar]] = []
    for piece in Self.split(text, where: ListWords.isSeparator) {
      let (piece, _) = Self.withoutConjunction(Self.trimmed(piece))
      parts += Self.turnedPairs(piece) ?? commaParts(piece).flatMap { Self.conjunctionParts($0) }
    }
    parts = parts.map { withoutRole($0) }
    let named = parts.filter { !Self.isUnnamed($0) }
    if !named.isEmpty { parts = named }
    isAlone = parts.count <= 1
    return parts
  }

  /// Whether people stand in the field beside a body or others who are not named:
  /// `Anna Kovacs and the Northwind Team`.
  var isPeopleWithCompany: Bool {
    let halves = Self.conjunctionParts(text)
    guard halves.count >= 2, let last = halves.last,
      Self.ranges(of: last).count >= 2 || Self.isUnnamed(last)
    else { return false }
    return halves.dropLast().allSatisfy { half in
      Self.split(half) { $0 == "," }.allSatisfy { Self.isFullName(Self.trimmed($0)) }
    }
  }

  // MARK: Commas

  /// Cuts at commas, unless what follows is a degree, a job or the given name.
  private mutating func commaParts(_ piece: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let parts = Self.split(piece) { $0 == "," }.map { Self.trimmed($0) }.filter { !$0.isEmpty }
    guard parts.count > 1 else { return [parts.first ?? piece] }
    var names: [[Unicode.Scalar]] = [parts[0]]
    var marks: [Unicode.Scalar] = []
    var isList = false
    var isBeside = false
    for part in parts.dropFirst() {
      let (part, isJoined) = Self.withoutConjunction(part)
      if NameTyping.isDegree(part) || NameTyping.generation(of: part) != nil {
        if NameTyping.generation(of: part) != nil, names.count == 1 { marks = [" "] + part }
        continue
      }
      if NameTyping.isDescription(part), !Self.beginsWithFullName(part) {
        if description.isEmpty { description = part }
        isBeside = true
        continue
      }
      // A job may hold commas and conjunctions of its own.
      if isBeside, !(isJoined && Self.isFullName(part)) { continue }
      names.append(part)
      isList = isList || isJoined
    }
    if names.count == 2, !isList, Self.isGivenName(names[1], after: names[0]) {
      return [names[1] + [" "] + names[0] + marks]
    }
    names[0] += marks
    return names
  }

  /// Whether `Last, First` is meant: a conjunction makes it a list, and so do two full names.
  static func isGivenName(
    _ right: [Unicode.Scalar],
    after left: [Unicode.Scalar]
  ) -> Bool {
    let rightWords = NameWords.words(of: right)
    let leftWords = NameWords.words(of: left)
    guard conjunctionParts(right).count == 1, conjunctionParts(left).count == 1 else {
      return false
    }
    // Names without a space between family and given name are turned round by nobody.
    if NameScript(of: left).isSpaceless, left.count >= 2, right.count >= 2 { return false }
    let given = rightWords.filter { !$0.isParticle && !$0.isInitial }.count
    let family = leftWords.filter { !$0.isParticle && !$0.isInitial }.count
    guard !right.contains(where: { $0.characterClass == .digit }) else { return false }
    guard rightWords.count <= 3, leftWords.count <= 4, family >= 1 else { return false }
    guard NameTyping.looksLikePerson(right), NameTyping.looksLikePerson(left) else { return false }
    // `A. Lund, N. Dole` are two.
    if given >= 1, rightWords.first?.isInitial == true, leftWords.first?.isInitial == true {
      return false
    }
    if given >= 2 && family >= 2 {
      // A given name that is known at the start of both is a list of full names.
      return rightWords.allSatisfy { NameTyping.isGivenName($0.folded) || $0.isInitial }
        && !NameTyping.isGivenName(leftWords[0].folded)
    }
    if given == 2, family == 1, leftWords.count == 1, rightWords.count == 2 {
      // `Björk, Anna Smith` lists two people, `Kovacs, Anna Maria` is one.
      return !NameTyping.isGivenName(rightWords[0].folded)
        || GivenNames.haveSecond(rightWords[1].folded)
    }
    return given <= 1 || family <= 2 && given <= 2
  }

  /// The names of `Lund, Anna and Dole, Nick`, turned round; `nil` where nothing of the kind is meant.
  private static func turnedPairs(_ piece: [Unicode.Scalar]) -> [[Unicode.Scalar]]? {
    guard piece.contains(",") else { return nil }
    let halves = conjunctionParts(piece)
    guard halves.count >= 2 else { return nil }
    var names: [[Unicode.Scalar]] = []
    for half in halves {
      let sides = split(half) { $0 == "," }.map { trimmed($0) }
      guard sides.count == 2, ranges(of: sides[0]).count == 1, ranges(of: sides[1]).count == 1,
        isGivenName(sides[1], after: sides[0])
      else { return nil }
      names.append(sides[1] + [" "] + sides[0])
    }
    return names
  }

  // MARK: Conjunctions

  /// A part of a list without the word before the last name: `and Nick Dole`.
  private static func withoutConjunction(
    _ part: [Unicode.Scalar]
  ) -> (part: [Unicode.Scalar], isJoined: Bool) {
    let words = ranges(of: part)
    guard words.count >= 2, ListWords.conjunctions.contains(String(scalars: part[words[0]])) else {
      return (part, false)
    }
    return (trimmed(Array(part[words[1].lowerBound...])), true)
  }

  /// Cuts at `&`, `and` and their like between two names.
  static func conjunctionParts(_ piece: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let words = ranges(of: piece)
    var parts: [[Unicode.Scalar]] = []
    var start = 0
    for index in words.indices {
      let word = String(scalars: piece[words[index]])
      let isJoined = ListWords.conjunctions.contains(word)
      guard isJoined, words[index].lowerBound > start, index + 1 < words.count else { continue }
      let left = trimmed(Array(piece[start..<words[index].lowerBound]))
      let right = trimmed(Array(piece[words[index].upperBound...]))
      // One letter between two words may belong to the name: `Ortega y Gasset`.
      guard !left.isEmpty, !right.isEmpty else { continue }
      if ListWords.doubtful.contains(word), !isPair(left, right) { continue }
      if !ListWords.company.contains(word) || !isTopic(left, beside: right) { parts.append(left) }
      start = words[index].upperBound
    }
    parts.append(trimmed(Array(piece[start...])))
    return parts.flatMap { part in
      split(part) { $0 == "/" || $0 == "&" || $0 == "+" }.map { trimmed($0) }
        .filter { !$0.isEmpty }
    }
    .flatMap(joinedParts)
  }

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

  // MARK: What the parts are

  /// Takes words for a role before one of several names away: `Host: Ann Hill; Guest: Bo Dahl`.
  private mutating func withoutRole(_ part: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var field = NameField(text: part)
    field.takeLeadingRoles()
    guard !field.text.isEmpty, field.text.count < part.count else { return part }
    roles += field.roles
    return field.text
  }

  /// Whether a part of a list stands for people who are not named, or for a body.
  private static func isUnnamed(_ part: [Unicode.Scalar]) -> Bool {
    let words = ranges(of: part).map { NameFolding.foldedText(part[$0]) }
    if words.first == "et", words.count <= 2, words.last?.hasPrefix("al") == true { return true }
    let isGeneric = words.allSatisfy {
      ListWords.unnamed.contains($0) || GenericLabels.words.contains($0)
    }
    return isGeneric || words.count >= 2 && NameTyping.isOrganization(part)
  }

  /// Whether a text is a given name that is known and a family name.
  static func isFullName(_ text: [Unicode.Scalar]) -> Bool {
    guard NameTyping.looksLikePerson(text), let name = NameWords.name(of: text),
      let first = name.words.first
    else { return false }
    return name.isFull && (name.script.isSpaceless || NameTyping.isGivenName(first.folded))
  }

  /// Whether the first of several names is a full one: `Nick Dole and the Northwind Team`.
  private static func beginsWithFullName(_ part: [Unicode.Scalar]) -> Bool {
    let halves = conjunctionParts(part)
    return halves.count >= 2 && isFullName(halves[0])
  }
}
