import Foundation
import Testing

@testable import FeedKit

@Suite struct JSONWriterTests {
  // Byte by byte, as RFC 8259 says it.
  private func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{08}": out += "\\b"
      case "\u{0C}": out += "\\f"
      case "\u{00}"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return "[\"\(out)\"]"
  }

  private func written(_ text: String, chunkSize: Int = 65_536) throws -> String {
    try SinkCapture.text(chunkSize: chunkSize) { sink in
      sink.writeJSON(isPretty: false) { json in
        json.beginArray()
        json.element(text)
        json.endArray()
      }
    }
  }

  @Test("every character that must be escaped is, at every place of every length up to 70")
  func escapesEverywhere() throws {
    let specials = (0..<0x20).map { UInt8($0) } + [UInt8(ascii: "\""), UInt8(ascii: "\\")]
    for length in [0, 1, 7, 8, 15, 16, 17, 31, 32, 33, 47, 48, 49, 70] {
      let plain = (0..<length).map { UInt8(ascii: "a") + UInt8($0 % 26) }
      #expect(try written(String(decoding: plain, as: UTF8.self)).utf8.count == length + 4)
      for place in 0..<length {
        for special in specials {
          var bytes = plain
          bytes[place] = special
          let text = String(decoding: bytes, as: UTF8.self)
          #expect(try written(text) == escaped(text))
        }
      }
    }
  }

  @Test("texts full of characters to escape come out whole for any size of the pieces")
  func dense() throws {
    let text = String(repeating: "\"\u{01}\\\nß\u{2028}", count: 200)
    for chunkSize in [1, 2, 3, 16, 63, 64, 65, 1_000] {
      #expect(try written(text, chunkSize: chunkSize) == escaped(text))
    }
  }

  @Test("a JSON reader reads back what was written")
  func roundTrip() throws {
    let texts = [
      "", "plain", "ünïcödé 東京 🎙️", "\u{0}\u{1F}\u{7F}\u{80}\u{FFFF}", "</script>",
      "\u{2028}\u{2029}",
      String(repeating: "<a href=\"x\">\n\t\\", count: 100),
    ]
    for text in texts {
      let data = Data(try written(text).utf8)
      #expect(try JSONSerialization.jsonObject(with: data) as? [String] == [text])
    }
  }

  private func sample(isPretty: Bool) throws -> String {
    try SinkCapture.text { sink in
      sink.writeJSON(isPretty: isPretty) { json in
        json.beginObject()
        json.field("text", "a")
        json.field("absent", nil as String?)
        json.field("count", 3)
        json.field("number", 7.0)
        json.field("broken", Double.nan)
        json.field("length", seconds: .milliseconds(1_500))
        json.field("time", Timestamp(secondsSinceEpoch: 0, offsetMinutes: 60))
        json.field("flag", true)
        json.field("none", [] as [String])
        json.field("words", ["b", "c"])
        json.field("numbers", [1, 2])
        json.beginObject("empty")
        json.endObject()
        json.beginArray("list")
        json.beginObject()
        json.field("name", "d")
        json.endObject()
        json.endArray()
        json.endObject()
        json.endLine()
      }
    }
  }

  @Test("compact JSON is one line without white space, and absent values leave no trace")
  func compact() throws {
    let expected =
      #"{"text":"a","count":3,"number":7.0,"length":1.5,"time":"1970-01-01T01:00:00+01:00","#
      + #""flag":true,"words":["b","c"],"numbers":[1,2],"empty":{},"list":[{"name":"d"}]}"# + "\n"
    #expect(try sample(isPretty: false) == expected)
  }

  @Test("pretty JSON is indented by two spaces")
  func pretty() throws {
    let expected = """
      {
        "text": "a",
        "count": 3,
        "number": 7.0,
        "length": 1.5,
        "time": "1970-01-01T01:00:00+01:00",
        "flag": true,
        "words": [
          "b",
          "c"
        ],
        "numbers": [
          1,
          2
        ],
        "empty": {},
        "list": [
          {
            "name": "d"
          }
        ]
      }

      """
    #expect(try sample(isPretty: true) == expected)
  }

  @Test("deep nesting is indented to its depth")
  func deep() throws {
    let text = try SinkCapture.text { sink in
      sink.writeJSON(isPretty: true) { json in
        for _ in 0..<100 { json.beginArray() }
        json.element(1)
        for _ in 0..<100 { json.endArray() }
      }
    }
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.map { line in line.prefix { $0 == " " }.count }.max() == 200)
  }
}
