import Testing

@testable import FeedKit

@Suite("JSON as RFC 8259 has it")
struct JSONReaderTests {
  private func tokens(_ text: String) -> [String] {
    let recording = JSONRecording(text)
    #expect(recording.rules.isEmpty)
    #expect(recording.isWhole)
    return recording.tokens
  }

  @Test("objects, arrays, strings, numbers and literals are told apart")
  func kinds() {
    #expect(
      tokens(#" {"a": [1, -2.50e+3, "x", true, false, null], "b": {}, "c": []} "#)
        == [
          "{", "a:", "[", "#1", "#-2.50e+3", "'x'", "true", "false", "null", "]",
          "b:", "{", "}", "c:", "[", "]", "}",
        ]
    )
  }

  @Test(
    "a document may be a single value",
    arguments: [("1", "#1"), ("\"a\"", "'a'"), (" null ", "null"), ("true\n", "true")]
  )
  func scalarRoot(text: String, token: String) { #expect(tokens(text) == [token]) }

  @Test(
    "escapes are resolved",
    arguments: [
      (#"\"\\\/"#, "\"\\/"), (#"a\nb\tc\rd"#, "a\nb\tc\rd"), (#"\u0041\u00e9\u00C9"#, "AéÉ"),
      (#"\uD83C\uDF19 moon"#, "🌙 moon"), ("é🌙", "é🌙"), (#"\u2028"#, "\u{2028}"),
    ]
  )
  func escapes(text: String, value: String) { #expect(tokens("\"\(text)\"") == ["'\(value)'"]) }

  @Test("numbers keep every digit")
  func digits() {
    let number = "123456789012345678901234567890.123456789012345678901234567890e-400"
    #expect(tokens("[\(number), -0]") == ["[", "#\(number)", "#-0", "]"])
  }

  @Test("a key may stand more than once, be empty, and hold escapes")
  func keys() {
    #expect(
      tokens(#"{"": 1, "a\u0062": 2, "ab": 3}"#) == ["{", ":", "#1", "ab:", "#2", "ab:", "#3", "}"]
    )
  }

  @Test("the keys that lead to a value are known")
  func paths() {
    let recording = JSONRecording(#"{"a": {"b": [1, {"c": 2}]}, "d": 3}"#)
    let paths = zip(recording.tokens, recording.paths).filter { $0.0.hasPrefix("#") }.map(\.1)
    #expect(paths == ["a/b", "a/b/c", "d"])
  }

  @Test("each token has its line, column and offset in the original")
  func positions() {
    let recording = JSONRecording("{\n  \"é\": [1,\n\"x\"]}")
    #expect(
      recording.positions == [
        Position(line: 1, column: 1, offset: 0), Position(line: 2, column: 3, offset: 4),
        Position(line: 2, column: 9, offset: 10), Position(line: 2, column: 10, offset: 11),
        Position(line: 3, column: 1, offset: 14), Position(line: 3, column: 4, offset: 17),
        Position(line: 3, column: 5, offset: 18),
      ]
    )
  }

  @Test("byte order mark, UTF-16 and gzip are found out")
  func encodings() {
    let text = #"{"a": "é"}"#
    let expected = JSONRecording(text).tokens
    #expect(JSONRecording([0xEF, 0xBB, 0xBF] + Array(text.utf8)).tokens == expected)
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(JSONRecording([0xFF, 0xFE] + utf16).tokens == expected)
    #expect(JSONRecording(utf16).tokens == expected)
    #expect(JSONRecording(Gzip.stored(Array(text.utf8))).tokens == expected)
  }

  @Test("documents may follow one another where that is allowed")
  func sequence() {
    let recording = JSONRecording("{\"a\":1}\n{\"a\":2}\n\n3\n", isSequence: true)
    #expect(recording.tokens == ["{", "a:", "#1", "}", "{", "a:", "#2", "}", "#3"])
    #expect(recording.rules.isEmpty && recording.isWhole)
  }
}
