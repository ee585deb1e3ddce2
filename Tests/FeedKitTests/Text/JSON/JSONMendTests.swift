import Testing

@testable import FeedKit

@Suite("JSON that is not as it should be")
struct JSONMendTests {
  @Test(
    "what is clear is read, and told",
    arguments: [
      ("[1,]", "[ #1 ]", "json-punctuation"),
      ("[,1]", "[ #1 ]", "json-punctuation"),
      ("[1 2]", "[ #1 #2 ]", "json-punctuation"),
      (#"{"a":1,}"#, "{ a: #1 }", "json-punctuation"),
      (#"{"a":1 "b":2}"#, "{ a: #1 b: #2 }", "json-punctuation"),
      (#"{"a" 1}"#, "{ a: #1 }", "json-punctuation"),
      (#"{"a":}"#, "{ a: null }", "json-punctuation"),
      (#"{"a"}"#, "{ a: null }", "json-punctuation"),
      (#"{"a":,"b":2}"#, "{ a: null b: #2 }", "json-punctuation"),
      (#"{"a","b":2}"#, "{ a: null b: #2 }", "json-punctuation"),
      (#"{{"a":1}}"#, "{ : { a: #1 } }", "json-punctuation"),
      ("[1:2]", "[ #1 #2 ]", "json-punctuation json-punctuation"),
      (#"{"a":[1}"#, "{ a: [ #1 ] }", "json-punctuation"),
      (#"{"a":{"b":[1}}"#, "{ a: { b: [ #1 ] } }", "json-punctuation"),
      ("[1}]", "[ #1 ]", "json-punctuation"),
      ("{'a':'b\"c'}", "{ a: 'b\"c' }", "json-string json-string"),
      ("{a: 1}", "{ a: #1 }", "json-string"),
      ("[\"a\tb\"]", "[ 'a\tb' ]", "json-string"),
      (#"["\x41"]"#, #"[ '\x41' ]"#, "json-string"),
      (#"["it\'s"]"#, "[ 'it's' ]", "json-string"),
      (#"["\u12g4"]"#, #"[ '\u12g4' ]"#, "json-string"),
      (#"["\uD83C"]"#, "[ '\u{FFFD}' ]", "json-surrogate"),
      (#"["\uD83Cx"]"#, "[ '\u{FFFD}x' ]", "json-surrogate"),
      (#"["\uD83C\n"]"#, "[ '\u{FFFD}\n' ]", "json-surrogate"),
      (#"["\uD83C\uD83C\uDF19"]"#, "[ '\u{FFFD}🌙' ]", "json-surrogate"),
      (#"["\uDF19"]"#, "[ '\u{FFFD}' ]", "json-surrogate"),
      (#"["a\u0000b"]"#, "[ 'ab' ]", "repair-control-character"),
      (#"["a\uFFFEb\b"]"#, "[ 'ab' ]", "repair-control-character repair-control-character"),
      ("[NaN, Infinity]", "[ null null ]", "json-literal json-literal"),
      ("[True, None]", "[ true null ]", "json-literal json-literal"),
      (
        "[+1, .5, -5.e1, 007]", "[ #1 #0.5 #-5.0e1 #7 ]",
        "json-number json-number json-number json-number"
      ),
      ("[1.2.3]", "[ null ]", "json-literal"),
      ("[0x10]", "[ null ]", "json-literal"),
      ("[1] x", "[ #1 ]", "json-trailing"),
      ("{} {}", "{ }", "json-trailing"),
      ("// one\n[/* two */ 1]", "[ #1 ]", "json-comment json-comment"),
      ("]1", "#1", "json-punctuation"),
    ]
  )
  func mends(text: String, tokens: String, rules: String) {
    let recording = JSONRecording(text)
    #expect(recording.tokens.joined(separator: " ") == tokens)
    #expect(recording.rules.joined(separator: " ") == rules)
    #expect(recording.isWhole)
  }

  @Test(
    "a document that is cut gives what was whole",
    arguments: [
      (#"{"a": 1, "b": "x"#, "{ a: #1 b:"), (#"{"a": 1, "b"#, "{ a: #1"), ("[1, 2", "[ #1 #2"),
      (#"{"a":"#, "{ a:"), (#"["a\u00"#, "["), ("[[1], {", "[ [ #1 ] {"), ("\"abc", ""),
    ]
  )
  func truncated(text: String, tokens: String) {
    let recording = JSONRecording(text)
    #expect(recording.tokens.joined(separator: " ") == tokens)
    #expect(recording.rules == ["truncated"])
    #expect(!recording.isWhole)
  }

  @Test("nesting over the limit is left out, with everything in it")
  func depth() {
    var limits = Limits()
    limits.depth = 2
    let text = #"[[["]", "\"", {"a": [1]}], 2], 3]"#
    let recording = JSONRecording(Array(text.utf8), limits: limits)
    #expect(recording.tokens.joined(separator: " ") == "[ [ null #2 ] #3 ]")
    #expect(recording.rules == ["limit-depth"])
    let deep = Array(String(repeating: "[", count: 300_000).utf8)
    #expect(JSONRecording(deep).tokens.count == Limits().depth + 1)
  }

  @Test("a text over the limit is cut between characters")
  func longText() {
    var limits = Limits()
    limits.tokenBytes = 8
    for (text, value) in [
      ("123456é8", "123456é"), ("1234567é", "1234567"), (#"1234567\u00e9x"#, "1234567"),
      (#"1234567\n9"#, "1234567\n"),
    ] {
      let bytes = Array("[\"\(text)\", \"next\"]".utf8)
      let recording = JSONRecording(bytes, limits: limits)
      #expect(recording.tokens == ["[", "'\(value)'", "'next'", "]"])
      #expect(recording.rules == ["limit-token"])
      #expect(JSONRecording(bytes, pieces: 1, limits: limits) == recording)
    }
  }

  @Test("a strict reader refuses what is not JSON, and says where")
  func strict() {
    let recording = JSONRecording("{\n\"a\": 1,}", isStrict: true)
    #expect(recording.failure?.code == .damaged)
    #expect(recording.failure?.position == Position(line: 2, column: 8, offset: 9))
  }

  private static let samples = [
    #"{"a": [1, -2.5, "x\n\uD83C\uDF19\"", tru, null,], "b" {'c': NaN, d: 1}} trailing"#,
    "/* é */ [1 2 \"\\uD83C\", \"\\u00\", \"é\tü\", 0x1, {\"k\"}, {\"long key of some bytes\": {{}}}",
    "{\"a\": \"caf\u{E9} \\uDC00 \\q\", ]]} }, \"b\": [[[]]}",
  ]

  @Test("any cutting gives the same tokens, places and diagnostics", arguments: samples)
  func chunking(text: String) {
    // A byte that is not UTF-8 and one that XML forbids are mended on the way.
    let bytes = Array(text.utf8) + [0x22, 0xE9, 0x01, 0x22]
    let whole = JSONRecording(bytes)
    for size in 1...bytes.count { #expect(JSONRecording(bytes, pieces: size) == whole) }
  }

  @Test("no damage is met that the reader cannot live with", arguments: samples)
  func mutations(text: String) {
    let bytes = Array(text.utf8)
    for place in bytes.indices {
      for byte: UInt8 in [0x00, 0x22, 0x5C, 0x7B, 0x5D, 0x2C, 0x3A, 0xC3, 0xFF] {
        var damaged = bytes
        damaged[place] = byte
        #expect(JSONRecording(damaged) == JSONRecording(damaged, pieces: 3))
      }
      _ = JSONRecording(Array(bytes[place...]))
    }
  }
}
