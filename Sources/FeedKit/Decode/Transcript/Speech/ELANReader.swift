/// Reads the XML of ELAN: points in time, and tiers of annotations that refer to them.
///
/// Annotations of tiers that depend on no other are segments; where these are ids, as other programs
/// make them, their texts are those of the tier that depends on them. Tiers stand one after another, so
/// segments are held until the end and put in order.
struct ELANReader: XMLTranscriptReader, ~Copyable {
  static let namespaces = NamespaceCatalog([])
  static let contentModel = ContentModel([
    "ANNOTATION_DOCUMENT": [.known, .root], "TIER": [.known, .closer],
    "ANNOTATION": [.known, .closer],
  ])
  static var target: any EventTarget.Type { ELANTarget.self }

  var output: TranscriptOutput
  var times: TagTimes { TagTimes() }
  private let names: NamedSymbols<ELANElement>
  private let attributes: NamedSymbols<ELANAttribute>
  private let limits: Limits
  private var open = PlainList<ELANElement>(capacity: 64)
  private var captured: TextBuffer

  private var timeline: SpeechTimeline
  private var clock = ELANClock()
  private var tiers = ELANTiers()
  private var units: SpeechUnits
  private var references: ELANReferences
  private var texts: ELANTexts
  /// The place of the tier that is open; -1 outside of one, and where there are too many.
  private var tier: Int32 = -1
  /// The annotation that is open.
  private var unit: SpeechUnits.Unit?
  /// The annotation that the open one depends on, which has the times.
  private var reference: String?
  /// The text of the annotation that is open.
  private var text = ""
  /// Annotations without times of their own.
  private var dependentCount = 0
  private var emptyCount = 0
  private var listLimit = ListLimitReport()
  private var isFinished = false
  private var rootPosition: Position?

  init(_ output: consuming TranscriptOutput, catalog: NameCatalog, options: ParseOptions) {
    self.output = output
    names = NamedSymbols(catalog)
    attributes = NamedSymbols(catalog)
    limits = options.limits
    captured = TextBuffer(limit: options.limits.tokenBytes)
    timeline = SpeechTimeline(options.limits)
    units = SpeechUnits(options.limits)
    references = ELANReferences(options.limits)
    texts = ELANTexts(options.limits)
  }

  mutating func begin(encodingName: String) {}

  mutating func start(_ tag: borrowing StartTag) {
    guard rootPosition != nil else { return startRoot(tag) }
    let element = names[tag.symbol] ?? .other
    open.append(element)
    switch element {
    case .header: clock.read(value(.units, tag), at: tag, &output)
    case .slot: addSlot(tag)
    case .tier: startTier(tag)
    case .alignable: startAnnotation(tag)
    case .dependent: startDependent(tag)
    case .value: captured.removeAll()
    case .type: tiers.addType(value(.typeID, tag), constraint: value(.constraints, tag), limits)
    case .document, .other: break
    }
  }

  mutating func characters(_ data: borrowing CharacterData) {
    guard unit != nil || reference != nil, open.count > 0, open[open.count - 1] == .value else {
      return
    }
    data.append(to: &captured)
  }

  mutating func end(_ tag: borrowing EndTag) {
    guard open.count > 0 else { return }
    let element = open[open.count - 1]
    open.removeLast(1)
    switch element {
    case .tier: tier = -1
    case .alignable: endAnnotation()
    case .dependent:
      if let id = reference.take(), tier >= 0 { texts.add(text, to: id, tier: tier) }
    case .value where unit != nil || reference != nil: endValue(at: tag.position)
    default: break
    }
  }

  private func value(_ attribute: ELANAttribute, _ tag: borrowing StartTag) -> String? {
    tag.value(of: attributes[attribute])
  }

  private mutating func startRoot(_ tag: borrowing StartTag) {
    rootPosition = tag.position
    open.append(.document)
    guard names[tag.symbol] != .document else {
      return output.addNote("author", value(.author, tag))
    }
    output.failRoot(tag, "ANNOTATION_DOCUMENT", namespace: .none)
  }

  private mutating func tellLimit(_ what: String, at position: Position) {
    listLimit.tell(what, at: position, &output)
  }

  // MARK: - Points and tiers

  private mutating func addSlot(_ tag: borrowing StartTag) {
    let time = clock.time(value(.timeValue, tag), at: tag, &output)
    if !timeline.add(value(.slotID, tag) ?? "", time) { tellLimit("time slots", at: tag.position) }
  }

  private mutating func startTier(_ tag: borrowing StartTag) {
    guard tiers.all.count < limits.listEntries else {
      tier = -1
      return tellLimit("tiers", at: tag.position)
    }
    tier = Int32(truncatingIfNeeded: tiers.all.count)
    tiers.add(
      ELANTiers.Tier(
        id: value(.tierID, tag) ?? "",
        participant: value(.participant, tag) ?? "",
        parentID: value(.parent, tag),
        type: value(.typeReference, tag) ?? "",
        language: value(.language, tag),
        position: tag.position
      )
    )
  }

  // MARK: - Annotations

  private mutating func startAnnotation(_ tag: borrowing StartTag) {
    let id = value(.annotationID, tag)
    references.add(id)
    text = ""
    unit = SpeechUnits.Unit(
      id: id,
      text: "",
      tier: tier,
      start: slot(.slotReference1, tag),
      end: slot(.slotReference2, tag),
      position: tag.position
    )
  }

  private mutating func startDependent(_ tag: borrowing StartTag) {
    dependentCount += 1
    text = ""
    references.add(value(.annotationID, tag))
    let id = value(.annotationReference, tag)
    references.refer(id, at: tag.position)
    reference = tier >= 0 && tiers.mayDependOnRoot(tier) ? id : nil
  }

  /// An annotation should have one value; of several none is more right than the others.
  private mutating func endValue(at position: Position) {
    captured.trim()
    let isFull = text.utf8.count + captured.count + 1 > limits.tokenBytes && !text.isEmpty
    if captured.isCut || isFull { output.tellCut("an annotation", at: position) }
    guard !captured.isEmpty, !isFull else { return }
    text += text.isEmpty ? captured.string() : " " + captured.string()
  }

  private mutating func slot(_ attribute: ELANAttribute, _ tag: borrowing StartTag) -> Int32 {
    output.place(
      of: value(attribute, tag) ?? "",
      in: timeline,
      "eaf-slot-undefined",
      ("annotation", attribute.rawValue, "time slot"),
      tag
    )
  }

  private mutating func endAnnotation() {
    guard var done = unit.take() else { return }
    guard !text.isEmpty else {
      emptyCount += 1
      return
    }
    guard done.tier >= 0 else { return }
    done.text = text
    tiers.use(done.tier)
    _ = units.add(done)
  }

  // MARK: - The end

  mutating func finish() {
    guard !isFinished, output.failure == nil else { return }
    isFinished = true
    endAnnotation()
    timeline.interpolate()
    output.tell(timeline, "time slots", at: clock.position)
    clock.tellOrder(&output)
    references.tell(&output)
    tiers.resolve(&output)
    texts.replaceIDs(&units, &tiers)
    tiers.settleSpeakers(&output)
    texts.tell(&output, at: rootPosition)
    output.header.speakers = tiers.speakers
    output.header.language = tiers.commonLanguage
    let words = ELANWords(units, timeline, tiers)
    for place in units.ordered(timeline, where: { tiers.isRoot($0.tier) }) {
      deliver(place, words.words(of: place))
    }
    let leftOut = dependentCount - texts.usedCount + words.leftOutCount
    output.tellLeftOut(leftOut, "annotations of dependent tiers", at: rootPosition)
    output.tellEmpty(emptyCount, "annotations", at: rootPosition)
    output.tell(units, at: rootPosition)
  }

  private mutating func deliver(_ place: Int, _ words: [TranscriptWord]) {
    guard !units.all[place].text.isEmpty else {
      emptyCount += 1
      return
    }
    var (segment, isInOrder) = units.segment(place, timeline)
    if !isInOrder {
      output.tellBackwards("eaf-slot-order", "annotation", at: units.all[place].position)
    }
    let tierPlace = Int(units.all[place].tier)
    let tier = tiers.all[tierPlace]
    if let speaker = tiers.speaker(tierPlace) { segment.speakers = [speaker] }
    if let role = tiers.role(tierPlace) { segment.roles = [role] }
    if tier.language != output.header.language { segment.language = tier.language }
    segment.words = words
    output.add(segment)
  }
}

/// The elements of ELAN that are read.
private enum ELANElement: String, CaseIterable {
  case document = "ANNOTATION_DOCUMENT"
  case header = "HEADER"
  case slot = "TIME_SLOT"
  case tier = "TIER"
  case alignable = "ALIGNABLE_ANNOTATION"
  case dependent = "REF_ANNOTATION"
  case value = "ANNOTATION_VALUE"
  case type = "LINGUISTIC_TYPE"
  case other = "ANNOTATION"
}

/// The attributes of ELAN that are read.
private enum ELANAttribute: String, CaseIterable {
  case author = "AUTHOR"
  case units = "TIME_UNITS"
  case slotID = "TIME_SLOT_ID"
  case timeValue = "TIME_VALUE"
  case tierID = "TIER_ID"
  case participant = "PARTICIPANT"
  case parent = "PARENT_REF"
  case typeReference = "LINGUISTIC_TYPE_REF"
  case language = "LANG_REF"
  case annotationID = "ANNOTATION_ID"
  case slotReference1 = "TIME_SLOT_REF1"
  case slotReference2 = "TIME_SLOT_REF2"
  case annotationReference = "ANNOTATION_REF"
  case typeID = "LINGUISTIC_TYPE_ID"
  case constraints = "CONSTRAINTS"
}

/// Hands events to what reads ELAN.
private enum ELANTarget: FixedTarget {
  typealias Target = HandlerTarget<WatchedReader<ELANReader, NoWatch>>
}
