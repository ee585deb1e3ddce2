import Testing

@testable import FeedKit

@Suite struct CSVWriterTests {
  private func row(
    _ cells: [String?],
    separator: CSVWriter.Separator = .comma,
    isRaw: Bool = false
  ) throws -> String {
    try SinkCapture.text { sink in
      sink.writeRows(separator: separator, isRaw: isRaw) { table in
        for cell in cells { table.cell(cell) }
        table.endRow()
      }
    }
  }

  @Test("a cell is quoted when it has a comma, a quote or a line break, and only then")
  func quoting() throws {
    let cases = [
      "plain": "plain", "": "\"\"", "a,b": "\"a,b\"", "a\"b": "\"a\"\"b\"", "a\nb": "\"a\nb\"",
      "a\rb": "\"a\rb\"", "a b": "a b", "a\tb": "a\tb", " a ": " a ", "a;b": "a;b",
      "a\u{0}b": "a\u{FFFD}b",
    ]
    for (cell, expected) in cases {
      #expect(try row([cell]) == expected + "\r\n")
    }
    #expect(try row(["a", nil, "b"]) == "a,,b\r\n")
    #expect(try row([nil, nil]) == ",\r\n")
  }

  @Test("what is to be quoted is found at every place of every length")
  func quotingEverywhere() throws {
    for length in [1, 8, 15, 16, 17, 31, 32, 33, 50] {
      for place in 0..<length {
        for special in [",", "\"", "\n", "\r"] as [Character] {
          var cell = Array(repeating: "x" as Character, count: length)
          cell[place] = special
          let text = String(cell)
          #expect(try TableReader.rows(row([text, "y"], isRaw: true)) == [[text, "y"]])
        }
      }
    }
  }

  @Test("a reader reads back the cells that were written")
  func roundTrip() throws {
    let cells = [
      "a", "", "\"", "\"\"", "a,b", "line\r\nbreak", "東京, \"Tokyo\"",
      String(repeating: "x,\"", count: 99),
    ]
    #expect(try TableReader.rows(row(cells)) == [cells])
  }

  @Test("numbers, times and flags are written plainly")
  func typed() throws {
    let text = try SinkCapture.text { sink in
      sink.writeRows { table in
        table.cell(-5)
        table.cell(7.0)
        table.cell(seconds: .seconds(-1))
        table.cell(Timestamp(secondsSinceEpoch: 0))
        table.cell(false)
        table.cell(nil as Int?)
        table.cell(nil as Bool?)
        table.endRow()
      }
    }
    #expect(text == "-5,7.0,-1.0,1970-01-01T00:00:00Z,false,,\r\n")
  }

  private static let formulas = [
    "=1+1", "+cmd", "-cmd", "@SUM(A1)", "\tx", "\r=1", "\n=1", "  =1", "\u{A0}=1", "\u{FEFF}=1",
    "\u{3000}=1", "＝1", "＋1", "－1", "＠x", " ＝1", "-", "+", "-5x", "+3.1.2", "-1e", "--5", "-.",
    "=\"a,b\"", "- a list item",
  ]

  @Test("a cell that a spreadsheet would take for a formula is made inert", arguments: formulas)
  func formula(cell: String) throws {
    var inertCells = 0
    let text = try SinkCapture.text { sink in
      inertCells = sink.writeRows { table in
        table.cell(cell)
        table.endRow()
      }
    }
    #expect(TableReader.rows(text) == [["'" + cell]])
    #expect(inertCells == 1)
    #expect(try TableReader.rows(row([cell], isRaw: true)) == [[cell]])
  }

  @Test("plain numbers and words are not altered")
  func noFormula() throws {
    let cells = [
      "-5", "+3.1", "-.5", "+1e6", "-1.5E-3", " -5 ", "a=b", "5-3", "x@example.com", "(=1)", "'=1",
      "é", "→", "ＡＢ", "…",
    ]
    #expect(try TableReader.rows(row(cells)) == [cells])
  }

  @Test("with tabs, tabs and line breaks become spaces and rows end in LF")
  func tabs() throws {
    let line = try row(["a\tb", "c\r\nd", "e\rf\ng", "h,i", "\"q\"", nil], separator: .tab)
    #expect(line == "a b\tc d\te f g\th,i\t\"\"\"q\"\"\"\t\n")
  }

  @Test("with tabs, no cell breaks a row, wherever the break stands")
  func tabsEverywhere() throws {
    for length in [1, 15, 16, 17, 33] {
      for place in 0..<length {
        for special in ["\t", "\n", "\r", "\r\n"] {
          let text =
            String(repeating: "x", count: place) + special
            + String(repeating: "x", count: length - place)
          let line = try row([text, "y"], separator: .tab, isRaw: true)
          #expect(line == text.replacing(special, with: " ") + "\ty\n")
        }
      }
    }
  }
}

/// Reads a table with commas as RFC 4180 has it.
enum TableReader {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\""), cell.isEmpty {
        isQuoted = true
      } else if byte == UInt8(ascii: ",") {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      } else if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == 0x0A {
        index += 1
        rows.append(row + [String(decoding: cell, as: UTF8.self)])
        (row, cell) = ([], [])
      } else {
        cell.append(byte)
      }
    }
    return rows
  }
}
