import Testing

@testable import FeedKit

@Suite("The reference of elements")
struct ElementReferenceTests {
  private func paths(_ name: String) -> [String] {
    ElementReference.entries(named: name).map(\.path)
  }

  @Test("names are found with and without parent, prefix, brackets and case")
  func names() {
    #expect(paths("itunes:duration") == ["item/itunes:duration"])
    #expect(paths("channel/itunes:image") == ["channel/itunes:image"])
    #expect(paths("rss/channel/itunes:image") == ["channel/itunes:image"])
    #expect(paths("<podcast:Person>") == ["channel/podcast:person", "item/podcast:person"])
    #expect(paths("item") == ["channel/item"])
    #expect(paths("duration") == ["item/itunes:duration"])
    #expect(paths("title") == ["channel/title", "image/title", "textInput/title", "item/title"])
    #expect(paths("itunes:new_feed_url") == ["channel/itunes:new-feed-url"])
    #expect(paths("no:such") == [])
    #expect(paths("") == [])
    #expect(paths("/@") == [])
  }

  @Test("an attribute is found only on elements that have it")
  func attributes() {
    #expect(paths("enclosure@url") == ["item/enclosure"])
    #expect(paths("source@url") == ["item/source"])
    #expect(paths("enclosure@href") == [])
    #expect(paths("podcast:source@url") == ["podcast:alternateEnclosure/podcast:source"])
  }

  @Test("an element goes where the decoder and the exporters put it")
  func destinations() throws {
    let duration = try #require(ElementReference.entries(named: "itunes:duration").first)
    let found = duration.destination()
    #expect(found.model == ["Episode.duration"])
    #expect(found.json == [".episodes[].duration"])
    #expect(found.columns == ["duration"])
    #expect(!duration.isRepeatable)

    let owner = try #require(ElementReference.entries(named: "itunes:owner").first)
    #expect(owner.destination().model == ["Feed.owner"])
    #expect(owner.children == ["itunes:name", "itunes:email"])

    let person = try #require(ElementReference.entries(named: "item/podcast:person").first)
    #expect(person.isRepeatable)
    #expect(person.destination().json == [".episodes[].persons[]"])
    let role = try #require(person.parts().first { $0.name == "role" })
    #expect(role.destination.model == ["Episode.persons[].role"])
    #expect(role.destination.columns == ["person_role"])
    #expect(person.parts().first?.name == "")
    #expect(person.parts().first?.destination.json == [".episodes[].persons[].name"])
  }

  @Test("every element and attribute has a meaning and a place in the model and in JSON")
  func complete() {
    #expect(ElementReference.entries.count > 500)
    for (entry, found, parts) in KnownElements.all {
      check(found, entry.path)
      for part in parts { check(part.destination, "\(entry.path)@\(part.name)") }
    }
  }

  private func check(_ found: ElementDestination, _ path: String) {
    #expect(!found.meaning.isEmpty, "\(path) has no meaning")
    #expect(!found.meaning.hasSuffix("."), "\(path)")
    #expect(!found.model.isEmpty, "\(path) has no place in the model")
    #expect(!found.json.isEmpty, "\(path) has no place in JSON")
    #expect(!found.json.contains { $0.contains("extensions") }, "\(path) is not read")
  }

  @Test("every namespace is listed with what it has")
  func namespaces() {
    #expect(ElementReference.namespaces.count == Vocabulary.tables.count)
    let podcast = ElementReference.namespaces.first { $0.prefix == "podcast" }
    #expect(podcast?.title == "Podcasting 2.0")
    #expect((podcast?.elementCount ?? 0) >= 32)
    for namespace in ElementReference.namespaces {
      #expect(namespace.elementCount > 0, "\(namespace.title)")
    }
  }
}

/// Every element with where it goes, found once for all tests.
enum KnownElements {
  static let all: [(entry: ElementEntry, found: ElementDestination, parts: [ElementPart])] = {
    var reader = SampleReader()
    return ElementReference.entries.map { entry in
      (entry, entry.destination(&reader), entry.parts(&reader))
    }
  }()
}
