import FeedKit
import Testing

@Suite("Captions that roll")
struct RollingTests {
  private static let rolling = """
    WEBVTT

    00:00:00.160 --> 00:00:02.000
     
    hello<00:00:00.480><c> and</c><00:00:00.900><c> welcome</c>

    00:00:02.000 --> 00:00:02.010
    hello and welcome
     

    00:00:02.010 --> 00:00:04.000
    hello and welcome
    to<00:00:02.500><c> the</c><00:00:03.000><c> sea</c>

    00:00:04.000 --> 00:00:04.010
    to the sea
     

    00:00:04.010 --> 00:00:06.000
    to the sea
    no

    00:00:06.000 --> 00:00:08.000
    no
    no
    """

  @Test("each line is read once, with the times of its words")
  func once() {
    let reading = TranscriptReading(Self.rolling)
    #expect(
      reading.lines == [
        "0.160–2 hello and welcome", "2.010–4 to the sea", "4.010–6 no", "6–8 no",
      ]
    )
    #expect(reading.segments[1].words.map(\.text) == ["to", "the", "sea"])
    #expect(reading.diagnostics.filter { $0.rule == "cue-rolling-duplicate" }.count == 1)
    #expect(
      reading.segments[1].words.map { $0.start?.milliseconds } == [2_010, 2_500, 3_000]
    )
  }

  @Test("every cue stands as it is when asked for")
  func never() {
    let reading = TranscriptReading(Self.rolling) { $0.rolling = .never }
    #expect(reading.segments.count == 6)
  }

  @Test("a sentence that is really said twice stays")
  func repeated() {
    let reading = TranscriptReading(
      """
      WEBVTT

      00:00.000 --> 00:01.000
      No.

      00:01.000 --> 00:02.000
      No.

      00:02.000 --> 00:03.000
      No.

      00:03.000 --> 00:04.000
      Yes.
      """
    )
    #expect(reading.segments.map(\.text) == ["No.", "No.", "No.", "Yes."])
  }
}
