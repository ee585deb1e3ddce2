import FeedKit

/// What is known of elements, namespaces and rules, as JSON.
enum TopicJSON {
  /// Writes an array with an object for each namespace, element or rule.
  static func write(_ topics: [Topic], to sink: inout ByteSink) {
    sink.writeJSON(isPretty: true) { json in
      json.beginArray()
      for topic in topics { write(topic, to: &json) }
      json.endArray()
      json.endLine()
    }
  }

  private static func write(_ topic: Topic, to json: inout JSONWriter) {
    switch topic {
    case .everything:
      for namespace in ElementReference.namespaces { write(namespace, to: &json) }
    case .namespace(let namespace):
      for entry in namespace.elements { write(entry, attribute: nil, to: &json) }
    case .elements(let entries, let attribute):
      for entry in entries { write(entry, attribute: attribute, to: &json) }
    case .timedText(let elements, let attribute):
      for element in elements { write(element, attribute: attribute, to: &json) }
    case .document(let document):
      for member in DocumentReference.members where member.document == document.name {
        write(member, to: &json)
      }
    case .members(let members):
      for member in members { write(member, to: &json) }
    case .rule(let rule):
      json.object(rule)
    }
  }

  private static func write(_ namespace: NamespaceDescription, to json: inout JSONWriter) {
    json.beginObject()
    json.field("prefix", namespace.prefix)
    json.field("title", namespace.title)
    json.field("uris", namespace.uris)
    json.field("document", namespace.document)
    json.field("elements", namespace.elementCount)
    json.endObject()
  }

  private static func write(
    _ entry: ElementEntry,
    attribute: String?,
    to json: inout JSONWriter
  ) {
    let found = entry.destination()
    json.beginObject()
    json.field("element", entry.name)
    json.field("parent", entry.parent.isEmpty ? nil : entry.parent)
    json.field("aliases", entry.aliases)
    json.field("repeatable", entry.isRepeatable)
    json.field("value", entry.form)
    write(found, to: &json)
    json.field("specification", entry.specification)
    json.field("document", entry.document)
    json.field("elements", entry.children)
    let parts = entry.parts(named: attribute)
    if !parts.isEmpty {
      json.beginArray("attributes")
      for part in parts {
        json.beginObject()
        json.field("attribute", part.name.isEmpty ? nil : part.name)
        json.field("aliases", part.aliases)
        json.field("value", part.form)
        write(part.destination, to: &json)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
  }

  private static func write(_ found: ElementDestination, to json: inout JSONWriter) {
    json.field("meaning", found.meaning.isEmpty ? nil : found.meaning)
    json.field("model", found.model)
    json.field("json", found.json)
    json.field("columns", found.columns)
  }
}
