/// A small feed that holds one element, to see what becomes of it.
struct SampleDocument {
  /// What of the last element of the route stands in the document.
  enum Part {
    /// Nothing: only the elements around it.
    case nothing
    /// The element without attributes and content.
    case bare
    /// The element with its own text.
    case text
    /// The element with one attribute.
    case attribute(AttributeFacts)
    /// The element with everything that it may hold.
    case all
  }

  private(set) var xml: String

  init(_ entry: ElementEntry, _ part: Part) {
    let inner = Self.nested(entry.route[...], part)
    switch entry.place {
    case .channel:
      xml = "<rss version=\"2.0\"\(Self.declarations)><channel>\(inner)<item/></channel></rss>"
    case .item:
      xml =
        "<rss version=\"2.0\"\(Self.declarations)><channel><item>\(inner)</item></channel></rss>"
    case .feed:
      xml = "<atom:feed\(Self.declarations)>\(inner)<atom:entry/></atom:feed>"
    case .entry:
      xml = "<atom:feed\(Self.declarations)><atom:entry>\(inner)</atom:entry></atom:feed>"
    }
  }

  private static let declarations = Vocabulary.namespaceEntries
    .filter { !$0.prefix.isEmpty }
    .map { " xmlns:\($0.prefix)=\"\($0.uris.first ?? "")\"" }
    .joined()

  private static func nested(_ route: ArraySlice<ElementFacts>, _ part: Part) -> String {
    guard let first = route.first else { return "" }
    guard route.count == 1 else {
      return "<\(first.qualified)>\(nested(route.dropFirst(), part))</\(first.qualified)>"
    }
    switch part {
    case .nothing: return ""
    case .bare: return "<\(first.qualified)/>"
    case .text: return "<\(first.qualified)>\(first.text?.sample ?? "")</\(first.qualified)>"
    case .attribute(let attribute): return "<\(first.qualified)\(written(attribute))/>"
    case .all: return whole(first)
    }
  }

  private static func whole(_ element: ElementFacts) -> String {
    let attributes = element.attributes.map(written).joined()
    let content = (element.text?.sample ?? "") + element.children.map(whole).joined()
    return "<\(element.qualified)\(attributes)>\(content)</\(element.qualified)>"
  }

  private static func written(_ attribute: AttributeFacts) -> String {
    " \(attribute.qualified)=\"\(attribute.form.sample)\""
  }
}
