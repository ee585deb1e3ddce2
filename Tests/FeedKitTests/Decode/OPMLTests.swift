import Testing

@testable import FeedKit

@Suite("OPML")
struct OPMLTests {
  private func read(_ text: String) throws -> OPMLDocument {
    try OPMLDocument(parsing: Array(text.utf8))
  }

  private func body(_ outlines: String) throws -> OPMLDocument {
    try read("<opml version='2.0'><head/><body>\(outlines)</body></opml>")
  }

  private func rules(_ document: OPMLDocument) -> [String] {
    document.diagnostics.map(\.rule.rawValue)
  }

  @Test("head and lines are read, folders hold what stands in them")
  func whole() throws {
    let document = try read(
      """
      <?xml version="1.0"?>
      <opml version="1.1">
        <head>
          <title>Shows</title>
          <dateCreated>Mon, 31 Oct 2005 18:21:33 GMT</dateCreated>
          <ownerName>Ann</ownerName><ownerEmail>ann@a.example</ownerEmail>
          <ownerId>https://a.example/</ownerId>
          <expansionState>1, 6,13</expansionState><windowTop>106</windowTop>
        </head>
        <body>
          <outline text="Sea">
            <outline text="Night &amp; Ferry" type="rss" xmlUrl="https://f.example/?a=1&amp;b=2"
              htmlUrl="https://f.example/" description="d" language="en" category="/a,/b"/>
            <outline text="Empty"/>
          </outline>
          <outline text="More" type="include" url="https://a.example/more.opml"/>
        </body>
      </opml>
      """
    )
    #expect(document.summary.format?.rawValue == "opml-1.1")
    #expect(document.summary.outlineCount == 4)
    #expect(document.head.title == "Shows")
    #expect(document.head.dateCreated?.secondsSinceEpoch == 1_130_782_893)
    #expect(document.head.ownerID == "https://a.example/")
    #expect(document.head.expansionState == [1, 6, 13])
    #expect(document.head.windowTop == 106)
    #expect(document.outlines.map(\.text) == ["Sea", "More"])
    #expect(document.outlines[0].outlines.map(\.text) == ["Night & Ferry", "Empty"])
    #expect(document.outlines[0].outlines[0].feedURL == "https://f.example/?a=1&b=2")
    #expect(document.outlines[1].url == "https://a.example/more.opml")
    #expect(document.outlines[1].feedURL == nil)
    #expect(document.diagnostics.isEmpty)
  }

  @Test(
    "names in another case are read, and told",
    arguments: ["xmlURL", "xmlurl", "XMLURL", "XmlUrl"]
  )
  func attributeCase(name: String) throws {
    let document = try body("<outline text='a' \(name)='https://a.example/'/>")
    #expect(document.outlines.first?.xmlURL == "https://a.example/")
    #expect(document.outlines.first?.extensions.isEmpty == true)
    #expect(rules(document) == ["attribute-case"])
  }

  @Test("of two spellings the right one counts and the other is kept")
  func bothSpellings() throws {
    let document = try body("<outline xmlurl='b' xmlUrl='a'/>")
    #expect(document.outlines.first?.xmlURL == "a")
    #expect(document.outlines.first?.extensions.attributes.map(\.value) == ["b"])
  }

  @Test("unknown attributes and elements are kept where they stand")
  func unknown() throws {
    let document = try read(
      """
      <opml version="2.0" x="1"><head><flavor>dark</flavor></head><body id="b">
      <outline text="a" overcastId="7"><note>n</note><outline text="b"/><late/></outline>
      </body></opml>
      """
    )
    let outline = try #require(document.outlines.first)
    #expect(outline.extensions.attributes.map(\.name.local) == ["overcastId"])
    #expect(outline.extensions.elements.map(\.name.local) == ["note"])
    #expect(document.head.extensions.attributes.map(\.name.local) == ["x", "id"])
    #expect(document.head.extensions.elements.map(\.name.local) == ["flavor", "late"])
    #expect(document.head.extensions.elements.first?.text == "dark")
  }

  @Test(
    "documents that are built otherwise are read all the same",
    arguments: [
      "<OPML version='2'><Body><Outline text='a'/></Body></OPML>",
      "<opml xmlns='http://opml.org/spec2' version='2.0'><body><outline text='a'/></body></opml>",
      "<opml><outline text='a'/></opml>",
      "<opml><body><outline text='a'/></body><head><title>late</title></head></opml>",
      "<opml version='2.0'><head><title>A & B &nbsp;</title></head><body><outline text='a'/>",
    ]
  )
  func oddDocuments(text: String) throws {
    let document = try read(text)
    #expect(document.outlines.map(\.text) == ["a"])
    #expect(document.summary.format?.rawValue == "opml-2.0")
  }

  @Test("a head that follows the lines is delivered again")
  func lateHead() throws {
    let document = try read(
      "<opml><body><outline text='a'/></body><head><title>late</title></head></opml>"
    )
    #expect(document.head.title == "late")
  }

  @Test("what cannot be read keeps its text")
  func unreadable() throws {
    let document = try read(
      """
      <opml><head><dateModified>yesterday</dateModified><expansionState>a, b</expansionState></head>
      <body><outline text="a" isComment="perhaps" created="never"/></body></opml>
      """
    )
    #expect(document.head.dateModified == nil)
    #expect(document.head.sourceTexts["date_modified"] == "yesterday")
    #expect(document.outlines.first?.isComment == nil)
    #expect(document.outlines.first?.sourceTexts["is_comment"] == "perhaps")
    #expect(document.outlines.first?.sourceTexts["created"] == "never")
  }

  @Test("another document is no OPML", arguments: ["<rss/>", "<html/>", "{}", "opml", "", " "])
  func otherDocuments(text: String) {
    #expect(throws: FeedError.self) { try read(text) }
  }

  @Test("lines nested deeper than the limit are left out, and told")
  func depth() throws {
    let depth = 10_000
    let document = try body(
      String(repeating: "<outline text='a'>", count: depth)
        + String(repeating: "</outline>", count: depth)
    )
    #expect(rules(document).contains("limit-depth"))
    var deepest = 0
    var line = document.outlines.first
    while let next = line {
      deepest += 1
      line = next.outlines.first
    }
    #expect(deepest < Limits().depth && deepest > Limits().depth - 5)
  }

  @Test("a list that is cut gives the lines that were whole, and is partial")
  func truncated() throws {
    let document = try read("<opml><body><outline text='a'><outline text='b'/><outline te")
    #expect(document.outlines.first?.outlines.map(\.text) == ["b"])
    #expect(document.summary.isPartial)
  }

  @Test("any cutting gives the same events")
  func cutting() throws {
    let text = """
      <opml version="2.0"><head><title>é &amp; more</title></head><body x="y">
      <outline text="a" XMLURL="u"><outline text="b&nbsp;" created="x"/><z>t</z></outline> stray
      <outline text="c"/></body></opml>
      """
    let bytes = Array(text.utf8)
    let whole = try trace(bytes, cutInto: bytes.count)
    #expect(whole.count > 6)
    for size in [1, 2, 3, 7, 31] { #expect(try trace(bytes, cutInto: size) == whole) }
  }

  private func trace(_ bytes: [UInt8], cutInto size: Int) throws -> [String] {
    var parser = OPMLParser()
    var trace: [String] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      try parser.parse(bytes.span.bytes.extracting(start..<min(start + size, bytes.count)))
      while let event = parser.next() { trace.append("\(event)") }
    }
    _ = try parser.finish()
    while let event = parser.next() { trace.append("\(event)") }
    return trace
  }

  @Test(
    "lists of other projects are read",
    .enabled(if: FeedFiles.corpus != nil, "there are no other projects' lists here")
  )
  func corpus() throws {
    let files = FeedFiles.corpus("opml", endings: ["opml", "xml"])
    #expect(files.count > 50)
    for file in files {
      let bytes = try file.bytes()
      let document = try OPMLDocument(parsing: bytes)
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "")
      let tags = text.ranges(of: "<outline").count
      // What follows the end of a document is left out, and told.
      let isFollowed = rules(document).contains("repair-trailing-content")
      #expect(document.summary.outlineCount == tags || isFollowed, "\(file.name)")
    }
  }
}
