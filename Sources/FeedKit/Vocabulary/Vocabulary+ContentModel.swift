extension Vocabulary {
  /// What the scanner needs to know of the elements of feeds; made once.
  static let contentModel: ContentModel = {
    var collector = TraitCollector()
    for table in tables {
      let isPlain =
        table.namespace.code == Namespace.rss.code || table.namespace.code == Namespace.atom.code
      let prefix = table.namespace.prefix
      for name in isPlain && !prefix.isEmpty ? [prefix, ""] : [prefix] {
        collector.collect(table.channel, prefix: name, level: 0)
        collector.collect(table.item, prefix: name, level: 0)
      }
    }
    for name in ["rss", "feed", "rdf:RDF", "RDF", "opml", "tt"] {
      collector.traits[name] = [.known, .root, .container]
    }
    for name in ["item", "entry"] { collector.traits[name] = [.known, .field, .closer] }
    collector.traits["channel"] = [.known, .field, .closer, .container]
    // It is an item in all but name, and may hold something of that name.
    collector.traits["podcast:liveItem"] = []
    for (name, traits) in HTML.traits { collector.traits[name, default: []].formUnion(traits) }
    return ContentModel(collector.traits)
  }()
}

/// Walks through tables and notes what the scanner must know of their elements.
private struct TraitCollector {
  var traits: [String: ContentModel.Traits] = [:]
  /// Names that are a text in one place and hold elements in another.
  private var holders: Set<String> = []

  mutating func collect<Model>(_ rows: [Row<Model>], prefix: String, level: Int) {
    for row in rows {
      for name in [row.name] + row.aliases {
        collect(row, name: prefix.isEmpty ? name : "\(prefix):\(name)", level: level)
      }
      switch row.content {
      case .record(let element): collect(element.table, prefix: prefix)
      case .group(let inner): collect(inner, prefix: prefix, level: level + 1)
      case .value, .attributesOnly: break
      }
    }
  }

  private mutating func collect<Model>(_ row: Row<Model>, name: String, level: Int) {
    var found: ContentModel.Traits = .known
    if case .value = row.content {
      if !holders.contains(name) { found.insert(.text) }
    } else {
      holders.insert(name)
      traits[name]?.remove(.text)
    }
    if richTexts.contains(name) { found.insert(.rich) }
    if level == 0, name.contains(":") || fieldNames.contains(name) { found.insert(.field) }
    traits[name, default: []].formUnion(found)
  }

  private mutating func collect<Table: ElementTable>(_ table: Table.Type, prefix: String) {
    for (namespace, rows) in Table.children {
      // Tables that hold the whole vocabulary are walked through on their own.
      guard namespace.prefix == prefix || (prefix.isEmpty && namespace.prefix == "atom") else {
        continue
      }
      guard depth < 8 else { continue }
      depth += 1
      collect(rows, prefix: prefix, level: 1)
      depth -= 1
    }
  }

  private var depth = 0
}

/// Texts that are HTML.
private let richTexts: Set<String> = [
  "description", "content:encoded", "content", "summary", "itunes:summary", "atom:summary",
  "atom:content", "googleplay:description", "media:description",
]

/// Elements without a prefix that nobody means as a word of a text.
private let fieldNames: Set<String> = [
  "enclosure", "guid", "lastBuildDate", "managingEditor", "pubDate", "skipDays", "skipHours",
  "textInput", "ttl", "webMaster",
]

extension HTML {
  /// What the scanner must know of HTML, in which start tags end elements and some have no end.
  fileprivate static var traits: [String: ContentModel.Traits] {
    var traits: [String: ContentModel.Traits] = [:]
    for name in names { traits[name] = .html }
    for name in voidNames { traits[name] = [.html, .void] }
    for name in ["p", "li", "dt", "dd", "option", "tr", "td", "th"] {
      traits[name] = [.html, .sibling]
    }
    for name in ["ul", "ol", "dl", "table", "div", "blockquote", "section", "article", "select"] {
      traits[name] = [.html, .holder]
    }
    // A web page is no feed; it is read as HTML to be named.
    traits["html"] = [.html, .text, .rich]
    return traits
  }

  private static let names = [
    "a", "abbr", "acronym", "address", "audio", "b", "bdi", "bdo", "big", "body", "button",
    "canvas",
    "caption", "center", "cite", "code", "colgroup", "data", "del", "details", "dfn", "em",
    "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "h1", "h2", "h3", "h4",
    "h5", "h6", "head", "header", "i", "iframe", "ins", "kbd", "label", "legend", "link", "main",
    "mark", "nav", "noscript", "object", "picture", "pre", "q", "s", "samp", "script", "small",
    "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "tbody", "tfoot",
    "textarea", "thead", "time", "title", "tt", "u", "var", "video",
  ]
}
