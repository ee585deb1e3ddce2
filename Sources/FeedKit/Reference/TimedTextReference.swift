/// The built-in reference of TTML and the profiles that build on it, made from the rows that the reader
/// knows elements and attributes by.
public enum TimedTextReference {
  /// Every element, those of the text first.
  public static let elements: [TimedTextElement] = TTMLVocabulary.elements.map(
    TimedTextElement.init
  )

  /// The elements that a name means: `ttm:agent`, `tt:p`, `p`, `p@begin`.
  ///
  /// Case and angle brackets do not count. With an attribute, only elements that have it are found.
  public static func elements(named text: String) -> [TimedTextElement] {
    guard let name = ElementName(text), name.parent == nil else { return [] }
    let matching = elements.filter { element in
      name.attribute.map { element.attributes(named: $0).isEmpty == false } ?? true
    }
    let exact = matching.filter { $0.name.lowercased() == name.element }
    guard exact.isEmpty else { return exact }
    return matching.filter { element in
      let local = element.name.drop { $0 != ":" }.dropFirst().lowercased()
      return name.element == (local.isEmpty ? "tt:\(element.name.lowercased())" : local)
    }
  }
}

/// An element of TTML.
public struct TimedTextElement: Sendable, Hashable {
  /// The name with its usual prefix; TTML's own elements have none.
  public let name: String
  /// The URI of its namespace.
  public let namespace: String
  /// What it is, in a sentence without a full stop.
  public let meaning: String
  /// The section of its specification.
  public let specification: String
  /// The version of TTML that has it first.
  public let version: Int
  /// Whether text may stand in it.
  public let holdsText: Bool
  /// The elements that may stand in it, in their order; a star marks those that may be repeated.
  public let children: [String]
  /// Its attributes.
  public let attributes: [TimedTextAttribute]

  init(_ row: TTMLElementRow) {
    name = row.qualified
    namespace = row.namespace.uris.first ?? ""
    meaning = "\(row.doc)"
    specification = row.spec
    version = row.since.rawValue
    holdsText = row.holdsText
    children = row.content.flatMap { particle in
      particle.elements.compactMap { element in
        TTMLVocabulary.row(element).map { $0.qualified + (particle.occurs == .any ? "*" : "") }
      }
    }
    attributes = TTMLVocabulary.attributes.filter { $0.on.contains(row.element) }
      .map(TimedTextAttribute.init)
  }

  /// The attributes of a name, with or without its prefix, in any case.
  public func attributes(named text: String) -> [TimedTextAttribute] {
    attributes.filter { attribute in
      let name = attribute.name.lowercased()
      return name == text.lowercased() || name.hasSuffix(":" + text.lowercased())
    }
  }
}

/// An attribute of TTML.
public struct TimedTextAttribute: Sendable, Hashable {
  /// The name with its usual prefix.
  public let name: String
  /// What its value may be, in a few words.
  public let form: String
  /// What it says, in a sentence without a full stop.
  public let meaning: String
  /// The section of its specification.
  public let specification: String
  /// The version of TTML that has it first.
  public let version: Int

  init(_ row: TTMLAttributeRow) {
    name = row.qualified
    form =
      switch row.value {
      case .text: "text"
      case .id: "id"
      case .references: "ids"
      case .reference: "id of another element"
      case .language: "language tag"
      case .time: "time"
      case .positiveInteger: "positive integer"
      case .ratio: "two positive integers"
      case .oneOf(let words): words.joined(separator: " | ")
      case .form(let form): "\(form.expected)"
      case .anyOf(let words): words.prefix(3).joined(separator: ", ") + ", …, x-…"
      }
    meaning = "\(row.doc)"
    specification = row.spec
    version = row.since.rawValue
  }
}
