import Testing

@testable import FeedKit

/// Places are those of the original: line, column in bytes, and offset, whatever stands before.
@Suite("Positions")
struct PositionTests {
  @Test("places are exact in every encoding", arguments: PlacedDocument.encodings)
  func encodings(_ encoding: PlacedDocument.Encoding) {
    let document = PlacedDocument(encoding)
    for size in [1, 7, 64, .max] {
      expectPlaces(FeedReading(document.bytes, cutInto: size), document)
    }
  }

  @Test("a byte is a column in windows-1252")
  func windows1252() {
    var document = PlacedDocument()
    document.add("<?xml version='1.0' encoding='windows-1252'?>\n<rss><channel><title>")
    document.add(bytes: [0xE4, 0x80, 0x93, 0x0A, 0xFC])
    document.add("</title>")
    document.mark("item", before: Array("<item></item></channel></rss>".utf8))
    for size in [1, 7, .max] {
      let reading = FeedReading(document.bytes, cutInto: size)
      #expect(reading.feed?.title == "ä€“\nü")
      #expect(reading.episode.position.position == document.marks["item"])
    }
  }

  @Test("places of compressed input are those of what was compressed")
  func compressed() {
    let document = PlacedDocument(PlacedDocument.encodings[0])
    for size in [1, 7, .max] {
      expectPlaces(FeedReading(Gzip.stored(document.bytes), cutInto: size), document)
    }
  }

  @Test("bytes that were mended or left out count as they stand in the original")
  func mends() {
    var document = PlacedDocument()
    document.add("<rss>")
    document.mark("control", before: [1, 2])
    document.add("<channel><title>")
    document.mark("invalid", before: [0x92])
    document.add("x")
    document.mark("invalid", before: [0xC3])
    document.mark("noncharacter", before: [0xEF, 0xBF, 0xBE])
    document.add("&amp; a ")
    document.mark("ampersand", before: Array("& ".utf8))
    document.mark("unknown", before: Array("&nbsq;".utf8))
    document.mark("forbidden", before: Array("&#2;".utf8))
    document.mark("end", before: Array("]]>".utf8))
    document.add("</title>\n\u{1}")
    document.mark("item", before: Array("<item>".utf8))
    document.add("<title>\u{B}</title>")
    document.mark("enclosure", before: Array("<enclosure url='?a".utf8))
    document.mark("attribute", before: Array("&b'/>".utf8))
    document.add("</item></channel></rss>")
    for size in [1, 7, 64, .max] {
      let reading = FeedReading(document.bytes, cutInto: size)
      let place = { (rule: RuleID) in
        reading.diagnostics.filter { $0.rule == rule }.map(\.position)
      }
      let marks = document.marks
      #expect(place("repair-control-character").prefix(1) == [marks["control"]])
      #expect(place("repair-control-character").dropFirst().first == marks["noncharacter"])
      #expect(place("repair-invalid-utf8") == marks["invalid 0", "invalid 1"])
      #expect(place("repair-ampersand") == [marks["ampersand"], marks["attribute"]])
      #expect(place("repair-entity-unknown") == [marks["unknown"]])
      #expect(place("repair-character-reference") == [marks["forbidden"]])
      #expect(place("repair-section-end") == [marks["end"]])
      #expect(reading.episode.position.position == marks["item"])
      #expect(reading.episode.enclosures.first?.position.position == marks["enclosure"])
    }
  }

  @Test("a diagnostic about a value names the element's place and path")
  func valueDiagnostics() {
    let reading = FeedReading(
      "<rss>\n <channel>\n  <item>\n   <pubDate>soon</pubDate>\n  </item>\n </channel>\n</rss>"
    )
    let diagnostic = reading.diagnostic("date-unreadable")
    #expect(diagnostic?.position == Position(line: 4, column: 4, offset: 29))
    #expect(diagnostic?.path == "rss/channel/item/pubDate")
  }

  @Test("an input that ends too early tells where it ends, and inside of what")
  func truncation() {
    let reading = FeedReading("<rss>\n<channel>\n<title>é")
    let diagnostic = reading.diagnostic("truncated")
    #expect(diagnostic?.position == Position(line: 3, column: 10, offset: 25))
    #expect(diagnostic?.path == "rss/channel/title")
  }

  @Test("content after the end is placed where it begins")
  func trailing() {
    let reading = FeedReading("<rss><channel/></rss>\n<b>more</b>")
    let diagnostic = reading.diagnostic("repair-trailing-content")
    #expect(diagnostic?.position == Position(line: 2, column: 1, offset: 22))
  }

  private func expectPlaces(_ reading: FeedReading, _ document: PlacedDocument) {
    let marks = document.marks
    #expect(reading.feed?.position.position == marks["channel"])
    #expect(reading.episodes.map(\.position.position) == marks["item 0", "item 1"])
    let enclosures = reading.episodes.flatMap(\.enclosures).map(\.position.position)
    #expect(enclosures == marks["enclosure 0", "enclosure 1"])
    #expect(reading.episode.persons.map(\.position.position) == [marks["person"]])
    #expect(reading.episode.transcripts.map(\.position.position) == [marks["transcript"]])
    #expect(reading.diagnostic("date-unreadable")?.position == marks["date"])
    #expect(reading.diagnostic("doctype-ignored")?.position == marks["doctype"])
    #expect(reading.diagnostic("repair-ampersand")?.position == marks["ampersand"])
  }
}

extension [String: Position] {
  fileprivate subscript(names: String...) -> [Position?] { names.map { self[$0] } }
}

/// A document that is put together byte by byte, with a count of its own of where things are.
struct PlacedDocument {
  struct Encoding: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let mark: [UInt8]
    let encode: @Sendable (String) -> [UInt8]
  }

  private(set) var bytes: [UInt8] = []
  private(set) var marks: [String: Position] = [:]
  private var line = 1
  private var lineStart = 0
  private let encode: (String) -> [UInt8]

  init() { encode = { Array($0.utf8) } }

  /// A feed with all that can stand before a tag; a name between bars marks the place behind it.
  init(_ encoding: Encoding) {
    encode = encoding.encode
    bytes = encoding.mark
    lineStart = bytes.count
    for (index, part) in Self.text.split(separator: "¦").enumerated() {
      if index % 2 == 0 {
        add(String(part))
      } else {
        marks[String(part)] = here
      }
    }
  }

  mutating func add(bytes added: [UInt8]) {
    for byte in added {
      bytes.append(byte)
      if byte == 0x0A {
        line += 1
        lineStart = bytes.count
      }
    }
  }

  mutating func add(_ text: String) {
    for character in text.unicodeScalars {
      bytes += encode(String(character))
      guard character == "\n" else { continue }
      line += 1
      lineStart = bytes.count
    }
  }

  /// Marks the place of bytes that are added; a name that is taken gets a number.
  mutating func mark(_ name: String, before added: [UInt8]) {
    if let first = marks.removeValue(forKey: name) {
      marks[name + " 0"] = first
      marks[name + " 1"] = here
    } else {
      marks[name] = here
    }
    bytes += added
  }

  private var here: Position {
    Position(line: line, column: bytes.count - lineStart + 1, offset: bytes.count)
  }

  private static let text = """
    <?xml version="1.0"?><?pi ä?>\r\n<!-- ü <item> -->¦doctype¦<!DOCTYPE rss [\n<!-- ] > -->]>
    <rss>\r¦channel¦<channel\n a='ß'><title>ä € &amp; ö <![CDATA[<item>\n\rü]]>é</title>\t
    <description>ä ¦ampersand¦& ü</description>¦item 0¦<item><title>€\r
    </title><!--\n–-->¦enclosure 0¦<enclosure\n\nurl="ä"/>ö¦person¦<podcast:person>é</podcast:person
    >¦transcript¦<podcast:transcript/></item
    >ü¦item 1¦<item>\n\n¦date¦<pubDate>ä</pubDate>¦enclosure 1¦<enclosure/></item></channel></rss>
    """

  static let encodings: [Encoding] = [
    Encoding(testDescription: "UTF-8", mark: []) { Array($0.utf8) },
    Encoding(testDescription: "UTF-8 with a mark", mark: [0xEF, 0xBB, 0xBF]) { Array($0.utf8) },
    Encoding(testDescription: "UTF-16LE", mark: [], encode: littleEndian),
    Encoding(testDescription: "UTF-16LE with a mark", mark: [0xFF, 0xFE], encode: littleEndian),
    Encoding(testDescription: "UTF-16BE", mark: [], encode: bigEndian),
    Encoding(testDescription: "UTF-16BE with a mark", mark: [0xFE, 0xFF], encode: bigEndian),
  ]

  @Sendable private static func littleEndian(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  @Sendable private static func bigEndian(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  }
}
