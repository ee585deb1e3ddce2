/// Reads a field that should hold a name, or several.
///
/// Only what stands beside a name is taken away: titles before, degrees behind, roles, jobs, handles,
/// pictures. What is left is the name as it is spoken.
enum NameParser {
  /// Most names that one field may hold; what is more is left out and told.
  static let mostNames = 64

  /// Reads a field.
  static func read(_ raw: String) -> NameReading {
    let (repaired, changes) = NameRepair.repaired(raw)
    let text = NameField.withoutAddresses(repaired)
    var reading = NameReading(changes: changes)
    reading.text = String(scalars: text)
    guard !NameTyping.isJunk(text) else {
      reading.type = .junk
      return reading
    }
    var field = NameField(text: text)
    field.takeBrackets()
    // `Rocco (BigDaddyLinux)`: an account and no words about the person.
    reading.hasAccount = CoinedWords.areIn([field.description])
    field.takeLeadingRoles()
    field.takeTrailers()
    field.takeShow()
    reading.roles = field.roles
    reading.description = field.description.isEmpty ? nil : String(scalars: field.description)
    if field.text.isEmpty || NameTyping.isLabel(field.text) {
      reading.type = .label
      return reading
    }
    if NameTyping.isOrganization(field.text), !field.isPersonWithDescription,
      !field.isPeopleWithCompany, !field.isBodyBesidePeople
    {
      reading.takeBody(field.text)
      return reading
    }
    for part in field.parts().prefix(mostNames) {
      if var name = NameWords.name(of: part) {
        name.twin = field.twin.compactMap { NameWords.name(of: $0) }
        if !field.isAlone { name.twin = [] }
        reading.names.append(name)
      }
    }
    if reading.names.isEmpty { reading.type = .junk }
    return reading
  }

  /// Reads a field that is known to hold the name of a body, and nothing else.
  static func body(_ raw: String) -> NameReading {
    let (text, changes) = NameRepair.repaired(raw)
    var reading = NameReading(changes: changes)
    reading.text = String(scalars: text)
    reading.takeBody(text)
    return reading
  }
}

extension NameReading {
  /// Takes all of a text for the name of a body.
  fileprivate mutating func takeBody(_ text: [Unicode.Scalar]) {
    type = .organization
    let words = NameWords.words(of: text)
    guard !words.isEmpty else { return }
    names = [
      PersonName(
        display: String(scalars: text),
        words: words,
        script: NameScript(of: text),
        han: NameWords.han(of: text)
      )
    ]
  }
}
