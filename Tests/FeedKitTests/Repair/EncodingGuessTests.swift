import Testing

@testable import FeedKit

@Suite("Encodings that nothing names")
struct EncodingGuessTests {
  /// Texts as people wrote them before UTF-8, in the encoding that their programs had.
  static let texts: [(String, String)] = [
    ("windows-1251", "Привет, друзья! Сегодня в гостях у подкаста писатель и его новая книга."),
    ("KOI8-U", "Привет, друзья! Сегодня в гостях у подкаста писатель и его новая книга."),
    ("ISO-8859-5", "Привет, друзья! Сегодня в гостях у подкаста писатель и его новая книга."),
    ("IBM866", "Привет, друзья! Сегодня в гостях у подкаста писатель и его новая книга."),
    ("windows-1251", "Сьогодні в гостях у нашого подкасту письменниця і її нова книжка."),
    ("windows-1251", "НОВОСТИ ДНЯ: МОСКВА, ПОГОДА И ВЕСЕННИЕ ПЕСНИ. ПРИВЕТ ВСЕМ, КАК ДЕЛА СЕГОДНЯ"),
    ("KOI8-U", "НОВОСТИ ДНЯ: МОСКВА, ПОГОДА И ВЕСЕННИЕ ПЕСНИ. ПРИВЕТ ВСЕМ, КАК ДЕЛА СЕГОДНЯ"),
    ("windows-1251", "Здраво, како сте? Ђорђе и Љиља говоре о новој књизи у нашем подкасту."),
    ("windows-1253", "ΚΑΛΗΜΕΡΑ ΣΑΣ, ΣΗΜΕΡΑ ΜΙΛΑΜΕ ΜΕ ΤΗΝ ΚΑΛΗ ΜΑΣ ΦΙΛΗ"),
    ("windows-874", "สวัสดีครับ วันนี้อากาศดี ขอบคุณมากครับ"),
    ("Big5", "大家好，今天我們來談談新的節目，請訂閱我們的頻道。"),
    ("windows-1253", "Καλημέρα σας, σήμερα μιλάμε με τη συγγραφέα για το νέο της βιβλίο."),
    ("windows-1255", "שלום לכולם, היום אנחנו מדברים עם הסופרת על הספר החדש שלה."),
    ("windows-1256", "مرحبا بكم في حلقة جديدة من البرنامج نتحدث فيها مع الكاتبة عن كتابها."),
    ("windows-874", "สวัสดีครับ วันนี้เราคุยกับนักเขียนเรื่องหนังสือเล่มใหม่ของเธอ"),
    ("Shift_JIS", "みなさん、こんにちは。今日は作家をゲストに迎え、新しい本について話します。"),
    ("EUC-JP", "みなさん、こんにちは。今日は作家をゲストに迎え、新しい本について話します。"),
    ("EUC-KR", "안녕하세요 여러분. 오늘은 작가를 모시고 새로 나온 책에 대해 이야기합니다."),
    ("GBK", "大家好，今天我们请来了一位作家，和她谈谈她的新书。"),
    ("Big5", "大家好，今天我們請來了一位作家，和她談談她的新書。"),
  ]

  private func document(_ title: [UInt8], declaration: String = "") -> [UInt8] {
    Array("\(declaration)<rss><channel><title>".utf8) + title
      + Array("</title>\n<item><title>x</title></item></channel></rss>".utf8)
  }

  @Test("text that is plainly of one script is read as its encoding, and told", arguments: texts)
  func guessed(_ label: String, _ text: String) throws {
    let encoding = try #require(TextEncoding(label: label))
    let bytes = document(try LegacyWriter(encoding).bytes(text))
    for size in [1, 7, 100, .max] {
      let reading = FeedReading(bytes, cutInto: size)
      #expect(reading.feed?.title == text)
      #expect(reading.rules == ["encoding-guessed"])
      #expect(reading.summary.encodingUsed == encoding.name)
      #expect(reading.feed?.encoding == encoding.name)
      #expect(reading.episodes.first?.position.position?.line == 2)
      #expect(
        reading.episodes.first?.position.position?.offset
          == bytes.count - "<item><title>x</title></item></channel></rss>".utf8.count
      )
    }
  }

  @Test("a text is found behind much ASCII, with right places", arguments: [9, 4_090, 7_000])
  func late(_ count: Int) throws {
    let text = try #require(Self.texts.first { $0.0 == "Shift_JIS" }).1
    let title = Array(String(repeating: "a", count: count).utf8)
    let bytes = document(title + (try LegacyWriter(.multiByte(.shiftJIS)).bytes(text)))
    for size in [13, 4_096, .max] {
      let reading = FeedReading(bytes, cutInto: size)
      #expect(reading.feed?.title?.hasSuffix(text) == true)
      #expect(reading.feed?.encoding == "Shift_JIS")
      #expect(
        reading.episodes.first?.position.position?.offset
          == bytes.count - "<item><title>x</title></item></channel></rss>".utf8.count
      )
    }
  }

  @Test("letters of Western Europe are read as windows-1252, as ever")
  func latin() {
    for text in [
      "Caf\u{E9} na\u{EF}f et \u{E9}t\u{E9} \u{E0} l'\u{E9}cole, \u{E7}a va bien, tr\u{E8}s",
      "Gr\u{FC}\u{DF}e aus K\u{F6}ln, \u{DC}bung \u{FC}ber \u{C4}pfel und sch\u{F6}ne \u{D6}fen",
      "\u{C5}TTA \u{C4}LGAR P\u{C5} \u{D6}N FR\u{C5}N \u{C5}R TILL \u{C5}R, G\u{C5}R M\u{C5}L",
      "20\u{B0}C 30\u{B0}C 40\u{B0}C 50\u{B0}C 60\u{B0}C 70\u{B0}C 80\u{B0}C 90\u{B0}C",
      "El ni\u{F1}o ma\u{F1}ana, \u{BF}qu\u{E9} pas\u{F3}? \u{A1}Adi\u{F3}s, se\u{F1}or!",
    ] {
      let reading = FeedReading(document(text.unicodeScalars.map { UInt8($0.value) }))
      #expect(reading.feed?.title == text)
      #expect(!reading.rules.contains("encoding-guessed"))
    }
  }

  @Test("typographic quotation marks and dashes of windows-1252 are no East Asian text")
  func typography() {
    let text = "It’s don’t we’ve you’re that’s I’m they’ll — “so” — … ———————"
    let marks: [Unicode.Scalar: UInt8] = ["’": 0x92, "—": 0x97, "“": 0x93, "”": 0x94, "…": 0x85]
    let bytes = text.unicodeScalars.map { marks[$0] ?? UInt8($0.value) }
    let reading = FeedReading(document(bytes))
    #expect(reading.feed?.title == text)
    #expect(!reading.rules.contains("encoding-guessed"))
  }

  @Test("UTF-8 with damage in places stays UTF-8")
  func damaged() {
    let reading = FeedReading(document(Array("Привет, дру".utf8) + [0xE9] + Array("зья".utf8)))
    #expect(reading.feed?.title == "Привет, друéзья")
    #expect(!reading.rules.contains("encoding-guessed"))
  }

  @Test("a label that is known has the last word; one that is not says nothing")
  func labels() throws {
    let text = Self.texts[0].1
    let bytes = try LegacyWriter(.singleByte(.windows1251)).bytes(text)
    let known = document(bytes, declaration: "<?xml version='1.0' encoding='KOI8-R'?>")
    #expect(FeedReading(known).summary.encodingUsed == "KOI8-R")
    let unknown = document(bytes, declaration: "<?xml version='1.0' encoding='cyr'?>")
    let reading = FeedReading(unknown)
    #expect(reading.feed?.title == text)
    #expect(reading.rules == ["encoding-unknown", "encoding-guessed"])
  }

  @Test("a few bytes say nothing")
  func few() {
    let reading = FeedReading(document([0xCF, 0xF0, 0xE8]))
    #expect(reading.feed?.title == "Ïðè")
  }
}

/// Writes text in an old encoding, by what all its bytes mean.
struct LegacyWriter {
  private var bytes: [String: [UInt8]] = [:]

  init(_ encoding: TextEncoding) {
    var candidates = (UInt8(0x80)...0xFF).map { [$0] }
    if case .multiByte = encoding {
      for first in UInt8(0x80)...0xFF { candidates += (UInt8(0x40)...0xFE).map { [first, $0] } }
    }
    var map = PositionMap()
    var transcoder = Transcoder(encoding)
    let all = Array(candidates.joined(separator: [0x0A]))
    let text = all.withUnsafeBufferPointer { bytes in
      String(decoding: transcoder.convert(bytes, isFinal: true, map: &map), as: UTF8.self)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (candidate, line) in zip(candidates, lines)
    where line.unicodeScalars.count == 1 && bytes[String(line)] == nil {
      bytes[String(line)] = candidate
    }
  }

  func bytes(_ text: String) throws -> [UInt8] {
    try text.unicodeScalars.flatMap { scalar in
      scalar.isASCII ? [UInt8(scalar.value)] : try #require(bytes[String(scalar)])
    }
  }
}
