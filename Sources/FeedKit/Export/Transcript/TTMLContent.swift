/// What stands in a paragraph of TTML: text, line breaks, spans for words and for what is set apart.
struct TTMLContent {
  /// A part of the text that is timed.
  private struct Timed {
    var range: Range<Int>
    var begin: MediaTime
    var end: MediaTime
  }

  private let segment: Segment
  private var timed: [Timed] = []
  private var lostWords = 0
  private var estimated = 0
  private var lostStyles = 0

  /// Whether white space must be kept as it stands.
  let keepsSpace: Bool

  /// Takes a segment, whose words count from a time.
  init(_ segment: Segment, start: MediaTime) {
    self.segment = segment
    keepsSpace = Self.hasSpecialSpace(segment.text)
    guard !segment.words.isEmpty else { return }
    guard let places = places() else {
      lostWords = 1
      return
    }
    find(places, start)
  }

  /// Whether white space stands where it would be lost.
  private static func hasSpecialSpace(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0x09, 0x0D: return true
      case 0x20: if last == 0x20 || last == 0x0A { return true }
      case 0x0A: if last == 0x20, !text.isEmpty { return true }
      default: break
      }
      last = byte
    }
    return last == 0x20 && !text.isEmpty
  }

  /// Where the words stand in the text; `nil` when they are not those of the text.
  private func places() -> [Range<Int>]? {
    let utf8 = segment.text.utf8.span
    var index = 0
    var places: [Range<Int>] = []
    for word in segment.words {
      while index < utf8.count, Whitespace.isXMLSpace(utf8[index]) { index += 1 }
      let letters = word.text.utf8.span
      guard index + letters.count <= utf8.count else { return nil }
      for offset in letters.indices where utf8[index + offset] != letters[offset] { return nil }
      places.append(index..<index + letters.count)
      index += letters.count
    }
    return places
  }

  /// Finds the parts with times: from a word that says when it begins to the one that says when it ends.
  private mutating func find(_ places: [Range<Int>], _ start: MediaTime) {
    let words = segment.words
    var index = 0
    while index < words.count {
      guard let begin = words[index].start else {
        if words[index].end != nil { lostWords += 1 }
        index += 1
        continue
      }
      let first = index
      while words[index].end == nil, index + 1 < words.count, words[index + 1].start == nil {
        index += 1
      }
      let next = index + 1 < words.count ? words[index + 1].start : segment.end
      if words[index].end == nil { estimated += 1 }
      let range = places[first].lowerBound..<places[index].upperBound
      if let end = words[index].end ?? next, begin >= start, end >= begin,
        segment.end.map({ end <= $0 }) ?? true, let from = begin.subtracting(start),
        let to = end.subtracting(start)
      {
        timed.append(Timed(range: range, begin: from, end: to))
      } else {
        lostWords += 1
      }
      index += 1
    }
  }

  // MARK: - Writing

  mutating func write(_ times: inout TTMLTimeText, to sink: inout ByteSink) {
    let marks = segment.marks.filter { Self.attribute($0.style) != nil && $0.byteCount > 0 }
    lostStyles = segment.marks.count - marks.count
    if timed.isEmpty, marks.isEmpty { return Self.write(segment.text[...], to: &sink) }
    var index = 0
    for part in timed {
      write(index..<part.range.lowerBound, marks, to: &sink)
      sink.append("<span begin=\"" as StaticString)
      times.write(part.begin, to: &sink)
      sink.append("\" end=\"" as StaticString)
      times.write(part.end, to: &sink)
      sink.append("\" ttm:role=\"" as StaticString)
      sink.append(TTMLVocabulary.wordRole)
      sink.append("\">" as StaticString)
      write(part.range, marks, to: &sink)
      sink.append("</span>" as StaticString)
      index = part.range.upperBound
    }
    write(index..<segment.text.utf8.count, marks, to: &sink)
  }

  /// Writes a part of the text, with a span for each piece that is set apart.
  private func write(_ range: Range<Int>, _ marks: [TextMark], to sink: inout ByteSink) {
    let inside = marks.filter { $0.start < range.upperBound && $0.end > range.lowerBound }
    var cuts: Set<Int> = [range.lowerBound, range.upperBound]
    for mark in inside {
      cuts.insert(max(mark.start, range.lowerBound))
      cuts.insert(min(mark.end, range.upperBound))
    }
    let sorted = cuts.sorted()
    for (start, end) in zip(sorted, sorted.dropFirst()) {
      let styles = inside.filter { $0.start <= start && $0.end >= end }.map(\.style)
      let piece = self.piece(start, end)
      guard !styles.isEmpty else {
        Self.write(piece, to: &sink)
        continue
      }
      sink.append("<span" as StaticString)
      for (style, attribute) in Self.attributes where styles.contains(style) {
        sink.append(attribute)
      }
      sink.append(UInt8(ascii: ">"))
      Self.write(piece, to: &sink)
      sink.append("</span>" as StaticString)
    }
  }

  private func piece(_ start: Int, _ end: Int) -> Substring {
    let utf8 = segment.text.utf8
    let first = utf8.index(utf8.startIndex, offsetBy: min(start, utf8.count))
    return segment.text[
      first..<utf8.index(first, offsetBy: min(end, utf8.count) - min(start, utf8.count))
    ]
  }

  private static func write(_ text: Substring, to sink: inout ByteSink) {
    var isFirst = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isFirst { sink.append("<br/>" as StaticString) }
      isFirst = false
      if !line.isEmpty { sink.append(String(line), as: XMLTextEscaping.self) }
    }
  }

  private static let attributes: [(TextStyle, StaticString)] = [
    (.bold, " tts:fontWeight=\"bold\""), (.italic, " tts:fontStyle=\"italic\""),
    (.underline, " tts:textDecoration=\"underline\""),
  ]

  private static func attribute(_ style: TextStyle) -> StaticString? {
    attributes.first { $0.0 == style }?.1
  }

  /// Tells what could not be written.
  func tell(_ losses: inout CaptionLosses) {
    losses.count("times of words", lostWords)
    losses.count("missing times (estimated)", estimated)
    losses.count("styles", lostStyles)
  }
}

extension TextMark {
  fileprivate var end: Int { start + byteCount }
}
