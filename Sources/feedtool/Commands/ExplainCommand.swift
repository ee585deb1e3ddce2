import ArgumentParser
import FeedKit

/// `feedtool explain`: what elements mean, and where what they say goes.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    _superCommandName: "feedtool",
    abstract: "Explain an element, an attribute, a namespace or a rule.",
    discussion: """
      Names are written as in feeds: itunes:duration, channel/itunes:image, enclosure@url, item. \
      The prefix of a namespace lists its elements. Without a name, the namespaces are listed. \
      Elements of TTML are known too: ttm:agent, tt:p, p@begin; so is what OPML lists, JSON Feed and \
      JSON chapters hold: opml, outline@xmlUrl, jsonfeed:items/id, chapters:startTime.
      """
  )

  @Argument(
    help: ArgumentHelp("Names of elements, attributes, namespaces or rules.", valueName: "name")
  )
  var names: [String] = []

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var to: String?

  @OptionGroup(title: "Output") var place: ReferenceOptions

  func run() throws {
    let format = try place.format(to, among: ["text", "json"])
    let topics = names.isEmpty ? [Topic.everything] : try names.flatMap(Topic.all)
    try place.write { sink in
      if format == "json" {
        TopicJSON.write(topics, to: &sink)
      } else {
        sink.append(TopicText(paint: place.paint).page(topics))
      }
    }
  }
}

/// Something that can be explained.
enum Topic {
  /// Every namespace.
  case everything
  case namespace(NamespaceDescription)
  /// An element in each of the places where it may stand, or one attribute of it.
  case elements([ElementEntry], attribute: String?)
  case rule(RuleDescription)
  /// Elements of TTML, or one attribute of them.
  case timedText([TimedTextElement], attribute: String?)
  /// A kind of document that is neither RSS nor Atom.
  case document(DocumentDescription)
  /// Elements, attributes and keys of such documents.
  case members([DocumentMember])

  /// Finds all that a name means: what feeds in XML have comes first.
  static func all(_ name: String) throws -> [Topic] {
    let plain = name.hasSuffix(":") ? String(name.dropLast()) : name
    if let document = DocumentReference.documents.first(where: { $0.name == plain.lowercased() }) {
      return [.document(document)]
    }
    let members = DocumentReference.members(named: name)
    // Short names of RSS are names of other documents too, which are asked for by the longer one.
    let isOfFeeds = ElementReference.entries(named: name).contains { entry in
      entry.name.lowercased() == name.lowercased() || name.contains("@") || name.contains("/")
    }
    if members.isEmpty || isOfFeeds { return [try Topic(name)] }
    let others = (try? Topic(name)).map { [$0] } ?? []
    return others + [.members(members)]
  }

  private init(_ name: String) throws {
    let entries = ElementReference.entries(named: name)
    let timed = entries.isEmpty ? TimedTextReference.elements(named: name) : []
    let attribute = name.split(separator: "@", maxSplits: 1).dropFirst().first
      .map { $0.filter { $0 != ">" }.lowercased() }
    if !entries.isEmpty {
      self = .elements(entries, attribute: attribute)
    } else if !timed.isEmpty {
      self = .timedText(timed, attribute: attribute)
    } else if let rule = RuleID(rawValue: name).details {
      self = .rule(rule)
    } else if let namespace = Self.namespace(name) {
      self = .namespace(namespace)
    } else {
      throw Self.unknown(name)
    }
  }

  private static func namespace(_ name: String) -> NamespaceDescription? {
    let prefix = (name.hasSuffix(":") ? String(name.dropLast()) : name).lowercased()
    return ElementReference.namespaces.first { space in
      (space.prefix.isEmpty ? "rss" : space.prefix.lowercased()) == prefix
        || space.uris.contains(name)
    }
  }

  private static func unknown(_ name: String) -> UsageError {
    let plain = name.filter { $0 != "<" && $0 != ">" }
    let halves = plain.split(separator: "@", maxSplits: 1)
    if halves.count == 2 {
      let parts = ElementReference.entries(named: String(halves[0]))
        .flatMap { $0.parts().map(\.name) }.filter { !$0.isEmpty }
      if !parts.isEmpty {
        return NearestNames.unknown("attribute", String(halves[1]), among: Self.distinct(parts))
      }
    }
    let element = String(halves.first ?? "")
    let names =
      element.contains("/")
      ? ElementReference.entries.map(\.path)
      : ElementReference.entries.map(\.name) + RuleRegistry.all.map(\.id.rawValue)
        + ElementReference.namespaces.map(\.prefix).filter { !$0.isEmpty }
        + TimedTextReference.elements.map(\.name) + DocumentReference.members.map(\.path)
    let near = element.isEmpty ? [] : NearestNames.of(element, among: distinct(names))
    let shown = String(name.prefix(40)).visible
    guard !near.isEmpty else {
      return UsageError("nothing is known of '\(shown)'; feedtool explain lists what there is")
    }
    return UsageError(
      "nothing is known of '\(shown)'; did you mean \(near.joined(separator: ", "))?"
    )
  }

  private static func distinct(_ names: [String]) -> [String] {
    var known: Set<String> = []
    return names.filter { known.insert($0).inserted }
  }
}

extension ElementEntry {
  /// The attributes and the text that are to be shown: all, or the one that was asked for.
  func parts(named attribute: String?) -> [ElementPart] {
    let all = parts()
    guard let attribute else { return all }
    return all.filter { part in
      ([part.name] + part.aliases).contains { $0.lowercased() == attribute }
    }
  }
}

extension NamespaceDescription {
  /// The elements of the namespace, an entry for each name.
  var elements: [ElementEntry] {
    var known: Set<String> = []
    return ElementReference.entries.filter { $0.prefix == prefix && known.insert($0.name).inserted }
  }
}
