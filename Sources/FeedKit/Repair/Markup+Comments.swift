extension Markup {
  /// Bytes of a comment that are held until its end has come; a longer one is passed over as it comes.
  private static let longestHeld = 1_048_576

  /// Takes a comment, or its beginning where it is a long one.
  ///
  /// A comment that never ends would take the rest of the document with it: then what follows `<!--` is
  /// read as if that were not there.
  mutating func openComment(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    let limit = min(count, index + Self.longestHeld)
    if let end = commentEnd(bytes, index + 4, limit) {
      return takeComment(bytes, index, end)
    }
    if limit < count || count - index >= Self.longestHeld {
      returnState = state
      state = .comment
      if !isRewriting { replace(bytes, at: index, length: 4) }
      return index + 4
    }
    guard isFinal else { return ~index }
    note(bytes, at: index, .unterminated)
    replace(bytes, at: index, length: 4)
    return index + 4
  }

  /// Where a comment ends, behind its last byte; `nil` when it does not within the bytes.
  ///
  /// `--!>` ends one as it does in HTML: nothing that is well-formed has it.
  private func commentEnd(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    var index = start
    while let dash = find(UInt8(ascii: "-"), bytes, index, count) {
      guard dash + 3 <= count else { return nil }
      guard bytes[dash + 1] == UInt8(ascii: "-") else {
        index = dash + 1
        continue
      }
      if bytes[dash + 2] == UInt8(ascii: ">") { return dash + 3 }
      if dash + 4 <= count, bytes[dash + 2] == UInt8(ascii: "!"),
        bytes[dash + 3] == UInt8(ascii: ">")
      {
        return dash + 4
      }
      index = dash + 1
    }
    return nil
  }

  /// Leaves out a comment that is whole, or keeps it without `--` inside.
  private mutating func takeComment(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ end: Int
  ) -> Int {
    guard isRewriting else {
      replace(bytes, at: index, length: end - index)
      return end
    }
    let isHTML = bytes[end - 2] == UInt8(ascii: "!")
    separateDashes(bytes, index + 4, end - (isHTML ? 4 : 3))
    if isHTML {
      note(bytes, at: end - 4, .endOfHTML)
      replace(bytes, at: end - 2, length: 1)
    }
    return end
  }

  private mutating func separateDashes(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    var index = start
    // The byte behind `end` is the first dash of the end.
    while let dash = find(UInt8(ascii: "-"), bytes, index, end) {
      if bytes[dash + 1] == UInt8(ascii: "-") {
        note(bytes, at: dash, .dashes)
        replace(bytes, at: dash, length: 1, with: "- ")
      }
      index = dash + 1
    }
  }

  /// Goes through a long comment: leaves it out, or keeps it without `--` inside.
  mutating func scanComment(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    guard isRewriting else { return skip(bytes, start, count, until: "-->", isFinal: isFinal) }
    var index = start
    while let dash = find(UInt8(ascii: "-"), bytes, index, count) {
      guard dash + 3 <= count else { return isFinal ? count : ~dash }
      guard bytes[dash + 1] == UInt8(ascii: "-") else {
        index = dash + 1
        continue
      }
      if bytes[dash + 2] == UInt8(ascii: ">") {
        state = returnState
        return dash + 3
      }
      note(bytes, at: dash, .dashes)
      replace(bytes, at: dash, length: 1, with: "- ")
      index = dash + 1
    }
    return count
  }

  /// Takes a processing instruction's beginning.
  mutating func scanInstruction(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int
  ) -> Int {
    let limit = min(count, index + 256)
    var end = index + 2
    while end < limit, isNameByte(bytes[end]) { end += 1 }
    guard end < limit || limit < count else { return ~index }
    let isTarget =
      end > index + 2 && isNameStart(bytes[index + 2]) && end < limit
      && (Whitespace.isXMLSpace(bytes[end]) || bytes[end] == UInt8(ascii: "?"))
    guard isTarget else { return takeLessThan(bytes, index) }
    if end == index + 5, matchesFolded(bytes + index + 2, "xml") {
      return scanMisplacedDeclaration(bytes, index, count)
    }
    returnState = state
    state = .instruction
    if !isRewriting { replace(bytes, at: index, length: end - index) }
    return end
  }

  /// Leaves out an XML declaration that stands inside of the document.
  private mutating func scanMisplacedDeclaration(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int
  ) -> Int {
    let limit = min(count, index + 1_024)
    guard let end = find(UInt8(ascii: ">"), bytes, index, limit) else {
      guard limit == index + 1_024 else { return ~index }
      return takeLessThan(bytes, index)
    }
    note(bytes, at: index, .misplacedDeclaration(extract(bytes + index, end + 1 - index)))
    replace(bytes, at: index, length: end + 1 - index)
    return end + 1
  }

  /// Leaves out bytes up to and including a text that ends a construct.
  mutating func skip(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    until end: StaticString,
    isFinal: Bool
  ) -> Int {
    let length = end.utf8CodeUnitCount
    var index = start
    while let candidate = find(end.utf8Start[0], bytes, index, count) {
      guard candidate + length <= count else {
        if isFinal { break }
        leaveOut(bytes, start, candidate)
        return ~candidate
      }
      if matches(bytes + candidate, end) {
        state = returnState
        leaveOut(bytes, start, candidate + length)
        return candidate + length
      }
      index = candidate + 1
    }
    leaveOut(bytes, start, count)
    return count
  }

  private mutating func leaveOut(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    if !isRewriting { replace(bytes, at: start, length: end - start) }
  }
}

extension Mend {
  fileprivate static let unterminated = Mend(
    rule: "repair-comment-unterminated",
    severity: .error,
    message: "comment is not ended before the input is; what follows \"<!--\" is read",
    before: "<!--"
  )

  static let lostComment = Mend(
    rule: "repair-comment-unterminated",
    severity: .error,
    message: "input ends inside of a comment of more than a mebibyte; what stands in it is left out"
  )

  fileprivate static let endOfHTML = Mend(
    rule: "repair-comment",
    message: "comment ends with \"--!>\"; ended with \"-->\"",
    before: "--!>",
    after: "-->"
  )

  fileprivate static let dashes = Mend(
    rule: "repair-comment",
    message: "\"--\" stands inside of a comment; separated",
    before: "--",
    after: "- -"
  )

  fileprivate static func misplacedDeclaration(_ before: String) -> Mend {
    Mend(
      rule: "repair-declaration",
      message: "XML declaration stands inside of the document; left out",
      before: before
    )
  }
}
