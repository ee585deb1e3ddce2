extension Vocabulary {
  /// What the scanner needs to know of the elements of feeds; made once.
  static let contentModel: ContentModel = {
    var collector = TraitCollector(prefix: "")
    for table in tables where table.isWrittenPlain { collector.collect(table) }
    for name in ["rss", "feed", "rdf:RDF", "RDF", "opml", "tt"] {
      collector.traits[name] = [.known, .root, .container]
    }
    for name in ["item", "entry"] { collector.traits[name] = [.known, .field, .closer] }
    collector.traits["channel"] = [.known, .field, .closer, .container]
    for name in ["rss", "rdf:RDF", "RDF", "channel", "item"] {
      collector.traits[name]?.insert(.frame)
    }
    for name in ["feed", "entry"] { collector.traits[name]?.insert(.atomFrame) }
    for (name, traits) in HTML.traits { collector.traits[name, default: []].formUnion(traits) }
    return ContentModel(collector.traits, parts: prefixes.map(part))
  }()

  /// The prefixes of the tables, each once.
  private static var prefixes: [String] {
    tables.reduce(into: []) { prefixes, table in
      let prefix = table.namespace.prefix
      if !prefix.isEmpty, !prefixes.contains(prefix) { prefixes.append(prefix) }
    }
  }

  private static func part(_ prefix: String) -> ContentModel.Part {
    ContentModel.Part(prefix: prefix) {
      var collector = TraitCollector(prefix: prefix)
      for table in tables where table.namespace.prefix == prefix { collector.collect(table) }
      // It is an item in all but name, and may hold something of that name.
      if prefix == Namespace.podcast.prefix { collector.traits["podcast:liveItem"] = [] }
      return collector.traits
    }
  }
}

extension NamespaceTable {
  /// Whether its elements are written without a prefix, in the namespace of a document's root.
  fileprivate static var isWrittenPlain: Bool {
    namespace.code == Namespace.rss.code || namespace.code == Namespace.atom.code
  }
}

/// Walks through tables and notes what the scanner must know of their elements, as they are written
/// with one prefix.
private struct TraitCollector {
  var traits: [String: ContentModel.Traits] = [:]
  private let prefix: String
  /// Names that are a text in one place and hold elements in another.
  private var holders: Set<String> = []

  init(prefix: String) { self.prefix = prefix }

  mutating func collect(_ table: any NamespaceTable.Type) {
    collect(table.channel, level: 0)
    collect(table.item, level: 0)
  }

  private mutating func collect<Model>(_ rows: [Row<Model>], level: Int) {
    for row in rows {
      for name in [row.name] + row.aliases {
        collect(row, name: prefix.isEmpty ? name : "\(prefix):\(name)", level: level)
      }
      switch row.content {
      case .record(let element): collect(element.table)
      case .group(let inner): collect(inner, level: level + 1)
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
    if level == 0, !prefix.isEmpty || fieldNames.contains(name) { found.insert(.field) }
    traits[name, default: []].formUnion(found)
  }

  private mutating func collect<Table: ElementTable>(_ table: Table.Type) {
    for (namespace, rows) in Table.children {
      // Tables that hold the whole vocabulary are walked through on their own.
      guard namespace.prefix == prefix || (prefix.isEmpty && namespace.prefix == "atom") else {
        continue
      }
      guard depth < 8 else { continue }
      depth += 1
      collect(rows, level: 1)
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
