import Testing

@testable import FeedKit

@Suite("JSON chapters")
struct ChaptersTests {
  private func read(_ text: String) throws -> ChapterList {
    try ChapterList(parsing: Array(text.utf8))
  }

  @Test("the list and its chapters are read")
  func whole() throws {
    let list = try read(
      """
      {"version": "1.2.0", "author": "Ann", "title": "The quay", "podcastName": "Harbour",
       "description": "d", "fileName": "2.mp3", "waypoints": true, "chapters": [
        {"startTime": 0, "title": "Intro", "img": "https://a.example/1.jpg", "toc": false},
        {"startTime": 83.5, "endTime": 168.25, "url": "https://a.example/2",
         "location": {"name": "Pier", "geo": "geo:54.5,10.25", "osm": "R1", "_x": 1}}]}
      """
    )
    #expect(list.version == "1.2.0")
    #expect(list.podcastName == "Harbour")
    #expect(list.fileName == "2.mp3")
    #expect(list.hasWaypoints == true)
    #expect(list.chapters.map(\.start) == [.zero, .milliseconds(83_500)])
    #expect(list.chapters.map(\.isInTableOfContents) == [false, nil])
    #expect(list.chapters[1].end == .milliseconds(168_250))
    #expect(list.chapters[1].href == "https://a.example/2")
    let location = try #require(list.chapters[1].location)
    #expect(location.name == "Pier")
    #expect(location.coordinate?.latitude == 54.5)
    #expect(location.osm == "R1")
    #expect(location.extensions.elements.map(\.name.local) == ["_x"])
  }

  @Test("times written as text are read")
  func clockTimes() throws {
    let list = try read(
      #"{"chapters": [{"startTime": "00:01:05"}, {"startTime": "12"}, {"startTime": "soon"}]}"#
    )
    #expect(list.chapters.map(\.start) == [.seconds(65), .seconds(12), nil])
    #expect(list.chapters[2].sourceTexts["start"] == "soon")
  }

  @Test("unknown members are kept")
  func unknown() throws {
    let list = try read(#"{"_a": [1], "chapters": [{"startTime": 1, "_b": null}]}"#)
    #expect(list.extensions.elements.map(\.json) == [.array([.number("1")])])
    #expect(list.chapters[0].extensions.elements.map(\.json) == [.null])
  }

  @Test("a list that is cut has the chapters that were whole, and is partial")
  func truncated() throws {
    var parser = ChaptersParser()
    let bytes = Array(#"{"chapters": [{"startTime": 1}, {"startTime": 2, "ti"#.utf8)
    try parser.parse(bytes.span.bytes)
    #expect(try parser.finish().isPartial)
    var list: ChapterList?
    while let event = parser.next() { if case .list(let found) = event { list = found } }
    #expect(list?.chapters.map(\.start) == [.seconds(1)])
    #expect(parser.summary.chapterCount == 1)
  }

  @Test(
    "another document is no chapters file",
    arguments: ["{}", "[]", "1", "", "<rss/>", #"{"version": "1.2.0"}"#]
  )
  func otherDocuments(text: String) {
    #expect(throws: FeedError.self) { try read(text) }
  }
}
