/// Follows the scanner through clean text and knows the line, column and offset in the original.
///
/// Clean text differs from the original where it was transcoded, and where a mend was made before
/// the scanner saw it; a mark stands at each such place.
struct PositionMap: ~Copyable {
  /// How many bytes of the original a character of clean text takes.
  enum Width {
    case sameAsClean
    case oneByte
    case utf16
    case utf32
    /// As many bytes as the transcoder has recorded for it.
    case recorded
  }

  private struct Mark {
    var clean: Int
    var shift: Int
    var mend: CharacterMend?
  }

  private var line = 1
  private var lineStart = 0
  private var offset = 0
  private var clean = 0
  private var width = Width.sameAsClean
  private var marks: [Mark] = []
  private var nextMark = 0
  private var hasWaitingMarks: Bool { nextMark != marks.count }
  /// Where line feeds stand in clean text that was not passed yet, from `nextNewline` on: whoever
  /// cleans the text has looked at every byte already.
  private var newlines = PlainList<Int>(capacity: 2_048)
  private var nextNewline = 0
  /// Marks that are kept behind the cursor until they are forgotten together.
  private static let passedMarks = 16_384
  /// Mends that the cursor has passed, with their places; those before `firstPlaced` were taken.
  private var placed: [Diagnostic] = []
  /// Bytes of each character that was transcoded and not passed yet.
  private var lengths: [UInt8] = []
  private var firstLength = 0
  private var firstPlaced = 0
  private var notedCount = 0
  private let limit: Int

  init(limit: Int = Limits().diagnostics) { self.limit = limit }

  /// Whether a character was changed or left out before the scanner.
  private(set) var hasMarks = false
  /// Whether every byte of clean text is a byte of the original.
  var isByteExact: Bool { width == .sameAsClean && !hasMarks }
  var hasPlaced: Bool { firstPlaced < placed.count }

  /// The place that was reached; what was left out right after it is not passed yet.
  var position: Position {
    Position(line: line, column: offset - lineStart + 1, offset: offset)
  }

  /// The place of the next byte, which must be there: what was left out before it is passed.
  mutating func nextPlace() -> Position {
    if nextMark < marks.count { passMarks(upTo: clean) }
    return position
  }

  /// Begins after a byte order mark.
  mutating func start(markLength: Int, width: Width) {
    offset = markLength
    lineStart = markLength
    self.width = width
  }

  /// Whether the length of each character must be recorded.
  var isRecorded: Bool { width == .recorded }

  /// Goes on with another width; what was passed before it is ASCII.
  ///
  /// - Parameters:
  ///   - width: How far a character moves from now on.
  ///   - passed: How many bytes were handed on so far; there was no byte order mark.
  mutating func change(width: Width, passed: Int = 0) {
    self.width = width
    lengths.removeAll()
    firstLength = 0
    guard width == .recorded else { return }
    // Those that the cursor has not reached are a character each.
    lengths = Array(repeating: 1, count: max(0, passed - offset))
  }

  /// Notes how many bytes of the original the next character took that is not yet recorded.
  mutating func record(_ length: Int) { lengths.append(UInt8(clamping: length)) }

  /// The length of the next character.
  private mutating func nextLength() -> Int {
    guard firstLength < lengths.count else { return 1 }
    defer {
      firstLength += 1
      if firstLength == lengths.count {
        lengths.removeAll(keepingCapacity: true)
        firstLength = 0
      }
    }
    return Int(lengths[firstLength])
  }

  /// Notes that before the clean offset the original has `shift` bytes more than clean text.
  mutating func mark(clean: Int, shift: Int, mend: CharacterMend?) {
    hasMarks = true
    // Transcoded text is valid: what is marked there is one character that was left out.
    let shift =
      switch width {
      case .sameAsClean: shift
      case .oneByte, .recorded: 1
      case .utf16: 2
      case .utf32: 4
      }
    if let last = marks.last, nextMark < marks.count, last.clean == clean,
      last.mend?.isLeftOut == mend?.isLeftOut,
      last.mend?.isLeftOut != false
    {
      marks[marks.count - 1].shift += shift
      return
    }
    marks.append(Mark(clean: clean, shift: shift, mend: mend))
  }

  /// Notes a mend at the next byte.
  ///
  /// Once there are more than can be delivered, mends are only counted: making the words of a
  /// million of them takes longer than reading the document.
  mutating func note(_ mend: () -> Mend) {
    let place = nextPlace()
    note(mend, at: place)
  }

  private mutating func note(_ mend: () -> Mend, at place: Position) {
    notedCount += 1
    if notedCount <= limit { placed.append(mend().diagnostic(at: place)) }
  }

  /// Mends that were only counted.
  var untoldCount: Int { max(0, notedCount - limit) }

  /// Takes the mends before an offset of the original; all of them for `nil`.
  mutating func takePlaced(before offset: Int?) -> [Diagnostic] {
    let waiting = placed[firstPlaced...]
    let end =
      offset.flatMap { limit in waiting.firstIndex { ($0.position?.offset ?? 0) >= limit } }
      ?? placed.endIndex
    let taken = Array(waiting[..<end])
    firstPlaced = end
    // Moving the rest up each time would cost as much as there is of it.
    if firstPlaced * 2 >= placed.count {
      placed.removeFirst(firstPlaced)
      firstPlaced = 0
    }
    return taken
  }

  /// Notes that a line feed stands at an offset of clean text, behind the one that was noted last.
  @inline(__always)
  mutating func noteNewline(clean: Int) { newlines.append(clean) }

  /// Moves over clean bytes.
  @inline(__always)
  mutating func advance(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    if hasWaitingMarks { advanceOverMarks(bytes, count) } else { move(bytes, count) }
  }

  private mutating func advanceOverMarks(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    let end = clean + count
    var done = 0
    // A mark at the end waits: more that is left out may follow it, and is one mend with it.
    while nextMark < marks.count, marks[nextMark].clean < end {
      let step = marks[nextMark].clean - clean
      move(bytes + done, step)
      done += step
      passMarks(upTo: clean)
    }
    move(bytes + done, count - done)
  }

  private mutating func passMarks(upTo end: Int) {
    while nextMark < marks.count, marks[nextMark].clean <= end {
      let mark = marks[nextMark]
      if let mend = mark.mend { note({ mend.mend }, at: position) }
      if width == .recorded {
        for _ in 0..<mark.shift { offset += nextLength() }
      } else {
        offset += mark.shift
      }
      nextMark += 1
    }
    guard nextMark == marks.count || nextMark >= Self.passedMarks else { return }
    marks.removeFirst(nextMark)
    nextMark = 0
  }

  @inline(__always)
  private mutating func move(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    guard width == .sameAsClean else { return moveByCharacter(bytes, count) }
    let end = clean &+ count
    while nextNewline < newlines.count, newlines[nextNewline] < end {
      line &+= 1
      lineStart = offset &+ (newlines[nextNewline] &- clean) &+ 1
      nextNewline &+= 1
    }
    offset &+= count
    clean = end
    if nextNewline == newlines.count || nextNewline >= Self.passedMarks { forgetNewlines() }
  }

  @inline(__always)
  private mutating func forgetNewlines() {
    newlines.removeFirst(nextNewline)
    nextNewline = 0
  }

  private mutating func moveByCharacter(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    let unit =
      switch width {
      case .utf32: 4
      case .utf16: 2
      case .sameAsClean, .oneByte, .recorded: 1
      }
    for index in 0..<count {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { offset += width == .recorded ? nextLength() : unit }
      if byte >= 0xF0, width == .utf16 { offset += unit }
      if byte == 0x0A {
        line += 1
        lineStart = offset
      }
    }
    clean += count
    while nextNewline < newlines.count, newlines[nextNewline] < clean { nextNewline += 1 }
    if nextNewline == newlines.count || nextNewline >= Self.passedMarks { forgetNewlines() }
  }
}
