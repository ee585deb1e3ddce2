import FeedKit
import Testing

@Suite("Reading JSON transcripts")
struct JSONTranscriptTests {
  @Test("the JSON of Podcasting 2.0 is read; a speaker carries over, an empty one ends that")
  func podcast() {
    let reading = TranscriptReading(
      """
      {"version":"1.0.0","segments":[
        {"speaker":"Mara Quill","startTime":0.5,"endTime":2.25,"body":"The tide turns."},
        {"startTime":2.25,"endTime":4,"body":"Every day \\u2013 twice."},
        {"speaker":"","startTime":4,"body":"(waves)"},
        {"speaker":"Ivo","startTime":"5.5","body":"Yes, it does"}
      ]}
      """
    )
    #expect(reading.transcript?.format == .podcastJSON)
    #expect(
      reading.lines == [
        "0.500–2.250 Mara Quill: The tide turns.", "2.250–4 Mara Quill*: Every day – twice.",
        "4– (waves)", "5.500– Ivo: Yes, it does",
      ]
    )
    #expect(reading.rules == ["podjson-time-type"])
    #expect(reading.segments[3].position.position == Position(line: 5, column: 3, offset: 234))
  }

  @Test("segments of single words are put together")
  func words() {
    let reading = TranscriptReading(
      """
      {"version":"1.0.0","segments":[{"speaker":"Mara","startTime":0.5,"endTime":0.75,"body":"Good"},
      {"speaker":"Mara","startTime":0.8,"endTime":1.2,"body":"evening"},
      {"speaker":"Mara","startTime":1.2,"endTime":1.5,"body":"all.\\n"},
      {"speaker":"Mara","startTime":1.6,"endTime":1.9,"body":"Now"},
      {"speaker":"Ivo","startTime":2,"body":"Yes"}]}
      """
    )
    #expect(
      reading.lines == [
        "0.500–1.500 Mara: Good evening all.", "1.600–1.900 Mara: Now", "2– Ivo: Yes",
      ]
    )
    #expect(reading.transcript?.dialect == .words)
    #expect(reading.segments[0].words.map(\.text) == ["Good", "evening", "all."])
  }

  @Test("segments of sentences stay apart, also where one is a single word")
  func sentences() {
    let reading = TranscriptReading(
      """
      {"segments":[{"startTime":0,"endTime":1,"body":"It is so"},{"startTime":1,"endTime":2,
      "body":"Yes"},{"startTime":2,"endTime":3,"body":"right"}]}
      """
    )
    #expect(reading.segments.map(\.text) == ["It is so", "Yes", "right"])
  }

  @Test("Podlove's milliseconds and voices are read")
  func podlove() {
    let reading = TranscriptReading(
      """
      {"transcripts":[{"start":"00:00:01.500","start_ms":1500,"end":"00:00:02.000","end_ms":2000,
      "speaker":"7","voice":"Mara Quill","text":"Hello"}]}
      """
    )
    #expect(reading.transcript?.format == .podloveJSON)
    #expect(reading.lines == ["1.500–2 Mara Quill: Hello"])
    #expect(reading.segments.first?.speakers.first?.id == "7")
  }

  @Test("Whisper's words have times and confidence; the space before a word is seen in the text")
  func whisper() {
    let reading = TranscriptReading(
      """
      {"text":" Hello, sea-salt.","segments":[{"id":0,"start":0.0,"end":1.2199999999999998,
      "text":" Hello, sea-salt.","words":[
      {"word":" Hello,","start":0.0,"end":0.5,"probability":0.9},
      {"word":" sea","start":0.6,"end":0.8,"probability":0.5},
      {"word":"-salt.","start":0.8,"end":1.22}],"speaker":"SPEAKER_00"}],"language":"en"}
      """
    )
    #expect(reading.transcript?.format == .whisperJSON)
    #expect(reading.transcript?.language == "en")
    #expect(reading.lines == ["0–1.220 SPEAKER_00: Hello, sea-salt."])
    #expect(reading.segments[0].words.map(\.text) == ["Hello,", "sea", "-salt."])
    #expect(reading.segments[0].words.map(\.hasSpaceBefore) == [true, true, false])
    #expect(reading.segments[0].words[0].confidence == 0.9)
  }

  @Test("utterances are read in milliseconds or seconds, as the service counts")
  func utterances() {
    let milliseconds = TranscriptReading(
      """
      {"id":"x","utterances":[{"speaker":"A","start":250,"end":1250,"text":"Hi there",
      "words":[{"text":"Hi","start":250,"end":500}]}],"words":[{"text":"Hi","start":250}]}
      """
    )
    #expect(milliseconds.lines == ["0.250–1.250 A: Hi there"])
    let seconds = TranscriptReading(
      """
      {"results":{"utterances":[{"start":0.25,"end":1.25,"transcript":"Hi there","speaker":0}]}}
      """
    )
    #expect(seconds.lines == ["0.250–1.250 0: Hi there"])
  }

  @Test("whisper.cpp gives the same times in two forms")
  func whisperCPP() {
    let reading = TranscriptReading(
      """
      {"transcription":[{"timestamps":{"from":"00:00:00,000","to":"00:00:01,500"},
      "offsets":{"from":0,"to":1500},"text":" Hello"}]}
      """
    )
    #expect(reading.lines == ["0–1.500 Hello"])
  }

  @Test("a document that is cut gives what was whole, and says so")
  func cut() {
    let reading = TranscriptReading(
      #"{"segments":[{"startTime":0,"endTime":1,"body":"One two"},{"startTime":1,"bo"#
    )
    #expect(reading.lines == ["0–1 One two"])
    #expect(reading.summary.isPartial)
    #expect(reading.rules.contains("truncated"))
  }

  @Test("JSON without segments is no transcript")
  func other() {
    #expect(TranscriptReading(#"{"a":[1,2]}"#).error?.code == .notATranscript)
  }
}
