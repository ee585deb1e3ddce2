import FeedKit

/// A table that says which transcripts belong to which episodes: `--transcript-map`.
///
/// It has the columns `source` or `feed_id`, `episode_id` or `episode_guid`, and `path`; and may have
/// `language`, `label` and `speaker`. What `feedtool links` writes is one.
struct TranscriptMap {
  /// A row of the table.
  struct Row {
    var line: Int
    var path: String
    var language: String?
    var label: String?
    var speaker: String?
  }

  /// The feed and the episode that rows are about, by one of the names that each has.
  private struct Episode: Hashable {
    var feed: String
    var isFeedID: Bool
    var episode: String
    var isGUID: Bool
  }

  /// The table's name.
  let name: String
  private var rows: [Episode: [Row]] = [:]
  /// Rows by the line they stand in that no episode was found for yet.
  private(set) var unused: Set<Int> = []
  /// The episodes that each row was found for, by its line.
  private var episodes: [Int: Set<[String]>] = [:]
  /// Lines of rows that mean several episodes, and how many.
  var shared: [(line: Int, count: Int)] {
    episodes.filter { $0.value.count > 1 }.map { ($0.key, $0.value.count) }
  }
  /// Lines of rows that lack what a row needs.
  private(set) var incomplete: [Int] = []

  init(_ name: String) throws {
    self.name = name
    let table = try TableFile(name)
    let columns = (
      source: table.column("source"), feedID: table.column("feed_id"),
      id: table.column("episode_id"), guid: table.column("episode_guid"), path: table.column("path")
    )
    guard columns.source != nil || columns.feedID != nil, columns.id != nil || columns.guid != nil,
      columns.path != nil
    else {
      throw UsageError(
        "\(name.visible) needs a first line with the columns source or feed_id, episode_id or "
          + "episode_guid, and path"
      )
    }
    for row in table.rows {
      let feedID = row[columns.feedID]
      let id = row[columns.id]
      guard let feed = feedID ?? row[columns.source], let episode = id ?? row[columns.guid],
        let path = row[columns.path]
      else {
        incomplete.append(row.line)
        continue
      }
      let key = Episode(feed: feed, isFeedID: feedID != nil, episode: episode, isGUID: id == nil)
      rows[key, default: []].append(
        Row(
          line: row.line,
          path: path,
          language: row[table.column("language")],
          label: row[table.column("label")],
          speaker: row[table.column("speaker")]
        )
      )
      unused.insert(row.line)
    }
  }

  /// The rows for an episode, in the order of the table; from now on they count as used.
  mutating func take(for keys: EpisodeKeys) -> [Row] {
    var found: [Row] = []
    for (feed, isFeedID) in [(keys.source, false), (keys.feedID, true)] {
      for (episode, isGUID) in [(keys.episodeID, false), (keys.episodeGUID ?? "", true)] {
        let key = Episode(feed: feed, isFeedID: isFeedID, episode: episode, isGUID: isGUID)
        found += rows[key] ?? []
      }
    }
    for row in found {
      unused.remove(row.line)
      // Snapshots of a feed list one episode several times.
      episodes[row.line, default: []].insert([keys.feedID, keys.episodeID])
    }
    return found.sorted { $0.line < $1.line }
  }
}
