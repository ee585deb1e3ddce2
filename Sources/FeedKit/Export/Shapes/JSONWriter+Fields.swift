// JSON writes each field under its name, if there is a value.

extension JSONWriter: FieldVisitor {
  @inline(__always)
  mutating func text(_ name: StaticString, _ value: String?, _ meaning: StaticString) {
    field(name, value)
  }

  @inline(__always)
  mutating func texts(_ name: StaticString, _ value: [String], _ meaning: StaticString) {
    field(name, value)
  }

  @inline(__always)
  mutating func integer(_ name: StaticString, _ value: Int?, _ meaning: StaticString) {
    field(name, value)
  }

  @inline(__always)
  mutating func integers(_ name: StaticString, _ value: [Int], _ meaning: StaticString) {
    field(name, value)
  }

  @inline(__always)
  mutating func decimal(_ name: StaticString, _ value: Double?, _ meaning: StaticString) {
    field(name, value)
  }

  @inline(__always)
  mutating func seconds(_ name: StaticString, _ value: Duration?, _ meaning: StaticString) {
    field(name, seconds: value)
  }

  @inline(__always)
  mutating func time(_ name: StaticString, _ value: Timestamp?, _ meaning: StaticString) {
    field(name, value)
  }

  @inline(__always)
  mutating func flag(_ name: StaticString, _ value: Bool?, _ meaning: StaticString) {
    field(name, value)
  }

  mutating func record<Part: Shaped>(
    _ name: StaticString,
    _ part: Part?,
    _ meaning: StaticString
  ) {
    guard let part else { return }
    beginObject(name)
    part.visitFields(&self)
    endObject()
  }

  mutating func list<Part: Shaped>(
    _ name: StaticString,
    _ parts: [Part],
    _ meaning: StaticString,
    column: StaticString?
  ) {
    guard !parts.isEmpty else { return }
    beginArray(name)
    let parts = parts.span
    for index in parts.indices {
      beginObject()
      parts[index].visitFields(&self)
      endObject()
    }
    endArray()
  }

  // A key is written once: of several source texts of one field the first is kept.
  mutating func mends<Record: Shaped>(_ texts: SourceTexts, of record: Record) {
    let all = texts.all
    guard !all.isEmpty else { return }
    for index in all.indices {
      let text = all[index]
      guard !all[..<index].contains(where: { $0.field == text.field }) else { continue }
      field(text.field, ending: "_raw", text.text)
    }
    beginArray("mends")
    for index in all.indices {
      let rule = all[index].rule
      guard !all[..<index].contains(where: { $0.rule == rule }) else { continue }
      element(rule.rawValue)
    }
    endArray()
  }

  mutating func extensions(_ name: StaticString, _ extensions: Extensions) {
    guard !extensions.isEmpty else { return }
    beginObject(name)
    write(extensions.attributes)
    if !extensions.elements.isEmpty {
      beginArray("elements")
      for element in extensions.elements { write(element) }
      endArray()
    }
    endObject()
  }
}

extension JSONWriter {
  /// Writes unknown attributes under a key of their own, and only what else there is as extensions.
  mutating func attributes(_ extensions: Extensions) {
    write(extensions.attributes)
    var others = extensions
    others.attributes = []
    self.extensions("extensions", others)
  }

  private mutating func write(_ attributes: [ForeignAttribute]) {
    guard !attributes.isEmpty else { return }
    beginArray("attributes")
    for attribute in attributes {
      beginObject()
      write(attribute.name)
      field("value", attribute.value)
      field("element", attribute.element)
      endObject()
    }
    endArray()
  }

  private mutating func write(_ name: XMLName) {
    field("name", name.local)
    field("prefix", name.prefix)
    field("namespace", name.namespace)
  }

  // Text alone is `text`; content with elements in it is `content`, a list of objects in which text
  // has only `text`. So every key has one type.
  private mutating func write(_ element: ForeignElement) {
    beginObject()
    write(element.name)
    write(element.attributes)
    field("json", json: element.json)
    if element.hasOnlyText {
      if !element.children.isEmpty { field("text", element.text) }
    } else {
      beginArray("content")
      for child in element.children {
        switch child {
        case .element(let element): write(element)
        case .text(let text):
          beginObject()
          field("text", text)
          endObject()
        }
      }
      endArray()
    }
    endObject()
  }
}

extension ForeignElement {
  fileprivate var hasOnlyText: Bool {
    children.allSatisfy { child in
      if case .text = child { true } else { false }
    }
  }
}
