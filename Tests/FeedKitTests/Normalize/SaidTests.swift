import FeedKit
import Testing

@Suite("What speakers say")
struct SaidTests {
  private let keys = EpisodeKeys(source: "a.xml", feedID: "a", feedTitle: "A", episodeID: "1")

  private func segment(_ label: String?, _ text: String, at start: Int64? = nil) -> Segment {
    var segment = Segment()
    segment.text = text
    if let label { segment.speakers = [SpeakerLabel(name: label, origin: .voice)] }
    segment.start = start.map { MediaTime(seconds: $0) }
    segment.end = start.map { MediaTime(seconds: $0 + 1) }
    return segment
  }

  /// The turns in a transcript of an episode that names its people in person tags.
  private func said(
    people: [String],
    _ segments: [Segment],
    by grouping: TranscriptGrouping = .turn,
    known: (inout EpisodeTranscript) -> Void = { _ in }
  ) throws -> [SaidTurn] {
    var index = SpeakerIndex()
    for (number, name) in people.enumerated() {
      index.add(Mention(id: "p\(number)", keys: keys, place: .itemPerson, raw: name))
    }
    var transcript = EpisodeTranscript(keys: keys, path: "1.vtt")
    known(&transcript)
    var names = TranscriptNames()
    for segment in segments { names.add(.segment(segment)) }
    index.add(names, of: transcript)
    let resolution = index.resolved()
    var turns: [SaidTurn] = []
    for transcript in resolution.transcripts {
      var reader = resolution.said(in: transcript, by: grouping)
      for segment in segments { reader.add(.segment(segment)) }
      reader.finish()
      while let turn = reader.next() { turns.append(turn) }
    }
    return turns
  }

  @Test("a label in a transcript is the person of the episode, also by a part of the name")
  func labels() throws {
    let turns = try said(
      people: ["Mara Quill", "Tomás Brandão"],
      [
        segment("MARA QUILL", "Welcome.", at: 0), segment("Tomás", "Thank you.", at: 2),
        segment("Tomás", "Really.", at: 3), segment("Speaker 3", "Hm.", at: 5),
      ]
    )
    #expect(turns.map(\.name) == ["Mara Quill", "Tomás Brandão"])
    #expect(turns.map(\.text) == ["Welcome.", "Thank you. Really."])
    #expect(turns.map(\.label) == ["MARA QUILL", "Tomás"])
    #expect(turns[1].start == .seconds(2))
    #expect(turns[1].end == .seconds(4))
    #expect(turns.allSatisfy { $0.keys == keys && $0.confidence > 0.9 })
  }

  @Test("turns can be cut to sentences, or left as the segments are")
  func grouping() throws {
    let segments = [segment("Mara Quill", "One. Two."), segment("Mara Quill", "Three.")]
    func texts(_ grouping: TranscriptGrouping) throws -> [String] {
      try said(people: [], segments, by: grouping).map(\.text)
    }
    #expect(try texts(.turn) == ["One. Two. Three."])
    #expect(try texts(.segment) == ["One. Two.", "Three."])
    #expect(try texts(.sentence) == ["One.", "Two.", "Three."])
  }

  @Test("a speaker without a name is who introduces himself under that label")
  func introduction() throws {
    let turns = try said(
      people: ["Mara Quill"],
      [
        segment("Speaker 1", "Good evening, my name is Mara Quill and this is the show."),
        segment("Speaker 2", "Hello."),
      ]
    )
    #expect(turns.map(\.name) == ["Mara Quill"])
    #expect(turns.map(\.label) == ["Speaker 1"])
  }

  @Test("names for labels, or for all of a transcript, go before what it says itself")
  func known() throws {
    let named = try said(
      people: [],
      [segment("SPEAKER_00", "Hello."), segment("SPEAKER_01", "Hm.")]
    ) {
      $0.names = ["SPEAKER_00": "Mara Quill"]
    }
    #expect(named.map(\.name) == ["Mara Quill"])
    #expect(named.map(\.confidence) == [1])
    let all = try said(people: [], [segment(nil, "Hello."), segment("Anna Kovacs", "Read on.")]) {
      $0.soleSpeaker = "Mara Quill"
    }
    #expect(all.map(\.name) == ["Mara Quill", "Mara Quill"])
  }

  @Test("what two say together is told of both")
  func together() throws {
    var both = segment("Mara Quill", "Goodbye!")
    both.speakers.append(SpeakerLabel(name: "Anna Kovacs", origin: .voice))
    #expect(try said(people: [], [both]).map(\.name).sorted() == ["Anna Kovacs", "Mara Quill"])
    let listed = try said(people: [], [segment("Mara Quill and Anna Kovacs", "Goodbye!")])
    #expect(listed.map(\.name).sorted() == ["Anna Kovacs", "Mara Quill"])
  }

  @Test("of two transcripts of one episode in one language, the one with labels is told of once")
  func once() {
    var index = SpeakerIndex()
    var labeled = TranscriptNames()
    labeled.add(.segment(segment("Mara Quill", "Hello.")))
    index.add(TranscriptNames(), of: EpisodeTranscript(keys: keys, path: "1.srt", language: "en"))
    index.add(labeled, of: EpisodeTranscript(keys: keys, path: "1.vtt", language: "en-GB"))
    index.add(labeled, of: EpisodeTranscript(keys: keys, path: "1.de.vtt", language: "de"))
    #expect(index.resolved().transcripts.map(\.path) == ["1.de.vtt", "1.vtt"])
  }
}
