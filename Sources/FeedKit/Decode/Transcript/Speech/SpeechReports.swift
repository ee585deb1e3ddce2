/// What readers of speech corpora say alike.
extension TranscriptOutput {
  /// The document is of another kind than its reader reads; or of its kind in a namespace of nobody,
  /// which is then taken for the right one.
  mutating func failRoot(
    _ tag: borrowing StartTag,
    _ expected: String,
    namespace: NamespaceCode
  ) {
    let name = tag.name()
    guard name.local != expected else { return tag.adoptNamespace(as: namespace) }
    failure = FeedError(
      code: .notATranscript,
      message: "the root element is \(name.qualified.quoted), not \(expected)",
      position: tag.position
    )
    tag.stop()
  }

  /// A text was longer than texts may be.
  mutating func tellCut(_ what: String, at position: Position) {
    report("limit-token", .error, "\(what) is too long; the rest is left out", at: position)
  }

  /// Keeps what the document says about itself, before anything is said in it.
  mutating func addNote(_ name: String, _ value: String?) {
    guard isHeaderOpen, let value, !value.isEmpty else { return }
    header.notes.append(Term(name: name, value: value))
  }

  /// The end of something lies before its beginning.
  mutating func tellBackwards(_ rule: RuleID, _ what: String, at position: Position) {
    report(rule, .warning, "\(what) ends before it begins; the end is left out", at: position)
  }

  /// Finds the point that an attribute names, and tells where there is none.
  ///
  /// - Parameters:
  ///   - id: What the attribute says; empty where it is missing.
  ///   - timeline: Where points are looked for.
  ///   - rule: The rule by which a missing one is told.
  ///   - words: What the element, its attribute and points are called.
  ///   - tag: The element's tag.
  /// - Returns: The place of the point, or -1.
  mutating func place(
    of id: String,
    in timeline: SpeechTimeline,
    _ rule: RuleID,
    _ words: (element: String, attribute: String, point: String),
    _ tag: borrowing StartTag
  ) -> Int32 {
    if let place = timeline.place(of: id) { return place }
    report(
      rule,
      .warning,
      id.isEmpty
        ? "\(words.element) has no \(words.attribute); it has no such time"
        : "\(words.element) refers to the \(words.point) \"\(id.quoted)\", which is not there;"
          + " it has no such time",
      at: tag.position,
      path: tag.path
    )
    return -1
  }
}
