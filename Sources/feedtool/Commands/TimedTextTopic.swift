import FeedKit

extension TopicText {
  /// What is known of an element of TTML, or of one attribute of it.
  func text(_ element: TimedTextElement, attribute: String?) -> String {
    let attributes = attribute.map(element.attributes(named:)) ?? element.attributes
    guard attribute == nil else {
      return attributes.map { attribute in
        paint.bold("\(element.name)@\(attribute.name)") + paint.dim(" in TTML") + "\n"
          + "  \(attribute.meaning)\n\n"
          + lines([
            ("value", [attribute.form]), ("specified", [attribute.specification]),
            ("since", ["TTML\(attribute.version)"]),
          ])
      }.joined(separator: "\n")
    }
    var text = paint.bold(element.name) + paint.dim(" in TTML") + "\n  \(element.meaning)\n\n"
    text += lines([
      ("namespace", [element.namespace]), ("text", element.holdsText ? ["may stand in it"] : []),
      ("specified", [element.specification]), ("since", ["TTML\(element.version)"]),
    ])
    if !attributes.isEmpty {
      let rows = attributes.map { ["  @\($0.name)", $0.form, $0.meaning] }
      text += "\n" + table([["  ATTRIBUTE", "VALUE", "MEANING"]] + rows)
    }
    if !element.children.isEmpty { text += "\n" + wrapped("  may hold   ", element.children) }
    return text
  }
}

extension TopicJSON {
  /// Writes an object for an element of TTML.
  static func write(
    _ element: TimedTextElement,
    attribute: String?,
    to json: inout JSONWriter
  ) {
    json.beginObject()
    json.field("element", element.name)
    json.field("namespace", element.namespace)
    json.field("meaning", element.meaning)
    json.field("specification", element.specification)
    json.field("version", element.version)
    json.field("text", element.holdsText)
    json.field("elements", element.children)
    let attributes = attribute.map(element.attributes(named:)) ?? element.attributes
    if !attributes.isEmpty {
      json.beginArray("attributes")
      for attribute in attributes {
        json.beginObject()
        json.field("attribute", attribute.name)
        json.field("value", attribute.form)
        json.field("meaning", attribute.meaning)
        json.field("specification", attribute.specification)
        json.field("version", attribute.version)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
  }
}
