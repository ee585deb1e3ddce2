/// What is changed in a transcript on its way from the reader to a writer.
public struct TranscriptChanges: Sendable, Hashable {
  /// What every time is moved by; negative moves to the front.
  public var shift: MediaTime = .zero
  /// Names for labels and ids of speakers: `SPEAKER_00` becomes `Jane Doe`.
  public var names: [String: String] = [:]
  /// How segments are put together.
  public var grouping = TranscriptGrouping.segment

  /// Makes no changes.
  public init() {}
}

/// Applies changes to the events of one transcript.
public struct TranscriptChanger {
  /// Labels that had no name, in order of appearance, where names were given.
  public private(set) var unnamed: [String] = []
  /// Times that would have come before the beginning, and were set to it.
  public private(set) var clippedCount = 0

  private let changes: TranscriptChanges
  private var grouper: SegmentGrouper
  private var known: Set<String> = []
  private static let mostUnnamed = 1_000

  /// Makes a changer for one transcript.
  public init(_ changes: TranscriptChanges) {
    self.changes = changes
    grouper = SegmentGrouper(changes.grouping)
  }

  /// Takes an event and gives what becomes of it to `body`.
  public mutating func add(
    _ event: consuming TranscriptEvent,
    _ body: (consuming TranscriptEvent) -> Void
  ) {
    switch consume event {
    case .transcript(let header): body(.transcript(changed(header)))
    case .transcriptChanged(let header):
      grouper.finish { body(.segment($0)) }
      body(.transcriptChanged(changed(header)))
    case .segment(var segment):
      move(&segment)
      name(&segment)
      guard changes.grouping != .segment else { return body(.segment(segment)) }
      grouper.add(segment) { body(.segment($0)) }
    case .diagnostic(let diagnostic): body(.diagnostic(diagnostic))
    }
  }

  /// Gives what is left to `body`, when the input has ended.
  public mutating func finish(_ body: (consuming TranscriptEvent) -> Void) {
    grouper.finish { body(.segment($0)) }
  }

  // MARK: - Times

  private mutating func move(_ segment: inout Segment) {
    guard changes.shift != .zero else { return }
    segment.start = moved(segment.start)
    segment.end = moved(segment.end)
    for index in segment.words.indices {
      segment.words[index].start = moved(segment.words[index].start)
      segment.words[index].end = moved(segment.words[index].end)
    }
  }

  private mutating func moved(_ time: MediaTime?) -> MediaTime? {
    guard let time, let sum = time.adding(changes.shift) else { return nil }
    guard sum.isNegative else { return sum }
    clippedCount += 1
    return .zero
  }

  // MARK: - Names

  private func changed(_ header: Transcript) -> Transcript {
    var header = header
    if let duration = header.duration { header.duration = duration.adding(changes.shift) }
    guard !changes.names.isEmpty else { return header }
    for index in header.speakers.indices {
      let speaker = header.speakers[index]
      guard let name = newName(speaker.name, speaker.id) else { continue }
      header.speakers[index].id = speaker.id ?? speaker.name
      header.speakers[index].name = name
    }
    return header
  }

  private func newName(_ name: String, _ id: String?) -> String? {
    changes.names[name] ?? id.flatMap { changes.names[$0] }
  }

  private mutating func name(_ segment: inout Segment) {
    guard !changes.names.isEmpty else { return }
    for index in segment.speakers.indices {
      let label = segment.speakers[index]
      if let name = newName(label.name, label.id) {
        segment.speakers[index].id = label.id ?? label.name
        segment.speakers[index].name = name
      } else if unnamed.count < Self.mostUnnamed, known.insert(label.name).inserted {
        unnamed.append(label.name)
      }
    }
  }
}
