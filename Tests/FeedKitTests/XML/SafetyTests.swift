import Foundation
import Testing

@_spi(Measuring) @testable import FeedKit

/// Inputs that are made to do harm: each is answered, and what is good in it is kept.
@Suite("Safety")
struct SafetyTests {
  private let item = "<item><title>kept</title></item>"

  @Test("entities that a document declares are not expanded, however many they would become")
  func entityBomb() {
    let entities = (1...20).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);'>" }.joined()
    let reading = FeedReading(
      "<!DOCTYPE rss [<!ENTITY e0 'ha'>\(entities)]><rss><channel>\(item)<item><title>&e20;</title>"
        + "<enclosure url='&e20;'/></item></channel></rss>"
    )
    #expect(reading.titles == ["kept", "&e20;"])
    #expect(reading.episodes.last?.enclosures.first?.url == "&e20;")
    #expect(
      reading.rules == [
        "doctype-ignored", "entity-declaration-ignored", "repair-entity-unknown",
        "repair-entity-unknown",
      ]
    )
  }

  @Test("a file that a document names is never read", arguments: Detour.allCases)
  func externalEntity(_ detour: Detour) throws {
    let secret = "the moon is made of \(UUID().uuidString)"
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data("\(secret)<!ENTITY leak '\(secret)'>".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let url = file.absoluteString
    let attacks = [
      "<!DOCTYPE rss [<!ENTITY leak SYSTEM '\(url)'>]>",
      "<!DOCTYPE rss [<!ENTITY leak PUBLIC 'x' '\(file.path)'>]>",
      "<!DOCTYPE rss SYSTEM '\(url)'>",
      "<!DOCTYPE rss [<!ENTITY % leaks SYSTEM '\(url)'>%leaks;]>",
      "<!DOCTYPE rss [<!ENTITY % a '<!ENTITY &#37; b SYSTEM \"\(url)\">'>%a;%b;]>",
    ]
    for attack in attacks {
      let text =
        "\(attack)<rss><channel><title>&leak;</title>\(item)<item><title>&leak;x</title>"
        + "<enclosure url='&leak;'/><itunes:author>&leak;</itunes:author></item>\(item)"
        + "</channel></rss>"
      for size in [1, .max] {
        let reading = FeedReading(
          Array(text.utf8),
          cutInto: size,
          detour: detour,
          isTraced: true
        )
        #expect(reading.titles == ["kept", "&leak;x", "kept"])
        #expect(reading.feed?.title == "&leak;")
        #expect(reading.episodes[1].enclosures.first?.url == "&leak;")
        #expect(!reading.trace.contains { $0.contains(secret) })
      }
    }
  }

  @Test("a document that names a file is told of")
  func externalEntityDiagnostic() {
    let reading = FeedReading("<!DOCTYPE rss [<!ENTITY a SYSTEM 'b'>]><rss><channel/></rss>")
    #expect(reading.rules == ["doctype-ignored", "security-external-entity"])
  }

  @Test("an XInclude element is an unknown element like any other")
  func include() {
    let reading = FeedReading(
      "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><xi:include "
        + "href='file:///etc/hostname' parse='text'/></item></channel></rss>"
    )
    let element = reading.episode.extensions.elements.first
    #expect(element?.name.qualified == "xi:include")
    #expect(element?.children.isEmpty == true)
  }

  @Test("parsers that work side by side keep to their own documents")
  func ownState() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<32 {
        group.addTask {
          let titles = (0..<20).map { "\(number).\($0) &amp; <![CDATA[&]]>" }
          let items = titles.map { "<item><title>\($0)</title></item>" }.joined()
          let reading = FeedReading(rss(items), cutInto: 50)
          return reading.titles == (0..<20).map { "\(number).\($0) & &" }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test("two parsers in turn keep to their own documents")
  func twoInTurn() throws {
    var one = FeedParser()
    var two = FeedParser()
    let first = Array(rss("<title>one</title><item><title>1</title></item>").utf8)
    let second = Array(rss("<title>two</title><item><title>2</title></item>").utf8)
    for index in 0..<max(first.count, second.count) {
      if index < first.count { try one.parse(first.span.bytes.extracting(index..<index + 1)) }
      if index < second.count {
        try two.parse(second.span.bytes.extracting(index..<index + 1))
      }
    }
    _ = try one.finish()
    _ = try two.finish()
    #expect(Self.titles(&one) == ["one", "1"])
    #expect(Self.titles(&two) == ["two", "2"])
  }

  private static func titles(_ parser: inout FeedParser) -> [String?] {
    var titles: [String?] = []
    while let event = parser.next() {
      switch event {
      case .feed(let feed): titles.append(feed.title)
      case .episode(let episode): titles.append(episode.title)
      case .feedChanged, .diagnostic: break
      }
    }
    return titles
  }
}
