extension Mention {
  /// Reads a mention, in the shape that this tool writes or with the short names `feed`, `guid`,
  /// `source` and `ctx`; `nil` when there is no name in it.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - number: Stands for an id where there is none.
  init?(_ record: JSONValue, number: Int) {
    guard case .object(let members) = record else { return nil }
    var source: String?, feed: String?, feedID: String?, feedTitle: String?
    var episodeID: String?, guid: String?, shortGUID: String?, id: String?
    var place: String?, raw: String?, unit: String?
    var rest: [JSONMember] = []
    for member in members {
      switch member.name {
      case "id": id = member.value.text
      case "source": source = member.value.text
      case "feed": feed = member.value.text
      case "feed_id": feedID = member.value.text
      case "feed_title": feedTitle = member.value.text
      case "episode_id": episodeID = member.value.text
      case "episode_guid": guid = member.value.text
      case "guid": shortGUID = member.value.text
      case "place": place = member.value.text
      case "raw":
        if case .string(let text) = member.value { raw = text }
      case "keys": unit = member.value.elements.first?.text
      default: rest.append(member)
      }
    }
    guard let raw else { return nil }
    // With `feed` the line has the short names, where `source` is the place.
    let isShort = feed != nil
    let name = (isShort ? feed : source) ?? ""
    let episode = guid ?? shortGUID
    let keys = EpisodeKeys(
      source: name,
      feedID: feedID ?? name,
      feedTitle: feedTitle,
      episodeID: episodeID ?? episode ?? "",
      episodeGUID: episode
    )
    self.init(
      id: id ?? "\(name)#\(number)",
      keys: keys,
      place: MentionPlace(rawValue: (isShort ? source ?? place : place) ?? "title"),
      raw: raw
    )
    self.unit = unit
    for member in rest { read(member.name, member.value) }
  }

  private mutating func read(_ key: String, _ value: JSONValue) {
    switch key {
    case "meant": meant = value.text
    case "role": role = value.text
    case "href": href = value.text
    case "img": image = value.text
    case "context", "ctx": context = value.text
    case "date": date = value.time
    case "kind": kind = value.text.map { AppearanceKind(rawValue: $0) }
    case "type": type = value.text.map { SpeakerType(rawValue: $0) }
    case "confidence": confidence = value.number.map { min(max($0, 0), 1) } ?? 1
    case "line": line = value.integer
    default: break
    }
  }
}

extension EpisodeFacts {
  /// Reads what a mention says of its episode; `nil` when it says nothing.
  init?(_ record: JSONValue) {
    guard let episode = record["episode"], case .object = episode else { return nil }
    self.init(
      title: episode["title"]?.text,
      enclosure: episode["enclosure_key"]?.text,
      duration: episode["duration"]?.seconds,
      published: episode["published"]?.time
    )
    if case .boolean(let flag)? = episode["is_trailer"] { isTrailer = flag }
  }
}

extension SpeakerEntity {
  /// Reads of a speaker that an earlier run wrote what tells it again; `nil` when the record is none.
  init?(_ record: JSONValue) {
    guard let id = record["speaker_id"]?.text, let name = record["name"]?.text,
      record["appearances"]?.number != nil
    else { return nil }
    self.init(id: id, name: name)
    links = record["links"]?.elements.compactMap(\.text) ?? []
    shows =
      record["feeds"]?.elements.compactMap { feed in
        feed["feed_id"]?.text.map { Show(feedID: $0, feedTitle: nil, count: 0) }
      } ?? []
  }
}

extension Appearance {
  /// Reads an appearance that an earlier run wrote; `nil` when the record is none.
  init?(_ record: JSONValue) {
    guard let speakerID = record["speaker_id"]?.text, let keys = EpisodeKeys(record),
      record["evidence"] != nil
    else { return nil }
    self.init(
      keys: keys,
      speakerID: speakerID,
      name: record["name"]?.text ?? "",
      kind: record["kind"]?.text.map { AppearanceKind(rawValue: $0) } ?? .episode
    )
    type = record["type"]?.text.map { SpeakerType(rawValue: $0) } ?? .person
    episodeTitle = record["episode_title"]?.text
    published = record["published"]?.time
    roles = record["roles"]?.elements.compactMap(\.text) ?? []
    confidence = record["confidence"]?.number ?? 1
    also = record["also"]?.elements.compactMap { EpisodeKeys($0) } ?? []
    evidence = record["evidence"]?.elements.compactMap { Evidence($0, keys) } ?? []
    if case .boolean(let flag)? = record["gone"] { isGone = flag }
  }
}

extension Appearance.Evidence {
  fileprivate init?(_ record: JSONValue, _ keys: EpisodeKeys) {
    guard let raw = record["raw"]?.text, let place = record["place"]?.text else { return nil }
    var mention = Mention(
      id: record["id"]?.text ?? "",
      keys: EpisodeKeys(record) ?? keys,
      place: MentionPlace(rawValue: place),
      raw: raw
    )
    mention.line = record["line"]?.integer
    self.init(mention)
  }
}

extension EpisodeKeys {
  /// Reads keys; `nil` when the record names no input.
  init?(_ record: JSONValue) {
    guard let source = record["source"]?.text else { return nil }
    self.init(
      source: source,
      feedID: record["feed_id"]?.text ?? source,
      feedTitle: record["feed_title"]?.text,
      episodeID: record["episode_id"]?.text ?? record["episode_guid"]?.text ?? "",
      episodeGUID: record["episode_guid"]?.text
    )
  }
}
