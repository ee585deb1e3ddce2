import Testing

@Suite("feedtool repair")
struct RepairTests {
  private let good = "<?xml version='1.0'?>\n<rss><channel><title>T</title></channel></rss>\n"

  @Test("a good document comes out byte for byte")
  func unchanged() throws {
    let result = try Tool().run("repair", input: good)
    #expect(result.output == good)
    #expect(result.status == 0)
  }

  @Test("a bad one comes out mended, and a second repair changes nothing")
  func bad() throws {
    let tool = try Tool()
    let bad = "<rss><channel><title>A & B</title><item><title>x</item></channel></rss>"
    let result = try tool.run("repair", input: bad)
    #expect(
      result.output
        == "<rss><channel><title>A &amp; B</title><item><title>x</title></item></channel></rss>"
    )
    #expect(result.status == 0)
    #expect(result.errors.contains("[repair-ampersand]"))
    #expect(try tool.run("repair", input: result.output).output == result.output)
  }

  @Test("the difference shows the lines that change, the log what changed in them")
  func difference() throws {
    let bad = "<rss>\n<channel>\n<title>A & B</title>\n</channel>\n</rss>\n"
    let result = try Tool().run("repair", "--diff", "--log", input: bad)
    #expect(result.output.contains("-<title>A & B</title>\n+<title>A &amp; B</title>\n"))
    #expect(result.output.contains("@@ -1,5 +1,5 @@"))
    #expect(result.errors.contains("\"&\" to \"&amp;\""))
  }
}
