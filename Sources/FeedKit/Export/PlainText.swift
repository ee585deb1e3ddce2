/// Plain text of a description that may hold HTML, for places that take a short text.
enum PlainText {
  // The references that descriptions have most; others stay as they are.
  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'", "nbsp": " ",
  ]

  /// The text without tags, white space run together, cut at a word; `nil` when nothing is left.
  static func summary(of html: String, length: Int = 500) -> String? {
    let text = withoutTags(html).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return nil }
    guard let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex),
      end < text.endIndex
    else { return text }
    let head = text[..<end]
    let cut = text[end] == " " ? head.endIndex : head.lastIndex(of: " ") ?? head.endIndex
    return "\(head[..<cut])…"
  }

  private static func withoutTags(_ html: String) -> String {
    var text = ""
    var rest = html[...]
    while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      text += rest[..<mark]
      rest = rest[mark...]
      if rest.first == "<", isTag(rest.dropFirst()), let end = rest.firstIndex(of: ">") {
        text += " "
        rest = rest[rest.index(after: end)...]
      } else if let (character, after) = entity(rest) {
        text += character
        rest = after
      } else {
        text.append(rest.removeFirst())
      }
    }
    return text + rest
  }

  private static func isTag(_ rest: Substring) -> Bool {
    guard let first = rest.first else { return false }
    return first.isLetter || first == "/" || first == "!"
  }

  private static func entity(_ rest: Substring) -> (String, Substring)? {
    let name = rest.dropFirst().prefix(8).prefix { $0 != ";" }
    guard name.endIndex < rest.endIndex, rest[name.endIndex] == ";",
      let character = entities[String(name)]
    else { return nil }
    return (character, rest[rest.index(after: name.endIndex)...])
  }
}
