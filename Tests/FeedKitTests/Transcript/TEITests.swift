import FeedKit
import Testing

/// A document of TEI: points of its timeline, and its body.
private func tei(_ timeline: String, _ body: String, persons: String = persons) -> String {
  """
  <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
  <teiHeader><fileDesc><titleStmt><title>Tide  tables</title><title>Second</title></titleStmt>
  <sourceDesc><bibl><title>Book</title></bibl></sourceDesc></fileDesc>
  <profileDesc><particDesc>\(persons)</particDesc></profileDesc></teiHeader>
  <text xml:lang="de">
  <timeline unit="s">
  \(timeline)
  </timeline><body>
  \(body)
  </body></text></TEI>
  """
}

private let persons = """
  <person xml:id="A"><persName><surname>Lima</surname><forename>Ana</forename></persName></person>\
  <person xml:id="B" n="BO"/><personGrp xml:id="G"><persName>All</persName></personGrp>
  """

private let points = """
  <when xml:id="T0"/><when xml:id="T1" interval="1.5" since="#T0"/>
  <when xml:id="T2" interval="2" since="#T1"/>
  """

private func block(_ attributes: String, _ content: String) -> String {
  "<annotationBlock \(attributes)><u>\(content)</u></annotationBlock>\n"
}

/// The text that is read of the content of an utterance.
private func text(_ content: String) -> String? {
  TranscriptReading(tei("", "<u>\(content)</u>")).segments.first?.text
}

@Suite("Reading spoken TEI")
struct TEITests {
  @Test("an utterance has the speakers and times of its block, through references")
  func blocks() throws {
    let reading = TranscriptReading(
      tei(
        points,
        block("xml:id='b1' who='#A' start='#T0' end='#T1'", "<seg><w>Good</w><w>day</w></seg>")
          + block("who='#B #G' start='#T1' end='#T2' xml:lang='en'", "<seg>Hello</seg>")
      )
    )
    #expect(reading.lines == ["0–1.500 Ana Lima: Good day", "1.500–3.500 BO & All: Hello"])
    #expect(reading.rules.isEmpty)
    let transcript = try #require(reading.transcript)
    #expect(transcript.format == .tei && transcript.title == "Tide tables")
    #expect(transcript.language == "de")
    #expect(transcript.speakers.map(\.id) == ["A", "B", "G"])
    #expect(transcript.speakers.map(\.kind) == ["person", "person", "group"])
    #expect(reading.segments.map(\.language) == [nil, "en"])
    #expect(reading.segments[0].id == "b1" && reading.segments[0].position.position?.line == 10)
  }

  @Test("utterances outside of blocks are segments, with or without times")
  func utterances() {
    let reading = TranscriptReading(
      tei(
        points,
        """
        <div type="debate"><head>Left out</head><note>Applause</note>
        <u xml:id="u1" who="list.xml#A"><seg>One.</seg>
        <seg>Two.</seg></u>
        <u who="#B" start="#T0" end="#T2">Three <vocal><desc>laughs</desc></vocal> four</u></div>
        """
      )
    )
    #expect(reading.lines == ["– Ana Lima: One. Two.", "0–3.500 BO: Three four"])
    #expect(reading.rules.isEmpty)
  }

  @Test(
    "words stand apart, and punctuation with the word before it",
    arguments: [
      ("<w>Good</w><w>morning</w><pc>.</pc>", "Good morning."),
      ("<w>Good</w>\n <w>morning</w>\n <pc>.</pc>\n<w>Yes</w>", "Good morning. Yes"),
      ("<w>so</w><pc join='right'>(</pc><w>no</w><pc>)</pc>", "so (no)"),
      ("<w join='right'>l'</w> <w>eau</w>", "l'eau"),
      ("<w>can</w><w join='left'>not</w>", "cannot"),
      ("<w>a</w><pc join='both'>-</pc><w>b</w>", "a-b"),
      ("<seg>One</seg><seg>two</seg>", "One two"),
      ("Plain <hi>t</hi>ext\n  here ", "Plain text here"),
      ("<w>a</w><pause dur='PT1S'/><incident><desc>door</desc></incident><w>b</w>", "a b"),
      ("<w>a<choice><orig>b</orig><reg>c</reg></choice></w>", "ab"),
      ("<u>in</u> another", "in another"),
      ("<w>We</w> <pc>–</pc> <w>go</w><pc>(</pc><w>so</w> <pc>)</pc>", "We – go (so)"),
      ("<w>er</w> <pc>„</pc><w join='left'>ja</w> <pc join='left'>“</pc>", "er „ja“"),
      ("<w>er</w><pc>„</pc><w>ja</w><pc>“</pc><w>x</w><pc>“</pc><w>y</w>", "er „ja“ x “y"),
      ("<w join='right'>a</w> <pc>:</pc> <pc>\"</pc><w>b</w><pc>\"</pc> <w>c</w>", "a: \"b\" c"),
      ("<w join='right'>a</w><pc>,</pc> <w>b</w> <pc>-</pc> <w>c</w><pc>.</pc>", "a, b - c."),
    ]
  )
  func spacing(content: String, expected: String) {
    #expect(text(content) == expected)
  }

  @Test("points count from points, in any order, in any unit; what is between is worked out")
  func timelines() {
    let reading = TranscriptReading(
      tei(
        """
        <when xml:id="T0" absolute="12:00:00"/><when xml:id="T1" interval="500" unit="ms" since="#T2"/>
        <when xml:id="T2" interval="1" since="#T0"/><when xml:id="T3"/>
        <when xml:id="T4" absolute="12:01:00.5"/><when xml:id="T5" interval="2" unit="min"/>
        <when xml:id="T6" interval="-1" since="#T5"/>
        """,
        ["T1", "T2", "T3", "T4", "T5", "T6"].map { block("start='#T0' end='#\($0)'", $0) }.joined()
      )
    )
    #expect(
      reading.lines == [
        "0–1.500 T1", "0–1 T2", "0–30.750 T3", "0–60.500 T4", "0–120 T5", "0– T6",
      ]
    )
    #expect(reading.segments[2].endOrigin == .interpolated)
    #expect(reading.rules == ["tei-interval-since", "timeline-interpolated", "timeline-untimed"])
    #expect(reading.diagnostics.first?.message.hasPrefix("interval is negative") == true)
  }

  @Test("points that count from themselves, from nothing or in words are told")
  func badTimelines() {
    let reading = TranscriptReading(
      tei(
        """
        <when xml:id="T0"/><when xml:id="T1" interval="1" since="#T2"/>
        <when xml:id="T2" interval="1" since="#T1"/>
        <when xml:id="T3" interval="1" since="#T9"/>
        <when xml:id="T4" interval="long" since="#T0"/>
        """,
        block("start='#T0' end='#T1'", "a")
      )
    )
    #expect(reading.lines == ["0– a"])
    #expect(
      reading.rules == [
        "tei-interval-since", "tei-interval-since", "tei-interval-since", "timeline-untimed",
      ]
    )
    #expect(reading.diagnostics.prefix(3).map { $0.position?.line } == [10, 9, 7])
  }

  @Test("a timeline inside of another, or a point outside of all, is read as far as it goes")
  func nestedTimelines() {
    let reading = TranscriptReading(
      "<TEI><when xml:id='x'/><timeline origin='#a'><timeline origin='#a'><when xml:id='a'/><when "
        + "xml:id='b' interval='1' since='#a'/></timeline><when xml:id='c' interval='5'/></timeline>"
        + "<u start='#a' end='#b'>one</u><u start='#x' end='#c'>two</u></TEI>"
    )
    #expect(reading.lines == ["0–1 one", "–5 two"])
    let inner = TranscriptReading(
      "<TEI><timeline unit='min'><when xml:id='a'/><when xml:id='b' interval='1' since='#a'/><timeline "
        + "unit='s'><when xml:id='c' interval='1' since='#b'/></timeline><when xml:id='d' interval='1' "
        + "since='#c'/></timeline><u start='#a' end='#b'>x</u><u start='#c' end='#d'>y</u></TEI>"
    )
    #expect(inner.lines == ["0–60 x", "61–121 y"])
  }

  @Test("a text of a corpus has its own persons, points and language, beside those of the corpus")
  func corpusTexts() {
    func text(_ language: String, _ name: String, _ seconds: Int) -> String {
      "<TEI xml:lang='\(language)'><teiHeader><person xml:id='A'><persName>\(name)</persName></person>"
        + "</teiHeader><text><timeline><when xml:id='T0'/><when xml:id='T1' interval='\(seconds)' "
        + "since='#T0'/></timeline><u who='#A #C' start='#T0' end='#T1'>x</u></text></TEI>"
    }
    let reading = TranscriptReading(
      "<teiCorpus><teiHeader><person xml:id='C'><persName>Chair</persName></person></teiHeader>"
        + text("en", "Ana", 5) + text("de", "Bo", 50) + "</teiCorpus>"
    )
    #expect(reading.lines == ["0–5 Ana & Chair: x", "0–50 Bo & Chair: x"])
    #expect(reading.segments.map(\.language) == [nil, "de"])
    #expect(reading.transcript?.language == "en")
    #expect(reading.rules.isEmpty)
  }

  @Test("an utterance of very many speakers has all that are kept, and the rest is told once")
  func manySpeakers() throws {
    let ids = (0..<900).map { "Person\($0)" }
    let all = ids.map { "#" + $0 }.joined(separator: " ")
    let declared = ids.map { "<person xml:id='\($0)'/>" }.joined()
    let few = TranscriptReading(tei("", "<u who='\(all)'>x</u>", persons: declared))
    #expect(few.segments.first?.speakers.map(\.name) == ids)
    #expect(few.rules.isEmpty)
    let long = (0..<70).map { "#" + String(repeating: "x", count: 1_000) + "\($0)" }
    let utterance = "<u who='\(long.joined(separator: " "))'>x</u>"
    let many = TranscriptReading(tei("", utterance + utterance))
    let speakers = try #require(many.segments.first).speakers
    #expect(speakers.count == 65 && speakers.last?.name.hasSuffix("x64") == true)
    #expect(many.rules.filter { $0 == "limit-list" }.count == 1)
  }

  @Test("who and when that refer to nothing are told; the id of a speaker is the name")
  func references() {
    let reading = TranscriptReading(
      tei(
        points,
        block("who='#X' start='#T8' end='#T1'", "a") + block("who='#X' start='#T2' end='#T0'", "b")
      )
    )
    #expect(reading.lines == ["–1.500 X: a", "3.500– X: b"])
    #expect(
      reading.rules == ["tei-who-unresolved", "tei-when-unresolved", "tei-end-before-start"]
    )
    #expect(reading.diagnostics.map { $0.position?.line } == [10, 10, 11])
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test("anchors at both ends of an utterance are its times")
  func anchors() {
    let reading = TranscriptReading(
      tei(
        points,
        "<u who='#A'><anchor synch='#T0'/>One <anchor synch='#T1'/>two<anchor synch='#T2'/></u>"
          + "<u who='#A'><anchor synch='#T0'/>One <anchor synch='#T1'/>two</u>"
      )
    )
    #expect(reading.lines == ["0–3.500 Ana Lima: One two", "0– Ana Lima: One two"])
  }

  @Test("utterances without words are counted")
  func empty() {
    let reading = TranscriptReading(tei(points, "<u><pause/></u><u>x</u>"))
    #expect(reading.lines == ["– x"])
    #expect(
      reading.diagnostic("segment-empty")?.message == "utterances without text are left out: 1"
    )
  }

  @Test("a text in which nobody speaks is no transcript")
  func written() {
    let reading = TranscriptReading(tei("", "<p>Once upon a time.</p>"))
    #expect(reading.segments.isEmpty)
    #expect(reading.error?.code == .notATranscript)
    #expect(reading.error?.message.contains("nobody speaks") == true)
  }

  @Test("a corpus of texts is one transcript; a document without namespace is read")
  func corpora() {
    let one = tei(points, block("who='#A' start='#T0' end='#T1'", "a"))
    let corpus = "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">\(one)\(one)</teiCorpus>"
    #expect(TranscriptReading(corpus).lines == ["0–1.500 Ana Lima: a", "0–1.500 Ana Lima: a"])
    let plain = one.replacing(" xmlns=\"http://www.tei-c.org/ns/1.0\"", with: "")
    #expect(TranscriptReading(plain).lines == ["0–1.500 Ana Lima: a"])
    let strange = one.replacing("http://www.tei-c.org/ns/1.0", with: "urn:strange")
    #expect(TranscriptReading(strange).lines == ["0–1.500 Ana Lima: a"])
  }

  @Test("a name may have parts, and a person several names")
  func names() {
    let reading = TranscriptReading(
      tei(
        "",
        "<u who='#P'>x</u>",
        persons: """
          <listPerson><person xml:id="P"><persName><forename>Ada</forename><forename>M.</forename>
          <nameLink>von</nameLink> <surname>Berg</surname><abbr>AB</abbr></persName>
          <persName>Addie</persName><sex>F</sex></person></listPerson>
          """
      )
    )
    #expect(reading.lines == ["– Ada M. von Berg: x"])
    #expect(
      reading.transcript?.speakers.first?.otherNames == [Term(name: "alias", value: "Addie")]
    )
  }

  @Test("a chain of points by the ten thousand is followed in one go, also when it is a circle")
  func longChains() {
    let count = 30_000
    func chain(_ last: String) -> String {
      (0..<count).map { "<when xml:id='T\($0)' interval='1' since='#T\($0 + 1)'/>" }.joined() + last
    }
    let utterance = block("start='#T0'", "a")
    let open = TranscriptReading(
      tei(
        "<when xml:id='Z'/>" + chain("<when xml:id='T\(count)' interval='1' since='#Z'/>"),
        utterance
      )
    )
    #expect(open.lines == ["\(count + 1)– a"])
    #expect(open.rules.isEmpty)
    let circle = TranscriptReading(
      tei(chain("<when xml:id='T\(count)' interval='1' since='#T0'/>"), utterance)
    )
    #expect(circle.lines == ["– a"])
    #expect(circle.rules == ["tei-interval-since", "timeline-untimed"])
  }
}
