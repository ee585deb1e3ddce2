/// Writes elements of other programs between those that are ours.
///
/// What stands around them is written already, so each declares the namespaces that it needs itself.
struct ForeignElements {
  /// How many elements and attributes could not be written: what has a name that XML does not allow.
  private(set) var lostCount = 0

  /// Writes an element with all in it.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - outer: The URI of names without prefix around it; empty for none.
  ///   - xml: Where to write.
  mutating func write(_ element: ForeignElement, outer: String = "", to xml: inout ElementWriter) {
    let prefix = element.name.prefix ?? ""
    var uri = element.name.namespace ?? ""
    if uri.isEmpty, !prefix.isEmpty { uri = NamespaceCatalog.undeclaredURI + prefix }
    guard element.json == nil, XMLNameText.isValid(element.name.local),
      prefix.isEmpty || OutlineAttributes.canDeclare(prefix, uri)
    else {
      lostCount += 1
      return
    }
    let tag = prefix.isEmpty ? element.name.local : "\(prefix):\(element.name.local)"
    xml.start(tag, isExact: true)
    if !prefix.isEmpty {
      xml.attribute("xmlns:\(prefix)", uri)
    } else if uri != outer {
      xml.attribute("xmlns", uri)
    }
    let attributes = OutlineAttributes(
      element.attributes,
      own: [],
      bound: prefix.isEmpty ? [:] : [prefix: uri]
    )
    lostCount += attributes.lostCount
    for attribute in attributes.all { xml.attribute(attribute.name, attribute.value) }
    for child in element.children {
      switch child {
      case .text(let text): xml.text(text)
      case .element(let inner): write(inner, outer: prefix.isEmpty ? uri : outer, to: &xml)
      }
    }
    xml.end(tag)
  }
}
