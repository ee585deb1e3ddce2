/// Mends of values that are well-formed and still not what was meant.
///
/// The text as it stood is kept beside the value, and told of. Nearly all texts are let through by a
/// look at their bytes.
enum ValueMends {
  /// Longer texts are let through: names and titles are what matters.
  private static let longest = 4_096

  /// Mends a trimmed text in place.
  ///
  /// - Returns: The text as it stood and the rule that speaks about it, or `nil`.
  @inline(__always)
  static func mend(
    _ text: inout TextBuffer,
    field: @autoclosure () -> String
  ) -> (source: String, rule: RuleID)? {
    guard text.count <= longest, text.mayNeedMend() else { return nil }
    return mendSuspect(&text, field: field())
  }

  @inline(never)
  private static func mendSuspect(
    _ text: inout TextBuffer,
    field: String
  ) -> (source: String, rule: RuleID)? {
    let source = text.string()
    guard let (mended, rule) = mended(source, field: field) else { return nil }
    text.replace(with: mended)
    return (source, rule)
  }

  private static func mended(_ source: String, field: String) -> (String, RuleID)? {
    if nameFields.contains(field), let name = Mojibake.withoutEmojiRest(source) {
      return (name, "repair-emoji-rest")
    }
    if let text = Mojibake.mended(source) { return (text, "repair-mojibake") }
    if addressFields.contains(field), let address = address(source) {
      return (address, "repair-url-space")
    }
    return nil
  }

  /// An address without line ends and tabs, and with its spaces escaped; `nil` when it has none.
  private static func address(_ source: String) -> String? {
    guard source.utf8.starts(with: "http".utf8) else { return nil }
    var result = ""
    for character in source.unicodeScalars {
      switch character {
      case "\n", "\r", "\t": continue
      case " ": result += "%20"
      default: result.unicodeScalars.append(character)
      }
    }
    return result == source ? nil : result
  }

  private static let nameFields: Set<String> = [
    "name", "persons", "author", "authors", "itunes_author", "creator", "title",
  ]
  private static let addressFields: Set<String> = [
    "url", "href", "link", "src", "img", "image", "comments", "enclosure", "xml_url", "html_url",
    "new_feed_url",
  ]
}
