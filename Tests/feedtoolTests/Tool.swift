import Foundation
import Testing

/// What a run of the tool left behind.
struct ToolResult {
  var status: Int32
  var output: String
  var errors: String

  /// The lines on standard error.
  var errorLines: [Substring] { errors.split(separator: "\n") }
  /// The lines on standard output.
  var lines: [Substring] { output.split(separator: "\n") }
}

/// Runs the built tool in a folder of its own, which goes when the test is done.
final class Tool {
  /// The folder that the tool runs in.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("feedtool-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The built tool, which stands beside the bundle of the tests.
  static let executable: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let runner = bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return runner.deletingLastPathComponent().appendingPathComponent("feedtool")
  }()

  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the tool to its end.
  func run(
    _ arguments: String...,
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> ToolResult {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs the tool to its end.
  func run(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> ToolResult {
    let process = process(arguments, environment: environment)
    let names = try ["in", "out", "err"].map { name in
      let url = folder.appendingPathComponent(".test-\(name)")
      try Data(name == "in" ? input.utf8 : "".utf8).write(to: url)
      return url
    }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return ToolResult(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self)
    )
  }

  /// Runs the tool with a terminal as input and output.
  func runOnTerminal(_ arguments: String...) throws -> (status: Int32, shown: String) {
    let terminal = try Terminal()
    let handle = FileHandle(fileDescriptor: terminal.follower, closeOnDealloc: false)
    let process = process(arguments, environment: ["TERM": "xterm"])
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    let shown = terminal.readToEnd()
    process.waitUntilExit()
    return (process.terminationStatus, shown)
  }

  /// A process of the tool that has not begun.
  func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var all = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "CLICOLOR_FORCE"] { all[name] = nil }
    process.environment = all.merging(environment) { $1 }
    return process
  }

  /// Writes a file, with the folders above it.
  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file, with the folders above it.
  func write(_ data: Data, to name: String) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: url)
  }

  /// Reads a file.
  func read(_ name: String) throws -> String {
    String(
      decoding: try Data(contentsOf: folder.appendingPathComponent(name)),
      as: UTF8.self
    )
  }

  /// The names of the files that are there, apart from those of the test itself.
  func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".test-") }.sorted()
  }
}

/// Feeds as text.
enum FeedText {
  /// A good feed with so many items.
  static func feed(items: Int = 2, title: String = "Show", extra: String = "") -> String {
    let items = (0..<items).map { item($0) }.joined(separator: "\n")
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
        xmlns:podcast="https://podcastindex.org/namespace/1.0"
        xmlns:atom="http://www.w3.org/2005/Atom">
      <channel>
      <title>\(title)</title><link>https://example.com/</link><description>A show</description>
      <atom:link rel="self" type="application/rss+xml" href="https://example.com/feed.xml"/>
      <language>en</language>
      \(extra)
      \(items)
      </channel>
      </rss>

      """
  }

  /// One item.
  static func item(_ number: Int, date: String = "Thu, 01 Jan 2026 10:00:00 GMT") -> String {
    """
    <item><title>Episode \(number)</title><guid isPermaLink="false">guid-\(number)</guid>
    <pubDate>\(date)</pubDate><itunes:duration>60</itunes:duration>
    <enclosure url="https://example.com/\(number).mp3" length="1" type="audio/mpeg"/>
    <podcast:transcript url="https://example.com/\(number).vtt" type="text/vtt"/></item>
    """
  }

  /// A feed whose items have dates that cannot be read.
  static func mended(items: Int) -> String {
    let items = (0..<items).map { item($0, date: "some day") }.joined(separator: "\n")
    return feed(items: 0, extra: items)
  }

  /// A feed that ends in the midst of its last item.
  static func truncated(items: Int = 3) -> String {
    let whole = feed(items: items)
    guard let last = whole.range(of: "<enclosure", options: .backwards) else { return whole }
    return String(whole[..<last.upperBound])
  }
}
