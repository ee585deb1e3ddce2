/// Collects mentions from the tokens of JSON: records one after the other, or the elements of one array.
struct MentionHandler: JSONHandler, ~Copyable {
  var failure: FeedError? { nil }
  var drafts = MentionDrafts()
  /// Where records stand that are no objects.
  var strangers: [Position] = []
  var diagnostics: [Diagnostic] = []
  private var depth = 0
  private var field = MentionDrafts.Field.other
  private var fact = EpisodeFact.other
  /// The field whose array or object is open.
  private var open = MentionDrafts.Field.other

  private enum EpisodeFact { case title, enclosure, duration, published, isTrailer, other }

  mutating func begin(encodingName: String) {}

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostic.rule == .jsonRecord, depth > 0 { drafts.dropLast() }
    diagnostics.append(diagnostic)
  }

  /// The records that have ended.
  var complete: ArraySlice<MentionDrafts.Draft> {
    depth > 0 ? drafts.drafts.dropLast() : drafts.drafts[...]
  }

  /// Forgets the records that have ended.
  mutating func removeComplete() { drafts.removeAll(exceptLast: depth > 0) }

  /// Forgets a record that the input broke off in.
  mutating func finish() {
    if depth > 0 { drafts.dropLast() }
    depth = 0
  }

  mutating func take(
    _ token: JSONToken,
    in reader: borrowing JSONReader,
    at position: Position
  ) {
    switch token {
    case .beginObject: beginObject(at: position)
    case .beginArray:
      // An array around all records is only their frame.
      if depth > 0 {
        if depth == 1 { open = field }
        depth += 1
      }
    case .endObject, .endArray:
      guard depth > 0 else { return }
      depth -= 1
      if depth == 1 { open = .other }
    case .key:
      if depth == 1 { field = reader.withText { MentionDrafts.Field(key: $0) } }
      if depth == 2, open == .episode { fact = Self.fact(reader.string()) }
    case .string, .number: takeText(reader, isNumber: token == .number, at: position)
    case .boolean(let flag):
      if depth == 0 { strangers.append(position) }
      if depth == 2, open == .episode, fact == .isTrailer {
        drafts.change { $0.facts?.isTrailer = flag }
      }
    case .null:
      if depth == 0 { strangers.append(position) }
    }
  }

  private mutating func beginObject(at position: Position) {
    if depth == 0 {
      drafts.begin(at: position)
      (field, open) = (.other, .other)
    } else if depth == 1 {
      open = field
      if field == .episode { drafts.change { $0.facts = $0.facts ?? EpisodeFacts() } }
    }
    depth += 1
  }

  private mutating func takeText(
    _ reader: borrowing JSONReader,
    isNumber: Bool,
    at position: Position
  ) {
    switch depth {
    case 0: strangers.append(position)
    case 1: takeField(reader, isNumber: isNumber)
    case 2 where open == .keys:
      if !drafts.has(.unit) { reader.withText { drafts.set(.unit, $0) } }
    case 2 where open == .episode: takeFact(reader, isNumber: isNumber)
    default: break
    }
  }

  private mutating func takeField(_ reader: borrowing JSONReader, isNumber: Bool) {
    switch field {
    case .raw:
      guard !isNumber else { return }
      drafts.change { $0.hasName = true }
      reader.withText { drafts.set(.raw, $0) }
    case .keys: reader.withText { drafts.set(.unit, $0) }
    case .confidence:
      guard isNumber, let value = Double(reader.string()) else { return }
      drafts.change { $0.confidence = min(max(value, 0), 1) }
    case .line:
      guard isNumber, let value = Int(reader.string()) else { return }
      drafts.change { $0.line = value }
    default: reader.withText { drafts.set(field, $0) }
    }
  }

  // MARK: The episode

  private static func fact(_ key: String) -> EpisodeFact {
    switch key {
    case "title": .title
    case "enclosure_key": .enclosure
    case "duration": .duration
    case "published": .published
    case "is_trailer": .isTrailer
    default: .other
    }
  }

  private mutating func takeFact(_ reader: borrowing JSONReader, isNumber: Bool) {
    let text = reader.string()
    guard !text.isEmpty else { return }
    let fact = fact
    drafts.change { draft in
      switch fact {
      case .title: draft.facts?.title = text
      case .enclosure: draft.facts?.enclosure = text
      case .published: draft.facts?.published = DateText.read(Array(text.utf8).span).value
      case .duration:
        draft.facts?.duration = isNumber ? JSONValue.number(text).seconds : nil
      case .isTrailer, .other: break
      }
    }
  }
}
