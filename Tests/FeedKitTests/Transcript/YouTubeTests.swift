import FeedKit
import Testing

@Suite("Reading YouTube's captions")
struct YouTubeTests {
  @Test("seconds and a text that is HTML: references are resolved a second time, tags are marks")
  func seconds() {
    let reading = TranscriptReading(
      """
      <?xml version="1.0"?><transcript><text start="0.5" dur="1.75">The &lt;i&gt;tide&lt;/i&gt;
      doesn&amp;#39;t &amp;lt;wait&amp;gt;</text><text start="3">Mara Quill: Yes</text></transcript>
      """
    )
    #expect(reading.transcript?.format == .youTube)
    #expect(reading.segments[0].text == "The tide\ndoesn't <wait>")
    #expect(reading.segments[0].marks.map(\.style) == [.italic])
    #expect(reading.segments[0].start == MediaTime(milliseconds: 500))
    #expect(reading.segments[0].end == MediaTime(milliseconds: 2_250))
    #expect(reading.segments[1].end == nil)
    #expect(reading.rules.isEmpty)
  }

  @Test("milliseconds, decimal ones too; a text is as it stands")
  func milliseconds() {
    let reading = TranscriptReading(
      "<timedtext format='2'><text t='1500' d='999.5'>Fish &amp; chips</text></timedtext>"
    )
    #expect(reading.segments.map(\.text) == ["Fish & chips"])
    #expect(reading.segments[0].end == MediaTime(4_999, over: 2_000))
  }

  @Test("words have times from the start of their caption, and a byte for their confidence")
  func words() {
    let reading = TranscriptReading(
      """
      <timedtext format="3"><head><pen id="1" b="1"/></head><body><w id="1" t="0"/>\
      <p t="1000" d="4000" w="1"><s ac="255">Low</s><s t="320" ac="0"> tide</s><s t="700">-ward</s></p>\
      </body></timedtext>
      """
    )
    #expect(reading.lines == ["1–5 Low tide-ward"])
    let words = reading.segments[0].words
    #expect(words.map(\.text) == ["Low", "tide", "-ward"])
    #expect(words.map { $0.start?.milliseconds } == [1_000, 1_320, 1_700])
    #expect(words.map(\.hasSpaceBefore) == [true, true, false])
    #expect(words.map(\.confidence) == [1, 0, nil])
    let silent = TranscriptReading(
      "<timedtext format='3'><body><p t='1'><s t='0' ac='0'>a</s></p></body></timedtext>"
    )
    #expect(silent.segments[0].words.map(\.confidence) == [nil])
  }

  @Test("a caption that scrolls is read until the next in its window begins")
  func windows() {
    let reading = TranscriptReading(
      """
      <timedtext format="3"><body><p t="0" d="5000" w="1">One</p><p t="2000" d="3000" w="1" a="1">
      </p><p t="2010" d="4000" w="1">Two</p><p t="3000" d="100">Three</p><p t="3050">Four</p>\
      <p t="4000" d="1000">Five</p></body></timedtext>
      """
    )
    #expect(
      reading.lines == [
        "0–2.010 One", "2.010–6.010 Two", "3–3.100 Three", "3.050–4 Four", "4–5 Five",
      ]
    )
    #expect(
      reading.segments.map(\.endOrigin) == [.next, .stated, .stated, .next, .stated]
    )
  }

  @Test("parts that only look different are one text; marks without width are none of it")
  func styles() {
    let reading = TranscriptReading(
      """
      <timedtext format="3"><body><p t="0" d="1000"><s p="1">\u{200B}</s><s p="2">Spring </s>\
      <s p="1">tide</s></p><p t="1000" d="500"><s p="1">\u{200B}</s></p></body></timedtext>
      """
    )
    #expect(reading.segments.map(\.text) == ["Spring tide", ""])
    #expect(reading.segments.map(\.words) == [[], []])
  }

  @Test("what is no time is told, and the caption has none")
  func badTimes() {
    let reading = TranscriptReading(
      "<transcript><text start='soon' dur='1'>a</text><text start='-2'>b</text></transcript>"
    )
    #expect(reading.rules == ["srv3-time", "srv3-time"])
    #expect(reading.segments.map(\.start) == [nil, nil])
    #expect(reading.segments.map(\.text) == ["a", "b"])
  }

  @Test("the same as JSON: pieces of text with the space between, words only where they have times")
  func json() {
    let reading = TranscriptReading(
      """
      {"wireMagic":"pb3","events":[{"tStartMs":0,"dDurationMs":9000,"id":1},
      {"tStartMs":1000,"dDurationMs":4000,"wWinId":1,"segs":[{"utf8":"low"},
      {"utf8":" tide","tOffsetMs":400}]},
      {"tStartMs":2990,"dDurationMs":10,"wWinId":1,"aAppend":1,"segs":[{"utf8":"\\n"}]},
      {"tStartMs":3000,"dDurationMs":1000,"wWinId":1,"segs":[{"utf8":"so "},{"utf8":"it is"}]}]}
      """
    )
    #expect(reading.transcript?.format == .youTubeJSON)
    #expect(reading.lines == ["1–3 low tide", "3–4 so it is"])
    #expect(reading.segments[0].words.map { $0.start?.milliseconds } == [1_000, 1_400])
    #expect(reading.segments[1].words.isEmpty)
    #expect(reading.rules.isEmpty)
  }

  @Test("SubViewer has a comma between its times, and names of speakers before its texts")
  func subViewer() {
    let reading = TranscriptReading(
      """
      0:00:00.500,0:00:02.000
      MARA: The tide turns
      every day.

      0:00:02.000,0:00:03.250
      IVO: Twice.[br]Really.
      0:00:04.000,0:00:03.000
      MARA: Yes.
      """
    )
    #expect(reading.transcript?.format == .sbv)
    #expect(
      reading.lines == [
        "0.500–2 MARA: The tide turns|every day.", "2–3.250 IVO: Twice.|Really.",
        "4–3 MARA: Yes.",
      ]
    )
    #expect(reading.rules == ["sbv-time"])
  }

  @Test("the mark of a change of speakers without a name ends what is carried")
  func changes() {
    let reading = TranscriptReading(
      """
      <transcript><text start="0">ALICE: I am Alice</text><text start="1">so I am</text>
      <text start="2">&amp;gt;&amp;gt; I am not</text><text start="3">nor am I</text>
      <text start="4">BOB: And I am Bob</text><text start="5">ALICE: Yes</text>
      <text start="6">BOB: Yes</text></transcript>
      """
    )
    #expect(
      reading.segments.map { $0.speakers.map(\.name) }
        == [["ALICE"], ["ALICE"], [], [], ["BOB"], ["ALICE"], ["BOB"]]
    )
  }

  @Test(
    "a root of the same name does not make captions of YouTube",
    arguments: [
      "<transcript><speaker>Bo</speaker><line>Hello</line></transcript>",
      "<transcript><p>Hello</p></transcript>",
    ]
  )
  func otherDocuments(text: String) {
    let reading = TranscriptReading(text)
    #expect(reading.error?.code == .notATranscript)
    #expect(reading.segments.isEmpty)
  }

  @Test(
    "captions of nothing are captions",
    arguments: ["<transcript/>", "<timedtext format='3'/>"]
  )
  func nothing(text: String) {
    #expect(TranscriptReading(text).error == nil)
    #expect(
      TranscriptReading("{\"wireMagic\":\"pb3\",\"events\":[]}").transcript?.format == .youTubeJSON
    )
  }

  @Test("a thousand pieces of one caption take no longer than they are")
  func manyPieces() {
    var text = "{\"wireMagic\":\"pb3\",\"events\":[{\"tStartMs\":0,\"segs\":["
    for number in 0..<40_000 {
      text += "\(number > 0 ? "," : ""){\"utf8\":\"word \",\"acAsrConf\":0}"
    }
    let reading = TranscriptReading(text + "]}]}")
    #expect(reading.segments.first?.text.utf8.count == 199_999)
    #expect(reading.rules == ["limit-list"])
  }

  @Test("SubViewer may have a head, spaces and short times; a text that has such a line is none")
  func subViewerForms() {
    let reading = TranscriptReading(
      "[INFORMATION]\n[TITLE] Tides\n\n0:00:07.000, 0:00:08.000\nOne\n\n1:09.000,1:70.000\nTwo\n"
    ) { $0.format = .sbv }
    #expect(reading.lines == ["7–8 One", "69–130 Two"])
    #expect(reading.transcript?.notes == [Term(name: "title", value: "Tides")])
    #expect(reading.rules == ["time-out-of-range"])
    let prose = TranscriptReading("Times of the tide\n0:00:07.000,0:00:08.000\nand so on\n")
    #expect(prose.transcript?.format == .text)
  }
}
