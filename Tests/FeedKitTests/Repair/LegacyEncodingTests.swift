import Testing

@testable import FeedKit

@Suite("Encodings of the Web")
struct LegacyEncodingTests {
  private func document(_ title: [UInt8], _ label: String) -> [UInt8] {
    Array("<?xml version='1.0' encoding='\(label)'?><rss><channel><title>".utf8) + title
      + Array("</title>\n<item><title>x</title></item></channel></rss>".utf8)
  }

  @Test(
    "a declared encoding is read",
    arguments: [
      ("windows-1251", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "Привет"),
      ("KOI8-R", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4], "Привет"),
      ("iso-8859-7", [0xC3, 0xE5, 0xE9, 0xDC], "Γειά"),
      ("windows-1255", [0xF9, 0xEC, 0xE5, 0xED], "שלום"),
      ("tis-620", [0xCA, 0xC7, 0xD1, 0xCA], "สวัส"),
      ("macintosh", [0x43, 0x61, 0x66, 0x8E], "Café"),
      ("ISO-8859-15", [0xA4], "€"),
      ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B, 0xB1], "日本ｱ"),
      ("EUC-JP", [0xC6, 0xFC, 0xCB, 0xDC, 0x8E, 0xB1, 0x8F, 0xB0, 0xA1], "日本ｱ丂"),
      (
        "ISO-2022-JP",
        [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42, 0x21], "日本!"
      ),
      ("EUC-KR", [0xC7, 0xD1, 0xB1, 0xB9], "한국"),
      ("gb2312", [0xD6, 0xD0, 0xB9, 0xFA], "中国"),
      ("gb18030", [0xD6, 0xD0, 0x81, 0x30, 0x81, 0x30, 0x94, 0x39, 0xDA, 0x33], "中\u{80}💩"),
      ("Big5", [0xA4, 0xA4, 0xB0, 0xEA, 0x88, 0x62], "中國Ê̄"),
      ("x-sjis", [0x81], "\u{FFFD}"), ("EUC-KR", [0xC7, 0x41], "\u{FFFD}A"),
    ] as [(String, [UInt8], String)]
  )
  func declared(_ label: String, _ title: [UInt8], _ expected: String) {
    for size in [1, 3, .max] {
      let reading = FeedReading(document(title, label), cutInto: size)
      #expect(reading.feed?.title == expected)
      #expect(reading.episodes.first?.position.position?.line == 2)
      #expect(
        reading.episodes.first?.position.position?.offset
          == document(title, label).count
          - "<item><title>x</title></item></channel></rss>".utf8.count
      )
    }
  }

  @Test("UTF-8 that declares another encoding is read as UTF-8, and told")
  func contradicted() {
    for label in ["ISO-8859-1", "windows-1251", "Shift_JIS", "EUC-KR"] {
      for size in [1, 7, .max] {
        let reading = FeedReading(document(Array("Grüße — 日本".utf8), label), cutInto: size)
        #expect(reading.feed?.title == "Grüße — 日本")
        #expect(reading.rules == ["encoding-contradicted"])
        #expect(reading.summary.encodingUsed == "UTF-8")
      }
    }
  }

  @Test("UTF-32 is found out, with a mark and without")
  func utf32() {
    let text = Array("<rss><channel><title>a🙂</title></channel></rss>".unicodeScalars)
    let little = text.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) } }
    let big = text.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> (24 - $0 * 8) & 0xFF) } }
    for bytes in [little, big, [0xFF, 0xFE, 0, 0] + little, [0, 0, 0xFE, 0xFF] + big] {
      #expect(FeedReading(bytes).feed?.title == "a🙂")
    }
  }

  @Test("a character in two surrogates of three bytes each is one")
  func surrogatePairs() {
    let bytes: [UInt8] = [0x41, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80, 0x42]
    for size in [1, 2, .max] {
      let reading = FeedReading(document(bytes, "UTF-8"), cutInto: size)
      #expect(reading.feed?.title == "A😀B")
      #expect(reading.rules == ["repair-surrogates"])
    }
  }
}
