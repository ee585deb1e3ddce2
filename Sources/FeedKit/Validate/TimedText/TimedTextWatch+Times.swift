// When elements are shown. TTML2 12

extension TimedTextWatch {
  /// Reads the times of an element, and opens a frame for it.
  ///
  /// - Returns: How many attributes are plain times, of which there is nothing more to say.
  mutating func readTimes(
    _ element: TTMLElement,
    _ tag: borrowing StartTag
  ) -> Int {
    var own = TTMLOwnTimes()
    var plainCount = 0
    var isFlawed = false
    let bit = TimedTextTable.bit(element)
    for index in 0..<tag.attributeCount {
      let number = symbols.attribute(tag.attributeSymbol(index))
      guard number >= 0, table.attributes[number].isTime else { continue }
      let isPlainClock = clock.base == .media
      let plain = isPlainClock ? tag.readWhole(index) { $0.plainClockMilliseconds } ?? -1 : -1
      let attribute = table.attributes[number].meaning
      guard plain < 0 else {
        own.set(attribute, TTMLInstant(milliseconds: plain))
        if limits.plainTimes[number] & bit != 0 { plainCount += 1 }
        continue
      }
      tag.load(index, into: &text)
      text.keepSpace()
      let loaded = isPlainClock ? text.read { $0.plainClockMilliseconds } : -1
      guard loaded < 0 else {
        own.set(attribute, TTMLInstant(milliseconds: loaded))
        continue
      }
      let told = judge.findings.count
      isUnreliable = false
      own.set(attribute, time(index, attribute, element, tag).time)
      if judge.findings.count > told || isUnreliable { isFlawed = true }
    }
    openFrame(element, own, isFlawed: isFlawed, tag)
    return plainCount
  }

  mutating func openFrame(
    _ element: TTMLElement,
    _ own: TTMLOwnTimes,
    isFlawed: Bool,
    _ tag: borrowing StartTag
  ) {
    let isInParagraph = element == .p || paragraphStep >= 0
    if isFlawed, isInParagraph { noteFlawed() }
    let parent = frames[frames.count - 1]
    var frame = parent.child(element)
    if isAbsolute {
      TTMLTiming.enterAbsolute(&frame, in: parent, own)
    } else {
      TTMLTiming.enter(&frame, in: parent, own)
    }
    if !own.isEmpty || parent.isSequence { frame.isTimed = true }
    if element == .region, !own.isEmpty {
      hasTimedRegion = true
      if !isInHead {
        add(
          "ttml-region-inline-timing",
          "region stands in \(table[steps.last?.element ?? .tt].name.angled), and has times",
          at: place(tag)
        )
      }
    }
    if element == .span, paragraphStep >= 0, !own.isEmpty { paragraphHasTimedSpan = true }
    if isInParagraph { time = frame.begin }
    if !isFlawed { checkOrder(own, element, tag) }
    if !isAbsolute, parent.isActive, !isFlawed { checkInside(&frame, own, tag) }
    frames.append(frame)
  }

  /// The times of the paragraph that is open are not as they should be.
  private mutating func noteFlawed() {
    guard flawedOffset != paragraphOffset else { return }
    flawedOffset = paragraphOffset
    judge.noteFlawed(paragraphOffset)
  }

  mutating func leaveTimes(_ step: Step, _ tag: borrowing EndTag) {
    guard step.hasFrame, frames.count > 1 else { return }
    if step.outsideCount == 1, let first = takeFirstOutside() {
      add(
        "ttml-outside-parent",
        "begins when the \(table[step.element].name.angled) around it is over, at"
          + " \(overText), so it is never shown",
        at: first
      )
    } else if step.outsideCount > 1 {
      _ = takeFirstOutside()
      add("ttml-outside-parent", outsideText(step), at: place(step, tag))
    }
    let frame = frames.removeLast()
    TTMLTiming.leave(frame, into: &frames[frames.count - 1])
    if step.element == .span, paragraphStep >= 0 { time = frames[frames.count - 1].begin }
  }

  /// Where the first child is that begins when the innermost element is over.
  private mutating func takeFirstOutside() -> Place? {
    let step = steps.count - 1
    guard let index = firstOutside.lastIndex(where: { $0.step == step }) else { return nil }
    return firstOutside.remove(at: index).place
  }

  /// When the innermost element is over.
  private var overText: String { frames[frames.count - 1].end?.time.clockText ?? "" }

  /// What is said of the innermost element when several in it begin after its end.
  private func outsideText(_ step: Step) -> String {
    var text = Wording()
    text.add(table[step.element].name)
    text.add(" is over at ")
    if let end = frames[frames.count - 1].end { text.add(clock: end.time) }
    text.add(", before ")
    text.add(Int64(step.outsideCount))
    text.add(" of the elements in it begin; their times count from its beginning, at ")
    text.add(clock: frames[frames.count - 1].begin.time)
    return text.string
  }

  private mutating func checkOrder(
    _ own: TTMLOwnTimes,
    _ element: TTMLElement,
    _ tag: borrowing StartTag
  ) {
    let begin = own.begin ?? .zero
    if let end = own.end, end <= begin {
      let isBackwards = end < begin
      add(
        isBackwards ? "ttml-begin-after-end" : "ttml-zero-duration",
        isBackwards
          ? "\(table[element].name) ends at \(end.time.clockText), before it begins at"
            + " \(begin.time.clockText)"
          : "\(table[element].name) ends when it begins, at \(begin.time.clockText)",
        at: place(tag)
      )
      if paragraphStep >= 0 || element == .p { noteFlawed() }
    } else if own.dur == .zero {
      add("ttml-zero-duration", "\(table[element].name) lasts no time", at: place(tag))
      if paragraphStep >= 0 || element == .p { noteFlawed() }
    }
    if own.dur != nil, own.end != nil {
      add("ttml-dur-and-end", "dur and end are both there; the earlier one counts", at: place(tag))
    }
    if own.dur != nil, isDiscontinuous, clock.base == .smpte {
      add(
        "ttml-dur-in-discontinuous",
        "dur has no meaning where ttp:markerMode is discontinuous",
        at: place(tag)
      )
    }
  }

  private mutating func checkInside(
    _ frame: inout TTMLFrame,
    _ own: TTMLOwnTimes,
    _ tag: borrowing StartTag
  ) {
    guard !own.isEmpty, frame.isActive, let limit = frames[frames.count - 1].end else { return }
    if frame.begin >= limit {
      frame.isActive = false
      if own.begin.map({ $0 > .zero }) ?? false, let holder = holderWithEnd() {
        steps[holder].outsideCount += 1
        if steps[holder].outsideCount == 1 {
          let path = paths.path(of: Int(frame.element.rawValue))
          firstOutside.append((holder, Place(position: tag.position, path: path)))
        }
        noteFlawed()
      }
      return
    }
    guard let end = own.end ?? own.dur, frame.hasContainerEnd,
      frame.begin.adding(end) > limit
    else { return }
    noteFlawed()
    add(
      "ttml-clipped-by-parent",
      "ends after what it stands in, and is cut at \(limit.time.clockText)",
      at: place(tag)
    )
  }

  /// The innermost open element that says itself when it ends.
  private mutating func holderWithEnd() -> Int? {
    var frame = frames.count - 1
    for step in steps.indices.reversed() where steps[step].hasFrame {
      if frame > 0, frames[frame].hasOwnEnd { return step }
      frame -= 1
    }
    return nil
  }

  // MARK: - Paragraphs

  mutating func beginParagraph(_ tag: borrowing StartTag) {
    guard paragraphStep < 0 else { return }
    paragraphCount += 1
    paragraphStep = steps.count
    paragraphOffset = tag.position.offset
    paragraphHasText = false
    paragraphHasTimedSpan = false
    cue = paragraphCount
  }

  mutating func endParagraph(_ tag: borrowing EndTag) {
    let frame = frames.last.map { $0.child(.p) } ?? TTMLFrame(.p)
    defer {
      paragraphStep = -1
      cue = nil
      time = nil
    }
    if paragraphHasText { judge.noteText() }
    if paragraphHasText, paragraphRegion < 0, regionCount > 0 {
      add(
        "ttml-region-missing",
        "text is in none of the \(regionCount) regions, and so is not shown",
        at: place(tag)
      )
    }
    guard paragraphHasText, frame.isActive, !paragraphHasTimedSpan else { return }
    if !paragraphIsTimed {
      guard !hasTimedRegion else { return }
      add(
        "ttml-untimed-text",
        "text has no times, so players show it all the time or never",
        at: place(tag)
      )
    } else if !paragraphHasEnd {
      add("ttml-no-end", "neither the text nor what it stands in says when it ends", at: place(tag))
    }
  }

  /// Notes whether the paragraph names a region.
  mutating func noteRegion(_ tag: borrowing StartTag) {
    let frame = frames[frames.count - 1]
    paragraphIsTimed = frame.isTimed
    paragraphHasEnd = frame.end != nil
    paragraphRegion = frame.region
    if frame.region >= 0, regionNumbers.count > 1 {
      judge.note(region: frame.region, of: paragraphOffset)
    }
  }

  // MARK: - Expressions

  private mutating func time(
    _ index: Int,
    _ attribute: TTMLAttribute,
    _ element: TTMLElement,
    _ tag: borrowing StartTag
  ) -> TTMLTime {
    let found = text.read { TTMLTime.read($0, clock) }
    if !found.isRead || found.flaw != nil || (found.isIndefinite && element != .isd) {
      noteTime(found, attribute, element, index, tag)
      if found.isIndefinite { return found }
    }
    let form = text.read { TimedTextTimeForm($0) }
    if form.isUnusual || clock.base != .media { check(form, found, attribute, index, tag) }
    return found
  }

  private func noteTime(
    _ found: TTMLTime,
    _ attribute: TTMLAttribute,
    _ element: TTMLElement,
    _ index: Int,
    _ tag: borrowing StartTag
  ) {
    let (rule, words): (RuleID, String)
    switch found.flaw {
    case nil where text.read({ $0.count > 1 && $0[0] == 0x2D && $0[1].isDigit }):
      (rule, words) = ("ttml-negative-time", "is negative; times count from 0")
    case nil where found.isIndefinite && isAbsolute: return
    case nil:
      (rule, words) = ("ttml-bad-time", "is no time; expected HH:MM:SS.mmm, or 12.5s")
    case .bareNumber:
      if isAbsolute { return }
      (rule, words) = ("ttml-bare-number-time", "has no unit; players read nothing, or seconds")
    case .shortFields:
      if isAbsolute { return }
      (rule, words) = ("ttml-time-short-fields", "is not of the form HH:MM:SS with two digits each")
    case .space: (rule, words) = ("ttml-time-whitespace", "has white space around it")
    case .comma: (rule, words) = ("ttml-time-comma", "has a comma where a point belongs")
    case .outOfRange:
      (rule, words) = ("ttml-time-out-of-range", "has more than 59 minutes or seconds")
    case .frameOutOfRange where !isFrameOver:
      (rule, words) = (
        "ttml-subframe-out-of-range",
        "names a part of a frame that a frame of \(clock.subFrameRate) does not have"
      )
    case .frameOutOfRange:
      (rule, words) = (
        "ttml-frame-out-of-range", "names a frame that a second of \(clock.frameRate) does not have"
      )
    case .wallClock: return
    }
    let value = text.read { shownValue($0) }
    add(rule, "\(attribute) \"\(value)\" \(words)", at: tag.place(ofAttribute: index))
  }

  /// Whether the frame of the time code in hand is one that a second does not have, and not its part.
  private var isFrameOver: Bool {
    let parts = text.string().split { $0 == ":" || $0 == "." }
    return parts.count < 5 || (Int64(parts[3]) ?? .max) >= clock.frameRate
  }

  /// What is right by itself, and may be wrong by what the document says of its times.
  private mutating func check(
    _ form: TimedTextTimeForm,
    _ found: TTMLTime,
    _ attribute: TTMLAttribute,
    _ index: Int,
    _ tag: borrowing StartTag
  ) {
    let value = text.read { shownValue($0) }
    func tell(_ rule: RuleID, _ words: String) {
      add(rule, "\(attribute) \"\(value)\" \(words)", at: tag.place(ofAttribute: index))
    }
    if form.isWallClock {
      if clock.base != .clock {
        tell("ttml-wallclock-not-clock", "is a time of day, and ttp:timeBase is not clock")
      } else if found.isRead {
        var value = text.read { TTMLValueText($0, isSecond: true) }
        if !TTMLForm.wallClock.accepts(&value) {
          tell("ttml-bad-time", "is no time of day; expected \(TTMLForm.wallClock.expected)")
        }
      }
      return
    }
    guard found.isRead else { return }
    if form.hasFrames {
      if clock.base == .clock {
        tell("ttml-frames-in-clock-base", "counts frames, and ttp:timeBase is clock")
      } else if !clock.hasFrameRate, !isFrameRateNoted {
        isFrameRateNoted = true
        add(
          "ttml-frames-without-rate",
          "times such as \"\(value)\" count frames, and tt has no ttp:frameRate; 30 is taken",
          at: root
        )
      }
      if clock.base == .smpte, clock.drop != .none, isDropped() {
        tell("ttml-drop-frame-invalid", "names a frame that ttp:dropMode leaves out")
      }
    }
    if form.hasTicks, clock.statedTickRate == nil { isUnreliable = true }
    if form.hasTicks, clock.statedTickRate == nil, !isTickRateNoted {
      isTickRateNoted = true
      add(
        "ttml-ticks-without-rate",
        "times such as \"\(value)\" count ticks, and tt has no ttp:tickRate; \(clock.tickRate) is"
          + " taken",
        at: root
      )
    }
    if form.isSecond60, form.isPast60 {
      tell("ttml-time-out-of-range", "names a time after second 60, which no minute has")
    } else if form.isSecond60, clock.base != .clock {
      tell("ttml-leap-second", "names second 60, which only a clock has")
    }
    if clock.base == .smpte, form.isOffset || form.hasFraction, !form.hasFrames {
      tell("ttml-smpte-offset", "is no time code, and ttp:timeBase is smpte")
    }
  }

  /// Whether the time code in hand is one that drop-frame counting leaves out. SMPTE ST 12-1
  private func isDropped() -> Bool {
    let parts = text.string().split { $0 == ":" || $0 == "." }.map { Int($0) ?? -1 }
    guard parts.count >= 4, parts[2] == 0 else { return false }
    switch clock.drop {
    case .none: return false
    case .ntsc: return parts[3] < 2 && parts[1] % 10 != 0
    case .pal: return parts[3] < 4 && parts[1] % 2 == 0 && parts[1] % 20 != 0
    }
  }
}

/// How a time is written, as far as it matters whether the document allows it.
struct TimedTextTimeForm {
  var hasFrames = false
  var hasTicks = false
  var isOffset = false
  var hasFraction = false
  var isWallClock = false
  var isSecond60 = false
  /// Whether there is more behind second 60 than zeros.
  var isPast60 = false

  init(_ text: Span<UInt8>) {
    guard text.count > 1 else { return }
    if text[0] == UInt8(ascii: "w") {
      isWallClock = true
      return
    }
    var colons = 0
    for index in text.indices {
      if isSecond60, hasFraction, colons == 2, text[index].isDigit, text[index] != 0x30 {
        isPast60 = true
      }
      if text[index] == UInt8(ascii: ":") { colons += 1 }
      if text[index] == UInt8(ascii: ".") { hasFraction = true }
      if colons == 2, text[index] == UInt8(ascii: ":"), index + 2 < text.count,
        text[index + 1] == UInt8(ascii: "6"), text[index + 2] == UInt8(ascii: "0")
      {
        isSecond60 = true
      }
    }
    let last = text[text.count - 1]
    isOffset = colons == 0
    hasFrames = colons == 3 || (colons == 0 && last == UInt8(ascii: "f"))
    hasTicks = colons == 0 && last == UInt8(ascii: "t")
  }

  /// Whether anything but the media's own clock is asked for.
  var isUnusual: Bool { hasFrames || hasTicks || isWallClock || isSecond60 }
}
