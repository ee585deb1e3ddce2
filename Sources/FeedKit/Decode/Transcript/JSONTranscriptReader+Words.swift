// Lists of words, and the captions of YouTube.

extension JSONTranscriptReader {
  // MARK: - Words

  mutating func endSpokenWord() {
    let text = (segment.text ?? "").trimmed
    // Lists of this name are used for anything; words have readings.
    guard !text.isEmpty, segment.alternatives > 0 || listPath.last != "items" else {
      otherMembers += 1
      return
    }
    hasWords = true
    if segment.isMark {
      words.add(mark: text)
    } else {
      var word = TranscriptWord(text: text, start: time(segment.start), end: time(segment.end))
      word.confidence = segment.confidence
      let speaker = segment.speaker ?? turns.speaker(at: word.start) ?? segment.channel
      words.add(word, speaker: speaker, at: segment.position)
    }
    while let next = words.next() { output.add(next) }
  }

  // MARK: - Captions of YouTube

  /// The text of a caption comes in pieces, with the white space between.
  mutating func addPiece(_ text: String) {
    // Taken out and put back: what is held twice would be copied for each piece.
    var whole = segment.text.take() ?? ""
    if whole.utf8.count < textLimit { whole += text }
    segment.text = whole
  }

  mutating func endCaption() {
    // What has no text describes a window.
    guard let text = segment.text else { return }
    learnFormat()
    var done = Segment()
    done.position = Origin(segment.position)
    done.text = text.withoutZeroWidthSpaces.trimmed
    guard !done.text.isEmpty || !segment.isAppended else { return }
    done.start = time(segment.start)
    if let length = time(segment.duration) { done.end = done.start?.adding(length) }
    // Words without a time of their own are parts that look different.
    if segment.offset != nil { done.words = segment.words }
    done.scaleConfidences()
    Self.alignSpaces(&done)
    if let last = captions.add(done, in: segment.window) { output.add(last) }
  }
}
