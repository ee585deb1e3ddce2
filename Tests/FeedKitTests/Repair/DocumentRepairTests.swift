import Testing

@testable import FeedKit

@Suite("Repairing documents")
struct DocumentRepairTests {
  private func repaired(
    _ bytes: [UInt8],
    cutInto size: Int = .max
  ) throws -> (bytes: [UInt8], result: DocumentRepair.Result) {
    var repair = try DocumentRepair()
    var start = 0
    while start < bytes.count {
      let end = size < bytes.count - start ? start + size : bytes.count
      try repair.add(bytes.span.bytes.extracting(start..<end))
      start = end
    }
    var output: [UInt8] = []
    var sink = ByteSink { output.append(contentsOf: $0) }
    let result = try repair.finish(into: &sink)
    try sink.flush()
    return (output, result)
  }

  private func repaired(_ text: String) throws -> String {
    String(decoding: try repaired(Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test("a document that is well-formed comes out byte for byte")
  func unchanged() throws {
    for text in [
      "<?xml version='1.0'?>\r\n<!-- a - b --><rss><channel><item><title>a&#146;</title><item/></item>"
        + "</channel></rss>\n",
      "<!DOCTYPE rss [<!ENTITY co 'x'>]><rss><channel><title>&co;</title></channel></rss>",
      "\u{FEFF}<rss><channel><description><br></br><p>a<p>b</p></p></description></channel></rss>",
    ] {
      let (bytes, result) = try repaired(Array(text.utf8))
      #expect(String(decoding: bytes, as: UTF8.self) == text)
      #expect(!result.isChanged)
      #expect(result.mends.isEmpty)
    }
  }

  @Test(
    "what is not well-formed is changed where it must be, and nowhere else",
    arguments: [
      ("<rss><a>x & y</a></rss>", "<rss><a>x &amp; y</a></rss>"),
      ("<rss><a b=c  d='e'/></rss>", "<rss><a b=\"c\"  d='e'/></rss>"),
      ("<rss><a b='c' b='d'/></rss>", "<rss><a b='c' /></rss>"),
      ("<rss><a b='<'/></rss>", "<rss><a b='&lt;'/></rss>"),
      ("<rss><!-- a -- b --><a></rss>", "<rss><!-- a - - b --><a></a></rss>"),
      (
        "<rss><channel><title>&nbsp;&eacute</title>",
        "<rss><channel><title>\u{A0}é</title></channel></rss>"
      ),
      ("\n<?xml version='1.0'?><rss/>x", "<?xml version='1.0'?><rss/>"),
      (
        "<?xml version='1.0' encoding='utf8mb4'?><rss/>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss/>"
      ),
      ("<rss><a>]]></a><![CDATA[x", "<rss><a>]]&gt;</a><![CDATA[x]]></rss>"),
      (
        "junk <?xml version='1.0' encoding='ISO-8859-1'?><rss><a>é</a></rss>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss><a>é</a></rss>"
      ),
    ]
  )
  func changed(_ text: String, _ expected: String) throws {
    let (bytes, result) = try repaired(Array(text.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
    #expect(result.isChanged && result.isWellFormed)
    for size in [1, 7] { #expect(try repaired(Array(text.utf8), cutInto: size).bytes == bytes) }
    #expect(try repaired(bytes).bytes == bytes)
    #expect(try !repaired(bytes).result.isChanged)
  }

  @Test("another encoding becomes UTF-8 where something is mended")
  func encoding() throws {
    let head = "<?xml version='1.0' encoding='windows-1251'?>"
    let bytes = Array("\(head)<rss><a>".utf8) + [0xCF, 0xF0] + Array("&</a></rss>".utf8)
    let (mended, _) = try repaired(bytes)
    #expect(
      String(decoding: mended, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss><a>Пр&amp;</a></rss>"
    )
  }

  @Test("what is no XML comes out as it came")
  func noDocument() throws {
    for text in ["WEBVTT\n\n1\n", "{\"version\": \"x\"}", ""] {
      let (bytes, result) = try repaired(Array(text.utf8))
      #expect(String(decoding: bytes, as: UTF8.self) == text)
      #expect(!result.isXML && !result.isChanged)
    }
  }

  @Test("a damaged feed is well-formed after a repair, and a second one changes nothing")
  func mutations() throws {
    var numbers = Sequence64(seed: 11)
    let feed = Array(
      rss(
        "<title>T</title><item><title>A &amp; B</title><enclosure url='a?b=1&amp;c=2' length=\"1\"/>"
          + "<description><![CDATA[<p>x</p>]]></description></item><!-- c --><item><guid>g</guid></item>"
      ).utf8
    )
    let signs = Array("<>&\"'/=!-[] x;?".utf8)
    for _ in 0..<400 {
      var bytes = feed
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        let sign = signs[Int.random(in: 0..<signs.count, using: &numbers)]
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(sign, at: place)
        default: bytes[place] = sign
        }
      }
      guard let (mended, result) = try? repaired(bytes) else { continue }
      #expect(result.isWellFormed, "\(String(decoding: bytes, as: UTF8.self))")
      if result.isWellFormed {
        #expect(try repaired(mended).bytes == mended, "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }
}
