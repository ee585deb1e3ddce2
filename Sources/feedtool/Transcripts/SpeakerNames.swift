import FeedKit

/// Reads the names that labels of speakers get: a CSV file with the columns `label` and `name`.
enum SpeakerNames {
  /// The names by label.
  static func read(_ path: String) throws -> [String: String] {
    let table = try TableFile(path)
    guard !table.isEmpty else {
      throw UsageError("\(path.visible) is empty; it needs the columns label and name")
    }
    guard let label = table.column("label"), let name = table.column("name") else {
      throw UsageError("\(path.visible) needs a first line with the columns label and name")
    }
    var names: [String: String] = [:]
    for row in table.rows {
      guard let key = row[label], let value = row[name] else { continue }
      names[key] = value
    }
    return names
  }
}
