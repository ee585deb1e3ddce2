import Foundation
import Testing

/// Documents in files: the fixtures, the samples, and other projects' feeds where they are at hand.
enum FeedFiles {
  struct File: Sendable, CustomTestStringConvertible {
    let url: URL
    var testDescription: String { url.lastPathComponent }
    var name: String { url.lastPathComponent }

    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }
  }

  static let fixtures = files(
    in: tests.appending(path: "Fixtures"),
    endings: ["xml", "gz", "jsonfeed"]
  )
  static let samples = files(in: root.appending(path: "Samples"), endings: ["xml", "gz"])
  static var own: [File] { fixtures + samples }

  /// Feeds of other projects in one of the corpus's folders; empty where there is no corpus.
  static func corpus(
    _ folder: String,
    endings: Set<String> = ["xml", "rss", "atom"]
  ) -> [File] {
    guard let corpus else { return [] }
    return files(in: corpus.appending(path: folder), endings: endings)
  }

  /// All XML documents of other projects, in order of their paths; empty where they are not at hand.
  static let suites: [File] = {
    guard let root = corpus?.deletingLastPathComponent() else { return [] }
    return ["corpus", "feeds"].flatMap { folder in
      let found = FileManager.default.enumerator(
        at: root.appending(path: folder),
        includingPropertiesForKeys: nil
      )
      return (found?.compactMap { $0 as? URL } ?? [])
        .filter { ["xml", "rss", "atom", "rdf", "gz"].contains($0.pathExtension) }
        .sorted { $0.path < $1.path }
        .map { File(url: $0) }
    }
  }()

  /// The folder of other projects' feeds: `FEEDKIT_SUITES` names it, or it stands beside the project.
  static let corpus: URL? = {
    let named = ProcessInfo.processInfo.environment["FEEDKIT_SUITES"].map {
      [URL(filePath: $0, directoryHint: .isDirectory)]
    }
    return (named ?? besides()).lazy
      .map { $0.appending(path: "corpus") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  private static let tests = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

  private static func besides() -> [URL] {
    let parent = root.deletingLastPathComponent()
    return contents(of: parent).map { $0.appending(path: "suites") }
  }

  private static func files(in folder: URL, endings: Set<String>) -> [File] {
    contents(of: folder)
      .filter { endings.contains($0.pathExtension) }
      .map { File(url: $0) }
  }

  private static func contents(of folder: URL) -> [URL] {
    let found = try? FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    return (found ?? []).sorted { $0.path < $1.path }
  }
}
