import FeedKit
import Testing

@Suite("Changes to transcripts")
struct TranscriptChangesTests {
  private func changed(_ text: String, _ change: (inout TranscriptChanges) -> Void) -> [Segment] {
    var changes = TranscriptChanges()
    change(&changes)
    var changer = TranscriptChanger(changes)
    let reading = TranscriptReading(text)
    var segments: [Segment] = []
    func keep(_ event: TranscriptEvent) {
      if case .segment(let segment) = event { segments.append(segment) }
    }
    for segment in reading.segments { changer.add(.segment(segment), keep) }
    changer.finish(keep)
    return segments
  }

  private static let talk = """
    WEBVTT

    00:00.000 --> 00:02.000
    <v A>The tide turns. It does

    00:02.000 --> 00:04.000
    <v A>so twice a day. Dr. Quill knows.

    00:04.000 --> 00:05.000
    <v B>Yes!

    00:09.000 --> 00:10.000
    <v B>Really?
    """

  @Test("a turn is what one speaker says, until a pause")
  func turns() {
    let turns = changed(Self.talk) { $0.grouping = .turn }
    #expect(
      turns.map(\.line) == [
        "0–4 A: The tide turns. It does so twice a day. Dr. Quill knows.", "4–5 B: Yes!",
        "9–10 B: Really?",
      ]
    )
  }

  @Test("a sentence has the times of the segments that it begins and ends in")
  func sentences() {
    let sentences = changed(Self.talk) { $0.grouping = .sentence }
    #expect(
      sentences.map(\.line) == [
        "0–2 A: The tide turns.", "0–4 A: It does so twice a day.", "2–4 A: Dr. Quill knows.",
        "4–5 B: Yes!", "9–10 B: Really?",
      ]
    )
  }

  @Test("times are moved, and never before the beginning")
  func shift() {
    let moved = changed(Self.talk) { $0.shift = MediaTime(milliseconds: -2_500) }
    #expect(moved.map { $0.start?.milliseconds } == [0, 0, 1_500, 6_500])
    #expect(moved.map { $0.end?.milliseconds } == [0, 1_500, 2_500, 7_500])
  }

  @Test("labels get names, and keep what they were as ids")
  func names() {
    let named = changed(Self.talk) { $0.names = ["A": "Mara Quill"] }
    #expect(
      named.map { $0.speakers.map(\.name) } == [["Mara Quill"], ["Mara Quill"], ["B"], ["B"]]
    )
    #expect(named.first?.speakers.first?.id == "A")
  }
}
