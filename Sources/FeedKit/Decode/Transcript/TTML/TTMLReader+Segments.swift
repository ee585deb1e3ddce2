// Paragraphs become segments.

/// What of a paragraph becomes a segment.
struct TTMLPart {
  /// Its runs.
  var runs: Range<Int>
  /// Its place in the text.
  var text: Range<Int>
}

extension TTMLReader {
  mutating func deliverParagraph() {
    let frame = frames[paragraphDepth - 1]
    text.finish()
    if text.isCut {
      output.report(
        "limit-token",
        .error,
        "a paragraph is too long; the rest is left out",
        at: paragraph.position
      )
    }
    if !isAbsolute, timesOption == .auto, text.takeAbsoluteTimes(in: frame) {
      tellAbsoluteWords()
    } else if frame.isActive, text.hasInactive {
      output.report(
        "ttml-outside-parent",
        .warning,
        "times of words lie outside of the paragraph's; left out",
        at: paragraph.position
      )
    }
    guard frame.isActive, text.byteCount > 0 || paragraph.isTimed || frame.hasBegin else { return }
    let whole = TTMLPart(runs: 0..<text.runs.count, text: 0..<text.byteCount)
    guard !paragraph.isUnplaced else {
      output.report(
        "ttml-untimed-text",
        .error,
        "no time of the paragraph can be read; left out: \"\(text.string(whole.text).quoted)\"",
        at: paragraph.position
      )
      return
    }
    switch text.form {
    case .plain:
      deliver(whole, frame, begin: frame.begin, end: frame.end)
    case .words:
      deliverWords(frame)
    case .parts:
      deliverParts(frame)
    }
  }

  /// One segment, whose words have times of their own.
  private mutating func deliverWords(_ frame: TTMLFrame) {
    let whole = TTMLPart(runs: 0..<text.runs.count, text: 0..<text.byteCount)
    // Where only spans say when it begins, they say when it ends.
    if text.isTimedThroughout, !frame.hasBegin, let interval = text.interval() {
      var timed = frame
      timed.isTimed = true
      deliver(whole, timed, begin: interval.begin, end: interval.end, words: text.words())
    } else {
      deliver(whole, frame, begin: frame.begin, end: frame.end, words: text.words())
    }
  }

  /// A segment for each span.
  private mutating func deliverParts(_ frame: TTMLFrame) {
    var index = 0
    while index < text.runs.count {
      let first = text.runs[index]
      guard !first.output.isEmpty else {
        index += 1
        continue
      }
      var range = first.output
      let firstIndex = index
      index += 1
      while index < text.runs.count {
        let next = text.runs[index]
        guard next.output.isEmpty || next.span == first.span else { break }
        if !next.output.isEmpty { range = range.lowerBound..<next.output.upperBound }
        index += 1
      }
      let span = text.spans[Int(first.span)]
      range = range.lowerBound..<text.trimmedEnd(range)
      guard !range.isEmpty else { continue }
      var timed = frame
      timed.isTimed = true
      timed.hasContainerEnd = false
      let part = TTMLPart(runs: firstIndex..<index, text: range)
      deliver(part, timed, begin: span.begin, end: span.end)
      paragraph.id = nil
    }
  }

  private mutating func deliver(
    _ part: TTMLPart,
    _ frame: TTMLFrame,
    begin: TTMLInstant,
    end: TTMLInstant?,
    words: [TranscriptWord] = []
  ) {
    var segment = Segment()
    segment.id = paragraph.id
    segment.position = Origin(paragraph.position)
    segment.text = text.string(part.text)
    if !frame.isTimed, let region = regionNames[frame.region].flatMap({ head.regions[$0] }) {
      // Text without times is there as long as its region is.
      segment.start = region.begin.time
      segment.end = region.end?.time
    } else if frame.isTimed {
      if !paragraph.isBeginUnknown { segment.start = begin.time }
      segment.end = end?.time
      if end != nil, frame.hasContainerEnd { segment.endOrigin = .container }
    }
    segment.speakers = speakers(of: part, frame)
    if words.contains(where: { $0.start != nil }) { segment.words = words }
    if frame.language != frames[0].language { segment.language = languages[frame.language] }
    segment.roles = roles[frame.roles] ?? []
    segment.section = section(frame.section)
    segment.marks = text.marks(of: part.runs, in: part.text)
    output.add(segment)
  }

  /// Who speaks in a part of the text: whom its spans name, else whom the paragraph does.
  private func speakers(of part: TTMLPart, _ frame: TTMLFrame) -> [SpeakerLabel] {
    guard text.hasSeveralSpeakers else {
      let place = text.byteCount > 0 ? text.runs[0].speakers : frame.speakers
      return speakers[place] ?? []
    }
    var places: [Int32] = []
    for index in part.runs where !text.runs[index].output.isEmpty {
      let place = text.runs[index].speakers
      if place != places.last, places.count < 100 { places.append(place) }
    }
    if places.count < 2 { return speakers[places.first ?? frame.speakers] ?? [] }
    var all: [SpeakerLabel] = []
    for place in places {
      for label in speakers[place] ?? [] where !all.contains(label) && all.count < 100 {
        all.append(label)
      }
    }
    return all
  }
}
