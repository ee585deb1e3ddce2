/// Writes an OPML list as OPML 2.0: folders stay folders, and what other programs added stays too.
///
/// Lines are written as they come. Alone, the list is a document; beside others its lines stand in the
/// document that they share.
package struct OPMLListXML {
  private let isAlone: Bool
  private var head = OPMLHead()
  private var isBegun = false
  private var pending: Outline?
  /// Lines that were written and not closed.
  private var depth = 0

  /// What had no place.
  package private(set) var report = ExportReport()

  /// Makes a writer for one list.
  package init(isAlone: Bool) { self.isAlone = isAlone }

  /// Writes what an event brings, or keeps it until it can be written.
  package mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) {
    switch event {
    case .head(let head):
      self.head = head
    case .headChanged(let head):
      // What came after the head was written has no place any more.
      if head.title != self.head.title { report.lost["title", default: 0] += 1 }
      if isBegun {
        lose(head.extensions.elements.count - self.head.extensions.elements.count)
        lose(head.extensions.attributes.count - self.head.extensions.attributes.count)
      } else {
        self.head = head
      }
    case .outline(let outline, let level):
      writePending(below: level, to: &sink)
      close(to: level, to: &sink)
      pending = outline
    case .diagnostic:
      break
    }
  }

  /// Writes what is left.
  package mutating func finish(to sink: inout ByteSink) {
    writePending(below: 0, to: &sink)
    close(to: 0, to: &sink)
    begin(&sink)
    guard isAlone else { return }
    sink.writeXML(within: ["opml", "body"]) { xml in
      xml.close()
      xml.close()
    }
  }

  private mutating func begin(_ sink: inout ByteSink) {
    guard !isBegun else { return }
    isBegun = true
    guard isAlone else {
      return lose(head.extensions.elements.count + head.extensions.attributes.count)
    }
    let head = head
    let attributes = head.extensions.attributes
    let ofRoot = OutlineAttributes(attributes.filter { $0.element == nil }, own: ["version"])
    let ofBody = OutlineAttributes(attributes.filter { $0.element == "body" }, own: [])
    lose(ofRoot.lostCount + ofBody.lostCount)
    lose(attributes.count { $0.element != nil && $0.element != "body" })
    var foreign = ForeignElements()
    sink.writeXML { xml in
      xml.declaration()
      xml.open("opml")
      xml.attribute("version", "2.0")
      for attribute in ofRoot.all { xml.attribute(named: attribute.name, attribute.value) }
      xml.open("head")
      xml.element("title", head.title)
      xml.element("dateCreated", head.dateText("date_created", head.dateCreated))
      xml.element("dateModified", head.dateText("date_modified", head.dateModified))
      xml.element("ownerName", head.ownerName)
      xml.element("ownerEmail", head.ownerEmail)
      xml.element("ownerId", head.ownerID)
      xml.element("docs", head.docs)
      xml.element("expansionState", head.expansionText)
      xml.element("vertScrollState", head.verticalScrollState.map(String.init))
      xml.element("windowTop", head.windowTop.map(String.init))
      xml.element("windowLeft", head.windowLeft.map(String.init))
      xml.element("windowBottom", head.windowBottom.map(String.init))
      xml.element("windowRight", head.windowRight.map(String.init))
      xml.add(head.extensions.elements, &foreign)
      xml.close()
      xml.open("body")
      for attribute in ofBody.all { xml.attribute(named: attribute.name, attribute.value) }
    }
    lose(foreign.lostCount)
  }

  private var names: [StaticString] {
    ["opml", "body"] + Array(repeating: "outline", count: depth)
  }

  /// Writes the line that waits: a folder when the next one stands below it.
  private mutating func writePending(below level: Int, to sink: inout ByteSink) {
    guard let outline = pending else { return }
    pending = nil
    begin(&sink)
    let isFolder = level > depth
    let others = OutlineAttributes(outline.extensions.attributes)
    var foreign = ForeignElements()
    sink.writeXML(within: names) { xml in
      xml.open("outline")
      xml.attributes(of: outline, others)
      xml.add(outline.extensions.elements, &foreign)
      if !isFolder { xml.close() }
    }
    lose(others.lostCount + foreign.lostCount)
    if isFolder { depth += 1 }
  }

  private mutating func close(to level: Int, to sink: inout ByteSink) {
    while depth > level {
      sink.writeXML(within: names) { xml in xml.close() }
      depth -= 1
    }
  }

  private mutating func lose(_ count: Int) {
    if count > 0 { report.lost["extensions", default: 0] += count }
  }
}

extension XMLWriter {
  /// Adds elements of other programs inside the innermost one.
  fileprivate mutating func add(_ elements: [ForeignElement], _ foreign: inout ForeignElements) {
    guard !elements.isEmpty else { return }
    self.elements { xml in
      for element in elements { foreign.write(element, to: &xml) }
    }
  }

  fileprivate mutating func attributes(of outline: Outline, _ others: OutlineAttributes) {
    // OPML 2.0 requires it; one that says nothing is read as none.
    attribute("text", outline.text ?? "")
    attribute("title", outline.title)
    attribute("type", outline.type)
    attribute("xmlUrl", outline.xmlURL)
    attribute("htmlUrl", outline.htmlURL)
    attribute("url", outline.url)
    attribute("description", outline.description)
    attribute("language", outline.language)
    attribute("category", outline.category)
    attribute("version", outline.version)
    attribute("created", outline.dateText)
    attribute("isComment", outline.flagText("is_comment", outline.isComment))
    attribute("isBreakpoint", outline.flagText("is_breakpoint", outline.isBreakpoint))
    for other in others.all { attribute(named: other.name, other.value) }
  }
}

extension OPMLHead {
  /// A date as RFC 822 has it; one that was not read, as it was written.
  fileprivate func dateText(_ field: String, _ date: Timestamp?) -> String? {
    sourceTexts[field] ?? date?.rfc2822
  }

  fileprivate var expansionText: String? {
    if let text = sourceTexts["expansion_state"] { return text }
    return expansionState.isEmpty ? nil : expansionState.map(String.init).joined(separator: ", ")
  }
}

extension Outline {
  fileprivate var dateText: String? { sourceTexts["created"] ?? created?.rfc2822 }

  fileprivate func flagText(_ field: String, _ flag: Bool?) -> String? {
    sourceTexts[field] ?? flag.map { $0 ? "true" : "false" }
  }
}
