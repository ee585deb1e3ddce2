/// Where the records of a sequence stand: in NDJSON each has a line of its own.
struct JSONRecordLines {
  /// Whether a record has ended in the line that it began in.
  var areLines = false
  /// Whether the record at hand began in the line at hand.
  var isInFirstLine = false
  /// The place behind the last line break between tokens; -1 before the first.
  var lineStart = -1
  /// The depth of a list in the record at hand whose elements have lines; -1 for none.
  var linedList = -1
  /// Whether the record at hand is being given up.
  var isBroken = false
}

extension JSONReader {
  /// Containers around the records of a sequence: one where they are the elements of an array.
  private var frameDepth: Int { isObject.first == false ? 1 : 0 }

  /// Whether a record of a sequence has begun and not ended.
  private var isInsideRecord: Bool { isSequence && depth > frameDepth }

  /// Gives up the record at hand when the byte at hand shows that it breaks off.
  ///
  /// A record that is broken must not take those behind it with it. It breaks off where its line ends
  /// inside of a string, or, once others have shown that each has a line, behind anything but a bracket
  /// or a comma; and where a line begins with a bracket that cannot stand there.
  ///
  /// - Returns: The end of a container that the record leaves open, as long as there are any.
  mutating func endOfBrokenRecord(_ byte: UInt8) -> JSONToken? {
    guard isInsideRecord else {
      records.isBroken = false
      return nil
    }
    if !records.isBroken {
      guard isBroken(at: byte) else { return nil }
      note(.jsonRecord, "record breaks off here; it is left out", .error)
      records.isBroken = true
      lexeme = .none
    }
    tokenStart = offset
    let opened = isObject.removeLast()
    path.leave()
    expectation = isObject.isEmpty ? .nothing : isInsideRecord ? .comma : .value
    if !isInsideRecord { records.isBroken = false }
    return opened ? .endObject : .endArray
  }

  /// Whether a record breaks off here, inside of a string.
  func isStringBroken(at byte: UInt8) -> Bool {
    isSequence && byte == 0x0A && isInsideRecord && records.isInFirstLine
  }

  private mutating func isBroken(at byte: UInt8) -> Bool {
    switch (byte, lexeme) {
    case (0x0A, .string), (0x0A, .skipped): return records.isInFirstLine
    case (0x0A, _):
      guard records.areLines, records.isInFirstLine else { return false }
      // Where a record is written in several lines, the first ends behind a bracket or a comma.
      switch expectation {
      case .comma, .colon, .value: return true
      case .key, .keyOrEnd, .valueOrEnd, .nothing: return false
      }
    case (UInt8(ascii: "{"), .none):
      guard offset == records.lineStart else { return false }
      switch expectation {
      case .comma, .key, .keyOrEnd, .colon: return isObject.last == true
      // A list has its elements in lines from the first one on, or not at all.
      case .value:
        return isObject.last == false && records.linedList != depth
      case .valueOrEnd:
        if !records.areLines { records.linedList = depth }
        return records.areLines
      case .nothing: return false
      }
    default: return false
    }
  }

  /// Remembers where lines begin, and whether records fill them.
  mutating func noteLineBreak() {
    if isInsideRecord { records.isInFirstLine = false }
    records.lineStart = offset + 1
  }

  /// Remembers that a container has begun, or has ended, where it is a record.
  mutating func noteRecord(begins: Bool) {
    guard isSequence else { return }
    if begins {
      if depth == frameDepth + 1 {
        records.isInFirstLine = true
        records.linedList = -1
      }
    } else if depth == frameDepth, records.isInFirstLine {
      records.areLines = true
    }
  }
}
