// What the root says, and what stands in the head.

extension TTMLReader {
  mutating func readRoot(_ tag: borrowing StartTag) {
    noteDialect(tag)
    for index in 0..<tag.attributeCount {
      let attribute = names.attribute(tag.attributeSymbol(index))
      guard attribute != .foreign else { continue }
      tag.load(index, into: &attributeText)
      attributeText.trim()
      let value = attributeText.string()
      switch attribute {
      case .lang:
        if !value.isEmpty { output.header.language = value }
        frames[0].language = languages.place(of: value.utf8.span) { $0 }
      case .space: frames[0].keepsSpace = value == "preserve"
      case .contentProfiles, .profile: noteProfile(value)
      default: takeParameter(attribute, value, tag)
      }
    }
    switch timesOption {
    case .absolute: isAbsolute = true
    case .relative: isAbsolute = false
    case .auto:
      isAbsolute =
        output.header.dialect == .applePodcasts || output.header.dialect == .appleLyrics
    }
  }

  private mutating func noteDialect(_ tag: borrowing StartTag) {
    if tag.declares("podcasts.apple.com/transcript-ttml") {
      output.header.dialect = .applePodcasts
    } else if tag.declares("music.apple.com/lyric-ttml")
      || tag.declares("itunes.apple.com/lyric-ttml")
    {
      output.header.dialect = .appleLyrics
    } else if tag.declares("smpte-ra.org/schemas/2052-1") {
      output.header.dialect = .smpteTT
    }
    guard let namespace = tag.declaredNamespace, namespace.contains("/ttaf1") else { return }
    output.header.dialect = .dfxp
    output.report(
      "ttml-legacy-namespace",
      .warning,
      "namespace \"\(namespace.quoted)\" is that of a draft; read all the same",
      at: tag.position,
      path: tag.path
    )
  }

  private mutating func noteProfile(_ value: String) {
    let profiles: [(part: String, dialect: TranscriptDialect)] = [
      ("/profile/dapt", .dapt), ("/profile/imsc1", .imsc), ("netflix.com", .netflix),
      ("smpte-tt", .smpteTT),
    ]
    guard output.header.dialect == nil || output.header.dialect == .smpteTT else { return }
    for (part, dialect) in profiles where value.contains(part) {
      output.header.dialect = dialect
      return
    }
  }

  private mutating func takeParameter(
    _ attribute: TTMLAttribute,
    _ value: String,
    _ tag: borrowing StartTag
  ) {
    let isGood: Bool
    switch attribute {
    case .timeBase:
      let base: [String: TTMLClock.Base] = ["media": .media, "smpte": .smpte, "clock": .clock]
      isGood = base[value] != nil
      clock.base = base[value] ?? clock.base
    case .dropMode:
      let drop: [String: TTMLClock.Drop] = ["nonDrop": .none, "dropNTSC": .ntsc, "dropPAL": .pal]
      isGood = drop[value] != nil
      clock.drop = drop[value] ?? clock.drop
    case .frameRate:
      isGood = Self.set(&clock.frameRate, value)
      clock.hasFrameRate = isGood
    case .subFrameRate: isGood = Self.set(&clock.subFrameRate, value)
    case .tickRate:
      let rate = Self.rate(value, limit: TTMLClock.largestTickRate)
      isGood = rate != nil
      clock.statedTickRate = rate
    case .frameRateMultiplier:
      // The drafts have a colon or a slash between the numbers.
      let parts = value.split { $0.isWhitespace || $0 == ":" || $0 == "/" }.map(String.init)
      let upper = parts.first.flatMap { Self.rate($0, limit: TTMLClock.largestRate) }
      let lower =
        parts.count > 1 ? Self.rate(parts[1], limit: TTMLClock.largestRate) : 1
      isGood = upper != nil && lower != nil && parts.count <= 2
      if isGood, let upper, let lower { clock.multiplier = (upper, lower) }
    default: return
    }
    guard !isGood else { return }
    output.report(
      "ttml-bad-parameter",
      .error,
      "ttp:\(attribute) cannot be \"\(value.quoted)\"; not used",
      at: tag.position,
      path: tag.path
    )
  }

  private static func set(_ field: inout Int64, _ value: String) -> Bool {
    guard let rate = rate(value, limit: TTMLClock.largestRate) else { return false }
    field = rate
    return true
  }

  private static func rate(_ value: String, limit: Int64) -> Int64? {
    guard value.utf8.allSatisfy(\.isDigit), let rate = Int64(value), rate > 0, rate <= limit else {
      return nil
    }
    return rate
  }

  // MARK: - Head

  mutating func startAgent(_ tag: borrowing StartTag) {
    let id = tag.value(of: symbol(.id))
    head.beginAgent(id: id, kind: tag.value(of: symbol(.type)))
    guard id == nil else { return }
    output.report(
      "agent-no-id",
      .warning,
      "agent has no xml:id, so nothing can refer to it",
      at: tag.position,
      path: tag.path
    )
  }

  mutating func addStyle(_ tag: borrowing StartTag) {
    var change = TTMLStyleChange()
    for index in 0..<tag.attributeCount {
      let attribute = names.attribute(tag.attributeSymbol(index))
      guard attribute != .foreign else { continue }
      tag.load(index, into: &attributeText)
      attributeText.trim()
      attributeText.read { Self.note(attribute, $0, in: &change) }
    }
    guard let id = tag.value(of: symbol(.id)) else { return }
    head.addStyle(id, change, references: tag.value(of: symbol(.style)))
  }

  /// Notes what an attribute says about how text looks.
  static func note(
    _ attribute: TTMLAttribute,
    _ value: Span<UInt8>,
    in change: inout TTMLStyleChange
  ) {
    switch attribute {
    case .fontStyle: change.add(.italic, value.isWord("italic") || value.isWord("oblique"))
    case .fontWeight: change.add(.bold, value.isWord("bold"))
    case .textDecoration:
      let words = makeString(value, 0..<value.count).split(separator: " ")
      if words.contains("underline") { change.add(.underline, true) }
      if words.contains("noUnderline") || words.contains("none") { change.add(.underline, false) }
    default: break
    }
  }

  mutating func addRegion(_ tag: borrowing StartTag) {
    var own = TTMLOwnTimes()
    for index in 0..<tag.attributeCount {
      let attribute = names.attribute(tag.attributeSymbol(index))
      guard [.begin, .end, .dur].contains(attribute) else { continue }
      own.set(attribute, time(index, attribute, tag).time)
    }
    guard !own.isEmpty, let id = tag.value(of: symbol(.id)) else { return }
    head.addRegion(id, own)
  }
}
