extension JSONReader {
  mutating func readStructure(_ piece: Span<UInt8>) -> JSONToken? {
    let byte = piece[index]
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09:
      if byte == 0x0A, isSequence { noteLineBreak() }
      index += 1
      return nil
    case UInt8(ascii: "/"), UInt8(ascii: "#"):
      note(.jsonComment, "comment, which JSON does not have; left out")
      lexeme = .comment(byte == UInt8(ascii: "/") ? .slash : .line)
      index += 1
      return nil
    default:
      break
    }
    if case .nothing = expectation {
      guard isSequence else { return leaveTrailing() }
      // Documents of a sequence stand one after another, or in lines with a comma behind.
      expectation = .value
    }
    switch byte {
    case UInt8(ascii: ","): return readComma()
    case UInt8(ascii: ":"): return readColon()
    case UInt8(ascii: "}"): return readEnd(ofObject: true)
    case UInt8(ascii: "]"): return readEnd(ofObject: false)
    default: return readContent(byte)
    }
  }

  private mutating func leaveTrailing() -> JSONToken? {
    if !isTrailingNoted {
      isTrailingNoted = true
      note(.jsonTrailing, "something follows the document; left out")
    }
    index += 1
    return nil
  }

  private mutating func readComma() -> JSONToken? {
    switch expectation {
    case .comma:
      expectation = isObject.last == true ? .key : .value
    case .value where isObject.last == true, .colon:
      return missingValue()
    case .value, .valueOrEnd, .key, .keyOrEnd, .nothing:
      note(.jsonPunctuation, "comma is one too many; left out")
    }
    index += 1
    return nil
  }

  private mutating func readColon() -> JSONToken? {
    if case .colon = expectation {
      expectation = .value
    } else {
      note(.jsonPunctuation, "colon does not stand behind a key; left out")
    }
    index += 1
    return nil
  }

  /// A member has no value: it gets none, and what is there is looked at again.
  private mutating func missingValue() -> JSONToken {
    note(.jsonPunctuation, "key has no value; read as null")
    tokenStart = offset
    expectation = .comma
    return .null
  }

  private mutating func readEnd(ofObject closesObject: Bool) -> JSONToken? {
    guard let opened = isObject.last else {
      note(.jsonPunctuation, "bracket closes nothing; left out")
      index += 1
      return nil
    }
    switch expectation {
    case .colon: return missingValue()
    case .value where opened: return missingValue()
    case .value, .key: note(.jsonPunctuation, "comma is one too many; left out")
    case .valueOrEnd, .keyOrEnd, .comma, .nothing: break
    }
    if opened != closesObject {
      guard isObject.contains(closesObject) else {
        note(.jsonPunctuation, "bracket closes nothing; left out")
        index += 1
        return nil
      }
      // What is nested in what ends here ends with it; the byte is looked at again.
      note(.jsonPunctuation, "bracket closes what holds others that are open; they end too")
    } else {
      index += 1
    }
    tokenStart = offset - (opened == closesObject ? 1 : 0)
    isObject.removeLast()
    path.leave()
    endValue()
    noteRecord(begins: false)
    return opened ? .endObject : .endArray
  }

  private mutating func endValue() {
    expectation = isObject.isEmpty ? .nothing : .comma
  }

  private mutating func readContent(_ byte: UInt8) -> JSONToken? {
    switch expectation {
    case .comma:
      note(.jsonPunctuation, "comma is missing")
      expectation = isObject.last == true ? .key : .value
    case .colon:
      note(.jsonPunctuation, "colon is missing")
      expectation = .value
    case .value, .valueOrEnd, .key, .keyOrEnd, .nothing:
      break
    }
    isRootSeen = true
    tokenStart = offset
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return readBegin(isObject: byte == UInt8(ascii: "{"))
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if byte == UInt8(ascii: "'") { note(.jsonString, "text stands in single quotes") }
      content.removeAll()
      strings = JSONStringState()
      lexeme = .string(quote: byte)
      index += 1
    default:
      content.removeAll()
      lexeme = .word
    }
    return nil
  }

  private mutating func readBegin(isObject begun: Bool) -> JSONToken {
    if isKeyExpected {
      // The value is kept, under a key without a name; the byte is looked at again.
      note(.jsonPunctuation, "key is missing")
      content.removeAll()
      return endKey()
    }
    index += 1
    guard isObject.count < limits.depth else {
      note("limit-depth", "nested deeper than \(limits.depth); left out", .error)
      lexeme = .skipped(JSONSkipping())
      return .null
    }
    isObject.append(begun)
    path.enter()
    noteRecord(begins: true)
    expectation = begun ? .keyOrEnd : .valueOrEnd
    return begun ? .beginObject : .beginArray
  }

  var isKeyExpected: Bool {
    switch expectation {
    case .key, .keyOrEnd: true
    case .value, .valueOrEnd, .colon, .comma, .nothing: false
    }
  }

  /// What stands where a key may stand is one.
  mutating func endKey() -> JSONToken {
    if content.isCut { noteCut() }
    path.set(content.bytes)
    expectation = lexeme.isNone ? .value : .colon
    lexeme = .none
    return .key
  }

  /// A text or word that is no key has ended.
  mutating func endScalar(_ token: JSONToken) -> JSONToken {
    lexeme = .none
    endValue()
    return token
  }

  mutating func skip(_ skipping: JSONSkipping, _ byte: UInt8) -> JSONToken? {
    var skipping = skipping
    index += 1
    if skipping.isOver(after: byte) {
      lexeme = .none
      endValue()
    } else {
      lexeme = .skipped(skipping)
    }
    return nil
  }

  mutating func readComment(_ comment: JSONComment, _ byte: UInt8) -> JSONToken? {
    switch comment.step(byte) {
    case .inside(let comment): lexeme = .comment(comment)
    case .over: lexeme = .none
    case .notOne:
      // A slash alone; what follows is looked at again.
      lexeme = .none
      return nil
    }
    index += 1
    return nil
  }
}

extension JSONReader.Lexeme {
  fileprivate var isNone: Bool {
    if case .none = self { return true }
    return false
  }
}
