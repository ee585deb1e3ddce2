/// Writes JSON (RFC 8259) value by value.
///
/// Absent stays absent: a `nil` or an empty array writes no key. Nothing is allocated. Nesting is the
/// caller's: every `begin` has its `end`.
package struct JSONWriter: ~Copyable {
  private var sink: ByteSink
  private let isPretty: Bool
  private var depth: Int
  // Whether a value stands before in the same object or array.
  private var hasValueBefore: Bool

  /// Makes a writer that takes a sink over until ``finish()``.
  ///
  /// - Parameters:
  ///   - sink: Where to write.
  ///   - isPretty: Whether to indent by two spaces; otherwise there is no white space at all.
  ///   - depth: How deep the writing begins, for a value that goes into the midst of a document.
  ///   - hasValueBefore: Whether a value stands before in the same array.
  package init(
    _ sink: consuming ByteSink,
    isPretty: Bool,
    depth: Int = 0,
    hasValueBefore: Bool = false
  ) {
    self.sink = sink
    self.isPretty = isPretty
    self.depth = depth
    self.hasValueBefore = hasValueBefore
  }

  /// Gives the sink back.
  package consuming func finish() -> ByteSink { sink }

  // MARK: Structure

  /// Begins an object: the document, or an element of an array.
  package mutating func beginObject() {
    separate()
    open("{")
  }

  /// Begins an object as the value of a key.
  package mutating func beginObject(_ key: StaticString) {
    write(key: key)
    open("{")
  }

  /// Begins an object as the value of a key that is made when the program runs.
  package mutating func beginObject(key: String) {
    separate()
    sink.append(UInt8(ascii: "\""))
    sink.append(key, as: JSONEscaping.self)
    sink.append("\":" as StaticString)
    if isPretty { sink.append(UInt8(ascii: " ")) }
    open("{")
  }

  /// Ends the innermost object.
  package mutating func endObject() { close("}") }

  /// Begins an array: the document, or an element of an array.
  package mutating func beginArray() {
    separate()
    open("[")
  }

  /// Begins an array as the value of a key.
  package mutating func beginArray(_ key: StaticString) {
    write(key: key)
    open("[")
  }

  /// Ends the innermost array.
  package mutating func endArray() { close("]") }

  /// Ends the document's line.
  package mutating func endLine() {
    sink.append(UInt8(ascii: "\n"))
    hasValueBefore = false
  }

  /// Does something with the sink itself, such as adding a value that was written before.
  package mutating func withSink(_ body: (inout ByteSink) -> Void) {
    body(&sink)
    hasValueBefore = true
  }

  // MARK: Fields of an object

  /// Writes a text, unless it is absent.
  @inline(__always)
  package mutating func field(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    write(key: key)
    write(text)
  }

  /// Writes a text under a key made of a name and an ending.
  package mutating func field(_ key: String, ending: StaticString, _ text: String) {
    separate()
    sink.append(UInt8(ascii: "\""))
    sink.append(key, as: JSONEscaping.self)
    sink.append(ending)
    sink.append("\":" as StaticString)
    if isPretty { sink.append(UInt8(ascii: " ")) }
    write(text)
  }

  /// Writes a whole number, unless it is absent.
  package mutating func field(_ key: StaticString, _ number: Int?) {
    guard let number else { return }
    write(key: key)
    sink.appendShort(ShortText(number))
  }

  /// Writes a number with a decimal point, unless it is absent or not finite.
  package mutating func field(_ key: StaticString, _ number: Double?) {
    guard let number, let text = ShortText(number) else { return }
    write(key: key)
    sink.appendShort(text)
  }

  /// Writes true or false, unless it is absent.
  package mutating func field(_ key: StaticString, _ flag: Bool?) {
    guard let flag else { return }
    write(key: key)
    sink.append(flag ? "true" : "false" as StaticString)
  }

  /// Writes seconds with a decimal point, unless absent.
  package mutating func field(_ key: StaticString, seconds: Duration?) {
    guard let seconds else { return }
    write(key: key)
    sink.appendShort(ShortText(seconds: seconds))
  }

  /// Writes a time in the form of RFC 3339, unless it is absent or outside the years 1 to 9999.
  package mutating func field(_ key: StaticString, _ time: Timestamp?) {
    guard let time, let text = ShortText(time) else { return }
    write(key: key)
    sink.append(UInt8(ascii: "\""))
    sink.appendShort(text)
    sink.append(UInt8(ascii: "\""))
  }

  /// Writes an array of texts, unless it is empty.
  package mutating func field(_ key: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    beginArray(key)
    for text in texts { element(text) }
    endArray()
  }

  /// Writes an array of whole numbers, unless it is empty.
  package mutating func field(_ key: StaticString, _ numbers: [Int]) {
    guard !numbers.isEmpty else { return }
    beginArray(key)
    for number in numbers { element(number) }
    endArray()
  }

  // MARK: Fields whose names are texts

  /// Writes a text.
  package mutating func field(named key: String, _ text: String) {
    write(key: key)
    write(text)
  }

  /// Writes what is JSON already: a number, a word, a value that was kept.
  package mutating func field(named key: String, json value: String) {
    write(key: key)
    sink.append(value)
  }

  /// Writes a value that was kept from a JSON document.
  package mutating func field(named key: String, _ value: JSONValue) {
    write(key: key)
    sink.append(json: value)
  }

  /// Begins an array as the value of a key.
  package mutating func beginArray(named key: String) {
    write(key: key)
    open("[")
  }

  private mutating func write(key: String) {
    separate()
    sink.append(UInt8(ascii: "\""))
    sink.append(key, as: JSONEscaping.self)
    sink.append("\":" as StaticString)
    if isPretty { sink.append(UInt8(ascii: " ")) }
  }

  // MARK: Elements of an array

  /// Writes a text as an element.
  package mutating func element(_ text: String) {
    separate()
    write(text)
  }

  /// Writes a whole number as an element.
  package mutating func element(_ number: Int) {
    separate()
    sink.appendShort(ShortText(number))
  }

  // MARK: Private

  @inline(__always)
  private mutating func write(_ text: String) {
    sink.append(UInt8(ascii: "\""))
    sink.append(text, as: JSONEscaping.self)
    sink.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private mutating func write(key: StaticString) {
    separate()
    sink.append(key: key)
    if isPretty { sink.append(UInt8(ascii: " ")) }
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    sink.append(UInt8(ascii: bracket))
    depth += 1
    hasValueBefore = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    depth -= 1
    if isPretty && hasValueBefore { newLine() }
    sink.append(UInt8(ascii: bracket))
    hasValueBefore = true
  }

  // Writes what stands between the value before, if any, and the next.
  @inline(__always)
  private mutating func separate() {
    if hasValueBefore { sink.append(UInt8(ascii: ",")) }
    if isPretty { indent() }
    hasValueBefore = true
  }

  @inline(never)
  private mutating func indent() {
    if depth > 0 { newLine() }
  }

  private mutating func newLine() {
    sink.append(UInt8(ascii: "\n"))
    sink.append(spaces: 2 * depth)
  }
}

extension ByteSink {
  /// Writes JSON into the sink.
  ///
  /// - Parameters:
  ///   - isPretty: Whether to indent by two spaces.
  ///   - depth: How deep the writing begins, for a value that goes into the midst of a document.
  ///   - hasValueBefore: Whether a value stands before in the same array.
  ///   - body: Does the writing.
  @inline(__always)
  package mutating func writeJSON(
    isPretty: Bool,
    depth: Int = 0,
    hasValueBefore: Bool = false,
    _ body: (inout JSONWriter) -> Void
  ) {
    var json = JSONWriter(
      consume self,
      isPretty: isPretty,
      depth: depth,
      hasValueBefore: hasValueBefore
    )
    body(&json)
    self = json.finish()
  }
}
