/// Where a value ends whose quotes are damaged.
///
/// A value that is cut short loses a word; one that runs on loses the elements behind it. So what
/// looks like the next attribute or the end of the tag counts for more than a quote.
extension Markup {
  /// How far the quote may stand behind a `<` in a value.
  private static let longestWithMarkup = 4_096

  /// Finds the end of a value between quotes; false when more bytes are needed.
  func readQuoted(
    _ bytes: UnsafePointer<UInt8>,
    _ attribute: inout TagAttribute,
    _ count: Int,
    isFull: Bool,
    isFinal: Bool
  ) -> Bool {
    let start = attribute.valueStart
    let quote = bytes[start - 1]
    let firstQuote = find(quote, bytes, start, count)
    // Looking beyond the quote for each attribute would be quadratic.
    let markup = find(UInt8(ascii: "<"), bytes, start, firstQuote ?? count)
    if markup == nil, let closing = firstQuote {
      guard canJudge(bytes, closing + 1, count) || isFinal || isFull else { return false }
      return endValue(bytes, &attribute, closing, count)
    }
    guard let markup else {
      // Nothing but the value; at the end of input the first sign that ends a tag ends it.
      guard isFinal, find(UInt8(ascii: ">"), bytes, start, count) != nil else { return false }
      return cutValue(bytes, &attribute, count)
    }
    let limit = min(count, markup + Self.longestWithMarkup)
    guard let closing = find(quote, bytes, markup, limit) else {
      guard limit < count || isFinal || isFull else { return false }
      return cutValue(bytes, &attribute, count)
    }
    guard canJudge(bytes, closing + 1, count) || isFinal || isFull else { return false }
    guard isValueEnd(bytes, closing + 1, count), lastName(bytes, start, closing) == nil else {
      return cutValue(bytes, &attribute, count)
    }
    attribute.valueEnd = closing
    attribute.end = closing + 1
    return true
  }

  /// Decides whether a quote ends a value that has no markup in it.
  private func endValue(
    _ bytes: UnsafePointer<UInt8>,
    _ attribute: inout TagAttribute,
    _ closing: Int,
    _ count: Int
  ) -> Bool {
    let start = attribute.valueStart
    attribute.valueEnd = closing
    attribute.end = closing + 1
    guard !isValueEnd(bytes, closing + 1, count) else { return true }
    if let name = lastName(bytes, start, closing) {
      attribute.form = .halfQuoted
      attribute.valueEnd = name
      attribute.end = name
    } else if let later = laterQuote(bytes, closing + 1, count, bytes[start - 1]) {
      attribute.valueEnd = later
      attribute.end = later + 1
    }
    return true
  }

  /// Whether enough of what follows a quote is there to tell what it is.
  private func canJudge(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Bool {
    guard index < count else { return false }
    let byte = bytes[index]
    if Whitespace.isXMLSpace(byte) || byte == UInt8(ascii: "/") { return true }
    return find(UInt8(ascii: ">"), bytes, index, count) != nil
  }

  /// Whether what stands behind a quote may stand behind a value: space, the tag's end, or the next
  /// attribute without a space.
  private func isValueEnd(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Bool {
    guard index < count else { return true }
    let byte = bytes[index]
    if Whitespace.isXMLSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
      return true
    }
    guard isNameStart(byte) else { return false }
    var end = index
    while end < count, isNameByte(bytes[end]) { end += 1 }
    guard end + 1 < count, bytes[end] == UInt8(ascii: "=") else { return false }
    return bytes[end + 1] == UInt8(ascii: "\"") || bytes[end + 1] == UInt8(ascii: "'")
  }

  /// Where the space begins before a last `name=` in a value.
  private func lastName(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = end
    while index > start, Whitespace.isXMLSpace(bytes[index - 1]) { index -= 1 }
    guard index > start, bytes[index - 1] == UInt8(ascii: "=") else { return nil }
    index -= 1
    let nameEnd = index
    while index > start, isNameByte(bytes[index - 1]) { index -= 1 }
    guard index < nameEnd, isNameStart(bytes[index]) else { return nil }
    let name = index
    while index > start, Whitespace.isXMLSpace(bytes[index - 1]) { index -= 1 }
    return index < name ? index : nil
  }

  /// A later quote of the same kind, within the tag, that ends a value: those before it are part of
  /// the text.
  private func laterQuote(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    _ quote: UInt8
  ) -> Int? {
    var index = start
    while index < count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { return nil }
      if byte == quote {
        if lastName(bytes, start, index) != nil { return nil }
        var next = index + 1
        while next < count, Whitespace.isXMLSpace(bytes[next]) { next += 1 }
        // Behind the space there must be another attribute, or the end.
        if next < count, isValueEnd(bytes, next, count) { return index }
      }
      index += 1
    }
    return nil
  }

  /// Ends a value that runs into markup: before the next ` name=`, or at the tag's end.
  private func cutValue(
    _ bytes: UnsafePointer<UInt8>,
    _ attribute: inout TagAttribute,
    _ count: Int
  ) -> Bool {
    let start = attribute.valueStart
    attribute.form = .halfQuoted
    var end = start
    while end < count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") { end += 1 }
    if let equals = find(UInt8(ascii: "="), bytes, start, end),
      let name = lastName(bytes, start, equals + 1)
    {
      end = name
    } else if end > start, end < count, bytes[end] == UInt8(ascii: ">"),
      bytes[end - 1] == UInt8(ascii: "/")
    {
      end -= 1
    }
    attribute.valueEnd = end
    attribute.end = end
    while attribute.valueEnd > start, Whitespace.isXMLSpace(bytes[attribute.valueEnd - 1]) {
      attribute.valueEnd -= 1
    }
    return true
  }
}
