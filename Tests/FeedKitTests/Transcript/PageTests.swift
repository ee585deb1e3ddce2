import FeedKit
import Testing

@Suite("Reading pages and plain text")
struct PageTests {
  @Test("cite, time and p make a segment, which ends when the next begins")
  func page() {
    let reading = TranscriptReading(
      """
      <!doctype html><html lang="en"><head><title>Tides</title><style>p { x: "<p>" }</style></head>
      <body><p>Menu</p>
      <cite>Mara Quill:</cite>
      <time>0:00</time>
      <p>The tide &amp; the <em>moon</em>.</p>
      <cite>Ivo:</cite>
      <time>1:02:03</time>
      <p>Yes.<br>Really.</p>
      <time>1:02:09</time>
      <p>So</p><p>it is</p></body></html>
      """
    )
    #expect(
      reading.lines == [
        "0–3723 Mara Quill: The tide & the moon.", "3723–3729 Ivo: Yes.|Really.",
        "3729– Ivo*: So|it is",
      ]
    )
    #expect(reading.segments[0].endOrigin == .next)
    #expect(reading.segments[0].marks == [TextMark(start: 15, byteCount: 4, style: .italic)])
    #expect(reading.transcript?.title == "Tides")
    #expect(reading.transcript?.language == "en")
  }

  @Test("a page without marks has one segment a paragraph, when it is named")
  func plainPage() {
    let text =
      "<html><body><p>Mara: Hi</p><script>var a = '<p>no</p>'</script><p>Mara: So</p></body>"
    #expect(TranscriptReading(text).lines == ["– Mara: Hi", "– Mara: So"])
    let strict = TranscriptReading(text) { $0.readsAnyText = false }
    #expect(strict.error?.code == .notATranscript)
  }

  @Test("text is a segment a line, with speakers and times where lines have them")
  func text() {
    let reading = TranscriptReading(
      """
      [00:00:01] Mara Quill: The tide turns.
      Twice a day.

      Ivo: Yes.
      Mara Quill: 10:30, to be exact.
      Ivo (00:01:30)
      Then we sail.
      **Mara Quill:** We do.
      """
    )
    #expect(
      reading.lines == [
        "1– Mara Quill: The tide turns.", "– Mara Quill*: Twice a day.", "– Ivo: Yes.",
        "– Mara Quill: 10:30, to be exact.", "90– Ivo: Then we sail.", "– Mara Quill: We do.",
      ]
    )
  }

  @Test(
    "a heading of text may end with a colon, and stand between asterisks",
    arguments: [
      "Mara Quill (00:03):", "Mara Quill 0:03", "**Mara Quill** (00:03):", "**Mara Quill (00:03)**",
    ]
  )
  func headings(heading: String) {
    let reading = TranscriptReading(heading + "\nThe tide turns.\n\nIvo (00:07):\nYes.\n")
    #expect(reading.lines == ["3– Mara Quill: The tide turns.", "7– Ivo: Yes."])
  }

  @Test(
    "a page about one speaker gives all sentences to that one",
    arguments: [
      "Mara Quill\nSpeaker\nAppearances Over Time\nPodcast Appearances\n",
      "Mara Quill\nπ€ SpeakerAppearances Over Time\nPodcast Appearances\n",
      "Mara Quill\nSpeakerAppearances Over TimePodcast Appearances\n",
      "Mara QuillSpeakerAppearances Over Time\n\nPodcast Appearances\n",
    ]
  )
  func speakerPage(head: String) {
    let reading = TranscriptReading(head + "The tide: it turns.\nTwice a day, at 10:30.\n")
    #expect(
      reading.lines == [
        "– Mara Quill: The tide: it turns.", "– Mara Quill: Twice a day, at 10:30.",
      ]
    )
    #expect(reading.transcript?.dialect == .speakerPage)
    #expect(reading.transcript?.speakers.map(\.name) == ["Mara Quill"])
    #expect(reading.segments.first?.speakers.first?.origin == .page)
  }

  @Test("a text with headings in its midst is no page about a speaker")
  func noSpeakerPage() {
    let reading = TranscriptReading("A line.\nAnother about a speaker.\nAppearances deceive.\n")
    #expect(reading.lines == ["– A line.", "– Another about a speaker.", "– Appearances deceive."])
  }
}
