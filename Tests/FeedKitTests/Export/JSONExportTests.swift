import Foundation
import Testing

@testable import FeedKit

@Suite struct JSONExportTests {
  private let feedFields =
    #""kind":"feed","source":"shows/rocks.xml","feed_id":"917393e3","#
    + #""feed_title":"Rocks & \"Roll\"","id_origin":"guid","format":"rss-2.0","encoding":"UTF-8","#
  private let moreFeedFields =
    #""title":"Rocks & \"Roll\"","link":"https://example.com/","#
    + #""self_url":"https://example.com/feed.xml","guid":"917393e3","#
    + #""description":"<p>Stones,\n explained.</p>","language":"en-gb","#
    + #""image":{"url":"https://example.com/a.jpg","rss_url":"https://example.com/b.jpg","#
    + #""width":144},"categories":[{"text":"Society & Culture","scheme":"itunes","#
    + #""subcategories":[{"text":"Philosophy","scheme":"itunes"}]}],"explicit":false,"#
  private let links = #""links":[{"rel":"self","href":"https://example.com/feed.xml"}]"#

  private let keys =
    #""source":"shows/rocks.xml","feed_id":"917393e3","feed_title":"Rocks & \"Roll\"","#
  private let plain =
    #""episode_id":"e1","episode_guid":"e1","id_origin":"guid","guid":"e1","title":"One","#
    + #""published":"2026-01-01T01:18:06+02:00","duration":1800.0,"#
    + #""enclosures":[{"url":"https://example.com/1.mp3","type":"audio/mpeg","length":1024}],"#
    + #""season":2,"itunes_season":1,"episode":7.0,"line":12}"#
  private let odd =
    #""episode_id":"e2","id_origin":"derived","title":"=HYPERLINK(\"x\")","#
    + #""enclosures":[{"length_raw":"big","mends":["number-unreadable"]}],"#
    + #""persons":[{"name":"Ann","role":"host"},{"name":"Bob","href":"https://example.com/bob"}],"#
    + #""published_raw":"soon","duration_raw":"an hour","#
    + #""mends":["date-unreadable","duration-unreadable"],"#
    + #""extensions":{"attributes":[{"name":"mood","value":"calm","element":"guid"}],"#
    + #""elements":[{"name":"note","prefix":"x","namespace":"urn:x","#
    + #""attributes":[{"name":"n","value":"1"}],"content":[{"text":"so "},"#
    + #"{"name":"b","text":"loud"}]},{"name":"bare"}]}}"#

  @Test("a compact document has the feed first, then its episodes, in one line")
  func compact() throws {
    let (text, report) = try ExportSample.export("json") { $0.isPretty = false }
    #expect(
      text == "{\(feedFields)\(moreFeedFields)\"type\":\"episodic\",\(links),\"episodes\":["
        + "{\(keys)\(plain),{\(keys)\(odd)]}\n"
    )
    #expect(report == ExportReport())
  }

  @Test("NDJSON has a line for each episode, then one for the feed, whose type is itunes_type")
  func lines() throws {
    let (text, _) = try ExportSample.export("ndjson")
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 3)
    #expect(lines[0] == "{\"type\":\"episode\",\(keys)\(plain)")
    #expect(lines[1] == "{\"type\":\"episode\",\(keys)\(odd)")
    #expect(
      lines[2]
        == "{\"type\":\"feed\",\(feedFields)\(moreFeedFields)\"itunes_type\":\"episodic\",\(links)}"
    )
    #expect(text.hasSuffix("}\n"))
  }

  @Test("pretty and compact documents say the same, for any size of the pieces")
  func pretty() throws {
    let compact = try ExportSample.export("json") { $0.isPretty = false }.text
    for chunkSize in [1, 100, 65_536] {
      let pretty = try ExportSample.export("json", chunkSize: chunkSize).text
      #expect(pretty.hasPrefix("{\n  \"kind\": \"feed\",\n"))
      #expect(pretty.contains("\n  \"episodes\": [\n    {\n      \"source\": "))
      #expect(pretty.hasSuffix("\n    }\n  ]\n}\n"))
      let one = try JSONSerialization.jsonObject(with: Data(pretty.utf8)) as? NSDictionary
      let other = try JSONSerialization.jsonObject(with: Data(compact.utf8)) as? NSDictionary
      #expect(one != nil && one == other)
    }
  }

  @Test("a feed without episodes has no list of them")
  func noEpisodes() throws {
    let (text, _) = try ExportSample.export("json", [.feed(ExportSample.feed)])
    #expect(!text.contains("episodes"))
    #expect(text.hasSuffix("\n}\n"))
  }

  @Test("a feed that was read in part says so, and a whole one does not")
  func partial() throws {
    for name in ["json", "ndjson"] {
      let part = try ExportSample.export(name, isPartial: true) { $0.isPretty = false }.text
      #expect(part.contains("\"partial\":true"))
      #expect(!(try ExportSample.export(name).text.contains("partial")))
    }
  }

  @Test("channel elements that come late are in the feed, once")
  func late() throws {
    var early = Feed()
    early.id = "917393e3"
    let events: [FeedEvent] = [
      .feed(early), .episode(ExportSample.plainEpisode), .feedChanged(ExportSample.feed),
    ]
    for name in ["json", "ndjson"] {
      let text = try ExportSample.export(name, events) { $0.isPretty = false }.text
      #expect(text.ranges(of: "\"kind\":\"feed\"").count == 1)
      #expect(text.contains("\"language\":\"en-gb\""))
    }
    let lines = try ExportSample.export("ndjson", events).text.split(whereSeparator: \.isNewline)
    #expect(!lines[0].contains("feed_title"))
  }

  @Test("nothing is written for an input that gave nothing")
  func nothing() throws {
    #expect(try ExportSample.export("json", []).text.isEmpty)
    #expect(try ExportSample.export("ndjson", []).text.isEmpty)
  }

  @Test("no object has a key twice, even when a field failed twice")
  func uniqueKeys() throws {
    var episode = ExportSample.oddEpisode
    episode.sourceTexts.all += episode.sourceTexts.all
    let text = try ExportSample.export("ndjson", [.episode(episode)]).text
    #expect(text.ranges(of: "\"published_raw\"").count == 1)
    #expect(text.ranges(of: "date-unreadable").count == 1)
  }

  @Test("many episodes, more than fit into memory, come out whole and in order")
  func many() throws {
    var events: [FeedEvent] = [.feed(ExportSample.feed)]
    var episode = ExportSample.plainEpisode
    episode.content = String(repeating: "show notes ", count: 10_000)
    for number in 0..<60 {
      episode.id = "e\(number)"
      events.append(.episode(episode))
    }
    let text = try ExportSample.export("json", events).text
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let episodes = object?["episodes"] as? [[String: Any]]
    #expect(episodes?.compactMap { $0["episode_id"] as? String } == (0..<60).map { "e\($0)" })
  }

  @Test("a failure of the output ends the writing and is thrown")
  func failure() {
    struct Full: Error {}
    for format in Exporters.all {
      var sink = ByteSink(chunkSize: 16) { _ in throw Full() }
      format.begin(ExportOptions(), &sink)
      var exporter = format.makeExporter(ExportOptions())
      for event in ExportSample.events { exporter.add(event, to: &sink) }
      exporter.finish(Summary(), to: &sink)
      format.end(ExportOptions(), &sink)
      #expect(throws: Full.self) { try sink.flush() }
    }
  }
}
