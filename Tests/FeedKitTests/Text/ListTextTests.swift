import Testing

@testable import FeedKit

@Suite("Lists of numbers")
struct ListTextTests {
  private func integers(_ text: String) -> Reading<[Int]> {
    let bytes = Array(text.utf8)
    return ListText.integers(bytes.span)
  }

  private func points(_ text: String) -> Reading<[Coordinate]> {
    let bytes = Array(text.utf8)
    return ListText.coordinates(bytes.span)
  }

  @Test("whole numbers stand between commas")
  func wholeNumbers() {
    #expect(integers("17, 12,0") == Reading([17, 12, 0]))
    #expect(integers("4") == Reading([4]))
  }

  @Test("a word among the numbers leaves no list")
  func word() { #expect(integers("17,some,3") == .failure(.numberUnreadable)) }

  @Test("latitudes and longitudes take turns, between white space or commas")
  func pairs() {
    let places = [
      Coordinate(latitude: 58.5, longitude: -6), Coordinate(latitude: -90, longitude: 180),
    ]
    #expect(points("58.5 -6\n\t-90,180") == Reading(places))
    #expect(points("58.5, -6 , -90 180 ") == Reading(places))
  }

  @Test("half a pair is no place", arguments: ["58", "58 6 59", "58 6 x 7", "90.5 6", "0 180.1"])
  func half(_ text: String) { #expect(points(text) == .failure(.coordinateUnreadable)) }

  @Test("a play time may have a fraction behind a point; other forms are mended")
  func playTime() {
    func read(_ text: String) -> Reading<Duration> {
      let bytes = Array(text.utf8)
      return ClockText.read(bytes.span, as: .playTime)
    }
    #expect(read("00:12:30.250") == Reading(.milliseconds(750_250)))
    #expect(read("12:30") == Reading(.seconds(750)))
    #expect(read("59.12") == Reading(.milliseconds(59_120)))
    #expect(read("00:00:01,5") == Reading(.milliseconds(1_500), .durationNonconforming))
    #expect(read("later") == .failure(.durationUnreadable))
  }
}
