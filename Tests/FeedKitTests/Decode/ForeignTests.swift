import Testing

@_spi(Measuring) @testable import FeedKit

@Suite("What is not known is kept")
struct ForeignTests {
  private func element(_ text: String) -> ForeignElement? {
    FeedReading(item: text).episode.extensions.elements.first
  }

  @Test("an unknown element keeps its name, prefix, namespace, attributes, children and text")
  func element() {
    let found = element(
      "<v:a xmlns:v='urn:v' one='1' v:two='2'>x<v:b/>y<![CDATA[&]]>&amp;<c>z</c></v:a>"
    )
    let name = { XMLName(namespace: "urn:v", prefix: "v", local: $0) }
    let expected = ForeignElement(
      name: name("a"),
      attributes: [
        ForeignAttribute(name: XMLName(local: "one"), value: "1"),
        ForeignAttribute(name: name("two"), value: "2"),
      ],
      children: [
        .text("x"), .element(ForeignElement(name: name("b"))), .text("y&&"),
        .element(ForeignElement(name: XMLName(local: "c"), children: [.text("z")])),
      ]
    )
    #expect(found == expected)
    #expect(found?.text == "xy&&z")
  }

  @Test("unknown elements stay in order, and apart by record")
  func order() {
    let reading = FeedReading(
      channel: "<a/><item><b/><title>t</title><c/></item><d/><item><e/></item><f/>"
    )
    #expect(reading.feed?.extensions.elements.map(\.name.local) == ["a", "d", "f"])
    let inItems = reading.episodes.map { $0.extensions.elements.map(\.name.local) }
    #expect(inItems == [["b", "c"], ["e"]])
  }

  @Test("unknown attributes of a known element are kept, with the element's name")
  func attributes() {
    let reading = FeedReading(
      item:
        "<title lang='en'>t</title><enclosure url='u' x='  1 '/><itunes:duration y=''>1</itunes:duration>"
    )
    let episode = reading.episode
    #expect(
      episode.extensions.attributes == [
        ForeignAttribute(name: XMLName(local: "lang"), value: "en", element: "title"),
        ForeignAttribute(name: XMLName(local: "y"), value: "", element: "itunes:duration"),
      ]
    )
    let onEnclosure = episode.enclosures.first?.extensions.attributes
    #expect(onEnclosure == [ForeignAttribute(name: XMLName(local: "x"), value: "  1 ")])
  }

  @Test("an element that may stand once counts the first time, and is kept after that")
  func repeated() {
    let reading = FeedReading(item: "<title>1</title><title>2</title><title>3</title>")
    #expect(reading.episode.title == "1")
    #expect(reading.episode.extensions.elements.map(\.text) == ["2", "3"])
    #expect(reading.rules == ["element-repeated", "element-repeated"])
  }

  @Test("an item inside of something unknown is an item")
  func wrappedItem() {
    let reading = FeedReading(
      channel: "<items><item><title>1</title></item></items><item><title>2</title></item>"
    )
    #expect(reading.titles == ["1", "2"])
  }

  @Test("an item inside of an item is one that follows it, as the first was not closed")
  func nestedItem() {
    let reading = FeedReading(
      channel:
        "<item><title>1</title><item><title>2</title></item></item><item><title>3</title></item>"
    )
    #expect(reading.titles == ["1", "2", "3"])
    #expect(reading.rules == ["repair-unclosed-element", "repair-stray-end-tag"])
  }

  @Test("an item inside of something unknown in an item is kept with it")
  func nestedInUnknown() {
    let reading = FeedReading(
      channel: "<item><title>1</title><x><item><title>2</title></item></x></item><item/>"
    )
    #expect(reading.titles == ["1", nil])
    #expect(reading.episode.extensions.elements.first?.children.count == 1)
    #expect(reading.rules == [])
  }

  @Test("text between elements is told, and left out")
  func strayText() {
    let reading = FeedReading(item: "a<title>t</title>b")
    #expect(reading.episode.title == "t")
    #expect(reading.rules == ["text-misplaced"])
  }

  @Test("one letter among white space is such a text", arguments: [1, 7, 8, 9, 16, 17])
  func letterAmongSpace(_ count: Int) {
    let space = String(repeating: " \n\t\n", count: 5).prefix(count)
    for detour in Detour.allCases {
      #expect(rules(of: String(space), detour) == [])
      for place in 0..<count {
        let text = space.prefix(place) + "!" + space.dropFirst(place + 1)
        #expect(rules(of: String(text), detour) == ["text-misplaced"])
      }
    }
  }

  @Test(
    "letters beyond ASCII are text, whatever bytes they are made of",
    arguments: [4, 8, 17, 60]
  )
  func lettersBeyondASCII(_ count: Int) {
    for letter in ["¬", "é", "\u{7FF}", "日", "\u{FFFD}", "𝄞"] {
      let text = String(repeating: letter, count: count)
      for detour in Detour.allCases {
        #expect(rules(of: text, detour) == ["text-misplaced"], "\(letter)")
      }
    }
  }

  private func rules(of text: String, _ detour: Detour) -> [String] {
    FeedReading(Array(rss("<item>\(text)<title>t</title></item>").utf8), detour: detour).rules
  }
}
