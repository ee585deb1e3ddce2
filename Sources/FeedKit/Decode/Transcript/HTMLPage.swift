/// Puts the tags and texts of a page together into segments.
///
/// A `cite` names who speaks, a `time` when; what follows, to the next of them, is one segment. On a
/// page with neither, each block of text is one.
struct HTMLPage: ~Copyable {
  fileprivate enum Role {
    case none
    case cite
    case time
    case heading
    case title
  }

  var output: TranscriptOutput
  /// Where the tag or reference at hand begins.
  var place = Position()

  private var role = Role.none
  /// Where the element that has the role begins.
  private var rolePlace = Position()
  /// Blocks that are open in it.
  private var blocksInRole = 0
  /// Whether a `cite` goes on behind the `time` that stands in it.
  private var isTimeInCite = false
  private var buffer: TextBuffer
  /// Whether white space came that is written before the next word.
  private var needsSpace = false
  /// Line breaks that are written before the next word.
  private var needsBreaks = 0
  private var open: [(style: TextStyle, start: Int)] = []
  private var marks: [TextMark] = []
  private var segment = Segment()
  private var hasText = false
  /// Whether a block was seen since the last mark, with text or without.
  private var hasBlock = false
  /// Whether a `cite` or a `time` was seen: then text before the first belongs to the page around it.
  private var isMarked = false
  private var held: Segment?
  /// Blocks before the first mark, until it is known that there is none.
  private var blocks: [Segment] = []
  private static let blockLimit = 500
  private var section: TranscriptSection?
  /// The time that an attribute gives.
  private var exactTime: MediaTime?
  private var isInHead = false
  /// The text of a `cite`, `time`, heading or title.
  private var small: TextBuffer

  init(_ output: consuming TranscriptOutput, limits: Limits) {
    self.output = output
    buffer = TextBuffer(limit: limits.tokenBytes)
    small = TextBuffer(limit: limits.tokenBytes)
  }

  // MARK: - Text

  mutating func text(_ text: Span<UInt8>) {
    guard role == .none else {
      small.append(text)
      return
    }
    guard !isInHead else { return }
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, Whitespace.isXMLSpace(text[index]) { index += 1 }
      if index > start { needsSpace = true }
      let word = index
      while index < text.count, !Whitespace.isXMLSpace(text[index]) { index += 1 }
      if index > word {
        beginWord()
        buffer.append(text.extracting(word..<index))
      }
    }
  }

  mutating func reference(_ bytes: Span<UInt8>) {
    guard let reference = TextReference(bytes, at: 0) else {
      text(bytes)
      return
    }
    guard role == .none else { return reference.append(to: &small) }
    guard !isInHead else { return }
    beginWord()
    reference.append(to: &buffer)
  }

  private mutating func beginWord() {
    if !hasText {
      hasText = true
      segment.position = Origin(segment.position.position ?? place)
    } else if needsBreaks > 0 {
      buffer.append(0x0A)
    } else if needsSpace {
      buffer.append(0x20)
    }
    needsSpace = false
    needsBreaks = 0
  }

  // MARK: - Tags

  /// Takes what stands between angle brackets.
  ///
  /// - Returns: The name of the element when its contents are no markup, and are passed over.
  mutating func tag(_ tag: Span<UInt8>) -> [UInt8]? {
    let isEnd = tag.byte(at: 0) == UInt8(ascii: "/")
    let start = isEnd ? 1 : 0
    var end = start
    while end < tag.count, tag[end].isLetter || tag[end].isDigit { end += 1 }
    guard end > start, end - start <= 16 else { return nil }
    let name = HTMLElement(tag.extracting(start..<end))
    if role != .none { endRole(before: name, isEnd: isEnd) }
    switch name {
    case .other: break
    case .raw:
      if !isEnd { return (start..<end).map { tag[$0].lowercased } }
    case .html:
      if !isEnd, output.header.language == nil {
        output.header.language = Self.attribute("lang", tag, end)
      }
    case .head: isInHead = !isEnd
    case .body: isInHead = false
    case .cite: isEnd ? endCite() : begin(.cite)
    case .time:
      if isEnd { endTime() } else { beginTime(tag) }
    case .title: isEnd ? endTitle() : begin(.title)
    case .heading: isEnd ? endHeading() : beginHeading()
    case .lineBreak: needsBreaks = 1
    case .block: endBlock()
    case .style(let style): isEnd ? closeMark(style) : openMark(style)
    }
    return nil
  }

  mutating func endRaw() {}

  private mutating func begin(_ next: Role) {
    role = next
    rolePlace = place
    blocksInRole = 0
    small.removeAll()
  }

  /// Ends a `cite`, `time`, heading or title whose end tag is missing where it cannot go on.
  private mutating func endRole(before next: HTMLElement, isEnd: Bool) {
    switch (next, role) {
    case (.cite, .heading) where !isEnd, (.time, .heading) where !isEnd:
      // They may stand in a heading, whose own words come before them or are none.
      return endHeading()
    case (.cite, _) where isEnd, (.time, _) where isEnd, (.heading, .heading) where isEnd,
      (.title, .title) where isEnd:
      return
    case (.cite, _), (.time, _), (.heading, _), (.title, _), (.block, _), (.body, _): break
    default: return
    }
    small.trim()
    if isEnd, blocksInRole > 0 {
      blocksInRole -= 1
    } else if !small.isEmpty || isEnd {
      endUnclosed()
    } else if case .block = next {
      // What has no words yet may get them from a block that stands in it.
      blocksInRole += 1
    } else if case .time = next, role == .cite {
      isTimeInCite = true
    }
  }

  private mutating func endUnclosed() {
    output.report(
      "html-unclosed",
      .warning,
      "\(role.element) is not closed; it ends where the next element begins or ends",
      at: rolePlace
    )
    switch role {
    case .none: break
    case .cite: endCite(isClosed: false)
    case .time: endTime()
    case .heading: endHeading()
    case .title: endTitle()
    }
  }

  private mutating func endSmall() -> String {
    role = .none
    small.trim()
    let text = small.string()
    return text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private mutating func endTitle() {
    guard role == .title else { return }
    let text = endSmall()
    if !text.isEmpty, output.header.title == nil { output.header.title = text }
  }

  private mutating func beginHeading() {
    endSegment()
    begin(.heading)
  }

  private mutating func endHeading() {
    guard role == .heading else { return }
    let text = endSmall()
    guard !text.isEmpty else { return }
    if output.isHeaderOpen, held == nil, output.header.title == nil, !isMarked {
      output.header.title = text
    } else {
      section = TranscriptSection(title: text)
    }
  }

  private mutating func endCite(isClosed: Bool = true) {
    guard role == .cite else { return }
    var name = endSmall()
    beginUnit()
    var rest: [UInt8] = []
    if !isClosed, let prefix = SpeakerPrefix(name.utf8.span) {
      // What follows the colon is what is said.
      rest = Array(name.utf8.dropFirst(prefix.textStart))
      name = makeString(name.utf8.span, prefix.label)
    } else if name.utf8.count > Self.longestName {
      rest = Array(name.utf8)
      name = ""
    }
    while name.last == " " { name.removeLast() }
    if name.last == ":" { name.removeLast() }
    while name.last == " " { name.removeLast() }
    // A `cite` without a name ends what the one before says.
    segment.speakers.append(SpeakerLabel(name: name, origin: .cite))
    if !rest.isEmpty { text(rest.span) }
  }

  /// More than this is no name: a `cite` may also hold what is quoted.
  private static let longestName = 1_024

  private mutating func beginTime(_ tag: Span<UInt8>) {
    begin(.time)
    exactTime = Self.attribute("datetime", tag, 4).flatMap { value in
      let text = value.utf8.span
      // `PT12.5S` is how our writer gives what the text rounds.
      guard text.count > 3, text.isWord("pt", in: 0..<2), text[text.count - 1].lowercased == 0x73
      else { return nil }
      return DecimalSeconds.read(text.extracting(2..<text.count - 1))
    }
  }

  private mutating func endTime() {
    guard role == .time else { return }
    let text = endSmall()
    defer {
      if isTimeInCite {
        isTimeInCite = false
        begin(.cite)
      }
    }
    let isAfterCite =
      !hasText && !hasBlock && segment.start == nil && segment.position.position != nil
    if !isAfterCite { beginUnit() }
    var digits = text.utf8.span
    let start = text.utf8.prefix { !$0.isDigit }.count
    digits = digits.extracting(start..<digits.count)
    guard let time = exactTime ?? CueClock(digits, at: 0)?.time else {
      output.report(
        "html-bad-time",
        .warning,
        "\"\(String(text.prefix(40)))\" cannot be read as a time",
        at: rolePlace
      )
      return
    }
    if exactTime == nil, let clock = CueClock(digits, at: 0), !clock.isRegular {
      output.report(
        "time-out-of-range",
        .warning,
        "\"\(String(text.prefix(40)))\" has minutes or seconds over 59; read all the same",
        at: rolePlace
      )
    }
    segment.start = time
    endHeld(at: time)
  }

  /// A `cite` or `time` begins another segment, unless they stand together.
  private mutating func beginUnit() {
    if !isMarked {
      // What came before is about the page.
      leaveOutBlocks()
      isMarked = true
      buffer.removeAll()
      hasText = false
      needsBreaks = 0
      marks = []
      open = []
      segment = Segment()
    }
    if hasText || hasBlock { endSegment(isForced: hasBlock) }
    if segment.position.position == nil { segment.position = Origin(place) }
  }

  private mutating func endBlock() {
    if isMarked {
      hasBlock = true
      if hasText { needsBreaks = 1 }
    } else if hasText {
      endSegment()
    }
  }

  // MARK: - Marks

  private mutating func openMark(_ style: TextStyle) {
    guard role == .none, !isInHead, open.count < 64 else { return }
    open.append((style, buffer.byteCount))
  }

  private mutating func closeMark(_ style: TextStyle) {
    guard let last = open.lastIndex(where: { $0.style == style }) else { return }
    addMark(open.remove(at: last))
  }

  private mutating func addMark(_ mark: (style: TextStyle, start: Int)) {
    var start = mark.start
    let end = buffer.byteCount
    // The space before the first word was not written yet when the mark began.
    buffer.keepSpace()
    buffer.read { text in
      while start < end, Whitespace.isXMLSpace(text[start]) { start += 1 }
    }
    if end > start {
      marks.append(TextMark(start: start, byteCount: end - start, style: mark.style))
    }
  }

  // MARK: - Delivery

  /// Ends what is open; a segment without text only when its marks say that there is one.
  private mutating func endSegment(isForced: Bool = false) {
    while let mark = open.popLast() { addMark(mark) }
    hasBlock = false
    guard hasText || isForced && segment.start != nil else { return }
    buffer.keepSpace()
    segment.text = buffer.string()
    segment.marks = marks.sorted { ($0.start, $1.byteCount) < ($1.start, $0.byteCount) }
    segment.section = section
    buffer.removeAll()
    marks.removeAll()
    hasText = false
    needsSpace = false
    needsBreaks = 0
    deliverHeld()
    held = segment
    segment = Segment()
  }

  /// A segment ends when the next begins.
  private mutating func endHeld(at time: MediaTime) {
    guard let start = held?.start else { return }
    if start <= time {
      held?.end = time
      held?.endOrigin = .next
    } else {
      output.report(
        "cue-out-of-order",
        .warning,
        "begins before the one before it",
        at: segment.position.position
      )
    }
    deliverHeld()
  }

  private mutating func deliverHeld() {
    guard let done = held else { return }
    held = nil
    guard !isMarked, blocks.count < Self.blockLimit else { return output.add(done) }
    blocks.append(done)
    if blocks.count == Self.blockLimit { deliverBlocks() }
  }

  private mutating func deliverBlocks() {
    for block in blocks { output.add(block) }
    if blocks.count < Self.blockLimit { blocks = [] }
  }

  private mutating func leaveOutBlocks() {
    if held != nil, blocks.count < Self.blockLimit { deliverHeld() }
    guard let first = blocks.first, blocks.count < Self.blockLimit else { return }
    output.report(
      "html-outside",
      .note,
      "text before the first speaker or time is of the page around; left out",
      at: first.position.position
    )
    blocks = []
  }

  mutating func finish() {
    if role != .none {
      small.trim()
      if small.isEmpty { role = .none } else { endUnclosed() }
    }
    endSegment(isForced: isMarked && hasBlock)
    deliverHeld()
    if blocks.count < Self.blockLimit { deliverBlocks() }
  }

  /// The value of an attribute in quotes; `nil` when there is none, or a very long one.
  private static func attribute(_ name: String, _ tag: Span<UInt8>, _ start: Int) -> String? {
    let nameEnd = name.utf8.count
    var index = start
    while index + nameEnd + 2 < tag.count {
      guard tag.isWord(name, in: index..<index + nameEnd), Whitespace.isXMLSpace(tag[index - 1]),
        tag[index + nameEnd] == UInt8(ascii: "=")
      else {
        index += 1
        continue
      }
      let first = index + nameEnd + 2
      let quote = tag[first - 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
      var end = first
      while end < tag.count, tag[end] != quote { end += 1 }
      return end > first && end - first < 40 ? makeString(tag, first..<end) : nil
    }
    return nil
  }
}

extension HTMLPage.Role {
  /// What has the role, for a message.
  fileprivate var element: String {
    switch self {
    case .none: ""
    case .cite: "cite"
    case .time: "time"
    case .heading: "heading"
    case .title: "title"
    }
  }
}

/// What an element means for a transcript.
private enum HTMLElement {
  case html
  case head
  case body
  case cite
  case time
  case title
  case heading
  case lineBreak
  case block
  case style(TextStyle)
  /// Its contents are no text of the page.
  case raw
  case other

  init(_ name: Span<UInt8>) {
    self = Self.table.first { name.isWord($0.name) }?.element ?? .other
  }

  private static let table: [(name: String, element: HTMLElement)] = [
    ("p", .block), ("cite", .cite), ("time", .time), ("br", .lineBreak), ("i", .style(.italic)),
    ("em", .style(.italic)), ("b", .style(.bold)), ("strong", .style(.bold)),
    ("u", .style(.underline)), ("div", .block), ("li", .block), ("ul", .block), ("ol", .block),
    ("dd", .block), ("dt", .block), ("dl", .block), ("blockquote", .block), ("section", .block),
    ("article", .block), ("table", .block), ("tr", .block), ("hr", .block), ("pre", .block),
    ("header", .block), ("footer", .block), ("main", .block), ("figure", .block),
    ("h1", .heading), ("h2", .heading), ("h3", .heading), ("h4", .heading), ("h5", .heading),
    ("h6", .heading), ("html", .html), ("head", .head), ("body", .body), ("title", .title),
    ("script", .raw), ("style", .raw), ("noscript", .raw), ("template", .raw),
    ("textarea", .raw), ("svg", .raw), ("nav", .raw), ("button", .raw), ("select", .raw),
  ]
}
