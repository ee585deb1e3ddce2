import Foundation
import Testing

@Suite("feedtool links")
struct LinksTests {
  @Test("transcripts are a table with keys and paths")
  func transcripts() throws {
    let tool = try Tool()
    let result = try tool.run("links", "--to", "csv", input: FeedText.feed(items: 1))
    #expect(result.status == 0)
    let lines = result.output.components(separatedBy: "\r\n")
    #expect(
      lines[0] == "source,feed_id,feed_title,episode_id,episode_guid,url,type,language,path"
    )
    let cells = lines[1].split(separator: ",", omittingEmptySubsequences: false)
    #expect(
      cells[2...7] == ["Show", "guid-0", "guid-0", "https://example.com/0.vtt", "text/vtt", "en"]
    )
    #expect(cells[8].hasPrefix("show-"))
    #expect(cells[8].hasSuffix(".vtt"))
  }

  @Test("each kind has its URLs")
  func kinds() throws {
    let tool = try Tool()
    let chapters =
      "<podcast:chapters url=\"https://example.com/c.json\" type=\"application/json\"/>"
    let item = FeedText.item(1).replacing("</item>", with: chapters + "</item>")
    let feed = FeedText.feed(items: 0, extra: item)
    let expected = [
      "feeds": "https://example.com/feed.xml\n",
      "transcripts": "https://example.com/1.vtt\n",
      "chapters": "https://example.com/c.json\n",
      "audio": "https://example.com/1.mp3\n",
    ]
    for (kind, urls) in expected {
      let result = try tool.run("links", "--show", kind, "--to", "txt", input: feed)
      #expect(result.output == urls)
    }
  }

  @Test("a path cannot leave its folder, nor hide, nor bear a reserved name")
  func paths() throws {
    let tool = try Tool()
    var paths: Set<String> = []
    for (number, title) in ["../../etc/passwd", ".bashrc", "con", "-rf", "", "ÄÖ", "a/b"]
      .enumerated()
    {
      let feed = FeedText.feed(items: 0, title: title)
        .replacing(
          "</channel>",
          with: FeedText.item(number).replacing("Episode \(number)", with: title) + "</channel>"
        )
        .replacing(".vtt", with: ".vtt/../../x.sh%2F..?y=/../z")
      let result = try tool.run("links", "--to", "ndjson", input: feed)
      let path = try #require(result.output.components(separatedBy: "\"path\":\"").last)
        .replacing("\"}\n", with: "")
      let allowed = path.unicodeScalars.allSatisfy { scalar in
        "abcdefghijklmnopqrstuvwxyz0123456789-./".unicodeScalars.contains(scalar)
      }
      #expect(allowed)
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      #expect(parts.count == 2)
      for part in parts {
        #expect(part.first?.isLetter == true || part.first?.isNumber == true)
        #expect(part.contains("-"))
        #expect(!part.contains(".."))
      }
      #expect(paths.insert(path).inserted)
    }
  }

  @Test("a configuration for curl holds only web links, and no link can break out of it")
  func curl() throws {
    let tool = try Tool()
    let items = [
      "ftp://example.com/1.mp3", "https://example.com/a&quot;b&#10;output = c [1-9].mp3",
    ]
    .map { "<item><enclosure url=\"\($0)\" length=\"1\" type=\"audio/mpeg\"/></item>" }
    let feed = FeedText.feed(items: 0, extra: items.joined())
    let result = try tool.run("links", "--show", "audio", "--to", "curl", input: feed)
    let urls = result.lines.filter { $0.hasPrefix("url") }
    #expect(urls.count == 1)
    #expect(result.lines.filter { $0.hasPrefix("output") }.count == 1)
    #expect(urls.first?.hasPrefix("url = \"https://example.com/a%22b") == true)
    #expect(result.lines.contains("globoff"))
    #expect(result.errors.contains("(1)"))
  }
}
