import Testing

@testable import FeedKit

@Suite struct XMLWriterTests {
  private func element(
    chunkSize: Int = 65_536,
    _ body: (inout XMLWriter) -> Void
  ) throws -> String {
    try SinkCapture.text(chunkSize: chunkSize) { sink in
      sink.writeXML { xml in
        xml.open("e")
        body(&xml)
        xml.close()
      }
    }
  }

  @Test("elements are nested, indented and closed")
  func structure() throws {
    let text = try SinkCapture.text { sink in
      sink.writeXML { xml in
        xml.declaration()
        xml.open("opml")
        xml.attribute("version", "2.0")
        xml.attribute("absent", nil)
        xml.open("head")
        xml.element("title", "a & b")
        xml.element("absent", nil)
        xml.close()
        xml.open("body")
        xml.close()
        xml.close()
        xml.close()
      }
    }
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head>
          <title>a &amp; b</title>
        </head>
        <body/>
      </opml>

      """
    #expect(text == expected)
  }

  @Test("text is escaped, and what XML cannot hold is left out, at every place")
  func text() throws {
    let cases = [
      "<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "\"", "\r": "&#13;", "\n": "\n", "\t": "\t",
      "\u{0}": "", "\u{B}": "", "\u{1F}": "", "\u{FFFE}": "", "\u{FFFF}": "",
      "\u{FFFD}": "\u{FFFD}", "\u{FEFF}": "\u{FEFF}", "＝": "＝", "\u{7F}": "\u{7F}",
    ]
    for length in [0, 1, 13, 14, 15, 16, 17, 31, 32, 33] {
      for place in 0...length {
        for (character, expected) in cases {
          let head = String(repeating: "a", count: place)
          let tail = String(repeating: "b", count: length - place)
          let out = try element { $0.text(head + character + tail) }
          #expect(out == "<e>\(head)\(expected)\(tail)</e>\n")
        }
      }
    }
  }

  @Test("attributes escape quotes and white space too")
  func attributes() throws {
    let out = try element { $0.attribute("a", "<\">&'\t\n\r\u{1}x") }
    #expect(out == "<e a=\"&lt;&quot;&gt;&amp;'&#9;&#10;&#13;x\"/>\n")
  }

  @Test("a CDATA section never ends early, for any size of the pieces")
  func cdata() throws {
    let parts = ["]]>", "]]]]>>", "a]]\u{1}>b", "x]>y", "]] >", "\r"]
    let expected =
      "<e><![CDATA[]]]]><![CDATA[>|]]]]]]><![CDATA[>>|a]]]]><![CDATA[>b|x]>y|]] >|"
      + "]]>&#13;<![CDATA[]]></e>\n"
    for chunkSize in 1...40 {
      let out = try element(chunkSize: chunkSize) { $0.cdata(parts.joined(separator: "|")) }
      #expect(out == expected)
    }
  }

  @Test("an attribute after the content, and content outside the root, are passed over")
  func misplaced() throws {
    let text = try SinkCapture.text { sink in
      sink.writeXML { xml in
        xml.text("before")
        xml.open("e")
        xml.text("in")
        xml.attribute("late", "x")
        xml.close()
        xml.text("after")
        xml.close()
      }
    }
    #expect(text == "<e>in</e>\n")
  }
}
