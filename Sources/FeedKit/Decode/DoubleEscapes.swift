/// Undoes what was escaped once too often: `Tom &amp;amp; Jerry`.
///
/// It is asked for, since a text that shows an escape on purpose looks the same.
enum DoubleEscapes {
  /// Undoes the second escape of a text.
  ///
  /// - Parameters:
  ///   - text: A text with the references of XML resolved.
  ///   - isHTML: Whether it is source of HTML, where references are as they should be unless all tags are
  ///     escaped.
  /// - Returns: The text without it; `nil` when it has none.
  static func mended(_ text: String, isHTML: Bool) -> String? {
    guard text.utf8.contains(UInt8(ascii: "&")), !isHTML || isAllEscaped(text) else { return nil }
    var buffer = TextBuffer(limit: text.utf8.count)
    TextReference.resolve(text.utf8.span, into: &buffer)
    buffer.keepSpace()
    let mended = buffer.string()
    return mended == text ? nil : mended
  }

  /// Whether there are tags, and none that is not escaped.
  private static func isAllEscaped(_ text: String) -> Bool {
    guard !text.utf8.contains(UInt8(ascii: "<")) else { return false }
    var rest = text[...]
    while let mark = rest.firstRange(of: "&lt;") {
      rest = rest[mark.upperBound...]
      let name = rest.first == "/" ? rest.dropFirst() : rest
      if name.first?.isLetter == true, rest.contains("&gt;") { return true }
    }
    return false
  }
}
