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
    let words = segment.words
    if words.contains(where: { $0.confidence != nil }) { count("confidence") }
    guard keepsWords else { return }
    // A time inside a cue says when a word begins; it ends when the next one does.
    for index in words.indices {
      guard let end = words[index].end else { continue }
      let next = words[(index + 1)...].first { $0.start != nil }?.start ?? segment.end
      if next != end {
        count("ends of words")
        return
      }
    }
  }

  func report(_ times: CaptionTimes = CaptionTimes()) -> ExportReport {
    var report = ExportReport()
    report.lost = lost
    times.tell(&report.lost)
    return report
  }
}
