import Testing

@testable import FeedKit

@Suite("Text that was read in a wrong encoding")
struct MojibakeTests {
  @Test(
    "UTF-8 that was read in another encoding is turned back",
    arguments: [
      ("ZoÃ« MÃ¼ller", "Zoë Müller"), ("JÃ¼rgen", "Jürgen"), ("JÃƒÂ¼rgen", "Jürgen"),
      ("AnaÃ\u{AF}s", "Anaïs"), ("Åukasz Å»ak", "Åukasz Żak"),
      ("\u{C5}\u{81}ukasz", "Łukasz"), ("donâ€™t â€œgoâ€\u{9D}", "don’t “go”"),
      ("ðŸŽ™ Mic", "🎙 Mic"), ("ÐœÐ¸Ñ€", "Мир"), ("ZoÃƒÂ«", "Zoë"), ("æ\u{9D}\u{8E}é£\u{9E}", "李飞"),
      ("ä€“", nil),
      ("AndrΓ©", "André"), ("FranĂ§ois", "François"), ("√Ösa", "Åsa"), ("Â© 2024", "© 2024"),
    ] as [(String, String?)]
  )
  func mended(_ text: String, _ expected: String?) {
    #expect(Mojibake.mended(text) == expected)
    let bytes = Array(text.utf8)
    let isSuspect = Mojibake.isSuspect(bytes.span)
    #expect(isSuspect || expected == nil)
  }

  @Test(
    "right text stays",
    arguments: [
      "Zoë Müller", "MANHÃ…", "IRMÃ”", "CAFÉ…", "« été »", "déjà vu — “ça”", "Привет, «мир»",
      "Ελένη", "π € ρ", "5 € τον", "北京", "Ñandú", "naïve", "À – B", "½ Å", "İ",
    ]
  )
  func right(_ text: String) {
    #expect(Mojibake.mended(text) == nil)
  }

  @Test("what is left of an emoji is left out at the start of a name only")
  func emojiRest() {
    #expect(Mojibake.withoutEmojiRest("π€ Ada Park") == "Ada Park")
    #expect(Mojibake.withoutEmojiRest("π€ the price of pi") == nil)
    #expect(Mojibake.withoutEmojiRest("π € Ada") == nil)
    #expect(Mojibake.withoutEmojiRest("Ada π€ Park") == nil)
  }

  @Test("a mended value keeps its source text and is told; as it is on demand")
  func inFeed() {
    let item =
      "<title>ZoÃ«</title><podcast:person>π€ Ada Park</podcast:person>"
      + "<enclosure url='http://e.x/a b&#10;.mp3' type='audio/mpeg'/>"
    let reading = FeedReading(item: item)
    #expect(reading.episode.title == "Zoë")
    #expect(reading.episode.sourceTexts["title"] == "ZoÃ«")
    #expect(reading.episode.persons.first?.name == "Ada Park")
    #expect(reading.episode.enclosures.first?.url == "http://e.x/a%20b.mp3")
    #expect(
      reading.rules == ["repair-mojibake", "repair-emoji-rest", "repair-url-space"]
    )
    let plain = FeedReading(item: item, options: .with { $0.mendsValues = false })
    #expect(plain.episode.title == "ZoÃ«")
    #expect(plain.rules == [])
  }
}
