/// Counts what a transcript carries and a format of captions or text has no place for.
struct CaptionLosses {
  private(set) var lost: [String: Int] = [:]
  private var notes = 0

  mutating func count(_ what: String, _ count: Int = 1) {
    if count > 0 { lost[what, default: 0] += count }
  }

  /// Counts what the header holds.
  mutating func header(_ header: Transcript) {
    notes = header.notes.count
    for speaker in header.speakers {
      if speaker.id.map({ $0 != speaker.name }) ?? false { count("speaker ids") }
      if speaker.kind != nil { count("speaker kinds") }
      if !speaker.otherNames.isEmpty { count("other names of speakers") }
    }
  }

  /// Counts notes that came when the beginning was written.
  mutating func lateNotes(_ header: Transcript) { count("notes", header.notes.count - notes) }

  /// Counts what a segment holds beyond times, text and speakers.
  mutating func segment(
    _ segment: borrowing Segment,
    keepsWords: Bool = false,
    keepsLanguage: Bool = false
  ) {
    if !segment.roles.isEmpty { count("roles") }
    if segment.section != nil { count("sections") }
    if !keepsLanguage, segment.language != nil { count("languages of segments") }
    guard !segment.words.isEmpty else { return }
    if !keepsWords { count("times of words") }
    var isConfidenceLost = false
    var isEndLost = false
    // A time inside a cue says when a word begins; it ends when the next one does.
    var next = segment.end
    let words = segment.words.span
    for index in words.indices.reversed() {
      if words[index].confidence != nil { isConfidenceLost = true }
      if let end = words[index].end, end != next { isEndLost = true }
      if let start = words[index].start { next = start }
    }
    if isConfidenceLost { count("confidence") }
    if keepsWords, isEndLost { count("ends of words") }
  }

  func report(_ times: CaptionTimes = CaptionTimes()) -> ExportReport {
    var report = ExportReport()
    report.lost = lost
    times.tell(&report.lost)
    return report
  }
}
