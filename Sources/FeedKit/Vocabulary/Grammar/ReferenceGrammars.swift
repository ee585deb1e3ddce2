extension Grammar {
  /// A URI or a reference relative to one, of RFC 3986 and 3987.
  static let reference = Grammar { text, report in
    if let rule = URIText.fault(in: text) { report(Fault(rule)) }
  }

  /// A URI that stands on its own.
  static let absoluteURI = absoluteURI("uri-relative")

  /// A URI that stands on its own; a rule speaks where it does not.
  static func absoluteURI(_ relative: RuleID) -> Grammar {
    Grammar { text, report in
      let fault = URIText.fault(in: text)
      if let fault { report(Fault(fault)) }
      // Of what has no scheme that is to be told too, whatever else is wrong with it.
      let isRelative = fault == nil ? !URLReference.isAbsolute(text) : URIText.lacksScheme(text)
      if isRelative { report(Fault(relative)) }
    }
  }

  /// An address of the web.
  static let webURL = webURL("uri-not-web")

  /// An address of the web; a rule speaks where it is none.
  static func webURL(_ rule: RuleID) -> Grammar {
    Grammar { text, report in
      let fault = URIText.fault(in: text)
      if let fault { report(Fault(fault)) }
      let isWeb = URIText.webColon(text).map { text.beginsFolded("://", at: $0) } ?? false
      if fault == nil ? !isWeb : URIText.lacksScheme(text) { report(Fault(rule)) }
    }
  }

  /// A URI that is the name of something and never looked up: it must be absolute and, so that it can
  /// be compared byte by byte, in the form that RFC 4287, 4.2.6.1 advises.
  static let permanentID = Grammar { text, report in
    if let rule = URIText.fault(in: text) { return report(Fault(rule)) }
    guard URLReference.isAbsolute(text) else { return report(Fault("uri-relative")) }
    if !URIText.isCanonical(text) { report(Fault("uri-not-canonical")) }
  }

  /// A media type.
  static let mediaType = Grammar("media-type-invalid") { URIText.isMediaType($0) }

  /// A tag of BCP 47.
  static let language = language("language-invalid")

  /// A tag of BCP 47; a rule speaks where it is none.
  static func language(_ rule: RuleID) -> Grammar {
    Grammar { text, report in
      if !LanguageForm.isWellFormed(text) { report(Fault(rule)) }
    }
  }

  /// An address of electronic mail and nothing else.
  static let email = Grammar("email-invalid") { MailAddress.isAddress($0, in: 0..<$0.count) }

  /// An address of electronic mail, with or without a name in parentheses behind it.
  static let contact = Grammar("contact-without-email") { MailAddress.isContact($0) }
}

/// What RFC 3986, 3987, 4151 and 8141 ask of a URI.
enum URIText {
  /// The rule that speaks about a text that should be a URI or a reference; `nil` when none does.
  static func fault(in text: Span<UInt8>) -> RuleID? {
    var index = text.firstUnusualInURI(from: 0)
    while index < text.count {
      let byte = text[index]
      guard byte > 0x20, byte != 0x7F else { return "uri-space" }
      guard byte == UInt8(ascii: "%") else { return "uri-character" }
      guard text.byte(at: index + 1).isHexadecimalDigit,
        text.byte(at: index + 2).isHexadecimalDigit
      else { return "uri-percent" }
      index = text.firstUnusualInURI(from: index + 1)
    }
    if let colon = webColon(text) { return isWeb(text, colon) ? nil : "uri-host" }
    guard schemeEnd(text) != nil else {
      // A colon in the first part of a path would be read as the end of a scheme.
      return hasColonInFirstPart(text) ? "uri-scheme" : nil
    }
    if text.beginsFolded("tag:") { return TagURI.isRight(text) ? nil : "uri-tag" }
    if text.beginsFolded("urn:") { return isURN(text) ? nil : "uri-urn" }
    return nil
  }

  /// Where the scheme of an address of the web ends, `http` or `https`; `nil` for others.
  fileprivate static func webColon(_ text: Span<UInt8>) -> Int? {
    guard text.beginsFolded("http") else { return nil }
    let colon = text.byte(at: 4).lowercased == UInt8(ascii: "s") ? 5 : 4
    return text.byte(at: colon) == UInt8(ascii: ":") ? colon : nil
  }

  /// Where the scheme ends: the index of its colon.
  static func schemeEnd(_ text: Span<UInt8>) -> Int? {
    guard text.byte(at: 0).isLetter else { return nil }
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: ":") { return index }
      let isPart =
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
      guard isPart else { return nil }
    }
    return nil
  }

  /// Whether a text names no scheme, nor anything that could be meant as one.
  static func lacksScheme(_ text: Span<UInt8>) -> Bool {
    schemeEnd(text) == nil && !hasColonInFirstPart(text)
  }

  private static func hasColonInFirstPart(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }

  /// `http` and `https` have two slashes and a host.
  private static func isWeb(_ text: Span<UInt8>, _ colon: Int) -> Bool {
    guard text.byte(at: colon + 1) == UInt8(ascii: "/"),
      text.byte(at: colon + 2) == UInt8(ascii: "/")
    else { return false }
    let first = text.byte(at: colon + 3)
    guard first != 0, first != UInt8(ascii: "/"), first != UInt8(ascii: "?"),
      first != UInt8(ascii: "#"), first != UInt8(ascii: ":")
    else { return false }
    var index = colon + 3
    var isLiteral = false
    while index < text.count {
      let byte = text[index]
      guard isMarkInAuthority(byte) else {
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: "["): isLiteral = true
      case UInt8(ascii: "]"): isLiteral = false
      case UInt8(ascii: ":"): if !isLiteral, !isPortOrUser(text, index + 1) { return false }
      default: break
      }
      index += 1
    }
    return true
  }

  /// Whether a byte ends the authority or parts it: `#`, `/`, `:`, `?`, `[`, `]`.
  @inline(__always)
  private static func isMarkInAuthority(_ byte: UInt8) -> Bool {
    byte < 64
      ? 0x8400_8008_0000_0000 as UInt64 >> UInt64(byte) & 1 != 0
      : byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
  }

  /// Whether digits alone follow up to the end of the authority, or an at sign.
  private static func isPortOrUser(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    var isPort = true
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "@") { return true }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
        break
      }
      if !byte.isDigit { isPort = false }
      index += 1
    }
    return isPort
  }

  /// RFC 8141, 2: `urn:NID:NSS`.
  static func isURN(_ text: Span<UInt8>) -> Bool {
    var index = 4
    while index < text.count, text[index] != UInt8(ascii: ":") {
      let byte = text[index]
      guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") else { return false }
      index += 1
    }
    let length = index - 4
    guard (2...32).contains(length), text[4] != UInt8(ascii: "-"),
      text[index - 1] != UInt8(ascii: "-")
    else { return false }
    return index + 1 < text.count
  }

  /// RFC 6838, 4.2, with parameters.
  static func isMediaType(_ text: Span<UInt8>) -> Bool {
    var index = 0
    for part in 0..<2 {
      let start = index
      while index < text.count, isTypeByte(text[index]) { index += 1 }
      guard index > start else { return false }
      if part == 0 {
        guard text.byte(at: index) == UInt8(ascii: "/") else { return false }
        index += 1
      }
    }
    while index < text.count, Whitespace.isXMLSpace(text[index]) { index += 1 }
    guard index < text.count else { return true }
    return text[index] == UInt8(ascii: ";") && hasParameters(text, index + 1)
  }

  private static func isTypeByte(_ byte: UInt8) -> Bool {
    guard byte > 0x20, byte < 0x7F else { return false }
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "@"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "?"), UInt8(ascii: "="):
      return false
    default:
      return true
    }
  }

  private static func hasParameters(_ text: Span<UInt8>, _ start: Int) -> Bool {
    for index in start..<text.count where text[index] == UInt8(ascii: "=") { return true }
    return false
  }

  /// Whether a name is in the form in which comparing its bytes is enough.
  static func isCanonical(_ text: Span<UInt8>) -> Bool {
    guard let colon = schemeEnd(text) else { return true }
    for index in 0..<colon where text[index] != text[index].lowercased { return false }
    for index in text.indices where text[index] == UInt8(ascii: "%") {
      let first = text.byte(at: index + 1)
      let second = text.byte(at: index + 2)
      let isUpper = first != first.lowercased || !first.isLetter
      guard isUpper, second != second.lowercased || !second.isLetter else { return false }
      if isUnreserved(value(first) << 4 | value(second)) { return false }
    }
    guard text.beginsFolded("http:") || text.beginsFolded("https:") else { return true }
    return isCanonicalWeb(text, colon)
  }

  private static func isCanonicalWeb(_ text: Span<UInt8>, _ colon: Int) -> Bool {
    var index = colon + 3
    let start = index
    while index < text.count, text[index] != UInt8(ascii: "/") {
      guard text[index] == text[index].lowercased else { return false }
      index += 1
    }
    // An empty path is written as one slash, the usual port not at all.
    guard index < text.count else { return false }
    let authority = text.extracting(start..<index)
    if authority.count > 3,
      authority.extracting(authority.count - 3..<authority.count).equals(":80"),
      text.beginsFolded("http:")
    {
      return false
    }
    if authority.count > 0, authority[authority.count - 1] == UInt8(ascii: ":") { return false }
    return !hasDots(text, from: index)
  }

  /// Whether a path has a segment of one or two dots.
  private static func hasDots(_ text: Span<UInt8>, from start: Int) -> Bool {
    var index = start
    while index < text.count, text[index] != UInt8(ascii: "?"), text[index] != UInt8(ascii: "#") {
      guard text[index] == UInt8(ascii: "/") else {
        index += 1
        continue
      }
      var end = index + 1
      while text.byte(at: end) == UInt8(ascii: ".") { end += 1 }
      let next = text.byte(at: end)
      if (1...2).contains(end - index - 1),
        next == 0 || next == UInt8(ascii: "/") || next == UInt8(ascii: "?")
          || next == UInt8(ascii: "#")
      {
        return true
      }
      index = end
    }
    return false
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  private static func value(_ byte: UInt8) -> UInt8 {
    byte.isDigit ? byte.digitValue : (byte.lowercased &- UInt8(ascii: "a")) &+ 10
  }
}

/// RFC 4151: `tag:AUTHORITY,DATE:SPECIFIC`.
enum TagURI {
  static func isRight(_ text: Span<UInt8>) -> Bool {
    guard text.extracting(0..<4).equals("tag:") else { return false }
    var index = 4
    let authority = index
    while index < text.count, text[index] != UInt8(ascii: ",") {
      guard isAuthorityByte(text[index]) else { return false }
      index += 1
    }
    guard index > authority, index < text.count else { return false }
    var scanner = ByteScanner(text)
    scanner.index = index + 1
    guard scanner.isoDay() != nil, scanner.take(UInt8(ascii: ":")) else { return false }
    return true
  }

  private static func isAuthorityByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "@")
  }
}

/// The form of language tags (BCP 47, RFC 5646, 2.1).
enum LanguageForm {
  static func isWellFormed(_ text: Span<UInt8>) -> Bool {
    var start = 0
    var number = 0
    while start <= text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "-") { end += 1 }
      guard isPart(text, start..<end, number) else { return false }
      number += 1
      start = end + 1
    }
    return number > 0
  }

  private static func isPart(_ text: Span<UInt8>, _ range: Range<Int>, _ number: Int) -> Bool {
    guard (1...8).contains(range.count) else { return false }
    for index in range where !text[index].isLetter && !(number > 0 && text[index].isDigit) {
      return false
    }
    guard number == 0 else { return true }
    // Two or three letters name a language; x and i begin tags of their own kind.
    switch range.count {
    case 1:
      return text[0].lowercased == UInt8(ascii: "x") || text[0].lowercased == UInt8(ascii: "i")
    default: return range.count <= 3
    }
  }
}

/// The form of addresses of electronic mail, as RFC 5322 has them in daily use.
enum MailAddress {
  static func isAddress(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard let at = place(of: UInt8(ascii: "@"), text, range), at > range.lowerBound else {
      return false
    }
    for index in range.lowerBound..<at where !isLocalByte(text[index]) { return false }
    var hasDot = false
    var isStart = true
    for index in at + 1..<range.upperBound {
      let byte = text[index]
      if byte == UInt8(ascii: ".") {
        guard !isStart else { return false }
        hasDot = true
        isStart = true
      } else {
        guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte >= 0x80 else {
          return false
        }
        isStart = false
      }
    }
    return hasDot && !isStart
  }

  /// `ada@example.com` or `ada@example.com (Ada Moth)`.
  static func isContact(_ text: Span<UInt8>) -> Bool {
    var end = 0
    while end < text.count, !Whitespace.isXMLSpace(text[end]) { end += 1 }
    guard isAddress(text, in: 0..<end) else { return false }
    while end < text.count, Whitespace.isXMLSpace(text[end]) { end += 1 }
    guard end < text.count else { return true }
    return text[end] == UInt8(ascii: "(") && text[text.count - 1] == UInt8(ascii: ")")
  }

  private static func place(of byte: UInt8, _ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    for index in range where text[index] == byte { return index }
    return nil
  }

  private static func isLocalByte(_ byte: UInt8) -> Bool {
    if byte.isLetter || byte.isDigit || byte >= 0x80 { return true }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"),
      UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "~"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "`"):
      return true
    default:
      return false
    }
  }
}
