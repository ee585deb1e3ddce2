/// Says once for a document that there is more of something than is kept.
struct ListLimitReport {
  private var isTold = false

  mutating func tell(_ what: String, at position: Position, _ output: inout TranscriptOutput) {
    guard !isTold else { return }
    isTold = true
    output.report("limit-list", .error, "too many \(what); the rest is left out", at: position)
  }
}
