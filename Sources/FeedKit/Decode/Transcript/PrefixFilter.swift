/// Takes speakers from the beginning of texts: `Jane Doe: Hello`.
///
/// A label counts when it comes a second time, when it is known, or when half of all texts begin with
/// one: a word before a colon in the midst of speech does not. Segments wait until that is decided;
/// how many is bounded.
struct PrefixFilter {
  private static let window = 4_096
  private static let labelLimit = 4_096

  /// Whether no speakers are looked for.
  private(set) var isOff: Bool
  private let isAlways: Bool
  private let known: Set<String>
  private var counts: [String: Int] = [:]
  private var held = SegmentQueue()
  private var segments = 0
  private var candidates = 0
  private var isEnding = false
  /// Labels that were taken last, as they stand in texts, with the speakers that they name.
  private var recent: [(label: [UInt8], labels: [SpeakerLabel])] = []
  private static let recentLimit = 16

  init(_ options: TranscriptOptions) {
    isOff = options.speakersFromPrefix == .never
    isAlways = options.speakersFromPrefix == .always
    known = options.knownSpeakers
  }

  /// Whether it is known at once what a segment is, and none waits before it, so that it can go on; its
  /// label is taken then.
  mutating func passes(_ segment: inout Segment) -> Bool {
    guard held.isEmpty else { return false }
    if let first = segment.speakers.first {
      // A document that has voice tags names its speakers by them.
      if first.origin == .voice { isOff = true }
      if first.name.isEmpty { segment.dropJoiner() }
      segments += 1
      return true
    }
    guard Self.hasColon(segment.text) else {
      segments += 1
      return true
    }
    guard !isOff, let prefix = SpeakerPrefix(segment.text.utf8.span) else {
      segments += 1
      segment.dropJoiner()
      return true
    }
    guard let labels = known(segment.text.utf8.span.extracting(prefix.label)) else { return false }
    segments += 1
    candidates += 1
    segment.dropFirst(prefix.textStart)
    segment.dropJoiner()
    segment.speakers = labels
    return true
  }

  /// The speaker of a label that was taken for one lately.
  private func known(_ label: Span<UInt8>) -> [SpeakerLabel]? {
    for speaker in recent where speaker.label.count == label.count {
      var index = 0
      while index < label.count, speaker.label[index] == label[index] { index += 1 }
      if index == label.count { return speaker.labels }
    }
    return nil
  }

  /// Takes the next segment.
  mutating func add(_ segment: consuming Segment) {
    segments += 1
    if let label = Self.label(of: segment) {
      candidates += 1
      if let count = counts[label] {
        counts[label] = count + 1
      } else if counts.count < Self.labelLimit {
        counts[label] = 1
      }
    }
    held.append(segment)
  }

  /// The input has ended.
  mutating func finish() { isEnding = true }

  /// The next segment that is decided.
  mutating func next() -> Segment? {
    guard !held.isEmpty else { return nil }
    guard let label = Self.label(of: held[0]) else { return untaken() }
    if isSpeaker(label) { return taken() }
    guard isEnding || held.count > Self.window else { return nil }
    // Where most texts have one, each of them is one.
    return candidates >= 2 && candidates * 2 >= segments ? taken() : untaken()
  }

  private func isSpeaker(_ label: String) -> Bool {
    isAlways || (counts[label] ?? 0) > 1 || known.contains(label)
  }

  private mutating func taken() -> Segment? {
    guard var segment = held.popFirst() else { return nil }
    let found = segment.text.utf8.span
    guard let prefix = SpeakerPrefix(found) else { return segment }
    let name = makeString(found, prefix.label)
    segment.dropFirst(prefix.textStart)
    segment.speakers = [SpeakerLabel(name: name.withoutJoiners, origin: .prefix)]
    segment.dropJoiner()
    if isSpeaker(name), known(name.utf8.span) == nil {
      if recent.count == Self.recentLimit { recent.removeFirst() }
      recent.append((Array(name.utf8), segment.speakers))
    }
    return segment
  }

  /// What a writer marked as text is read as it was.
  private mutating func untaken() -> Segment? {
    guard var segment = held.popFirst() else { return nil }
    segment.dropJoiner()
    return segment
  }

  // Most texts have no colon near their beginning.
  private static func hasColon(_ text: String) -> Bool {
    let bytes = text.utf8.span
    return bytes.firstIndex(of: UInt8(ascii: ":"), from: 0) < min(bytes.count, SpeakerPrefix.reach)
  }

  private static func label(of segment: Segment) -> String? {
    guard segment.speakers.isEmpty, hasColon(segment.text) else { return nil }
    let text = segment.text.utf8.span
    guard let prefix = SpeakerPrefix(text) else { return nil }
    return makeString(text, prefix.label)
  }
}

extension Segment {
  /// Takes the joiner away that our writers put before the first colon of a text, so that what stands
  /// before it is not taken for a speaker.
  mutating func dropJoiner() {
    let plain = text.withoutJoiners
    let joiner = text.utf8.count - plain.utf8.count
    guard joiner > 0 else { return }
    let place = plain.utf8.prefix { $0 != UInt8(ascii: ":") }.count
    text = plain
    for index in marks.indices {
      let (start, end) = (marks[index].start, marks[index].start + marks[index].byteCount)
      if start > place { marks[index].start -= joiner }
      if start <= place, end > place { marks[index].byteCount -= joiner }
    }
    guard let word = words.firstIndex(where: { $0.text.withoutJoiners != $0.text }) else { return }
    words[word].text = words[word].text.withoutJoiners
  }
}

extension String {
  /// The text without the joiners before its first colon, which our writers put there so that what
  /// stands before it is not taken for a speaker.
  fileprivate var withoutJoiners: String {
    let bytes = utf8.span
    guard bytes.firstIndex(of: 0xE2, from: 0) < bytes.count,
      let colon = unicodeScalars.firstIndex(of: ":"),
      unicodeScalars[..<colon].last == SpeakerPrefix.joiner
    else { return self }
    var scalars = unicodeScalars
    scalars.remove(at: scalars.index(before: colon))
    return String(scalars)
  }
}
