extension HTML {
  /// Whether a range of a text is the name of an element of HTML.
  static func isElement(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
    elementNames.contains(text, name)
  }

  /// Whether an element runs programs, loads documents or changes the page that it is shown in.
  static func isDangerous(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
    dangerousNames.contains(text, name)
  }

  private static let dangerousNames = FoldedNames([
    "applet", "base", "body", "embed", "frame", "frameset", "head", "html", "iframe", "link",
    "meta", "object", "plaintext", "script", "style", "title", "xml",
  ])

  private static let elementNames = FoldedNames([
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
  ])
}

/// Names of ASCII that are looked for in any case of letters.
///
/// One of up to eight bytes is a number, which is found where its hash says or right behind.
private struct FoldedNames {
  private var slots = [UInt64](repeating: 0, count: 512)
  /// Those that are longer.
  private var long: [StaticString] = []

  init(_ names: [StaticString]) {
    for name in names {
      guard name.utf8CodeUnitCount <= 8 else {
        long.append(name)
        continue
      }
      let key = name.withUTF8Buffer { bytes in
        bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      }
      var slot = Self.slot(key)
      while slots[slot] != 0 { slot = (slot + 1) & 511 }
      slots[slot] = key
    }
  }

  func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 8 else {
      for name in long where text.extracting(range).equalsFolded(name) { return true }
      return false
    }
    var key: UInt64 = 0
    for index in range { key = key << 8 | UInt64(text[index].lowercased) }
    var slot = Self.slot(key)
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & 511
    }
    return false
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}
