import FeedKit

/// Reads the names that labels of speakers get: a CSV file with the columns `label` and `name`.
enum SpeakerNames {
  private static let byteLimit = 10_000_000

  /// The names by label.
  static func read(_ path: String) throws -> [String: String] {
    let rows = rows(of: try bytes(of: path))
    guard let header = rows.first else {
      throw UsageError("\(path.visible) is empty; it needs the columns label and name")
    }
    let columns = header.map { $0.lowercased() }
    guard let label = columns.firstIndex(of: "label"), let name = columns.firstIndex(of: "name")
    else {
      throw UsageError("\(path.visible) needs a first line with the columns label and name")
    }
    var names: [String: String] = [:]
    for row in rows.dropFirst() where row.count > max(label, name) {
      guard !row[label].isEmpty, !row[name].isEmpty else { continue }
      names[row[label]] = row[name]
    }
    return names
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    do {
      let reader = try FileReader(path == "-" ? .standardInput : .file(Path(path)))
      while all.count < byteLimit {
        let count = try reader.read(into: &buffer)
        if count == 0 { break }
        all.append(contentsOf: buffer[..<count])
      }
    } catch {
      throw UsageError("cannot read \(path.visible): \(error.message)")
    }
    return all
  }

  /// The rows of a table as RFC 4180 has it; a byte order mark is left out.
  private static func rows(of bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func ended() -> String {
      let text = String(decoding: cell, as: UTF8.self)
      return text.split(separator: " ").joined(separator: " ")
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if index < bytes.count, bytes[index] == byte {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
      case UInt8(ascii: ","):
        row.append(ended())
        cell = []
      case 0x0D, 0x0A:
        guard !row.isEmpty || !cell.isEmpty else { continue }
        rows.append(row + [ended()])
        row = []
        cell = []
      default: cell.append(byte)
      }
    }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [ended()]) }
    return rows
  }
}
