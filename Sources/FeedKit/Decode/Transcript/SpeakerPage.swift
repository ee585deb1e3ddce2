/// The first lines of a page about one speaker that was scraped to text.
///
/// The name, then headings, which scraping may have glued to each other and to the name, with an icon
/// before them; what follows is what the speaker said, a sentence a line.
struct SpeakerPage {
  /// Lines that are looked at.
  static let headLines = 6

  /// The speaker's name.
  let name: String
  /// How many lines are its head.
  let lineCount: Int

  /// What headings are made of, without spaces, in lower case; the longer before what it begins with.
  private static let parts = [
    "podcastappearances", "appearancesovertime", "recentappearances", "appearances", "overtime",
    "speaker", "podcasts", "podcast", "episodes", "transcripts", "quotes", "mentions",
  ]

  /// Looks at the first lines that are not blank; `nil` when they are no such head.
  init?(_ lines: [String]) {
    guard let first = lines.first else { return nil }
    var name: String?
    var count = 0
    var hasAppearances = false
    for (index, line) in lines.enumerated() {
      guard let rest = Self.withoutHeadings(line) else {
        guard index == 0 else { break }
        name = Self.cleaned(line)
        count = 1
        continue
      }
      hasAppearances = hasAppearances || line.lowercased().contains("appearances")
      if index == 0 { name = Self.cleaned(rest) }
      // Behind the name, a line with headings holds nothing else.
      guard index == 0 || Self.cleaned(rest).isEmpty || Self.cleaned(rest) == name else { break }
      count = index + 1
    }
    guard hasAppearances, count > 0, let name, !name.isEmpty, first.utf8.count < 200 else {
      return nil
    }
    self.name = name
    lineCount = count
  }

  /// Whether a line ends with a heading of such a page.
  static func isHeading(_ line: String) -> Bool { withoutHeadings(line) != nil }

  /// What stands before the headings at the end of a line; `nil` when it ends with none.
  private static func withoutHeadings(_ line: String) -> String? {
    // Our writer says of such a line that it is text, whatever it looks like.
    guard line.unicodeScalars.first != SpeakerPrefix.joiner else { return nil }
    var rest = Substring(line)
    var found = false
    while let part = parts.first(where: { ends(rest, with: $0) != nil }),
      let start = ends(rest, with: part)
    {
      rest = rest[..<start]
      found = true
    }
    return found ? String(rest) : nil
  }

  /// Where a part stands at the end of a line, with or without spaces between its words.
  private static func ends(_ line: Substring, with part: String) -> Substring.Index? {
    var index = line.endIndex
    for wanted in part.reversed() {
      repeat {
        guard index > line.startIndex else { return nil }
        index = line.index(before: index)
      } while line[index].isWhitespace
      guard line[index].lowercased() == String(wanted) else { return nil }
    }
    // A heading begins with a capital: "speaker" at the end of a sentence is none.
    return line[index].isUppercase ? index : nil
  }

  /// A name without icons, broken or whole, and without white space around it.
  private static func cleaned(_ text: String) -> String {
    let parts = text.split { $0.isWhitespace }.filter { part in
      let isWord = part.contains { $0.isLetter || $0.isNumber }
      return isWord && !part.contains { "€€™‚ƒ„…†‡ˆ‰Š‹ŒŽ".contains($0) }
    }
    return parts.joined(separator: " ")
  }
}
