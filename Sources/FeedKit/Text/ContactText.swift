/// A person or address as RSS writes them: `ann@example.com (Ann Example)`.
struct ContactText {
  /// Where the name stands, or `nil` when there is none.
  var name: Range<Int>?
  /// Where the address stands, or `nil` when there is none.
  var email: Range<Int>?

  /// Takes `email (Name)`, `Name (email)`, `Name <email>`, `email` or `mailto:email` apart.
  ///
  /// In doubt all is the name: two people, words around an address, something that only looks like
  /// an address. A name that only repeats the address is none.
  static func read(_ text: Span<UInt8>) -> ContactText {
    let whole = Whitespace.trimmedRange(text)
    guard !whole.isEmpty else { return ContactText() }
    if let email = address(text, in: whole) { return ContactText(name: nil, email: email) }
    if let contact = bracketed(text, whole) { return contact }
    return ContactText(name: whole, email: nil)
  }

  private static func bracketed(_ text: Span<UInt8>, _ whole: Range<Int>) -> ContactText? {
    let close = text[whole.upperBound - 1]
    guard close == UInt8(ascii: ")") || close == UInt8(ascii: ">"),
      let open = opening(text, whole, close)
    else { return nil }
    let before = Whitespace.trimmedRange(text, in: whole.lowerBound..<open)
    let inside = Whitespace.trimmedRange(text, in: open + 1..<whole.upperBound - 1)
    if close == UInt8(ascii: ")"), let email = address(text, in: before) {
      return contact(text, name: inside, email: email)
    }
    guard let email = address(text, in: inside) else { return nil }
    let name = unquoted(text, before)
    for index in name where text[index] == UInt8(ascii: "@") && !isSame(text, name, email) {
      return nil
    }
    return contact(text, name: name, email: email)
  }

  private static func contact(
    _ text: Span<UInt8>,
    name: Range<Int>,
    email: Range<Int>
  ) -> ContactText {
    let isNamed = !name.isEmpty && !isSame(text, name, email)
    return ContactText(name: isNamed ? name : nil, email: email)
  }

  /// The bracket that the last byte closes, if nothing else in the text is bracketed beside it.
  private static func opening(_ text: Span<UInt8>, _ whole: Range<Int>, _ close: UInt8) -> Int? {
    let open = close == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "<")
    var depth = 0
    var first: Int?
    for index in whole {
      if text[index] == open {
        if depth == 0 {
          guard first == nil else { return nil }
          first = index
        }
        depth += 1
      } else if text[index] == close {
        depth -= 1
        guard depth >= 0 else { return nil }
      }
    }
    return depth == 0 ? first : nil
  }

  /// The address in a range that holds nothing else; `mailto:` and a query behind it are left out.
  private static func address(_ text: Span<UInt8>, in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    if range.count > 7, text.isWord("mailto:", in: start..<start + 7) {
      start += 7
      for index in start..<end where text[index] == UInt8(ascii: "?") {
        end = index
        break
      }
    }
    var at: Int?
    var lastDot: Int?
    for index in start..<end {
      switch text[index] {
      case UInt8(ascii: "@"):
        guard at == nil, index > start else { return nil }
        at = index
      case UInt8(ascii: "."):
        if at != nil { lastDot = index }
      case 0...0x20, 0x7F:
        return nil
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\""),
        UInt8(ascii: "/"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"):
        return nil
      default:
        break
      }
    }
    guard let at, let lastDot, lastDot > at + 1, lastDot < end - 1 else { return nil }
    return start..<end
  }

  /// A range without the quotation marks around it.
  private static func unquoted(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard range.count >= 2 else { return range }
    let quote = text[range.lowerBound]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      text[range.upperBound - 1] == quote
    else { return range }
    return Whitespace.trimmedRange(text, in: range.lowerBound + 1..<range.upperBound - 1)
  }

  private static func isSame(_ text: Span<UInt8>, _ lhs: Range<Int>, _ rhs: Range<Int>) -> Bool {
    guard lhs.count == rhs.count else { return false }
    for offset in 0..<lhs.count {
      let pair = (text[lhs.lowerBound + offset], text[rhs.lowerBound + offset])
      guard pair.0.lowercased == pair.1.lowercased else { return false }
    }
    return true
  }
}
