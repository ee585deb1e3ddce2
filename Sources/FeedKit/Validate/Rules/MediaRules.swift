/// What Media RSS asks.
struct MediaRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "media-restriction",
      .error,
      levels: .mildForPodcasts,
      "A restriction is none that there is",
      says: "is no restriction that is specified",
      hint: "write allow or deny, and country, uri or sharing",
      spec: "Media RSS, <media:restriction>",
      passing: .item(
        "<media:restriction relationship=\"allow\" type=\"country\">at de</media:restriction>"
      ),
      failing: .item(
        "<media:restriction relationship=\"maybe\" type=\"country\">at de</media:restriction>"
      )
    ),
    Rule(
      "media-hash",
      .error,
      levels: .mildForPodcasts,
      "A hash is not as long as its algorithm makes it",
      hint: "write 32 hexadecimal digits for md5, 40 for sha-1",
      spec: "Media RSS, <media:hash>",
      passing: .item("<media:hash algo=\"md5\">dfdec888b72151965a34b4b59031290a</media:hash>"),
      failing: .item("<media:hash algo=\"md5\">dfdec888</media:hash>")
    ),
    Rule(
      "media-credit-role",
      .warning,
      levels: .quietForPodcasts,
      "The role of a credit is not written in lower case",
      hint: "write it in lower case, as the scheme of the EBU has it",
      spec: "Media RSS, <media:credit>",
      passing: .item("<media:credit role=\"producer\">Mara Quill</media:credit>"),
      failing: .item("<media:credit role=\"Producer\">Mara Quill</media:credit>")
    ),
    Rule(
      "media-group-single",
      .warning,
      levels: .quietForPodcasts,
      "A group has fewer than two contents",
      hint: "leave the group out, or add the other versions",
      spec: "Media RSS, <media:group>",
      passing: .item(
        """
        <media:group><media:content url="https://ferry.example/a.mp3"/><media:content \
        url="https://ferry.example/a.m4a"/></media:group>
        """
      ),
      failing: .item(
        "<media:group><media:content url=\"https://ferry.example/a.mp3\"/></media:group>"
      )
    ),
    Rule(
      "media-restriction-country",
      .warning,
      levels: .quietForPodcasts,
      "A country of a restriction is no code of two letters",
      hint: "write codes of ISO 3166, with spaces between them",
      spec: "Media RSS, <media:restriction>",
      passing: .item(
        "<media:restriction relationship=\"allow\" type=\"country\">at de</media:restriction>"
      ),
      failing: .item(
        "<media:restriction relationship=\"allow\" type=\"country\">Austria</media:restriction>"
      )
    ),
  ]

  static let elements = [
    "media:hash", "media:credit", "media:group", "media:content", "media:restriction",
    "media:title", "media:description",
  ]

  private var contents = 0

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    if element.name == "media:group" { contents = 0 }
    if element.name == "media:content", element.parent == "media:group" { contents += 1 }
  }

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    switch element.name {
    case "media:group":
      if contents < 2 {
        findings.add("media-group-single", "<media:group> has fewer than two <media:content>")
      }
    case "media:hash": checkHash(element, &findings)
    case "media:title", "media:description":
      guard element["type"] ?? "plain" == "plain",
        HTMLText.looksLikeHTML(Array(element.text.utf8).span)
      else { return }
      findings.add("html-undeclared", "\(element.name.angled) is plain text, and has HTML in it")
    case "media:credit":
      guard let role = element["role"], role != role.lowercased() else { return }
      findings.add("media-credit-role", "role \"\(role.quoted)\" is not in lower case")
    case "media:restriction": checkRestriction(element, &findings)
    default: break
    }
  }

  private func checkHash(_ element: ObservedElement, _ findings: inout Findings) {
    let length = element["algo"]?.lowercased() == "sha-1" ? 40 : 32
    let bytes = Array(element.text.utf8)
    guard bytes.count != length || !bytes.allSatisfy(\.isHexadecimalDigit) else { return }
    findings.add(
      "media-hash",
      "media:hash \"\(element.text.oneLine.quoted)\" is not \(length) hexadecimal digits"
    )
  }

  private func checkRestriction(_ element: ObservedElement, _ findings: inout Findings) {
    guard element["type"] == "country", element.text != "all", element.text != "none" else {
      return
    }
    for word in element.text.split(whereSeparator: { $0.isWhitespace }) where word.utf8.count != 2 {
      return findings.add(
        "media-restriction-country",
        "\"\(String(word).quoted)\" is no country code of two letters"
      )
    }
  }

}
