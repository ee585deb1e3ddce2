/// Rows of cells in columns: the first column to the left, numbers to the right.
struct Table {
  private var rows: [[String]]

  /// Makes a table with its heads.
  init(_ heads: String...) {
    rows = [heads]
  }

  /// Adds a row.
  mutating func add(_ cells: String...) {
    rows.append(cells)
  }

  /// The table as lines.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + gap : gap + cell
      }
      .joined(separator: "  ")
    }
    .joined(separator: "\n")
  }
}

/// A number with so many digits after the point.
func fixed(_ value: Double, _ digits: Int) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return "-" }
  let factor = (0..<digits).reduce(1) { product, _ in product * 10 }
  let scaled = Int((abs(value) * Double(factor)).rounded())
  let sign = value < 0 && scaled > 0 ? "-" : ""
  guard digits > 0 else { return sign + String(scaled) }
  let fraction = String(scaled % factor)
  let zeros = String(repeating: "0", count: digits - fraction.utf8.count)
  return sign + String(scaled / factor) + "." + zeros + fraction
}

/// The middle value of several; 0 of none.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard let upper = sorted.dropFirst(sorted.count / 2).first else { return 0 }
  guard sorted.count % 2 == 0 else { return upper }
  return (sorted[sorted.count / 2 - 1] + upper) / 2
}
