/// References to resources, and how a relative one is completed (RFC 3986).
///
/// Nothing is decoded, encoded or normalised but the dot segments of what is completed.
enum URLReference {
  /// Whether a text begins with a scheme, so that it stands on its own.
  @inline(__always)
  static func isAbsolute(_ text: Span<UInt8>) -> Bool {
    // Nearly all begin so.
    if text.count > 5, text[0] == UInt8(ascii: "h"), text[1] == UInt8(ascii: "t"),
      text[4] == UInt8(ascii: ":") || text[5] == UInt8(ascii: ":"),
      text[2] == UInt8(ascii: "t"), text[3] == UInt8(ascii: "p"),
      text[4] == UInt8(ascii: ":") || text[4] == UInt8(ascii: "s")
    {
      return true
    }
    guard text.byte(at: 0).isLetter else { return false }
    var index = 1
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: ":") { return true }
      guard isSchemeByte(byte) else { return false }
      index += 1
    }
    return false
  }

  /// Whether a relative reference looks like one that was meant, and not like words or a host name
  /// without its scheme.
  static func isPlausible(_ text: Span<UInt8>) -> Bool {
    if text.count >= 4, text.isWord("www.", in: 0..<4) { return false }
    for index in text.indices {
      let byte = text[index]
      guard byte > 0x20, byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") else { return false }
    }
    return true
  }

  /// A reference completed by a base; `nil` when the base is no URL with a path.
  static func resolved(_ reference: [UInt8], against base: [UInt8]) -> [UInt8]? {
    if isAbsolute(reference.span) { return reference }
    let root = Parts(base)
    guard !root.scheme.isEmpty, root.hasAuthority || root.path.first == slash else { return nil }
    let part = Parts(reference)
    var target = root
    target.fragment = part.fragment
    if part.hasAuthority {
      target.hasAuthority = true
      target.authority = part.authority
      target.path = withoutDots(part.path)
      target.query = part.query
    } else if part.path.isEmpty {
      target.query = part.query ?? root.query
    } else {
      target.path = withoutDots(part.path.first == slash ? part.path : merged(root, part.path))
      target.query = part.query
    }
    return target.text
  }

  private static let slash = UInt8(ascii: "/")

  @inline(__always)
  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  /// RFC 3986, 5.2.3.
  private static func merged(_ base: Parts, _ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = base.path.lastIndex(of: slash) else { return [slash] + path }
    return base.path[...last] + path
  }

  /// RFC 3986, 5.2.4.
  private static func withoutDots(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let segments = path.split(separator: slash, omittingEmptySubsequences: false)
    guard segments.contains(where: isDots) else { return path }
    var kept: [ArraySlice<UInt8>] = []
    for (number, segment) in segments.enumerated() {
      let isLast = number == segments.count - 1
      if isDots(segment) {
        // The empty segment before the first slash stays.
        if segment.count == 2, kept.count > 1 { kept.removeLast() }
        if isLast { kept.append([]) }
      } else {
        kept.append(segment)
      }
    }
    return ArraySlice(kept.joined(separator: [slash]))
  }

  private static func isDots(_ segment: ArraySlice<UInt8>) -> Bool {
    segment.count <= 2 && !segment.isEmpty && segment.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  /// What a reference consists of (RFC 3986, 5.2.2).
  private struct Parts {
    var scheme: ArraySlice<UInt8> = []
    var hasAuthority = false
    var authority: ArraySlice<UInt8> = []
    var path: ArraySlice<UInt8>
    var query: ArraySlice<UInt8>?
    var fragment: ArraySlice<UInt8>?

    init(_ text: [UInt8]) {
      var rest = text[...]
      if isAbsolute(text.span), let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
        scheme = rest[..<colon]
        rest = rest[(colon + 1)...]
      }
      if let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
        fragment = rest[(mark + 1)...]
        rest = rest[..<mark]
      }
      if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
        query = rest[(mark + 1)...]
        rest = rest[..<mark]
      }
      if rest.starts(with: [slash, slash]) {
        hasAuthority = true
        rest = rest.dropFirst(2)
        let end = rest.firstIndex(of: slash) ?? rest.endIndex
        authority = rest[..<end]
        rest = rest[end...]
      }
      path = rest
    }

    var text: [UInt8] {
      var text = Array(scheme)
      text.append(UInt8(ascii: ":"))
      if hasAuthority {
        text += [slash, slash]
        text += authority
      }
      text += path
      if let query {
        text.append(UInt8(ascii: "?"))
        text += query
      }
      if let fragment {
        text.append(UInt8(ascii: "#"))
        text += fragment
      }
      return text
    }
  }
}
