/// Says once for a document that there is more of something than is kept.
struct ListLimitReport {
  private var isTold = false

  mutating func tell(_ what: String, at position: Position, _ output: inout TranscriptOutput) {
    guard !isTold else { return }
    isTold = true
    output.report("limit-list", .error, "too many \(what); the rest is left out", at: position)
  }
}

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

  /// Keeps what the document says about itself.
  mutating func addNote(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    header.notes.append(Term(name: name, value: value))
  }
}
