/// Cuts pieces of text into lines, which end with a line feed, a carriage return, or both.
struct LineCutter {
  private let limit: Int
  /// The line that is not complete.
  private var held: [UInt8] = []
  private var isHolding = false
  private var place = Position()
  private var isAfterReturn = false
  private var isCut = false

  init(limit: Int) { self.limit = limit }

  /// Gives the complete lines to a reader.
  mutating func cut<Reader: LineTranscriptReader & ~Copyable>(
    _ piece: Span<UInt8>,
    _ map: inout PositionMap,
    _ reader: inout Reader
  ) {
    var start = 0
    if isAfterReturn {
      isAfterReturn = false
      if piece.byte(at: 0) == 0x0A, !piece.isEmpty {
        map.advance(piece.extracting(0..<1))
        start = 1
      }
    }
    while start < piece.count {
      if !isHolding { place = map.nextPlace() }
      let end = piece.firstLineEnd(from: start)
      guard end < piece.count else {
        hold(piece.extracting(start..<end))
        map.advance(piece.extracting(start..<end))
        return
      }
      var next = end + 1
      if piece[end] == 0x0D {
        if next == piece.count { isAfterReturn = true }
        if piece.byte(at: next) == 0x0A, next < piece.count { next += 1 }
      }
      map.advance(piece.extracting(start..<next))
      if isHolding {
        hold(piece.extracting(start..<end))
        Self.report(&map, &reader)
        deliverHeld(&reader)
      } else {
        Self.report(&map, &reader)
        reader.take(piece.extracting(start..<end), at: place)
      }
      start = next
    }
  }

  /// Gives the last line, if it had no end.
  mutating func finish<Reader: LineTranscriptReader & ~Copyable>(_ reader: inout Reader) {
    if isHolding { deliverHeld(&reader) }
  }

  private mutating func hold(_ part: Span<UInt8>) {
    isHolding = true
    var room = limit - held.count
    if part.count > room {
      isCut = true
      while room > 0, part[room] & 0xC0 == 0x80 { room -= 1 }
    }
    let count = max(0, min(room, part.count))
    held.reserveCapacity(held.count + count)
    for index in 0..<count { held.append(part[index]) }
  }

  private mutating func deliverHeld<Reader: LineTranscriptReader & ~Copyable>(
    _ reader: inout Reader
  ) {
    if isCut {
      reader.output.report(
        "text-too-long",
        .error,
        "line is longer than \(limit) bytes; its rest is left out",
        at: place
      )
    }
    let line = held
    reader.take(line.span, at: place)
    held.removeAll(keepingCapacity: held.capacity < 1 << 16)
    isHolding = false
    isCut = false
  }

  /// Mends of the text come before what is made of the line.
  @inline(__always)
  private static func report<Reader: LineTranscriptReader & ~Copyable>(
    _ map: inout PositionMap,
    _ reader: inout Reader
  ) {
    guard map.hasPlaced else { return }
    for diagnostic in map.takePlaced(before: nil) { reader.output.report(diagnostic) }
  }
}
