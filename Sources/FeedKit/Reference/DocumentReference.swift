/// The built-in reference of documents beside RSS and Atom, made from the rows that read them.
///
/// OPML lists, JSON Feed, JSON chapters.
public enum DocumentReference {
  /// The kinds of documents, in the order in which they are listed.
  public static let documents: [DocumentDescription] = [
    DocumentDescription(
      name: "opml",
      title: "OPML lists",
      document: "http://opml.org/spec2.opml"
    ),
    DocumentDescription(
      name: "jsonfeed",
      title: "JSON Feed",
      document: "https://jsonfeed.org/version/1.1"
    ),
    DocumentDescription(
      name: "chapters",
      title: "JSON chapters",
      document: "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/"
        + "chapters/jsonChapters.md"
    ),
  ]

  /// Every element, attribute and key, by document, in the order of the rows.
  public static let members: [DocumentMember] = {
    var list = MemberCollector("opml")
    list.add(OPMLHeadTable.self, in: "opml", OPMLRecord.self, at: "")
    list.add(
      OutlineTable.self,
      in: "outline",
      Outline.self,
      at: ".outlines[]"
    )
    var feed = MemberCollector("jsonfeed")
    feed.add(JSONFeedKeys.self, in: "", at: "")
    feed.add(JSONItemKeys.self, in: "items", at: ".episodes[]")
    var chapters = MemberCollector("chapters")
    chapters.add(ChapterListKeys.self, in: "", at: "")
    return list.members + feed.members + chapters.members
  }()

  /// The members that a name means: `outline@xmlUrl`, `opml:ownerName`, `jsonfeed:items/id`,
  /// `attachments/mime_type`, `startTime`.
  ///
  /// Case does not count. The name of a document before a colon asks for that document alone.
  public static func members(named text: String) -> [DocumentMember] {
    var wanted = text.filter { $0 != "<" && $0 != ">" }.lowercased()[...]
    let document = documents.first { wanted.hasPrefix($0.name + ":") }?.name
    if let document { wanted = wanted.dropFirst(document.count + 1) }
    guard !wanted.isEmpty else { return [] }
    return members.filter { member in
      guard document == nil || member.document == document else { return false }
      let path = member.path.lowercased()
      return path == wanted || path.hasSuffix("/" + wanted) || path.hasSuffix("@" + wanted)
    }
  }
}

/// A kind of document that is described.
public struct DocumentDescription: Sendable, Hashable {
  /// The name that it is asked for by.
  public let name: String
  /// What people call it.
  public let title: String
  /// The address of the document that specifies it.
  public let document: String
}

/// An element, attribute or key of a document, and where what it says goes.
public struct DocumentMember: Sendable, Hashable {
  /// The name of the kind of document.
  public let document: String
  /// What it stands in, with its own name: `head/ownerName`, `outline@xmlUrl`, `items/attachments/url`.
  public let path: String
  /// What the value is read as, such as `date`; `nil` for an object or a list of them.
  public let form: String?
  /// Where it goes in the JSON of `feedtool parse`, as a path of `jq`.
  public let json: String
  /// What it says: a sentence without a full stop; empty where the name says all.
  public let meaning: String
  /// Where it is specified: document and section.
  public let specification: String
}

/// Walks through the rows of a document.
private struct MemberCollector {
  private let document: String
  private(set) var members: [DocumentMember] = []
  /// What the fields of exported records mean.
  private var shapes = ShapeReader()

  init(_ document: String) { self.document = document }

  mutating func add<Table: ElementTable, Data: Shaped>(
    _ table: Table.Type,
    in parent: String,
    _ data: Data.Type,
    at path: String
  ) {
    let meanings = meanings(data)
    for attribute in Table.attributes {
      add(
        "\(parent)@\(attribute.name)",
        attribute.value.slot,
        "\(path).\(attribute.field)",
        meanings[attribute.field],
        "OPML 2.0, <\(parent)>"
      )
    }
    for (_, rows) in Table.children {
      for row in rows {
        guard case .group(let rows) = row.content else { continue }
        for inner in rows {
          guard case .value(let value) = inner.content else { continue }
          add(
            "\(row.name)/\(inner.name)",
            value.slot,
            "\(path).\(inner.field)",
            meanings[inner.field],
            inner.spec
          )
        }
      }
    }
  }

  mutating func add<Keys: JSONKeys>(_ keys: Keys.Type, in parent: String, at path: String) {
    let meanings = meanings(of: Keys.Model.self)
    for key in Keys.all {
      let name = parent.isEmpty ? key.name : "\(parent)/\(key.name)"
      switch key.content {
      case .value(let value):
        add(name, value.slot, "\(path).\(key.field)", meanings[key.field], key.spec)
      case .record(let nested):
        let isList = meanings[key.field]?.isList ?? false
        let place = "\(path).\(key.field)\(isList ? "[]" : "")"
        add(name, nil, place, meanings[key.field], key.spec)
        add(nested.keys, in: name, at: place)
      }
    }
  }

  private mutating func add(
    _ path: String,
    _ value: ValueSlot?,
    _ json: String,
    _ meaning: Meaning?,
    _ spec: String
  ) {
    members.append(
      DocumentMember(
        document: document,
        path: path,
        form: value?.form.words,
        json: json,
        meaning: meaning?.words ?? "",
        specification: spec
      )
    )
  }

  /// What a field of a record says.
  private struct Meaning {
    var words: String
    var isList: Bool
  }

  private mutating func meanings(of model: any Record.Type) -> [String: Meaning] {
    switch model {
    case is Feed.Type: meanings(FeedRecord.self)
    case is Episode.Type: meanings(EpisodeRecord.self)
    case is ChapterList.Type: meanings(ChapterListRecord.self)
    case let shaped as any Shaped.Type: meanings(shaped)
    default: [:]
    }
  }

  private mutating func meanings<Data: Shaped>(_ data: Data.Type) -> [String: Meaning] {
    let name = shapes.read(data)
    let fields = shapes.shapes[name]?.fields ?? []
    return Dictionary(
      fields.map { field in
        if case .list = field.type {
          (field.name, Meaning(words: field.meaning, isList: true))
        } else {
          (field.name, Meaning(words: field.meaning, isList: false))
        }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
