import Testing

@testable import FeedKit

@Suite("Slugs")
struct SlugTests {
  @Test(
    "a name becomes small Latin letters with a digest",
    arguments: [
      ("Ann Tell", "ann-tell-"), ("Änn  Téll!", "ann-tell-"), ("CON", "con-"), ("../x", "x-"),
      ("O'Neil, Jim", "oneil-jim-"),
    ]
  )
  func names(name: String, beginning: String) {
    let slug = Slug.make(name, id: "1")
    #expect(slug.hasPrefix(beginning))
    #expect(slug.utf8.count == beginning.utf8.count + 10)
  }

  @Test("a name without letters is its digest alone")
  func nameless() {
    #expect(Slug.make("🦊 !", id: "1").utf8.count == 10)
    #expect(Slug.make("", id: "1") != Slug.make("", id: "2"))
  }

  @Test("a long name is cut")
  func long() {
    #expect(Slug.make(String(repeating: "ab ", count: 500_000), id: "1").utf8.count <= 51)
  }
}
