import FeedKit
import Testing

/// A document of TTML around the content of its body.
func ttml(_ body: String, head: String = "", root: String = "") -> String {
  """
  <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
  xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" \
  xml:lang="en" \(root)><head>\(head)</head><body>\(body)</body></tt>
  """
}

@Suite("Reading TTML")
struct TTMLTests {
  @Test("paragraphs are segments, with declared speakers, title, language and ids")
  func paragraphs() throws {
    let reading = TranscriptReading(
      ttml(
        """
        <div xml:lang="de"><p xml:id="p1" begin="1s" end="2s" ttm:agent="a">Guten
          <span tts:fontStyle="italic">Abend</span> </p></div>
        <div><p begin="2s" end="3s" ttm:agent="a b" ttm:role="dialog x-loud">Yes<br/> no</p></div>
        """,
        head: """
          <metadata><ttm:title> Tide  tables </ttm:title><ttm:desc>Of a harbour</ttm:desc>
          <ttm:agent xml:id="a" type="character"><ttm:name type="alias">ANA</ttm:name>
          <ttm:actor agent="b"/></ttm:agent>
          <ttm:agent xml:id="b" type="person"><ttm:name type="family">Brandt</ttm:name>
          <ttm:name type="full">Ivo Brandt</ttm:name></ttm:agent></metadata>
          """
      )
    )
    #expect(reading.lines == ["1–2 ANA: Guten Abend", "2–3 ANA & Ivo Brandt: Yes|no"])
    #expect(reading.rules.isEmpty)
    let transcript = try #require(reading.transcript)
    #expect(transcript.format == .ttml && transcript.dialect == nil)
    #expect(transcript.title == "Tide tables" && transcript.language == "en")
    #expect(transcript.notes == [Term(name: "desc", value: "Of a harbour")])
    #expect(transcript.duration == MediaTime(seconds: 3))
    #expect(transcript.speakers.map(\.kind) == ["character", "person"])
    #expect(transcript.speakers[0].otherNames == [Term(name: "actor", value: "Ivo Brandt")])
    #expect(transcript.speakers[1].otherNames == [Term(name: "family", value: "Brandt")])
    #expect(transcript.speakers.allSatisfy { $0.isDeclared })
    #expect(reading.segments[0].id == "p1" && reading.segments[0].language == "de")
    #expect(reading.segments[0].marks == [TextMark(start: 6, byteCount: 5, style: .italic)])
    #expect(reading.segments[0].speakers.first?.id == "a")
    #expect(reading.segments[1].language == nil)
    #expect(reading.segments[1].roles == ["dialog", "x-loud"])
  }

  @Test("what describes the text, or is of another vocabulary, does not leak into it")
  func leaks() {
    let reading = TranscriptReading(
      ttml(
        """
        <div><p begin="1s" end="2s"><metadata><ttm:desc>secret</ttm:desc></metadata>Shown<x:n
        xmlns:x="urn:x">hidden<b>too</b></x:n> <span tts:ruby="container"><span
        tts:ruby="base">base</span><span tts:ruby="text">reading</span></span></p></div>
        """
      )
    )
    #expect(reading.lines == ["1–2 Shown base"])
  }

  @Test("a division with a title is a section")
  func sections() {
    let reading = TranscriptReading(
      ttml(
        """
        <div xml:id="d1"><metadata><ttm:title>Arrival</ttm:title></metadata>
        <div><p begin="1s" end="2s">One</p></div></div><div><p begin="2s" end="3s">Two</p></div>
        """
      )
    )
    #expect(reading.segments.map { $0.section?.title } == ["Arrival", nil])
    #expect(reading.segments[0].section?.id == "d1")
  }

  @Test("styles that refer to styles set text apart")
  func styles() {
    let reading = TranscriptReading(
      ttml(
        "<div><p begin='1s' end='2s' style='b'>All <span style='c'>none</span></p></div>",
        head: """
          <styling><style xml:id="a" tts:fontWeight="bold"/>
          <style xml:id="b" style="a" tts:textDecoration="underline"/>
          <style xml:id="c" style="c" tts:fontWeight="normal" tts:textDecoration="none"/></styling>
          """
      )
    )
    #expect(
      reading.segments.first?.marks == [
        TextMark(start: 0, byteCount: 3, style: .bold),
        TextMark(start: 0, byteCount: 3, style: .underline),
      ]
    )
  }

  @Test("white space is one space, unless it is to be kept")
  func space() {
    let reading = TranscriptReading(
      ttml(
        """
        <div><p begin="1s" end="2s">  a
          b  <br/>  c </p><p begin="2s" end="3s" xml:space="preserve">a  b
        c</p></div>
        """
      )
    )
    #expect(reading.segments.map(\.text) == ["a b\nc", "a  b\nc"])
  }

  @Test("the drafts, other prefixes and a namespace that is not TTML's are read, and told")
  func namespaces() {
    let draft = TranscriptReading(
      "<tt xmlns='http://www.w3.org/2006/10/ttaf1'><body><div><p begin='1s' dur='1s'>A</p></div>"
        + "</body></tt>"
    )
    #expect(draft.lines == ["1–2 A"] && draft.rules == ["ttml-legacy-namespace"])
    #expect(draft.transcript?.dialect == .dfxp)
    let prefixed = TranscriptReading(
      "<q:tt xmlns:q='http://www.w3.org/ns/ttml'><q:body><q:div><q:p begin='1s' dur='1s'>A</q:p>"
        + "</q:div></q:body></q:tt>"
    )
    #expect(prefixed.lines == ["1–2 A"] && prefixed.rules.isEmpty)
    for root in ["<tt>", "<tt xmlns='urn:other'>"] {
      let other = TranscriptReading(
        root + "<body><div><p begin='1s' dur='1s'>A</p></div></body></tt>"
      )
      #expect(other.lines == ["1–2 A"] && other.rules == ["ttml-wrong-namespace"])
    }
  }

  @Test("a document that was cut short, or is damaged, gives what it holds, and says so")
  func damage() {
    let cut = TranscriptReading(
      "<tt xmlns='http://www.w3.org/ns/ttml'><body><div><p begin='1s' dur='1s'>A</p>"
        + "<p begin='2s' dur='1s'>B <br/>and"
    )
    #expect(cut.lines == ["1–2 A", "2–3 B|and"])
    #expect(cut.rules == ["truncated"])
    #expect(cut.summary.isPartial)
    let unclosed = TranscriptReading(
      "<tt xmlns='http://www.w3.org/ns/ttml'><body><div><p begin='1s' dur='1s'>A & <i>B</i>"
        + "<p begin='2s' dur='1s'>B</p></div></body></tt>"
    )
    #expect(unclosed.lines == ["1–2 A &", "2–3 B"])
    #expect(unclosed.rules.contains("repair-unclosed-element"))
  }

  @Test("text and elements that stand where they may not are told, and paragraphs are read")
  func misplaced() {
    let reading = TranscriptReading(
      ttml("<p begin='1s' end='2s'>A</p><div>lost<span begin='2s' end='3s'>B</span></div>")
    )
    #expect(reading.lines == ["1–2 A", "2–3 B"])
    #expect(
      reading.rules
        == ["ttml-misplaced-element", "ttml-text-misplaced", "ttml-misplaced-element"]
    )
    #expect(reading.diagnostics.allSatisfy { $0.position != nil })
  }

  @Test("a speaker that is not declared keeps the label as name")
  func undeclared() {
    let reading = TranscriptReading(
      ttml("<div ttm:agent='x'><p begin='1s' end='2s'>A</p></div>")
    )
    #expect(reading.lines == ["1–2 x: A"] && reading.rules == ["agent-unresolved"])
    #expect(reading.transcript?.speakers.first?.isDeclared == false)
  }

  @Test("a document without text is a transcript without segments; another root is none")
  func roots() {
    let empty = TranscriptReading("<tt xmlns='http://www.w3.org/ns/ttml'/>")
    #expect(empty.error == nil && empty.segments.isEmpty && empty.transcript?.format == .ttml)
    let other = TranscriptReading("<rss><channel/></rss>") { $0.format = .ttml }
    #expect(other.error?.code == .notATranscript)
  }

  @Test("documents that were taken apart by time are read")
  func synchronic() {
    let reading = TranscriptReading(
      """
      <isd:sequence xmlns:isd="http://www.w3.org/ns/ttml#isd" xmlns="http://www.w3.org/ns/ttml">
      <isd:isd begin="0s" end="2s"><isd:region><body><div><p>One</p></div></body></isd:region>
      </isd:isd><isd:isd begin="2s" end="indefinite"><isd:region><body><div><p>Two</p></div></body>
      </isd:region></isd:isd></isd:sequence>
      """
    )
    #expect(reading.lines == ["0–2 One", "2– Two"] && reading.rules.isEmpty)
  }

  @Test("more sets of speakers than can be told apart do not cost more memory")
  func manySpeakers() {
    let text = (0..<11_000).map { "<p begin='1s' end='2s' ttm:agent='s\($0)'>x</p>" }.joined()
    let apple = "xmlns:podcasts='http://podcasts.apple.com/transcript-ttml-internal'"
    let reading = TranscriptReading(ttml("<div>\(text)</div>", root: apple))
    #expect(reading.segments.count == 11_000)
    #expect(reading.segments.count { !$0.speakers.isEmpty } == 10_000)
    #expect(reading.rules == ["limit-list"])
  }
}
