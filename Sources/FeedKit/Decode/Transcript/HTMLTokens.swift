/// Takes a page apart into tags and texts, as its text comes in.
///
/// It knows as much of HTML as transcripts need: names of tags, one attribute, comments, and that the
/// contents of scripts are no text.
struct HTMLTokens: ~Copyable {
  private enum State {
    case text
    case tag
    /// In an attribute's value, with this quote.
    case value(UInt8)
    case comment
    case reference
    /// In an element whose contents are no markup.
    case raw
  }

  private static let tagLimit = 16_384

  private var state = State.text
  /// The tag or reference that is not complete.
  private var held: [UInt8] = []
  /// The name of the element that is passed over.
  private var rawName: [UInt8] = []

  /// Takes a piece and shows what it completes to a page.
  mutating func take(_ piece: Span<UInt8>, _ map: inout PositionMap, _ page: inout HTMLPage) {
    var index = 0
    var mapIndex = 0
    while index < piece.count {
      switch state {
      case .text:
        let end = piece.firstMarkup(from: index)
        if end > index { page.text(piece.extracting(index..<end)) }
        index = end
        guard index < piece.count else { break }
        map.advance(piece.extracting(mapIndex..<index))
        mapIndex = index
        page.place = map.nextPlace()
        held.removeAll(keepingCapacity: true)
        state = piece[index] == UInt8(ascii: "<") ? .tag : .reference
        if case .reference = state { held.append(piece[index]) }
        index += 1
      case .tag: takeTagByte(piece[index], &index, &page)
      case .value(let quote):
        hold(piece[index])
        if piece[index] == quote { state = .tag }
        index += 1
      case .comment: takeCommentByte(piece[index], &index)
      case .reference: takeReferenceByte(piece[index], &index, &page)
      case .raw: takeRawByte(piece[index], &index, &page)
      }
    }
    map.advance(piece.extracting(mapIndex..<piece.count))
  }

  /// The input has ended.
  mutating func finish(_ page: inout HTMLPage) {
    if case .reference = state { page.text(held.span) }
    state = .text
  }

  private mutating func hold(_ byte: UInt8) {
    if held.count < Self.tagLimit { held.append(byte) }
  }

  private mutating func takeTagByte(_ byte: UInt8, _ index: inout Int, _ page: inout HTMLPage) {
    if held.isEmpty {
      let begins =
        byte.isLetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
        || byte == UInt8(ascii: "?")
      guard begins else {
        page.text([UInt8(ascii: "<")].span)
        state = .text
        return
      }
    }
    index += 1
    switch byte {
    case UInt8(ascii: ">"):
      state = .text
      let tag = held
      if let name = page.tag(tag.span) {
        rawName = name
        state = .raw
        held.removeAll(keepingCapacity: true)
      }
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      hold(byte)
      // A quote opens a value only behind an equals sign; an apostrophe elsewhere is just one.
      if held.count > 1, held[held.count - 2] == UInt8(ascii: "=") { state = .value(byte) }
    default:
      hold(byte)
      if held.count == 3, held[0] == UInt8(ascii: "!"), held[1] == UInt8(ascii: "-"),
        held[2] == UInt8(ascii: "-")
      {
        state = .comment
        held.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func takeCommentByte(_ byte: UInt8, _ index: inout Int) {
    index += 1
    if byte == UInt8(ascii: ">"), held.count >= 2, held.suffix(2).allSatisfy({ $0 == 0x2D }) {
      state = .text
      return
    }
    if held.count >= 2 { held.removeFirst() }
    held.append(byte)
  }

  private mutating func takeReferenceByte(
    _ byte: UInt8,
    _ index: inout Int,
    _ page: inout HTMLPage
  ) {
    if byte == UInt8(ascii: ";") {
      index += 1
      held.append(byte)
    } else if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "#") && held.count == 1,
      held.count < 14
    {
      index += 1
      held.append(byte)
      return
    }
    state = .text
    let reference = held
    page.reference(reference.span)
  }

  /// Looks for the end tag of a script or style.
  private mutating func takeRawByte(_ byte: UInt8, _ index: inout Int, _ page: inout HTMLPage) {
    index += 1
    if byte == UInt8(ascii: "<") {
      held.removeAll(keepingCapacity: true)
      held.append(byte)
      return
    }
    guard !held.isEmpty else { return }
    let place = held.count
    let expected =
      place == 1 ? UInt8(ascii: "/") : place - 2 < rawName.count ? rawName[place - 2] : 0
    if expected == 0 {
      if byte == UInt8(ascii: ">") {
        state = .text
        page.endRaw()
      } else if !Whitespace.isXMLSpace(byte) {
        held.removeAll(keepingCapacity: true)
      }
    } else if byte.lowercased == expected {
      held.append(byte)
    } else {
      held.removeAll(keepingCapacity: true)
    }
  }
}
