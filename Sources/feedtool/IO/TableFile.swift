import FeedKit

/// A table that a user gives, as RFC 4180 has it: a first line of column names, then rows.
struct TableFile {
  /// A row, and where it stands.
  struct Row {
    /// The line that it begins in, from 1.
    var line: Int
    fileprivate var cells: [String]

    /// The text of a cell, white space made single; `nil` when it is empty or not there.
    subscript(column: Int) -> String? {
      column < cells.count && !cells[column].isEmpty ? cells[column] : nil
    }

    /// The text of a cell in a column that the table may not have.
    subscript(column: Int?) -> String? { column.flatMap { self[$0] } }
  }

  private static let byteLimit = 100_000_000

  /// The rows after the first.
  private(set) var rows: [Row]
  private let names: [String]

  /// Whether there is not even a first line.
  let isEmpty: Bool

  /// Reads a file, or standard input.
  init(_ path: String) throws {
    var all = Self.rows(of: try Self.bytes(of: path))
    isEmpty = all.isEmpty
    names = all.isEmpty ? [] : all.removeFirst().cells.map { $0.lowercased() }
    rows = all
  }

  /// The place of a column; `nil` when there is none of that name.
  func column(_ name: String) -> Int? { names.firstIndex(of: name) }

  private static func bytes(of path: String) throws -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    do {
      let reader = try FileReader(path == "-" ? .standardInput : .file(Path(path)))
      while true {
        let count = try reader.read(into: &buffer)
        if count == 0 { return all }
        all.append(contentsOf: buffer[..<count])
        guard all.count <= byteLimit else {
          throw UsageError("\(path.visible) is too large for a table of this kind")
        }
      }
    } catch let error as SystemError {
      throw UsageError("cannot read \(path.visible): \(error.message)")
    }
  }

  /// The rows; a byte order mark is left out.
  private static func rows(of bytes: [UInt8]) -> [Row] {
    var rows: [Row] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var line = 1
    var firstLine = 1
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func ended() -> String {
      String(decoding: cell, as: UTF8.self).split(separator: " ").joined(separator: " ")
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
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
        if !row.isEmpty || !cell.isEmpty {
          rows.append(Row(line: firstLine, cells: row + [ended()]))
          row = []
          cell = []
        }
        firstLine = line
      default: cell.append(byte)
      }
    }
    if !row.isEmpty || !cell.isEmpty {
      rows.append(Row(line: firstLine, cells: row + [ended()]))
    }
    return rows
  }
}
