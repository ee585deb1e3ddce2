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
    var marks = TTMLMarks(segment.marks)
    lostStyles = marks.lost
    if timed.isEmpty, marks.isEmpty { return Self.write(segment.text[...], to: &sink) }
    var index = 0
    for part in timed {
      write(index..<part.range.lowerBound, &marks, to: &sink)
      sink.append("<span begin=\"" as StaticString)
      times.write(part.begin, to: &sink)
      sink.append("\" end=\"" as StaticString)
      times.write(part.end, to: &sink)
      sink.append("\" ttm:role=\"" as StaticString)
      sink.append(TTMLVocabulary.wordRole)
      sink.append("\">" as StaticString)
      write(part.range, &marks, to: &sink)
      sink.append("</span>" as StaticString)
      index = part.range.upperBound
    }
    write(index..<segment.text.utf8.count, &marks, to: &sink)
  }

  /// Writes a part of the text, with a span for each piece that is set apart.
  private func write(_ range: Range<Int>, _ marks: inout TTMLMarks, to sink: inout ByteSink) {
    var place = range.lowerBound
    while place < range.upperBound {
      let end = min(marks.move(to: place), range.upperBound)
      let piece = self.piece(place, end)
      place = end
      guard marks.isAnyOpen else {
        Self.write(piece, to: &sink)
        continue
      }
      sink.append("<span" as StaticString)
      marks.writeAttributes(to: &sink)
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

  /// Tells what could not be written.
  func tell(_ losses: inout CaptionLosses) {
    losses.count("times of words", lostWords)
    losses.count("missing times (estimated)", estimated)
    losses.count("styles", lostStyles)
  }
}

/// Marks of a text, looked at from its beginning to its end.
private struct TTMLMarks {
  private struct Style {
    let name: TextStyle
    let attribute: StaticString
    /// The parts that have the style, in order and apart.
    var parts: [Range<Int>] = []
    /// The part that is looked at.
    var next = 0
    var isOpen = false
  }

  private var styles = [
    Style(name: .bold, attribute: " tts:fontWeight=\"bold\""),
    Style(name: .italic, attribute: " tts:fontStyle=\"italic\""),
    Style(name: .underline, attribute: " tts:textDecoration=\"underline\""),
  ]
  /// Marks of styles that have no place.
  private(set) var lost = 0

  init(_ marks: [TextMark]) {
    for mark in marks.sorted(by: { $0.start < $1.start }) where mark.byteCount > 0 {
      guard let index = styles.firstIndex(where: { $0.name == mark.style }), mark.start >= 0 else {
        lost += 1
        continue
      }
      let part = mark.start..<mark.start + mark.byteCount
      if let last = styles[index].parts.last, part.lowerBound < last.upperBound {
        let end = max(last.upperBound, part.upperBound)
        styles[index].parts[styles[index].parts.count - 1] = last.lowerBound..<end
      } else {
        styles[index].parts.append(part)
      }
    }
  }

  var isEmpty: Bool { styles.allSatisfy { $0.parts.isEmpty } }
  var isAnyOpen: Bool { styles.contains { $0.isOpen } }

  /// Goes on to a place, and returns up to where the styles are the same.
  mutating func move(to place: Int) -> Int {
    var end = Int.max
    for index in styles.indices {
      let parts = styles[index].parts
      while styles[index].next < parts.count, parts[styles[index].next].upperBound <= place {
        styles[index].next += 1
      }
      styles[index].isOpen = false
      guard styles[index].next < parts.count else { continue }
      let part = parts[styles[index].next]
      styles[index].isOpen = part.lowerBound <= place
      end = min(end, styles[index].isOpen ? part.upperBound : part.lowerBound)
    }
    return end
  }

  func writeAttributes(to sink: inout ByteSink) {
    for style in styles where style.isOpen { sink.append(style.attribute) }
  }
}
