import Testing

@testable import FeedKit

@Suite struct TableExportTests {
  private func table(
    _ events: [FeedEvent] = ExportSample.events,
    _ change: (inout ExportOptions) -> Void = { _ in }
  ) throws -> [[String: String]] {
    let rows = try TableReader.rows(ExportSample.export("csv", events, change).text)
    let header = try #require(rows.first)
    return rows.dropFirst().map { row in
      #expect(row.count == header.count)
      return Dictionary(uniqueKeysWithValues: zip(header, row))
    }
  }

  @Test("every row has every column, whatever the episodes hold")
  func columns() throws {
    for name in ["csv", "tsv"] {
      let format = try #require(Exporters.format(named: name))
      #expect(format.columns.count == Set(format.columns).count)
      let text = try ExportSample.export(name, [.episode(Episode())]).text
      let separator: Character = name == "csv" ? "," : "\t"
      for line in text.split(whereSeparator: \.isNewline) {
        let cells = line.split(separator: separator, omittingEmptySubsequences: false)
        #expect(cells.count == format.columns.count)
      }
      let header = format.columns.joined(separator: String(separator))
      #expect(text.hasPrefix(header + (name == "csv" ? "\r\n" : "\n")))
    }
  }

  @Test("a row has the keys of its feed and the values of its episode")
  func values() throws {
    let row = try table()[0].filter { !$0.value.isEmpty }
    #expect(
      row == [
        "source": "shows/rocks.xml", "feed_id": "917393e3", "feed_title": "Rocks & \"Roll\"",
        "episode_id": "e1", "episode_guid": "e1", "id_origin": "guid", "guid": "e1",
        "title": "One", "published": "2026-01-01T01:18:06+02:00", "duration": "1800.0",
        "enclosure_url": "https://example.com/1.mp3", "enclosure_type": "audio/mpeg",
        "enclosure_length": "1024", "season": "2", "itunes_season": "1", "episode": "7.0",
        "line": "12",
      ]
    )
  }

  @Test("lists are joined place by place, source texts kept, and a formula made inert")
  func lists() throws {
    let row = try table()[1].filter { !$0.value.isEmpty }
    #expect(
      row == [
        "source": "shows/rocks.xml", "feed_id": "917393e3", "feed_title": "Rocks & \"Roll\"",
        "episode_id": "e2", "id_origin": "derived", "title": "'=HYPERLINK(\"x\")",
        "enclosure_mends": "number-unreadable", "enclosure_length_raw": "big",
        "person_name": "Ann; Bob", "person_role": "host; ",
        "person_href": "; https://example.com/bob",
        "mends": "date-unreadable; duration-unreadable", "published_raw": "soon",
        "duration_raw": "an hour",
      ]
    )
  }

  @Test("lists of typed values are joined too")
  func typedLists() throws {
    var episode = Episode()
    var first = Enclosure()
    first.byteCount = 5
    var second = Enclosure()
    second.url = "u"
    second.sourceTexts.all = [SourceText(field: "length", text: "x", rule: "r")]
    episode.enclosures = [first, Enclosure(), second]
    var soundbite = Soundbite()
    soundbite.start = .seconds(1)
    episode.soundbites = [soundbite, soundbite]
    let row = try table([.episode(episode)])[0]
    #expect(row["enclosure_length"] == "5; ; ")
    #expect(row["enclosure_url"] == "; ; u")
    #expect(row["enclosure_type"] == "")
    #expect(row["enclosure_length_raw"] == "; ; x")
    #expect(row["soundbite_start"] == "1.0; 1.0")
  }

  @Test("what has no column is reported as lost, and inert cells are counted")
  func report() throws {
    let report = try ExportSample.export("csv").report
    #expect(report.inertCells == 1)
    #expect(report.lost == ["extensions": 3])
    let raw = try ExportSample.export("csv") { $0.rawCells = true }.report
    #expect(raw.inertCells == 0)
  }

  @Test("each chosen column has the cells that it has among all")
  func chosen() throws {
    let all = try table()
    let format = try #require(Exporters.format(named: "csv"))
    for column in format.columns {
      let one = try table { $0.columns = [column] }
      #expect(one.map { $0[column] } == all.map { $0[column] })
    }
    let text = try ExportSample.export("csv") { $0.columns = ["title", "person_name", "nonsense"] }
    #expect(
      text.text
        == "title,person_name\r\nOne,\r\n\"'=HYPERLINK(\"\"x\"\")\",Ann; Bob\r\n"
    )
    #expect(text.report.inertCells == 1)
  }

  @Test("the byte order mark comes first, and only when it is wanted")
  func byteOrderMark() throws {
    #expect(try ExportSample.export("csv") { $0.hasByteOrderMark = true }.text.utf8.first == 0xEF)
    #expect(try ExportSample.export("csv").text.hasPrefix("source,"))
  }
}
