/// The name of an element or attribute: namespace, prefix as written, local name.
public struct XMLName: Sendable, Hashable {
  /// The namespace URI as declared, or in its usual spelling where FeedKit knows the namespace; `nil`
  /// when in no namespace or the prefix is not declared.
  public var namespace: String?
  /// The prefix as written; `nil` when there is none.
  public var prefix: String?
  /// The name without prefix.
  public var local: String

  /// Makes a name.
  public init(namespace: String? = nil, prefix: String? = nil, local: String) {
    self.namespace = namespace
    self.prefix = prefix
    self.local = local
  }

  /// The name as it stood in the document: `prefix:local`.
  public var qualified: String {
    guard let prefix else { return local }
    return "\(prefix):\(local)"
  }
}

/// An attribute that the model has no place for, kept as it was.
public struct ForeignAttribute: Sendable, Hashable {
  /// The attribute's name.
  public var name: XMLName
  /// Its value, references resolved.
  public var value: String
  /// The name of the child element that carried it, with the usual prefix, where that child is a
  /// plain value of the record (`guid`, `itunes:image`); `nil` when it stood on the record's own
  /// element.
  public var element: String?

  /// Makes an attribute.
  public init(name: XMLName, value: String, element: String? = nil) {
    self.name = name
    self.value = value
    self.element = element
  }
}

/// An element that the model has no place for, kept with everything in it.
public struct ForeignElement: Sendable, Hashable {
  /// A piece of an element's content.
  public enum Node: Sendable, Hashable {
    /// Text, references resolved and CDATA sections unwrapped.
    case text(String)
    /// A child element.
    case element(ForeignElement)
  }

  /// The element's name.
  public var name: XMLName
  /// Its attributes, in document order.
  public var attributes: [ForeignAttribute]
  /// Its content, in document order.
  public var children: [Node]
  /// The value of a JSON member; `nil` for elements of XML.
  ///
  /// A member of a JSON object that the model has no place for, such as `_itunes` in JSON Feed, is an
  /// element of its name in no namespace, without attributes and children.
  public var json: JSONValue?

  /// Makes an element.
  public init(name: XMLName, attributes: [ForeignAttribute] = [], children: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// Makes an element that stands for a member of a JSON object.
  public init(_ member: JSONMember) {
    self.init(name: XMLName(local: member.name))
    json = member.value
  }

  /// All text in the element and below, joined.
  public var text: String {
    children.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }
}

/// What an element carried beyond the model.
public struct Extensions: Sendable, Hashable {
  /// Unknown attributes, in document order.
  public var attributes: [ForeignAttribute] = []
  /// Unknown elements, and known ones that came too often, in document order.
  public var elements: [ForeignElement] = []

  /// Makes an empty collection.
  public init() {}

  /// Whether nothing is kept.
  public var isEmpty: Bool { attributes.isEmpty && elements.isEmpty }
}
