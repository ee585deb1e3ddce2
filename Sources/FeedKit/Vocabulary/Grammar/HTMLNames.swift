extension HTML {
  /// What a name is in HTML.
  enum NameKind {
    case unknown
    case element
    /// An element that runs programs, loads documents or changes the page that it is shown in.
    case dangerous
  }

  /// What a range of a text is the name of.
  static func kind(_ text: Span<UInt8>, _ name: Range<Int>) -> NameKind {
    names.kind(text, name)
  }

  /// Whether a range of a text is the name of an element of HTML.
  static func isElement(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
    names.kind(text, name) != .unknown
  }

  private static let dangerousNames: [StaticString] = [
    "applet", "base", "body", "embed", "frame", "frameset", "head", "html", "iframe", "link",
    "meta", "object", "plaintext", "script", "style", "title",
  ]

  private static let names = FoldedNames(elementNames, dangerous: dangerousNames)

  private static let elementNames: [StaticString] = [
    "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base",
    "bdi", "bdo", "big", "blink", "blockquote", "body", "br", "button", "canvas", "caption",
    "center", "cite", "code", "col", "colgroup", "data", "datalist", "dd", "del", "details", "dfn",
    "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font",
    "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link",
    "main", "map", "mark", "menu", "meta", "nav", "noscript", "object", "ol", "optgroup", "option",
    "output", "p", "param", "picture", "plaintext", "pre", "progress", "q", "rp", "rt", "ruby",
    "s", "samp", "script", "section", "select", "small", "source", "span", "strike", "strong",
    "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "textarea", "tfoot", "th",
    "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr",
  ]
}

/// Names of ASCII that are looked for in any case of letters.
///
/// One of up to eight bytes is a number, which is found where its hash says or right behind. ASCII leaves
/// the highest bit of it free, for whether the element is dangerous.
private struct FoldedNames {
  private static let mark: UInt64 = 1 << 63

  private var slots = [UInt64](repeating: 0, count: 512)
  /// Those that are longer.
  private var long: [(name: StaticString, isDangerous: Bool)] = []

  init(_ names: [StaticString], dangerous: [StaticString]) {
    for name in names {
      let isDangerous = name.withUTF8Buffer { bytes in bytes.span.isAny(of: dangerous) }
      guard name.utf8CodeUnitCount <= 8 else {
        long.append((name, isDangerous))
        continue
      }
      let key = name.withUTF8Buffer { bytes in
        bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      }
      var slot = Self.slot(key)
      while slots[slot] != 0 { slot = (slot + 1) & 511 }
      slots[slot] = isDangerous ? key | Self.mark : key
    }
  }

  func kind(_ text: Span<UInt8>, _ range: Range<Int>) -> HTML.NameKind {
    guard range.count <= 8 else {
      for row in long where text.extracting(range).equalsFolded(row.name) {
        return row.isDangerous ? .dangerous : .element
      }
      return .unknown
    }
    var key: UInt64 = 0
    for index in range { key = key << 8 | UInt64(text[index].lowercased) }
    var slot = Self.slot(key)
    while slots[slot] != 0 {
      if slots[slot] == key { return .element }
      if slots[slot] == key | Self.mark { return .dangerous }
      slot = (slot + 1) & 511
    }
    return .unknown
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}
