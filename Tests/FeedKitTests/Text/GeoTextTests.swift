import Testing

@testable import FeedKit

@Suite struct GeoTextTests {
  private func read(_ text: String) -> Reading<Coordinate> { GeoText.read(Array(text.utf8).span) }

  @Test("a geo URI is read, its parameters too")
  func conforming() {
    let point = Coordinate(latitude: 48.201, longitude: -16.5)
    #expect(read("geo:48.2010,-16.50") == Reading(point))
    #expect(read("  GEO:48.2010,-16.50;crs=WGS84;x=1 ") == Reading(point))
    #expect(
      read("geo:1,2,3.5;u=10")
        == Reading(Coordinate(latitude: 1, longitude: 2, altitude: 3.5, uncertainty: 10))
    )
  }

  @Test(
    "a point without its scheme, or with white space, is mended",
    arguments: ["1.5,2", "geo:1.5, 2", "1.5, 2"]
  )
  func mended(text: String) {
    #expect(read(text) == Reading(Coordinate(latitude: 1.5, longitude: 2), .geoNonconforming))
  }

  @Test(
    "what names no point on the Earth is not read",
    arguments: [
      "geo:", "geo:1", "geo:1,", "geo:a,b", "geo:91,0", "geo:0,181", "geo:1,2,3,4", "Vienna",
      "geo:1,2;crs=moon", ",", ";", "geo:1;2",
    ]
  )
  func unreadable(text: String) {
    #expect(read(text) == .failure(.geoUnreadable))
  }

  @Test("an empty text is no point and no mistake")
  func empty() {
    #expect(read(" ") == .empty)
  }

  @Test(
    "a point is written as it is read, without exponents",
    arguments: ["geo:48.201,-16.5", "geo:0,0", "geo:0.00000012,-0.0000034", "geo:1,2,-3.5;u=10"]
  )
  func written(text: String) throws {
    #expect(try #require(read(text).value).geoURI == text)
  }

  @Test("a share may have a percent sign, which is told")
  func share() {
    #expect(NumberText.share(Array(" 95 ".utf8).span) == Reading(95))
    #expect(NumberText.share(Array("95 %".utf8).span) == Reading(95, .numberNonconforming))
    #expect(NumberText.share(Array("%".utf8).span) == .failure(.numberUnreadable))
    #expect(NumberText.share(Array("half".utf8).span) == .failure(.numberUnreadable))
    #expect(NumberText.share(Array("".utf8).span) == .empty)
  }
}
