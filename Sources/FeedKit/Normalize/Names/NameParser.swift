/// Reads a field that should hold a name, or several.
///
/// Only what stands beside a name is taken away: titles before, degrees behind, roles, jobs, handles,
/// pictures. What is left is the name as it is spoken.
enum NameParser {
  /// Most names that one field may hold; what is more is left out and told.
  static let mostNames = 64

  /// Reads a field.
  static func read(_ raw: String) -> NameReading {
    let (text, changes) = NameRepair.repaired(raw)
    var reading = NameReading(changes: changes)
    reading.text = String(scalars: text)
    guard !NameTyping.isJunk(text) else {
      reading.type = .junk
      return reading
    }
    var field = NameField(text: text)
    field.takeBrackets()
    field.takeLeadingRoles()
    field.takeTrailers()
    reading.roles = field.roles
    reading.description = field.description.isEmpty ? nil : String(scalars: field.description)
    if field.text.isEmpty || NameTyping.isLabel(field.text) {
      reading.type = field.text.isEmpty && !field.roles.isEmpty ? .label : .label
      return reading
    }
    if NameTyping.isOrganization(field.text), !field.isPersonWithDescription {
      reading.type = .organization
      let words = NameWords.words(of: field.text)
      if !words.isEmpty {
        reading.names = [
          PersonName(
            display: String(scalars: field.text),
            words: words,
            script: NameScript(of: field.text),
            han: NameWords.han(of: field.text)
          )
        ]
      }
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
}
