/// Puts a list of words, as recognition of speech gives them, together into sentences.
///
/// Words go together while the speaker is the same, no long pause is made, and no sentence ends.
struct SpokenWords {
  /// A longer pause parts two sentences, though no mark stands between.
  private static let pause = MediaTime(seconds: 2)
  private static let mostWords = 100
  /// Bytes of a sentence; behind that, marks are no marks.
  private static let longestText = 65_536

  private var ready = SegmentQueue()
  private var open: Segment?
  private var isSentenceOver = false
  /// Marks that belong before the next word.
  private var opening = ""

  /// Takes the next word.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - speaker: Who says it, where that is known.
  ///   - position: Where it stands in the document.
  mutating func add(_ word: TranscriptWord, speaker: String?, at position: Position) {
    if let last = open, !goesOn(last, word, speaker) { end() }
    var word = word
    if !opening.isEmpty {
      word.text = opening + word.text
      opening = ""
    }
    var segment = open.take() ?? Segment()
    if segment.words.isEmpty {
      segment.position = Origin(position)
      segment.start = word.start
      segment.speakers = speaker.map { [SpeakerLabel(name: $0, origin: .field)] } ?? []
    } else {
      word.hasSpaceBefore = WordSpacing.needsSpace(
        after: segment.text.utf8.span,
        before: word.text.utf8.span
      )
      if word.hasSpaceBefore { segment.text += " " }
    }
    segment.text += word.text
    segment.end = word.end ?? segment.end
    isSentenceOver = WordJoiner.endsSentence(word.text)
    segment.words.append(word)
    open = segment
  }

  /// Takes a mark: it stands right behind the last word, or before the next where it opens something.
  mutating func add(mark: String) {
    guard opening.utf8.count + (open?.text.utf8.count ?? 0) < Self.longestText else { return }
    guard !Self.opens(mark), var segment = open.take() else {
      opening += mark
      return
    }
    segment.text += mark
    segment.words[segment.words.count - 1].text += mark
    // A quotation ends behind the end of its sentence.
    isSentenceOver = WordJoiner.endsSentence(mark) || isSentenceOver && Self.closes(mark)
    open = segment
  }

  private static func opens(_ mark: String) -> Bool { "¿¡([{«“„‘「『（".contains(mark) }

  private static func closes(_ mark: String) -> Bool { "\"')]}»”’」』）".contains(mark) }

  /// The next sentence that is complete.
  mutating func next() -> Segment? { ready.popFirst() }

  /// The last sentence, once the input has ended.
  mutating func finish() -> Segment? {
    end()
    return ready.popFirst()
  }

  private mutating func end() {
    if let last = open.take() { ready.append(last) }
    isSentenceOver = false
  }

  private func goesOn(_ last: Segment, _ next: TranscriptWord, _ speaker: String?) -> Bool {
    guard !isSentenceOver, last.words.count < Self.mostWords,
      last.text.utf8.count < Self.longestText,
      last.speakers.first?.name == speaker
    else { return false }
    guard let end = last.end, let start = next.start else { return true }
    return end.adding(Self.pause).map { start <= $0 } ?? false
  }
}
