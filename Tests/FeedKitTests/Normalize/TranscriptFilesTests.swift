import FeedKit
import Testing

@Suite("Files of transcripts")
struct TranscriptFilesTests {
  private func matches(_ paths: [String], _ urls: String...) -> [TranscriptFiles.Match] {
    let found = TranscriptFiles(paths: paths).matches(for: Set(urls))
    return urls.map { found[$0] ?? .none }
  }

  @Test("a file belongs to the URL that ends with its name")
  func name() {
    #expect(
      matches(["a/one.vtt", "two.srt"], "https://example.com/t/one.vtt?x=1", "two.srt#top")
        == [.file("a/one.vtt"), .file("two.srt")]
    )
    #expect(matches(["one.vtt"], "https://example.com/another.vtt", "") == [.none, .none])
  }

  @Test("of several files with the name, the one with most of the path in common counts")
  func longestPath() {
    #expect(
      matches(
        ["1/t.vtt", "2/t.vtt", "x/2/t.vtt"],
        "https://example.com/x/2/t.vtt",
        "https://example.com/x/1/t.vtt"
      ) == [.file("x/2/t.vtt"), .file("1/t.vtt")]
    )
  }

  @Test("where nothing tells two files apart, none is taken")
  func tiedFiles() {
    #expect(
      matches(["1/t.vtt", "2/t.vtt"], "https://example.com/3/t.vtt")
        == [.ambiguous(["1/t.vtt", "2/t.vtt"])]
    )
  }

  @Test("one file that two URLs could mean is the transcript of neither")
  func tiedURLs() {
    let urls = ["https://example.com/1/t.vtt", "https://example.com/2/t.vtt"]
    #expect(matches(["t.vtt"], urls[0], urls[1]) == [.ambiguous(["t.vtt"]), .ambiguous(["t.vtt"])])
    #expect(matches(["1/t.vtt"], urls[0], urls[1]) == [.file("1/t.vtt"), .none])
  }

  @Test("escapes in a URL are the characters that they stand for, and compressed files count")
  func spelling() {
    #expect(
      matches(["ä b.vtt.gz"], "https://example.com/%C3%A4%20b.vtt") == [.file("ä b.vtt.gz")]
    )
  }
}
