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

  @Test("words of recognition become sentences; marks stand behind them, turns say who speaks")
  func recognizedWords() {
    let reading = TranscriptReading(
      """
      {"results":{"language_code":"en-US","transcripts":[{"transcript":"The tide turns. Yes."}],
      "speaker_labels":{"segments":[
      {"start_time":"0.5","speaker_label":"spk_0","end_time":"2.0","items":[{"start_time":"0.5"}]},
      {"start_time":"2.1","speaker_label":"spk_1","end_time":"2.4"}]},
      "items":[
      {"start_time":"0.5","end_time":"0.7","type":"pronunciation",
      "alternatives":[{"confidence":"0.9","content":"The"},{"confidence":"0.1","content":"A"}]},
      {"start_time":"0.7","end_time":"1.2","type":"pronunciation",
      "alternatives":[{"confidence":"1.0","content":"tide"}]},
      {"start_time":"1.4","end_time":"2.0","type":"pronunciation","alternatives":[{"content":"turns"}]},
      {"type":"punctuation","alternatives":[{"confidence":"0.0","content":"."}]},
      {"start_time":"2.1","end_time":"2.4","type":"pronunciation","alternatives":[{"content":"Yes"}]}],
      "audio_segments":[{"id":0,"transcript":"The tide turns.","items":[0,1]}]}}
      """
    )
    #expect(reading.transcript?.format == .wordsJSON)
    #expect(reading.transcript?.language == "en-US")
    #expect(reading.lines == ["0.500–2 spk_0: The tide turns.", "2.100–2.400 spk_1: Yes"])
    #expect(reading.segments[0].words.map(\.text) == ["The", "tide", "turns."])
    #expect(reading.segments[0].words.map(\.confidence) == [0.9, 1, nil])
    #expect(reading.segments[0].position.position?.line == 6)
    #expect(reading.rules.isEmpty)
  }

  /// Words as Amazon Transcribe writes them; one without letters is a mark.
  private static func items(_ words: [(text: String, start: String, speaker: String?)]) -> String {
    words.map { word in
      let isMark = word.start.isEmpty
      let times = isMark ? "" : "\"start_time\":\"\(word.start)\",\"end_time\":\"\(word.start)9\","
      let label = word.speaker.map { "\"channel_label\":\"\($0)\"," } ?? ""
      return "{\(times)\(label)\"type\":\"\(isMark ? "punctuation" : "pronunciation")\","
        + "\"alternatives\":[{\"content\":\"\(word.text)\"}]}"
    }.joined(separator: ",")
  }

  @Test("marks that open stand before the next word, and words of Han without a space")
  func marks() {
    let spanish = Self.items([
      ("¿", "", nil), ("Cómo", "1.0", nil), ("estás", "1.5", nil), ("?", "", nil), ("¡", "", nil),
      ("Bien", "2.0", nil), ("!", "", nil),
    ])
    let reading = TranscriptReading("{\"results\":{\"items\":[\(spanish)]}}")
    #expect(reading.segments.map(\.text) == ["¿Cómo estás?", "¡Bien!"])
    let chinese = Self.items([
      ("我", "1.0", nil), ("今天", "1.5", nil), ("很高兴", "2.0", nil), ("。", "", nil),
    ])
    #expect(
      TranscriptReading("{\"results\":{\"items\":[\(chinese)]}}").segments.map(\.text) == [
        "我今天很高兴。"
      ]
    )
  }

  @Test("a channel tells speakers apart; a word of nobody has no speaker")
  func channelLabels() {
    let items = Self.items([
      ("Yes", "1.0", "ch_0"), (".", "", nil), ("No", "2.0", "ch_1"), (".", "", nil),
      ("Hm", "3.0", nil),
    ])
    let reading = TranscriptReading("{\"results\":{\"items\":[\(items)]}}")
    #expect(reading.lines == ["1–1.090 ch_0: Yes.", "2–2.090 ch_1: No.", "3–3.090 Hm"])
  }

  @Test("who speaks a word is what is said of the word, where turns lie in each other")
  func labelsOfWords() {
    let items = Self.items([("so", "1.0", nil), ("yes", "4.0", nil), ("then", "9.0", nil)])
    let labels = """
      [{"start_time":"1.0","speaker_label":"a","items":[{"start_time":"1.0","speaker_label":"a"},
      {"start_time":"9.0","speaker_label":"a"}]},
      {"start_time":"4.0","speaker_label":"b","items":[{"start_time":"4.0","speaker_label":"b"}]}]
      """
    let reading = TranscriptReading(
      "{\"results\":{\"speaker_labels\":{\"segments\":\(labels)},\"items\":[\(items)]}}"
    )
    #expect(reading.segments.map { $0.speakers.map(\.name) } == [["a"], ["b"], ["a"]])
    let late = TranscriptReading(
      "{\"results\":{\"items\":[\(items)],\"speaker_labels\":{\"segments\":\(labels)}}}"
    )
    #expect(late.rules == ["podjson-order"])
  }

  @Test("channels are read one behind another, which is told; of readings the first counts")
  func channels() {
    func words(_ word: String) -> String {
      "[{\"word\":\"\(word)\",\"start\":1,\"end\":2,\"punctuated_word\":\"\(word).\"}]"
    }
    let reading = TranscriptReading(
      """
      {"results":{"channels":[{"alternatives":[{"transcript":"so","words":\(words("So"))},
      {"words":\(words("Sew"))}]},{"alternatives":[{"words":\(words("Yes"))}]}],
      "utterances":[{"start":1,"end":2,"transcript":"so"}]}}
      """
    )
    #expect(reading.lines == ["1–2 So.", "1–2 Yes."])
    #expect(reading.rules == ["podjson-order"])
  }

  @Test("a list of results that has no words is no transcript")
  func otherResults() {
    let text =
      "{\"results\":{\"items\":[{\"title\":\"Cats\",\"text\":\"Cats are nice.\",\"id\":\"7\"}]}}"
    let reading = TranscriptReading(text)
    #expect(reading.error?.code == .notATranscript)
    #expect(reading.segments.isEmpty)
  }
}
