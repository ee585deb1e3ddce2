import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("feedtool streams", .timeLimit(.minutes(5)))
struct StreamTests {
  @Test("lines come while the input is still being written")
  func firstLine() throws {
    let tool = try Tool()
    let process = tool.process(["parse", "--to", "ndjson"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let text = FeedText.feed(items: 200)
    let end = try #require(text.range(of: "</channel>"))
    try input.fileHandleForWriting.write(contentsOf: Data(text[..<end.lowerBound].utf8))
    let first = output.fileHandleForReading.availableData
    #expect(first.starts(with: Data("{\"type\":\"episode\"".utf8)))
    try input.fileHandleForWriting.write(contentsOf: Data(text[end.lowerBound...].utf8))
    try input.fileHandleForWriting.close()
    let rest = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect((first + rest).split(separator: 10).count == 201)
  }

  @Test("a pipe that is closed early ends the run quietly")
  func closedPipe() throws {
    let tool = try Tool()
    try tool.write(FeedText.feed(items: 5_000), to: "feed.xml")
    let process = tool.process(["parse", "--to", "ndjson", "feed.xml"])
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    _ = try output.fileHandleForReading.read(upToCount: 100)
    try output.fileHandleForReading.close()
    let words = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(words.isEmpty)
  }

  @Test("an interrupt is exit code 130 and leaves no file")
  func interrupt() throws {
    let tool = try Tool()
    let process = tool.process(["parse", "--to", "ndjson", "-o", "list.ndjson"])
    let (input, errors) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardError = errors
    // Where the tests run in the background, interrupts are ignored, and the tool would inherit that.
    signal(SIGINT, SIG_DFL)
    try process.run()
    let text = FeedText.mended(items: 3)
    let end = try #require(text.range(of: "</channel>"))
    try input.fileHandleForWriting.write(contentsOf: Data(text[..<end.lowerBound].utf8))
    // Once it tells of the first item, the output is open.
    #expect(!errors.fileHandleForReading.availableData.isEmpty)
    #expect(try tool.names().count == 1)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(try tool.names().isEmpty)
  }
}
