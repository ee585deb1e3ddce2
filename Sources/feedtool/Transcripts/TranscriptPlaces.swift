import ArgumentParser
import FeedKit

/// Where the transcripts of episodes are.
struct TranscriptPlaces: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with transcripts, found by the names that feeds link to.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var transcripts: String?

  @Option(
    help: ArgumentHelp(
      "A table that says which transcript belongs to which episode; that of links is one.",
      valueName: "file.csv"
    ),
    completion: .file(extensions: ["csv"])
  )
  var transcriptMap: String?

  /// What joins them to episodes; `nil` when none were named.
  func join() throws -> TranscriptJoin? {
    guard transcripts != nil || transcriptMap != nil else { return nil }
    return TranscriptJoin(
      folder: try transcripts.map(TranscriptFolder.init),
      map: try transcriptMap.map(TranscriptMap.init)
    )
  }
}
