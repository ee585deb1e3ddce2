/// What was met before the root element.
struct PrologScan {
  var isDoctypeSeen = false
  var isDeclarationSeen = false
  /// Whether the document type is HTML's: then what follows is no message before a feed.
  var isWebPage = false
  /// Whether something other than white space came first.
  var isBegun = false
  /// Whether the input does not begin like an XML document, as far as one looks for it.
  var isNoDocument = false
}

extension Markup {
  /// How far the beginning of a document is looked for behind something else.
  private static let searchLimit = 16_384

  /// Takes what stands before the root element, or the root's start tag.
  mutating func scanProlog(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    var index = start
    while index < count, Whitespace.isXMLSpace(bytes[index]) { index += 1 }
    guard index < count else { return index }
    guard bytes[index] == UInt8(ascii: "<") else {
      return skipJunk(bytes, index, count, isFinal: isFinal)
    }
    let rest = count - index
    // "<!DOCTYPE html" is the longest that is compared.
    guard rest >= 14 || isFinal else { return ~index }
    if rest >= 6, matches(bytes + index, "<?xml"), !isNameByte(bytes[index + 5]) {
      if index > start, !prolog.isBegun, isRewriting {
        // A declaration stands first or not at all.
        replace(bytes, at: start, length: index - start)
      }
      return scanXMLDeclaration(bytes, index, count)
    }
    if rest >= 4, matches(bytes + index, "<!--") {
      prolog.isBegun = true
      return openComment(bytes, index, count, isFinal: isFinal)
    }
    if rest >= 9, matchesFolded(bytes + index, "<!doctype") {
      prolog.isBegun = true
      prolog.isWebPage = rest >= 14 && matchesFolded(bytes + index + 10, "html")
      return openDoctype(bytes, index)
    }
    if rest >= 3, bytes[index + 1] == UInt8(ascii: "?"), isNameStart(bytes[index + 2]) {
      prolog.isBegun = true
      return scanInstruction(bytes, index, count)
    }
    guard rest >= 2, isNameStart(bytes[index + 1]) else {
      return skipJunk(bytes, index, count, isFinal: isFinal)
    }
    if !model.namesRoots || prolog.isWebPage
      || rootTraits(bytes, index, count).contains(.root)
    {
      return beginRoot(index)
    }
    // Another element: the root of something else, or a message of the server before the feed.
    switch findDocument(bytes, index + 1, count) {
    case .found(let place): return leaveOutJunk(bytes, index, place)
    case .none where rest >= Self.searchLimit || isFinal: return beginRoot(index)
    case .none: return ~index
    }
  }

  private mutating func beginRoot(_ index: Int) -> Int {
    state = .text
    prolog.isBegun = true
    return index
  }

  private func rootTraits(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int
  ) -> ContentModel.Traits {
    var end = index + 1
    while end < count, isNameByte(bytes[end]) { end += 1 }
    guard end < count else { return [] }
    return model.traits(bytes + index + 1, end - index - 1, readable: count - index - 1)
  }

  private enum Search {
    case found(Int)
    case none
  }

  /// Looks for an XML declaration or a root that is known.
  private func findDocument(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int
  ) -> Search {
    let end = min(count, start + Self.searchLimit - 1)
    var index = start
    while let candidate = find(UInt8(ascii: "<"), bytes, index, end) {
      if candidate + 6 <= end, matches(bytes + candidate, "<?xml"),
        !isNameByte(bytes[candidate + 5])
      {
        return .found(candidate)
      }
      if rootTraits(bytes, candidate, end).contains(.root) { return .found(candidate) }
      index = candidate + 1
    }
    return .none
  }

  /// Leaves out what stands before the document.
  private mutating func skipJunk(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    // A text in braces is JSON, whatever it quotes.
    let isJSON = bytes[index] == UInt8(ascii: "{") && !prolog.isBegun
    switch findDocument(bytes, index + 1, count) {
    case .found(let place) where !isJSON:
      return leaveOutJunk(bytes, index, place)
    case .found, .none:
      guard isJSON || isFinal || count - index >= Self.searchLimit else { return ~index }
    }
    guard !isJSON, let tag = find(UInt8(ascii: "<"), bytes, index + 1, count), tag + 1 < count,
      isNameStart(bytes[tag + 1]), prolog.isBegun
    else {
      prolog.isNoDocument = true
      state = .over
      return index
    }
    return leaveOutJunk(bytes, index, tag)
  }

  /// Leaves out a `<` that begins no tag where no text can stand, and looks for the root again.
  mutating func takeOutside(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> Int {
    note(bytes, at: index, .leadingContent(extract(bytes + index, 1)))
    replace(bytes, at: index, length: 1)
    if state == .text { state = .prolog }
    return index + 1
  }

  private mutating func leaveOutJunk(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> Int {
    note(bytes, at: start, .leadingContent(extract(bytes + start, end - start)))
    replace(bytes, at: start, length: end - start)
    return end
  }

  // MARK: - Declaration

  /// Takes an XML declaration.
  mutating func scanXMLDeclaration(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int
  ) -> Int {
    // Longer ones are none.
    let limit = min(count, index + 1_024)
    guard let end = find(UInt8(ascii: ">"), bytes, index, limit) else {
      guard limit == index + 1_024 else { return ~index }
      prolog.isBegun = true
      returnState = state
      state = .instruction
      if !isRewriting { replace(bytes, at: index, length: 5) }
      return index + 5
    }
    return takeDeclaration(bytes, index, end + 1)
  }

  private mutating func takeDeclaration(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ end: Int
  ) -> Int {
    defer {
      prolog.isDeclarationSeen = true
      prolog.isBegun = true
    }
    if bytes[end - 2] != UInt8(ascii: "?") {
      note(bytes, at: index, .declaration(extract(bytes + index, end - index)))
    }
    guard isRewriting, !prolog.isBegun else {
      replace(bytes, at: index, length: end - index)
      return end
    }
    if declaresOtherEncoding || !isGoodDeclaration(bytes + index, end - index) {
      replace(
        bytes,
        at: index,
        length: end - index,
        with: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
      )
    }
    return end
  }

  /// Whether a declaration is of the form that XML 1.0 wants, and right about what is written.
  private func isGoodDeclaration(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var text = Substring(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    guard text.hasPrefix("<?xml"), text.hasSuffix("?>") else { return false }
    text = text.dropFirst(5).dropLast(2)
    var wanted = ["version", "encoding", "standalone"][...]
    while true {
      let rest = text.drop { $0.isWhitespace }
      guard !rest.isEmpty else { break }
      guard rest.startIndex > text.startIndex, let name = wanted.first(where: rest.hasPrefix),
        let next = wanted.firstIndex(of: name)
      else { return false }
      if name != "version", wanted.first == "version" { return false }
      wanted = wanted[(next + 1)...]
      let value = rest.dropFirst(name.count).drop { $0.isWhitespace }
      guard value.first == "=" else { return false }
      let quoted = value.dropFirst().drop { $0.isWhitespace }
      guard let quote = quoted.first, quote == "\"" || quote == "'",
        let end = quoted.dropFirst().firstIndex(of: quote)
      else { return false }
      let content = quoted[quoted.index(after: quoted.startIndex)..<end]
      switch name {
      case "version":
        let digits = content.dropFirst(2).utf8
        guard content.hasPrefix("1."), !digits.isEmpty, digits.allSatisfy(\.isDigit) else {
          return false
        }
      case "standalone": if content != "yes", content != "no" { return false }
      default:
        // What is written is UTF-8, whatever stood in a declaration that something else came before.
        guard ["utf-8", "utf8"].contains(content.lowercased()) else { return false }
      }
      text = quoted[quoted.index(after: end)...]
    }
    return wanted.first != "version"
  }

  // MARK: - Behind the root

  /// Passes over what stands behind the root element.
  mutating func scanEpilog(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    var index = start
    while index < count, Whitespace.isXMLSpace(bytes[index]) { index += 1 }
    guard index < count else { return index }
    guard count - index >= 6 || isFinal else { return ~index }
    let rest = count - index
    if rest >= 4, matches(bytes + index, "<!--") {
      return openComment(bytes, index, count, isFinal: isFinal)
    }
    let isDeclaration =
      rest >= 6 && matches(bytes + index, "<?xml") && !isNameByte(bytes[index + 5])
    if rest >= 3, bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "?"),
      isNameStart(bytes[index + 2]), !isDeclaration
    {
      return scanInstruction(bytes, index, count)
    }
    let isDocument = isDeclaration || isRootAhead(bytes, index, count)
    guard isDocument || rest >= 40 || isFinal || !isCutName(bytes, index, count) else {
      return ~index
    }
    note(bytes, at: index, .trailingContent(isDocument: isDocument))
    state = .over
    return index
  }

  private func isRootAhead(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "<") else { return false }
    return rootTraits(bytes, index, min(count, index + 40)).contains(.root)
  }

  /// Whether a tag's name may go on behind the bytes.
  private func isCutName(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "<") else { return false }
    for position in (index + 1)..<count where !isNameByte(bytes[position]) { return false }
    return true
  }
}

extension Mend {
  fileprivate static func leadingContent(_ before: String) -> Mend {
    Mend(
      rule: "repair-leading-content",
      message: "there is content before the beginning of the document; left out",
      before: before
    )
  }

  fileprivate static func declaration(_ before: String) -> Mend {
    Mend(
      rule: "repair-declaration",
      message: "XML declaration does not end with \"?>\"; ended at the first \">\"",
      before: before
    )
  }

  fileprivate static func trailingContent(isDocument: Bool) -> Mend {
    Mend(
      rule: "repair-trailing-content",
      severity: isDocument ? .error : .warning,
      message: isDocument
        ? "another document follows the end of this one and is left out; put it in a file of its own"
        : "there is content after the end of the document; left out"
    )
  }
}
