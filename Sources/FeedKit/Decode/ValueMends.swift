/// Mends of values that are well-formed and still not what was meant.
///
/// The text as it stood is kept beside the value, and told of. Nearly all texts are let through by a
/// look at their bytes.
enum ValueMends {
  /// Which mends are made.
  struct Choice: OptionSet, Sendable {
    let rawValue: UInt8
    /// Those that change nothing that is right.
    static let values = Choice(rawValue: 1)
    /// Texts that are escaped twice, which has to be asked for.
    static let doubleEscapes = Choice(rawValue: 2)
  }

  /// Longer texts are let through: names and titles are what matters.
  private static let longest = 4_096

  /// Mends a trimmed text in place.
  ///
  /// - Returns: The text as it stood and the rule that speaks about it, or `nil`.
  @inline(__always)
  static func mend(
    _ text: inout TextBuffer,
    _ choice: Choice,
    isHTML: @autoclosure () -> Bool,
    field: @autoclosure () -> String
  ) -> (source: String, rule: RuleID)? {
    if choice.contains(.doubleEscapes), let mend = unescape(&text, isHTML: isHTML()) { return mend }
    guard choice.contains(.values), text.count <= longest, text.mayNeedMend() else { return nil }
    return mendSuspect(&text, field: field())
  }

  @inline(never)
  private static func unescape(
    _ text: inout TextBuffer,
    isHTML: Bool
  ) -> (source: String, rule: RuleID)? {
    let source = text.string()
    guard let mended = DoubleEscapes.mended(source, isHTML: isHTML) else { return nil }
    text.replace(with: mended)
    return (source, "repair-double-escape")
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

extension ValueMends.Choice {
  /// What the options ask for.
  init(_ options: ParseOptions) {
    self = options.mendsValues ? .values : []
    if options.mendsDoubleEscapes { insert(.doubleEscapes) }
  }
}
