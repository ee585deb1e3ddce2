// The timed text: elements that are shown, and when.

/// What is known of a paragraph while it is read.
struct TTMLParagraph {
  var id: String?
  var position = Position()
  /// Whether it has times of its own.
  var isTimed = false
  /// Whether none of its times can be read, so that it has no place in the recording.
  var isUnplaced = false
  /// Whether when it begins cannot be read.
  var isBeginUnknown = false
}

extension TTMLReader {
  mutating func startContent(_ element: TTMLElement, _ tag: borrowing StartTag) {
    let last = frames.count - 1
    var frame = frames[last].child(element)
    var own = TTMLOwnTimes()
    var plainCount = 0
    var marks = SpanMarks()
    var isBeginUnreadable = false
    for index in 0..<tag.attributeCount {
      let attribute = names.attribute(tag.attributeSymbol(index))
      switch attribute {
      case .begin, .end, .dur:
        // Nearly all times are whole milliseconds.
        let plain = tag.readWhole(index) { $0.plainClockMilliseconds } ?? -1
        if plain >= 0 {
          own.set(attribute, TTMLInstant(milliseconds: plain))
          plainCount += 1
        } else {
          let found = time(index, attribute, tag)
          own.set(attribute, found.time)
          if !found.isRead { own.unreadable += 1 }
          if !found.isRead, attribute == .begin { isBeginUnreadable = true }
        }
      case .foreign: break
      case .id:
        guard element == .p || element == .div else { break }
        tag.load(index, into: &attributeText)
        attributeText.trim()
        newID = attributeText.string()
      default: take(attribute, index, tag, &frame, &marks)
      }
    }
    times = TagTimes(own: own, plainCount: plainCount)
    if own.isEmpty, !frames[last].isSequence {
      frame.begin = frames[last].begin
      frame.end = frames[last].end
      frame.hasContainerEnd = !frames[last].hasBegin || frames[last].hasContainerEnd
      frame.cursor = frame.begin
    } else {
      setTimes(&frame, own, tag)
    }
    if marks.changesStyle {
      frame.style = marks.own.apply(to: marks.referenced.apply(to: frame.style))
    }
    if element == .span, paragraphDepth > 0 {
      if !own.isEmpty {
        frame.span = text.addSpan(timedSpan(frame, own, marks), in: frames[last].span)
      }
    } else if element == .div {
      divisionID = newID
      frame.isNamed = newID != nil
      newID = nil
    }
    frames.append(frame)
    switch element {
    case .br: if paragraphDepth > 0 { text.addLineBreak(in: frame) }
    case .span where paragraphDepth > 0: break
    case .p, .span: beginParagraph(element, own, isBeginUnreadable, tag)
    case .body:
      if let end = frame.end, frame.hasOwnEnd, output.isHeaderOpen {
        output.header.duration = end.time
      }
    default: break
    }
    if let part = songPart {
      setSection(title: nil, kind: part)
      songPart = nil
    }
  }

  private mutating func beginParagraph(
    _ element: TTMLElement,
    _ own: TTMLOwnTimes,
    _ isBeginUnreadable: Bool,
    _ tag: borrowing StartTag
  ) {
    let id = newID
    newID = nil
    guard paragraphDepth == 0 else { return tellMisplaced(tag) }
    if element == .span || frames[frames.count - 2].element == .body { tellMisplaced(tag) }
    paragraphDepth = frames.count
    paragraph = TTMLParagraph(
      id: id,
      position: tag.position,
      isTimed: !own.isEmpty,
      isUnplaced: own.unreadable > 0 && own.isEmpty,
      isBeginUnknown: isBeginUnreadable
    )
    text.removeAll()
  }

  mutating func endContent() {
    guard frames.count > 1 else { return }
    if frames.count == paragraphDepth {
      deliverParagraph()
      paragraphDepth = 0
    }
    let last = frames.count - 2
    if usesSequences {
      let frame = frames[last + 1]
      TTMLTiming.leave(frame, into: &frames[last])
    }
    let section = frames[last + 1].section
    frames.removeLast(1)
    if section != frames[last].section { dropSections(frames[last].section) }
  }

  /// Text that is not shown is shown for a time: the same as a timed span.
  mutating func readSet(_ tag: borrowing StartTag) {
    let last = frames.count - 1
    guard frames[last].isUndisplayed else { return }
    var own = TTMLOwnTimes()
    var isShown = false
    for index in 0..<tag.attributeCount {
      let attribute = names.attribute(tag.attributeSymbol(index))
      switch attribute {
      case .begin, .end, .dur: own.set(attribute, time(index, attribute, tag).time)
      case .display:
        tag.load(index, into: &attributeText)
        attributeText.trim()
        isShown = attributeText.read { !$0.isWord("none") }
      default: break
      }
    }
    guard isShown, !own.isEmpty else { return }
    var shown = frames[last].child(.set)
    setTimes(&shown, own, tag)
    frames[last].span = text.addSpan(
      timedSpan(shown, own, SpanMarks()),
      in: frames[last].span
    )
  }

  // MARK: - Attributes

  /// What attributes say that is not inherited.
  struct SpanMarks {
    var isApart = false
    var isSpeech = false
    var changesStyle = false
    /// What the styles that it refers to change, and what it does itself, which wins.
    var referenced = TTMLStyleChange()
    var own = TTMLStyleChange()
  }

  @inline(never)
  private mutating func take(
    _ attribute: TTMLAttribute,
    _ index: Int,
    _ tag: borrowing StartTag,
    _ frame: inout TTMLFrame,
    _ marks: inout SpanMarks
  ) {
    tag.load(index, into: &attributeText)
    attributeText.trim()
    switch attribute {
    case .agent: frame.speakers = speakersPlace(tag)
    case .lang: frame.language = attributeText.read { languages.place(of: $0) { $0 } }
    case .space: frame.keepsSpace = attributeText.read { $0.isWord("preserve") }
    case .role: takeRole(&frame, &marks)
    case .timeContainer: takeContainer(tag, &frame)
    case .unit:
      marks.isApart = attributeText.read { $0.isWord("word") }
      marks.isSpeech = marks.isApart || attributeText.read { $0.isWord("sentence") }
    case .display: frame.isUndisplayed = attributeText.read { $0.isWord("none") }
    case .ruby:
      frame.isHidden =
        frame.isHidden
        || attributeText.read {
          $0.isWord("text") || $0.isWord("textcontainer") || $0.isWord("delimiter")
        }
    case .region:
      guard !head.regions.isEmpty else { break }
      frame.region = attributeText.read { regionNames.place(of: $0) { $0 } }
    case .style:
      marks.changesStyle = true
      marks.referenced = head.style(attributeText.string())
    case .fontStyle, .fontWeight, .textDecoration:
      marks.changesStyle = true
      attributeText.read { Self.note(attribute, $0, in: &marks.own) }
    case .songPart: if frame.element == .div { songPart = attributeText.string() }
    default: break
    }
  }

  private mutating func takeContainer(_ tag: borrowing StartTag, _ frame: inout TTMLFrame) {
    if attributeText.read({ $0.isWord("seq") }) {
      frame.isSequence = true
      usesSequences = true
    } else if !attributeText.read({ $0.isWord("par") }) {
      output.report(
        "ttml-bad-time-container",
        .error,
        "timeContainer is \"\(attributeText.string().quoted)\", neither par nor seq; read as par",
        at: tag.position,
        path: tag.path
      )
    }
  }

  private mutating func takeRole(_ frame: inout TTMLFrame, _ marks: inout SpanMarks) {
    guard frame.element == .span else {
      frame.roles = attributeText.read { text in
        roles.place(of: text) { $0.split { $0.isWhitespace }.map(String.init) }
      }
      return
    }
    if attributeText.read({ $0.isWord(TTMLVocabulary.wordRole) }) {
      marks.isSpeech = true
      return
    }
    let words = attributeText.string().split { $0.isWhitespace }
    // Lyrics have the text in other languages and scripts beside it.
    if words.contains("x-translation") || words.contains("x-roman") { frame.isHidden = true }
  }

  /// The place of the speakers that the attribute in hand names.
  private mutating func speakersPlace(_ tag: borrowing StartTag) -> Int32 {
    var unknown: [String] = []
    let isLabel = output.header.dialect == .applePodcasts
    let place = attributeText.read { text in
      speakers.place(of: text) { value in
        // Apple's labels are no ids, and may be names with spaces.
        let ids = isLabel ? [value] : value.split { $0.isWhitespace }.prefix(100).map(String.init)
        return ids.map { id in
          let known = head.speaker(id)
          if known == nil, !isLabel { unknown.append(id) }
          return SpeakerLabel(name: known?.name ?? id, id: id, origin: .attribute)
        }
      }
    }
    if place < 0 { tellLimit("speakers", at: tag.position) }
    for id in unknown {
      output.report(
        "agent-unresolved",
        .warning,
        "speaker \"\(id.quoted)\" is not declared as an agent",
        at: tag.position,
        path: tag.path
      )
    }
    return place
  }

  // MARK: - Times

  @inline(__always)
  private mutating func setTimes(
    _ frame: inout TTMLFrame,
    _ own: TTMLOwnTimes,
    _ tag: borrowing StartTag
  ) {
    let last = frames.count - 1
    if !own.isEmpty || frames[last].isSequence {
      frame.isTimed = true
      if own.begin != nil, frame.element != .body { frame.hasBegin = true }
    }
    if isAbsolute {
      TTMLTiming.enterAbsolute(&frame, in: frames[last], own)
      if frame.hasOwnEnd, let end = frame.end, end <= frame.begin { tellEmpty(frame, own, tag) }
      return
    }
    TTMLTiming.enter(&frame, in: frames[last], own)
    guard frames[last].isActive else { return }
    if frame.isActive {
      guard let end = frame.end, end <= frame.begin, !own.isEmpty else { return }
      // Of words it is told with their paragraph, when all of them are known.
      if paragraphDepth > 0, let begin = own.begin, let stated = own.end, stated > begin,
        own.dur == nil
      {
        frame.isActive = false
        return
      }
    }
    tellNeverShown(&frame, own, tag)
  }

  /// Tells why something that is in its own times or those of what it stands in is never shown.
  @inline(never)
  private mutating func tellNeverShown(
    _ frame: inout TTMLFrame,
    _ own: TTMLOwnTimes,
    _ tag: borrowing StartTag
  ) {
    let parent = frames[frames.count - 1]
    if !frame.isActive {
      output.report(
        "ttml-never-begins",
        .warning,
        "what comes before it in the sequence never ends, so it never begins; left out",
        at: tag.position,
        path: tag.path
      )
      return
    }
    guard let end = frame.end, end <= frame.begin, !own.isEmpty else { return }
    let begin = own.begin ?? .zero
    if let stated = own.end, stated <= begin { return tellEmpty(frame, own, tag) }
    if let dur = own.dur, dur == .zero { return tellEmpty(frame, own, tag) }
    frame.isActive = false
    // Of words it is told with their paragraph, when all of them are known.
    guard paragraphDepth == 0 else { return }
    let isInNumbers =
      parent.begin > .zero && begin >= parent.begin && parent.end.map { begin < $0 } ?? true
    output.report(
      "ttml-outside-parent",
      .warning,
      "begins when what it stands in is over, so it is never shown; left out"
        + (isInNumbers ? " (unless its times are to be read as absolute)" : ""),
      at: tag.position,
      path: tag.path
    )
  }

  /// Something ends when it begins, or before: its text is kept all the same.
  private mutating func tellEmpty(
    _ frame: TTMLFrame,
    _ own: TTMLOwnTimes,
    _ tag: borrowing StartTag
  ) {
    let isBackwards = frame.end.map { $0 < frame.begin } ?? false
    output.report(
      isBackwards ? "ttml-begin-after-end" : "ttml-zero-duration",
      isBackwards ? .error : .warning,
      isBackwards ? "ends before it begins" : "ends when it begins",
      at: tag.position,
      path: tag.path
    )
  }

  private func timedSpan(
    _ frame: TTMLFrame,
    _ own: TTMLOwnTimes,
    _ marks: SpanMarks
  ) -> TTMLText.TimedSpan {
    TTMLText.TimedSpan(
      begin: frame.begin,
      end: frame.end,
      statedBegin: own.begin,
      statedEnd: own.end,
      isApart: marks.isApart,
      isSpeech: marks.isSpeech,
      isActive: frame.isActive && frames[paragraphDepth - 1].isActive
    )
  }

  /// The time that an attribute states; tells of one that cannot be read, or is written otherwise.
  @inline(never)
  mutating func time(
    _ index: Int,
    _ attribute: TTMLAttribute,
    _ tag: borrowing StartTag
  ) -> TTMLTime {
    tag.load(index, into: &attributeText)
    attributeText.keepSpace()
    let found = attributeText.read { TTMLTime.read($0, clock) }
    if !found.isRead || found.flaw != nil { tell(found, attribute, tag) }
    return found
  }

  @inline(never)
  private mutating func tell(
    _ found: TTMLTime,
    _ attribute: TTMLAttribute,
    _ tag: borrowing StartTag
  ) {
    let text = attributeText.read { shown($0) }
    let rule: RuleID
    let what: String
    switch found.flaw {
    case nil:
      return output.report(
        "ttml-bad-time",
        .error,
        "\(attribute) is \"\(text)\", which is no time",
        at: tag.position,
        path: tag.path
      )
    case .bareNumber:
      if isAbsolute { return }
      (rule, what) = ("ttml-bare-number-time", "has no unit; read as seconds")
    case .shortFields:
      if isAbsolute { return }
      (rule, what) = ("ttml-time-short-fields", "is not of the form HH:MM:SS; read all the same")
    case .space: (rule, what) = ("ttml-time-whitespace", "has white space around it")
    case .comma: (rule, what) = ("ttml-time-comma", "has a comma where a point belongs")
    case .outOfRange:
      (rule, what) = ("ttml-time-out-of-range", "has minutes or seconds over 59; read all the same")
    case .frameOutOfRange:
      (rule, what) = ("ttml-frame-out-of-range", "names a frame that a second does not have")
    case .wallClock:
      (rule, what) = ("ttml-wallclock-date", "names a day; only the time of the day is used")
    }
    output.report(
      rule,
      .warning,
      "\(attribute) \"\(text)\" \(what)",
      at: tag.position,
      path: tag.path
    )
  }

  @inline(never)
  private mutating func tellMisplaced(_ tag: borrowing StartTag) {
    output.report(
      "ttml-misplaced-element",
      .warning,
      "\(tag.name().qualified.quoted) may not stand here; its text is read all the same",
      at: tag.position,
      path: tag.path
    )
  }
}
