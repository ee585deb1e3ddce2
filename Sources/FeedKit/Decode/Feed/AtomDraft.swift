// Atom 0.3 says with media types and a mode what Atom 1.0 says with three words. The mode was obeyed when
// the text was read, so that the type in the newer words says all that is left to say.

extension Episode {
  /// Puts the words of Atom 1.0 in the place of those of its draft.
  mutating func takeDraftTypes() {
    let modes = extensions.takeModes()
    extensions.takeDraftTypes(modes)
    contentType = contentType.map { Extensions.type($0, mode: modes["atom:content"]) }
  }
}

extension Feed {
  /// Puts the words of Atom 1.0 in the place of those of its draft.
  mutating func takeDraftTypes() {
    extensions.takeDraftTypes(extensions.takeModes())
    // The version is the format's.
    extensions.attributes.removeAll { $0.element == nil && $0.name == XMLName(local: "version") }
  }
}

extension Extensions {
  /// Takes the attributes `mode` of texts out; they are found by the names of their elements.
  fileprivate mutating func takeModes() -> [String: String] {
    var modes: [String: String] = [:]
    attributes.removeAll { attribute in
      guard attribute.name == XMLName(local: "mode"), let element = attribute.element else {
        return false
      }
      modes[element] = attribute.value.lowercased()
      return true
    }
    return modes
  }

  fileprivate mutating func takeDraftTypes(_ modes: [String: String]) {
    for index in attributes.indices where attributes[index].name == XMLName(local: "type") {
      guard let element = attributes[index].element else { continue }
      attributes[index].value = Self.type(attributes[index].value, mode: modes[element])
    }
  }

  /// The word of Atom 1.0 for a type of the draft; types that are not of texts stay.
  fileprivate static func type(_ type: String, mode: String?) -> String {
    let kind = TextKind(type: type)
    if kind.isHTML { return "html" }
    // What was escaped is source, not markup.
    if kind.hasWrapper { return mode == "escaped" || mode == "base64" ? "html" : "xhtml" }
    return type.lowercased() == "text/plain" ? "text" : type
  }
}
