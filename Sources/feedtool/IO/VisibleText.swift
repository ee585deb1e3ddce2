extension String {
  /// The text in one line, safe to show on a terminal.
  ///
  /// Control characters, also those that turn the direction of writing, become visible escapes: a
  /// feed must not move the cursor, colour the screen or dress up another line.
  var visible: String {
    guard unicodeScalars.contains(where: \.needsEscape) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.needsEscape {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// How many columns of a terminal the text takes, near enough for tables.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text in exactly so many columns: cut with an ellipsis, or padded with spaces.
  func fitted(to width: Int) -> String {
    let columns = columns
    if columns <= width { return self + String(repeating: " ", count: width - columns) }
    var text = ""
    var left = width - 1
    for character in self {
      let size = String(character).columns
      guard size <= left else { break }
      text.append(character)
      left -= size
    }
    return text + "…" + String(repeating: " ", count: max(0, left))
  }

  /// The text in lines of at most so many columns, cut at spaces; a longer word has a line of its own.
  func folded(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      if !line.isEmpty && line.columns + 1 + word.columns > width {
        lines.append(line)
        line = word
      } else {
        line += line.isEmpty ? word : " " + word
      }
    }
    return lines + [line]
  }

  /// The text with spaces before it, up to a width.
  func alignedRight(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }
}

extension Unicode.Scalar {
  /// Whether a terminal may take the character for a command, or lines for what they are not.
  var needsEscape: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  fileprivate var columns: Int {
    switch value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}

/// Whole numbers as people write them: `1,234,567`.
func grouped(_ number: Int) -> String {
  var digits = Array(String(number.magnitude))
  var index = digits.count - 3
  while index > 0 {
    digits.insert(",", at: index)
    index -= 3
  }
  return (number < 0 ? "-" : "") + String(digits)
}

/// A number with a noun: `1 feed`, `2 feeds`.
func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  number == 1 ? "1 \(noun)" : "\(grouped(number)) \(plural ?? noun + "s")"
}

/// A number with so many digits after the point, rounded half up.
func decimal(_ number: Double, digits: Int = 1) -> String {
  var scale = 1
  for _ in 0..<digits { scale *= 10 }
  guard number.isFinite, number >= 0, number < 1e12 else { return "?" }
  let whole = Int((number * Double(scale)).rounded())
  guard digits > 0 else { return grouped(whole) }
  let fraction = String(whole % scale)
  let zeros = String(repeating: "0", count: digits - fraction.count)
  return "\(grouped(whole / scale)).\(zeros)\(fraction)"
}

/// Bytes as people write them: `812 bytes`, `1.2 MB`.
func sized(_ bytes: Int) -> String {
  if bytes < 1_000 { return counted(bytes, "byte") }
  if bytes < 1_000_000 { return decimal(Double(bytes) / 1e3) + " kB" }
  if bytes < 1_000_000_000 { return decimal(Double(bytes) / 1e6) + " MB" }
  return decimal(Double(bytes) / 1e9, digits: 2) + " GB"
}
