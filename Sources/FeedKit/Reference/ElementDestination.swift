/// Where something of a feed goes: in the model, in JSON, in a table of episodes.
public struct ElementDestination: Sendable, Hashable {
  /// Properties of the model, such as `Episode.duration`.
  public var model: [String] = []
  /// Paths in JSON as `jq` writes them, such as `.episodes[].duration`.
  public var json: [String] = []
  /// Columns of a table of episodes, such as `duration`.
  public var columns: [String] = []
  /// What it says: a sentence without a full stop.
  public var meaning = ""
}

/// An attribute of an element, or the text of one that has attributes too, and where it goes.
public struct ElementPart: Sendable, Hashable {
  /// The attribute's name; empty for the element's own text.
  public let name: String
  /// Other spellings of the name that are read too.
  public let aliases: [String]
  /// What it is read as, such as `whole number`.
  public let form: String
  /// Where it goes.
  public let destination: ElementDestination
}

extension ElementEntry {
  /// Where the element goes: found by reading a small feed that holds it.
  public func destination() -> ElementDestination {
    var reader = SampleReader()
    return destination(&reader)
  }

  /// The attributes of the element, and its own text where it has both, with where they go.
  public func parts() -> [ElementPart] {
    var reader = SampleReader()
    return parts(&reader)
  }

  func destination(_ reader: inout SampleReader) -> ElementDestination {
    guard let facts else {
      return ElementDestination(
        model: [place.isEpisode ? "Episode" : "Feed"],
        json: [place.isEpisode ? ".episodes[]" : "."],
        meaning: place.root.doc
      )
    }
    let isValue = !facts.isRecord && facts.text != nil
    let full = reader.contents(self, isValue ? .text : .all)
    let probe = Probe(full, without: reader.contents(self, .nothing))
    var found =
      isValue
      ? probe.values(facts.text) : probe.holders(isRecord: facts.isRecord && facts.hasParts)
    if let doc = facts.doc { found.meaning = "\(doc)" }
    return found
  }

  func parts(_ reader: inout SampleReader) -> [ElementPart] {
    guard let facts else { return [] }
    let bare = reader.contents(self, .bare)
    var parts: [ElementPart] = []
    if let text = facts.text, facts.isRecord {
      let probe = Probe(reader.contents(self, .text), without: bare)
      parts.append(
        ElementPart(name: "", aliases: [], form: text.words, destination: probe.values(text))
      )
    }
    for attribute in facts.attributes {
      let probe = Probe(reader.contents(self, .attribute(attribute)), without: bare)
      parts.append(
        ElementPart(
          name: attribute.qualified,
          aliases: attribute.aliases,
          form: attribute.form.words,
          destination: probe.values(attribute.form)
        )
      )
    }
    return parts
  }
}
