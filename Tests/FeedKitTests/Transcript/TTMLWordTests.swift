import FeedKit
import Testing

@Suite("Timed spans of TTML")
struct TTMLWordTests {
  private func apple(_ body: String) -> String {
    """
    <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
    xmlns:podcasts="http://podcasts.apple.com/transcript-ttml-internal" xml:lang="en">\
    <head><metadata/></head><body dur="70.000">\(body)</body></tt>
    """
  }

  @Test("Apple's times are absolute, its words stand without spaces, its labels are names")
  func appleTranscript() throws {
    let reading = TranscriptReading(
      apple(
        """
        <div begin="10.5" end="1:09.000"><p begin="11.000" end="13.000" ttm:agent="Mara Quill"><span \
        begin="11.000" end="12.000" podcasts:unit="sentence"><span begin="11.000" end="11.500" \
        podcasts:unit="word">Good</span><span begin="11.500" end="12.000" \
        podcasts:unit="word">evening</span><span podcasts:unit="word">,</span></span><span \
        begin="12.000" end="13.000" podcasts:unit="sentence"><span begin="12.000" end="13.000" \
        podcasts:unit="word">Ivo.</span></span></p><p begin="1:02.000" end="1:05.500" \
        ttm:agent="SPEAKER_2"><span begin="1:02.000" end="1:05.500" podcasts:unit="sentence"><span \
        begin="1:02.000" end="1:03.000" podcasts:unit="word">こん</span><span begin="1:03.000" \
        end="1:05.500" podcasts:unit="word">ばんは。</span></span></p></div>
        """
      )
    )
    #expect(
      reading.lines
        == ["11–13 Mara Quill: Good evening, Ivo.", "62–65.500 SPEAKER_2: こんばんは。"]
    )
    #expect(reading.rules.isEmpty)
    #expect(reading.transcript?.dialect == .applePodcasts)
    #expect(reading.transcript?.duration == MediaTime(seconds: 70))
    let words = reading.segments[0].words
    #expect(words.map(\.text) == ["Good", "evening", ",", "Ivo."])
    #expect(words.map(\.hasSpaceBefore) == [true, true, false, true])
    #expect(words[0].start == MediaTime(seconds: 11) && words[3].end == MediaTime(seconds: 13))
    #expect(words[2].start == nil)
    #expect(reading.segments[1].words.map(\.hasSpaceBefore) == [true, false])
  }

  @Test("Apple's sentences without words are one segment")
  func sentences() {
    let reading = TranscriptReading(
      apple(
        """
        <div><p begin="1.000" end="3.000"><span begin="1.000" end="2.000" \
        podcasts:unit="sentence">Good evening. </span><span begin="2.000" end="3.000" \
        podcasts:unit="sentence">Hello.</span></p></div>
        """
      )
    )
    #expect(reading.lines == ["1–3 Good evening. Hello."])
    #expect(
      reading.segments[0].words.map { $0.start?.milliseconds } == [1_000, nil, 2_000]
    )
  }

  @Test("spans that take each other's place are segments of their own")
  func parts() {
    let reading = TranscriptReading(
      ttml(
        """
        <div><p begin="1s" end="9s"><span begin="0s" end="2s">The first line</span>
        <span begin="3s" end="5s">the <span tts:fontWeight="bold">second</span></span></p></div>
        """
      )
    )
    #expect(reading.lines == ["1–3 The first line", "4–6 the second"])
    #expect(reading.segments.allSatisfy { $0.words.isEmpty })
    #expect(reading.segments[1].marks == [TextMark(start: 4, byteCount: 6, style: .bold)])
  }

  @Test("spans of spoken words, and text to which more is added, are one segment with words")
  func words() {
    let spoken = TranscriptReading(
      ttml(
        """
        <div><p begin="1s" end="3s"><span begin="0s" end="0.4s">Good</span> \
        <span begin="0.4s" end="1s">evening</span></p></div>
        """
      )
    )
    #expect(spoken.lines == ["1–3 Good evening"])
    #expect(spoken.segments[0].words.map { $0.start?.milliseconds } == [1_000, 1_400])
    let growing = TranscriptReading(
      ttml(
        """
        <div><p><span begin="1s" end="5s">One two</span> <span begin="2s" end="5s">three</span></p>
        </div>
        """
      )
    )
    #expect(growing.lines == ["1–5 One two three"])
    #expect(
      growing.segments[0].words.map { $0.start?.milliseconds } == [1_000, nil, 2_000]
    )
  }

  @Test("times of words that only lie in their paragraph as absolute ones are taken so, and told")
  func absoluteWords() {
    let reading = TranscriptReading(
      ttml(
        """
        <div><p begin="4s" end="5s"><span begin="4s" end="4.5s">Good</span> \
        <span begin="4.5s" end="5s">evening</span></p></div>
        """
      )
    )
    #expect(reading.lines == ["4–5 Good evening"])
    #expect(reading.segments[0].words.map { $0.start?.milliseconds } == [4_000, 4_500])
    #expect(reading.rules == ["ttml-absolute-in-nested"])
    let outside = TranscriptReading(
      ttml("<div><p begin='4s' end='5s'>a <span begin='7s' end='8s'>b</span></p></div>")
    )
    #expect(outside.lines == ["4–5 a b"] && outside.segments[0].words.isEmpty)
    #expect(outside.rules == ["ttml-outside-parent"])
  }

  @Test("text that is shown by a change of its display has the times of the change")
  func display() {
    let reading = TranscriptReading(
      ttml(
        """
        <div><p dur="5s">Soup, <span tts:display="none"><set begin="1s" dur="1s"
        tts:display="auto"/>so rich</span></p></div>
        """
      )
    )
    #expect(reading.lines == ["0–5 Soup, so rich"])
    #expect(reading.segments[0].words.map { $0.start?.milliseconds } == [nil, 1_000, nil])
  }

  @Test("spans of several speakers name them all, in order")
  func speakers() {
    let reading = TranscriptReading(
      ttml(
        """
        <div><p begin="1s" end="2s"><span ttm:agent="a">Hi.</span><br/><span ttm:agent="b">Yes?</span>
        </p></div>
        """,
        head: "<metadata><ttm:agent xml:id='a' type='person'/><ttm:agent xml:id='b' type='person'/>"
          + "</metadata>"
      )
    )
    #expect(reading.lines == ["1–2 a & b: Hi.|Yes?"])
  }

  @Test("translations and transliterations of lyrics do not stand in the text")
  func lyrics() {
    let reading = TranscriptReading(
      """
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
      xmlns:itunes="http://music.apple.com/lyric-ttml-internal" itunes:timing="Word"><head/><body>\
      <div begin="0.5" end="9.0" itunes:songPart="Verse"><p begin="0.5" end="2.0"><span begin="0.5" \
      end="1.0">Ta</span><span begin="1.0" end="1.2">ge</span> <span begin="1.2" end="2.0">lang</span>\
      <span ttm:role="x-translation" xml:lang="en">for days</span></p></div></body></tt>
      """
    )
    #expect(reading.lines == ["0.500–2 Tage lang"])
    #expect(reading.transcript?.dialect == .appleLyrics)
    #expect(reading.segments[0].section?.kind == "Verse")
    #expect(reading.segments[0].words.map(\.hasSpaceBefore) == [true, false, true])
  }

  @Test("a paragraph of very many spans takes time in proportion, and is written again")
  func manySpans() throws {
    let spans = (0..<20_000).map { index in
      "<span begin='\(index)s' end='\(index + 1)s' tts:fontStyle='italic'>a b</span><br/>"
    }.joined()
    let reading = TranscriptReading(ttml("<div><p>\(spans)</p></div>"))
    #expect(reading.segments.count == 20_000)
    #expect(reading.segments.last?.marks == [TextMark(start: 0, byteCount: 3, style: .italic)])
    let styled = (0..<20_000).map { "<span tts:fontWeight='bold'>\($0)</span> " }.joined()
    let one = TranscriptReading(ttml("<div><p begin='1s' end='2s'>\(styled)</p></div>"))
    #expect(one.segments.first?.marks.count == 20_000)
    let again = TranscriptReading(try one.written(as: "ttml").text)
    #expect(again.segments.first?.marks == one.segments.first?.marks)
  }
}
