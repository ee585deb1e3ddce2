// What to do, where that is known better than by the rule alone. Looked for when a finding is made.

extension ElementGraph {
  /// Which attributes an element has; `nil` where it has none, or more than a line holds.
  func hint(attributesOf element: Int) -> String? {
    let first = Int(elements[element].firstAttribute)
    let range = first..<first + Int(elements[element].attributeCount)
    let names = range.map { attributeFacts[$0].name }
    guard (1...12).contains(names.count) else { return nil }
    return "check its spelling; known are \(names.joined(separator: ", "))"
  }

  /// An element of another namespace that has the same name and its place here: a prefix was left out, or
  /// is another one's.
  func hint(likeNamed local: String, in set: Int32) -> String? {
    guard set >= 0 else { return nil }
    for number in names.indices where names[number].local == local {
      let element = element(named: number, in: set)
      if element >= 0 { return "write \(facts[element].name.angled), if that is meant" }
    }
    return nil
  }
}

extension Vocabulary {
  /// What declares a usual prefix; `nil` of any other.
  static func declaration(of prefix: String) -> String? {
    guard let entry = namespaceEntries.first(where: { usualPrefix(of: $0.code) == prefix }),
      !prefix.isEmpty, let uri = entry.uris.first
    else { return nil }
    return "xmlns:\(prefix)=\"\(uri)\""
  }
}
