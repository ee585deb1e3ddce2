import Testing

@_spi(Measuring) @testable import FeedKit

/// The same document gives the same events, however it is cut and whichever way its text takes.
@Suite("Cutting and routes")
struct ChunkingTests {
  private static let sizes = [1, 7, 64, 4_096]

  @Test("any way of cutting gives the same events", arguments: FeedFiles.own)
  func cutting(_ file: FeedFiles.File) throws {
    try compareCuts(file.bytes(), Self.sizes)
  }

  @Test("text round libxml2 and text through it are the same", arguments: FeedFiles.own)
  func routes(_ file: FeedFiles.File) throws {
    try compareRoutes(file.bytes(), Self.sizes)
  }

  @Test("documents that are hard to cut", arguments: HardDocument.all)
  func hardDocuments(_ document: HardDocument) throws {
    try compareCuts(document.bytes, [1, 2, 3, 5, 7, 16, 64])
    try compareRoutes(document.bytes, [1, 2, 3, 5, 7, 16, 64])
  }

  @Test("a hard document cut once, at each place", arguments: HardDocument.all)
  func cutOnce(_ document: HardDocument) throws {
    let whole = FeedReading(document.bytes, isTraced: true).trace
    // A document that is long for one reason has only that to be cut through.
    for place in stride(from: 1, to: document.bytes.count, by: document.bytes.count / 400 + 1) {
      var parser = FeedParser()
      var failure: FeedError?
      do throws(FeedError) {
        try parser.parse(document.bytes.span.bytes.extracting(0..<place))
        try parser.parse(document.bytes.span.bytes.extracting(place..<document.bytes.count))
        _ = try parser.finish()
      } catch {
        failure = error
      }
      let found = FeedReading.trace(finished: &parser, failure)
      let isSame = found == whole
      #expect(isSame, "cut at \(place): \(difference(found, whole))")
    }
  }

  @Test(
    "other projects' feeds",
    .enabled(if: FeedFiles.corpus != nil, "there are no other projects' feeds here"),
    arguments: ["wellformed", "podcast20", "malformed", "encodings"]
  )
  func corpus(_ folder: String) throws {
    for file in FeedFiles.corpus(folder) {
      let bytes = try file.bytes()
      // The large ones would take minutes in a debug build.
      guard bytes.count < 50_000 else { continue }
      let sizes = bytes.count < 5_000 ? [1, 64] : [977]
      try compareCuts(bytes, sizes, file.name)
      try compareRoutes(bytes, [], file.name)
    }
  }

  private func compareCuts(_ bytes: [UInt8], _ sizes: [Int], _ name: String = "") throws {
    let whole = FeedReading(bytes, isTraced: true).trace
    for size in sizes {
      let pieces = FeedReading(bytes, cutInto: size, isTraced: true).trace
      let isSame = pieces == whole
      #expect(isSame, "\(name) in pieces of \(size): \(difference(pieces, whole))")
    }
  }

  private func compareRoutes(_ bytes: [UInt8], _ sizes: [Int], _ name: String = "") throws {
    let round = FeedReading(bytes, isTraced: true).trace
    for size in sizes + [.max] {
      for detour in [Detour.nothing, .tags] {
        let other = FeedReading(bytes, cutInto: size, detour: detour, isTraced: true).trace
        let isSame = other == round
        #expect(isSame, "\(name) in pieces of \(size), \(detour): \(difference(other, round))")
      }
    }
  }
}

/// The first line in which two traces differ.
func difference(_ one: [String], _ other: [String]) -> String {
  for (left, right) in zip(one, other) where left != right {
    let start = zip(left, right).prefix { $0 == $1 }.count
    let from = max(0, start - 60)
    return "…\(left.dropFirst(from).prefix(160)) instead of …\(right.dropFirst(from).prefix(160))"
  }
  return "\(one.count) events, \(other.count) expected"
}

/// A document with something in it that a cut could go through.
struct HardDocument: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) {
    testDescription = name
    self.bytes = bytes
  }

  init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

  /// The children of an item, with bytes that are no text.
  init(_ name: String, item parts: [UInt8]...) {
    let start = Array("<rss><channel><title>t</title><item><title>".utf8)
    self.init(name, start + parts.joined() + Array("</title></item></channel></rss>".utf8))
  }

  private static func channel(_ text: String) -> String {
    "<rss version='2.0'>\(text)</rss>"
  }

  static let all: [HardDocument] = [
    HardDocument(
      "line ends",
      channel(
        "\r\n<channel>\r<title>a\r\nb\rc\n\rd</title><item><title><![CDATA[a\r\nb\rc\r]]>\r\n"
          + "<![CDATA[\r\n\r]]></title><description>&lt;p>\r\n&#13;\n\r&amp;\rq\r\n</description>"
          + "<guid isPermaLink='a\r\nb\rc'>x&amp;\r</guid><link>&amp;\r\n\r\n</link></item></channel>"
      )
    ),
    HardDocument(
      "characters of two to four bytes",
      channel(
        "<channel><title>é€🌙</title><item><title>&amp;é€🌙<![CDATA[é€🌙]]></title></item></channel>"
      )
    ),
    HardDocument(
      "broken characters",
      item: [0xC3],
      Array("a".utf8),
      [0xE2, 0x82],
      Array("b".utf8),
      [0xF0, 0x9F, 0xE2, 0x82, 0xAC],
      [0xF0, 0x9F, 0x8C],
      [0xED, 0xA0, 0x80, 0xFF, 0xC0, 0x80]
    ),
    HardDocument(
      "what XML forbids, in rows and before tags",
      item: [0x41, 1, 2, 0xEF, 0xBF, 0xBF, 3, 0x42, 4, 5],
      Array("</title>".utf8),
      [6, 7],
      Array("<enclosure url='&amp;".utf8),
      [8, 9, 11],
      Array("'/>".utf8),
      [12],
      Array("<guid>x</guid><title>".utf8),
      [0, 0]
    ),
    HardDocument(
      "references and ampersands",
      channel(
        "<channel><title>&amp;&lt;&gt;&quot;&apos;&#65;&#x42; &bogus; & && &; &#; &#x; &#0; &a</title>"
          + "<item><title>AT&T &averyveryveryveryveryverylongnamethatisnone</title>"
          + "<enclosure url='?a=1&b=2&amp;c=3&d;&#1;'/></item></channel>"
      )
    ),
    HardDocument(
      "values of attributes, plain and written otherwise",
      channel(
        "<channel><title>t</title><item><enclosure url='A' type='' length='&#65;'/>"
          + "<enclosure url='a\tb\r\nc\rd\ne  f' type=\"&amp;&#38;#38;&quot;&#10;&#9;é🌙\"/>"
          + "<enclosure type=' ' url='&lt;'  length = '1' xml:lang='A'/><a xml:lang='B' b='A'/>"
          + "<b xmlns='urn:x' c='A'/><d xmlnsx='A' xml:base='http://x.example/' e='f&amp;g'/>"
          + "<e \((0..<60).map { "a\($0)='\($0)'" }.joined(separator: " "))/>"
          + "<enclosure url='x' url='y'/><enclosure url=z type='A'/></item></channel>"
      )
    ),
    HardDocument(
      "values where tags go missing",
      channel(
        "<channel><item><a:b a='1' xmlns:a='urn:a' xmlns:c='urn:a' a:d='2' c:d='3'/>"
          + "<enclosure url='u1' type='t1'/><x a='é<b c=\"d\">' e='f'/><enclosure url='u2'/></item>"
          + "<item><enclosure url='u3' type='A'/></item></channel>"
      )
    ),
    HardDocument(
      "text that is ASCII and then is not",
      channel(
        "<channel><title>a é b\r\né]]>é &amp; é</title><item><title>é</title>é stray é"
          + "<description>a\ré\r\n<b>é</b> é <!-- é -->é</description><x>é <y>é</y> é</x></item></channel>"
      )
    ),
    HardDocument(
      "white space between elements, where it is nothing and where it is something",
      channel(
        " \r\n <channel> \t <title> a </title>\n\n<item>\n  <title>\n</title> stray \n"
          + "<x:y> \n <item> \r <z> </z> </item> </x:y>\n</item> <a> <channel> <b/> </channel> </a> "
          + "</channel> \n <b> <rss> <c/> </rss> </b> <entry> <d/> </entry> "
      )
    ),
    HardDocument(
      "ends of CDATA, in it and out of it",
      channel(
        "<channel><title>a]]>b ]] ]&amp;] c]]>d]]</title><item><title><![CDATA[]]]]></title>"
          + "<description><![CDATA[]]]]><![CDATA[>]]>]]</description></item></channel>"
      )
    ),
    HardDocument(
      "signs that begin nothing",
      channel(
        "<channel><title>I <3 you < <! <!- <!x</title><item><title>a<</title></item></channel>"
      )
    ),
    HardDocument(
      "comments, instructions and a document type",
      "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'b>'><!-- > ]> -->\u{0}]>"
        + channel("<!-- - -- <item> ---><channel><?x ? > ?><title>a<!-->b-->c</title></channel>")
        + "<!-- --><?end?>"
    ),
    HardDocument("what stands behind", channel("<channel><title>t</title></channel>") + "x & <b>&"),
    HardDocument("a second document", String(repeating: channel("<channel/>"), count: 2)),
    HardDocument(
      "an end that is cut",
      "<rss><channel><item><title>a &amp; b</title></item><item><ti"
    ),
    HardDocument(
      "tags out of order",
      channel(
        "<channel><item><title>a</b></title></item><item><title>b<br></title></item></channel>"
      )
    ),
    HardDocument(
      "an end tag that is none",
      channel("<channel><title>a</\(String(repeating: "x", count: 3_000))>b</title></channel>")
    ),
    HardDocument("white space first", "\n\r\n \t" + channel("<channel><title>t</title></channel>")),
    HardDocument("no feed", "<html><body>&nbsp;</body></html>"),
    HardDocument("no XML", "{\"a\": 1}"),
    HardDocument("nothing in it", "<?xml version='1.0'?> <!-- -->"),
    HardDocument("a mark alone", [0xEF, 0xBB, 0xBF]),
    HardDocument("half a mark", [0xEF, 0xBB]),
    HardDocument("half of the first two bytes of gzip", [0x1F]),
    HardDocument("UTF-16", utf16("<?xml version='1.0'?>" + channel("<channel><title>ä漢🌙</title>"))),
    HardDocument(
      "UTF-16 that ends in half a character",
      utf16(channel("<channel>")) + [0x3D, 0xD8, 0]
    ),
    HardDocument("gzip", Gzip.stored(Array(channel("<channel><title>é</title></channel>").utf8))),
    HardDocument("gzip that is cut", Gzip.stored(Array(channel("<channel/>").utf8)).dropLast(9)),
    HardDocument(
      "gzip and more",
      Gzip.stored(Array(channel("<channel/>").utf8)) + [0x1F, 0x8B, 9]
    ),
  ]

  init(_ name: String, _ bytes: ArraySlice<UInt8>) { self.init(name, Array(bytes)) }

  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }
}
