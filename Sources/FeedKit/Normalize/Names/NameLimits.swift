/// What is said when a field holds more than is looked at.
enum NameLimits {
  /// What is wrong with a name by its size alone, or `nil`.
  static func diagnostic(for raw: String, at position: Position?) -> Diagnostic? {
    // Nearly all names are short; only the others are counted.
    guard raw.utf8.count > 128 else { return nil }
    if raw.unicodeScalars.dropFirst(NameRepair.longest).first != nil {
      return Diagnostic(
        rule: "name-too-long",
        severity: .warning,
        message: "a name is longer than \(NameRepair.longest) characters; the rest is left out",
        position: position
      )
    }
    let marks = raw.unicodeScalars.count { ",;&/+、，；".unicodeScalars.contains($0) }
    guard marks >= NameParser.mostNames,
      NameParser.read(raw).names.count >= NameParser.mostNames
    else { return nil }
    return Diagnostic(
      rule: "names-too-many",
      severity: .warning,
      message: "a field names more than \(NameParser.mostNames) people; the rest is left out",
      position: position
    )
  }
}
