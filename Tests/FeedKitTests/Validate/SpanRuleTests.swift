import Testing

@testable import FeedKit

@Suite("Rules that look at many bytes at once")
struct SpanRuleTests {
  @Test(
    "what may not stand in an address is found wherever it stands",
    arguments: [
      (" ", "uri-space"), ("\u{7F}", "uri-space"), ("\"", "uri-character"), ("{", "uri-character"),
      ("|", "uri-character"), ("}", "uri-character"), ("\\", "uri-character"),
      ("^", "uri-character"),
      ("`", "uri-character"), ("%zz", "uri-percent"), ("%4", "uri-percent"), ("%", "uri-percent"),
    ]
  )
  func addresses(_ part: String, _ rule: String) {
    for count in 0..<40 {
      let before = "https://ferry.example/" + String(repeating: "a", count: count)
      #expect(URIText.fault(in: (before + part).utf8.span)?.rawValue == rule, "\(count)")
      #expect(URIText.fault(in: (before + "%41é" + part).utf8.span)?.rawValue == rule, "\(count)")
    }
  }

  @Test("every other character of ASCII may stand in an address, and all that is not ASCII")
  func usual() {
    let usual = (0x21..<0x7F).map { String(UnicodeScalar(UInt8($0))) }
      .filter { !"\"%<>\\^`{|}".contains($0) }.joined()
    for count in 0..<20 {
      let text = "https://ferry.example/" + String(repeating: "b", count: count) + usual + "éß霧"
      #expect(URIText.fault(in: text.utf8.span) == nil)
    }
  }

  @Test(
    "an ending is that of the path alone",
    arguments: [
      ("https://ferry.example/fog.mp3", "mp3"), ("https://ferry.example/fog.MP3?a=b.txt", "MP3"),
      ("https://ferry.example/fog.mp3#t=1.5", "mp3"), ("https://ferry.example", ""),
      ("https://ferry.example?x=/a/b.mp3", ""), ("https://ferry.example/fog.", ""),
      ("https://ferry.example/a.b/fog", ""), ("fog.mp3", ""),
      ("https://ferry.example/fog.longer", ""),
    ]
  )
  func endings(_ address: String, _ ending: String) {
    let range = URIText.ending(of: address.utf8.span)
    let found = range.map { String(decoding: Array(address.utf8)[$0], as: UTF8.self) } ?? ""
    #expect(found == ending)
  }

  @Test("the type of a media file fits its ending in any case of letters, parameters left out")
  func types() throws {
    for (url, type, speaks) in [
      ("fog.mp3", "audio/mpeg", false), ("fog.MP3", "Audio/MPEG; rate=1", false),
      ("fog.mp3", "audio/x-m4a", true), ("fog.m4a", "AUDIO/AAC", false),
      ("fog.mp3", "application/octet-stream", false), ("fog.mp3", "mp3", false),
      ("fog.xyz", "audio/x-m4a", false), ("fog.mp3?x=.m4a", "audio/mp4", true),
    ] {
      let item =
        "<enclosure url=\"https://ferry.example/\(url)\" length=\"9\" type=\"\(type)\"/>"
      let rules = try Judging.rules(ExampleDocument.rss(item: item))
      #expect(rules.contains("psp-enclosure-type-mismatch") == speaks, "\(url) \(type)")
    }
  }

  @Test("one person named twice is found in any case of letters, another is not")
  func persons() throws {
    for (first, second, speaks) in [
      ("Mara Quill", "mara quill", true), ("Ørn Quill", "ØRN QUILL", true),
      ("Ørn Quill", "Ægir Quill", false), ("Ørn Quill", "Ørn Quint", false),
      ("Zoé", "ZOÉ", true), ("Zoé", "Zoe", false), ("Quill", "Mara Quill", false),
    ] {
      let item =
        "<podcast:person>\(first)</podcast:person><podcast:person>\(second)</podcast:person>"
      let rules = try Judging.rules(ExampleDocument.rss(item: item))
      #expect(rules.contains("pc-person-duplicate") == speaks, "\(first) \(second)")
    }
  }

  @Test("the host of an address is judged up to its end, whatever stands behind it")
  func hosts() throws {
    for (address, speaks) in [
      ("https://ferry.example/fog:1", false), ("HTTPS://Ferry.example:443?x=a:b", false),
      ("http://[2001:db8::1]:8080/fog", false), ("https://mara:word@ferry.example/", false),
      ("https://ferry.example:port/", true), ("https:///fog", true), ("https://", true),
      ("http:fog", true),
    ] {
      let rules = try Judging.rules(ExampleDocument.rss(item: "<link>\(address)</link>"))
      #expect(rules.contains("uri-host") == speaks, "\(address)")
    }
  }

  @Test("a person of the channel alone is enough for items that name nobody")
  func channelPersons() throws {
    let named = "<item><podcast:person>Mara Quill</podcast:person></item><item></item>"
    let channel = "<podcast:person>Mara Quill</podcast:person>"
    #expect(try Judging.rules(Self.rss(named)).contains("pc-person-missing"))
    #expect(!(try Judging.rules(Self.rss(channel + named)).contains("pc-person-missing")))
  }

  @Test("a word of more than 40 letters is glued, wherever it stands")
  func words() throws {
    for count in 0..<50 {
      let before = String(repeating: "ab ", count: count)
      for (length, speaks) in [(40, false), (41, true), (90, true)] {
        let text = before + String(repeating: "x", count: length) + " end"
        let rules = try Judging.rules(Self.cue(text))
        #expect(rules.contains("words-glued") == speaks, "\(count) \(length)")
      }
    }
  }

  @Test("letters in pieces are found by their marks, and by no other")
  func pieces() throws {
    for (text, speaks) in [
      ("Cafe\u{301} at the pier", true), ("カ\u{3099}ス", true), ("ハ\u{309A}ン", true),
      ("Café — “quay”", false), ("がス", false), ("\u{34F}x", false),
    ] {
      let rules = try Judging.rules(Self.cue(text))
      #expect(rules.contains("text-nfc") == speaks, "\(text)")
    }
  }

  private static func rss(_ content: String) -> String {
    """
    <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
    <title>Night Ferry</title>\(content)</channel></rss>
    """
  }

  private static func cue(_ text: String) -> String {
    ExampleDocument.timedText(body: "<p begin=\"1s\" end=\"40s\">\(text)</p>")
  }
}
