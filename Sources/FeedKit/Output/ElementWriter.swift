/// Writes XML whose names are texts: those of the vocabulary, and those that documents brought.
///
/// It keeps no names: who begins an element ends it, with the same name, and has checked it. Elements
/// are indented by two spaces, but not where white space would count: beside text, and in elements
/// that are written as they were.
struct ElementWriter: ~Copyable {
  private var sink: ByteSink
  /// How many elements are open.
  private(set) var depth: Int
  // Elements that are open and written as they were.
  private var exactDepth = 0
  // Whether the start tag of the innermost element still lacks its ">".
  private var isInTag = false
  // Whether nothing but text has come since the innermost element began.
  private var hasText = false

  /// Makes a writer that takes a sink over until ``finish()``.
  ///
  /// - Parameters:
  ///   - sink: Where to write.
  ///   - depth: How many elements are open already.
  init(_ sink: consuming ByteSink, depth: Int) {
    self.sink = sink
    self.depth = depth
  }

  /// Gives the sink back; elements that stand open stay open.
  consuming func finish() -> ByteSink {
    completeTag()
    return sink
  }

  /// Begins an element.
  ///
  /// - Parameters:
  ///   - name: Its name, which must be one that XML allows.
  ///   - isExact: Whether no white space may be added in it.
  mutating func start(_ name: String, isExact: Bool = false) {
    completeTag()
    if exactDepth == 0 { indent() }
    sink.append(UInt8(ascii: "<"))
    sink.append(name)
    depth += 1
    if isExact || exactDepth > 0 { exactDepth += 1 }
    isInTag = true
    hasText = false
  }

  /// Adds an attribute to the element that has just begun; its name must be one that XML allows.
  mutating func attribute(_ name: String, _ value: String) {
    guard isInTag else { return }
    sink.append(UInt8(ascii: " "))
    sink.append(name)
    sink.append("=\"" as StaticString)
    sink.append(value, as: XMLAttributeEscaping.self)
    sink.append(UInt8(ascii: "\""))
  }

  /// Adds text: in a CDATA section where it holds markup, so that it can be read, else escaped.
  mutating func text(_ text: String) {
    beginText()
    if text.utf8.contains(UInt8(ascii: "<")) {
      sink.append("<![CDATA[" as StaticString)
      sink.append(text, as: XMLCDATAEscaping.self)
      sink.append("]]>" as StaticString)
    } else {
      sink.append(text, as: XMLTextEscaping.self)
    }
  }

  /// Adds what is well-formed already.
  mutating func markup(_ markup: String) {
    beginText()
    sink.append(markup)
  }

  /// Ends the innermost element, which has this name.
  mutating func end(_ name: String) {
    depth -= 1
    if isInTag {
      sink.append("/>" as StaticString)
    } else {
      if exactDepth == 0 && !hasText { indent() }
      sink.append("</" as StaticString)
      sink.append(name)
      sink.append(UInt8(ascii: ">"))
    }
    if exactDepth > 0 { exactDepth -= 1 }
    isInTag = false
    hasText = false
  }

  /// Writes an element that holds nothing but a text.
  mutating func element(_ name: String, _ text: String) {
    start(name)
    self.text(text)
    end(name)
  }

  /// Lets others write to the sink between elements, such as what was written before.
  mutating func withSink(_ body: (inout ByteSink) -> Void) {
    completeTag()
    body(&sink)
  }

  private mutating func beginText() {
    completeTag()
    hasText = true
  }

  private mutating func completeTag() {
    guard isInTag else { return }
    sink.append(UInt8(ascii: ">"))
    isInTag = false
  }

  private mutating func indent() {
    sink.append(UInt8(ascii: "\n"))
    sink.append(spaces: 2 * depth)
  }
}

extension ByteSink {
  /// Writes elements into the sink; those that stand open at the end stay open.
  mutating func writeElements(depth: Int, _ body: (inout ElementWriter) -> Void) {
    var xml = ElementWriter(consume self, depth: depth)
    body(&xml)
    self = xml.finish()
  }
}
