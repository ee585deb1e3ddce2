/// Spellings of names by number; each text is read once.
struct SpellingTable: Sendable {
  private(set) var entries: [NameEntry] = []
  /// Numbers of the Han forms of names; -1 where there is none.
  private(set) var han: [Int32] = []
  /// For each text the first of its names, and how many it has.
  private var ranges: [(first: Int32, count: Int32)] = []
  private var hanNumbers: [String: Int32] = [:]

  /// Texts that are read in one part of the work.
  private static let part = 512

  /// Makes an empty table.
  init() {}

  /// Reads the names in texts, which get numbers in this order.
  ///
  /// A text that equals one of some titles, folded, is the name of a show whatever names are in it.
  init(_ wanted: [Int32], of texts: TextPool, titles: Set<String>, work: SpeakerWork) {
    ranges = [(first: Int32, count: Int32)](repeating: (0, 0), count: texts.count)
    let parts = work.map(wanted.indices, by: Self.part) { range in
      wanted[range].map { Self.names(in: texts.string($0), titles) }
    }
    for (text, names) in zip(wanted, parts.lazy.joined()) { add(names, of: text) }
  }

  private static func names(in raw: String, _ titles: Set<String>) -> [NameEntry] {
    // Titles are of several words: a name of one is looked at when it is known to be one.
    let isTitle =
      !titles.isEmpty && raw.utf8.contains(0x20)
      && titles.contains(NameFolding.folded(text: raw))
    let reading = isTitle ? NameParser.body(raw) : NameParser.read(raw)
    return reading.names.map { NameEntry($0, reading: reading) }
  }

  private mutating func add(_ names: [NameEntry], of text: Int32) {
    ranges[Int(text)] = (Int32(entries.count), Int32(names.count))
    for entry in names {
      var form: Int32 = -1
      if !entry.name.han.isEmpty {
        form = hanNumbers[entry.name.han] ?? Int32(hanNumbers.count)
        hanNumbers[entry.name.han] = form
      }
      han.append(form)
      entries.append(entry)
    }
  }

  /// The numbers of the names in a text, in their order; empty for labels and junk.
  func numbers(of text: Int32) -> Range<Int32> {
    let range = ranges[Int(text)]
    return range.first..<(range.first + range.count)
  }

  subscript(number: Int32) -> NameEntry { entries[Int(number)] }

  /// Takes names that equal one of some folded texts for those of bodies.
  mutating func markBodies(_ texts: Set<String>) {
    guard !texts.isEmpty else { return }
    for index in entries.indices where entries[index].type == .person {
      if texts.contains(NameFolding.foldedText(entries[index].text.unicodeScalars)) {
        entries[index] = entries[index].asBody()
      }
    }
  }
}
