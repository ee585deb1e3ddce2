internal import CFeedKitScan

extension Markup {
  /// libxml2 rescans an open section at every piece, which is quadratic, and refuses large ones: a
  /// section that goes on for long is closed at the end of a piece and opened again.
  private static let longSection = 4_096

  mutating func reopenCDATA() {
    hasMends = true
    output.append("<![CDATA[")
    isCDATAClosed = false
  }

  mutating func closeCDATA(_ bytes: UnsafePointer<UInt8>, _ index: Int) {
    guard openCDATA >= Self.longSection, !isCDATAClosed, !takesDetour, !isRewriting else { return }
    replace(bytes, at: index, length: 0, with: "]]>")
    isCDATAClosed = true
    openCDATA = 0
  }

  /// Takes the start of a section.
  mutating func openSection(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> Int {
    state = .cdata
    openCDATA = 0
    endsInReturn = false
    if !matches(bytes + index, "<![CDATA[") {
      note(bytes, at: index, .sectionStart(extract(bytes + index, 9)))
      replace(bytes, at: index, length: 9, with: takesDetour ? "" : "<![CDATA[")
    } else if takesDetour {
      replace(bytes, at: index, length: 9)
    }
    return index + 9
  }

  /// Goes through a section, up to and including its end.
  mutating func scanCDATA(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    var index = start
    while let bracket = find(UInt8(ascii: "]"), bytes, index, count) {
      guard bracket + 3 <= count else {
        if isFinal { break }
        // "]" or "]]" at the end may be the beginning of the end.
        guard bracket + 1 == count || bytes[bracket + 1] == UInt8(ascii: "]") else {
          index = bracket + 1
          continue
        }
        takeSection(bytes, start, bracket, ending: 0)
        return ~bracket
      }
      if bytes[bracket + 1] == UInt8(ascii: "]"), bytes[bracket + 2] == UInt8(ascii: ">") {
        state = .text
        takeSection(bytes, start, bracket, ending: 3)
        openCDATA = 0
        return bracket + 3
      }
      index = bracket + 1
    }
    takeSection(bytes, start, count, ending: 0)
    return count
  }

  /// Hands on a part of a section's body, with `ending` bytes of its end mark.
  private mutating func takeSection(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ end: Int,
    ending: Int
  ) {
    openCDATA += end - start
    guard takesDetour else {
      if !isRewriting { mendLineEnds(bytes, start, end) }
      return
    }
    if start == end {
      replace(bytes, at: start, length: ending)
    } else if endsInReturn || find(UInt8(ascii: "\r"), bytes, start, end) != nil {
      let offset = detour.side.count
      appendNormalised(bytes, start, end)
      replace(bytes, at: start, length: end + ending - start)
      if detour.side.count > offset { emitMarker(detour.addSide(from: offset)) }
    } else {
      replace(bytes, at: start, length: end + ending - start)
      emitMarker(detour.add(bytes + start, end - start))
    }
  }

  /// Makes every line end of a section one line feed: libxml2's push parser does not.
  private mutating func mendLineEnds(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) {
    guard start < end else { return }
    var index = start
    if endsInReturn, bytes[index] == UInt8(ascii: "\n") {
      replace(bytes, at: index, length: 1)
      index += 1
    }
    endsInReturn = false
    while let carriage = find(UInt8(ascii: "\r"), bytes, index, end) {
      endsInReturn = carriage + 1 == end
      let isPair = !endsInReturn && bytes[carriage + 1] == UInt8(ascii: "\n")
      replace(bytes, at: carriage, length: isPair ? 2 : 1, with: "\n")
      index = carriage + (isPair ? 2 : 1)
    }
  }

  /// Takes text from a reference on, up to the next tag, on the detour.
  ///
  /// - Returns: Where to go on; or `~index` when the reference at `index` needs more bytes.
  mutating func scanReferenceText(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    let offset = detour.side.count
    endsInReturn = false
    var index = start
    var isWaiting = false
    loop: while index < count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "<"):
        break loop
      case UInt8(ascii: "&"):
        let length = appendReference(bytes, index, count, isFinal: isFinal)
        guard length > 0 else {
          isWaiting = true
          break loop
        }
        index += length
      case UInt8(ascii: "]"):
        guard isFinal || index + 3 <= count || bytes[count - 1] != UInt8(ascii: "]") else {
          isWaiting = true
          break loop
        }
        if index + 3 <= count, matches(bytes + index, "]]>") {
          note(bytes, at: index, .sectionEnd)
        }
        detour.withSide { $0.append(UInt8(ascii: "]")) }
        endsInReturn = false
        index += 1
      default:
        let end = plainEnd(bytes, index, count)
        // A carriage return at the end may be one line end with what follows.
        isWaiting = end == count && !isFinal && bytes[end - 1] == UInt8(ascii: "\r")
        appendNormalised(bytes, index, isWaiting ? end - 1 : end)
        index = isWaiting ? end - 1 : end
        if isWaiting { break loop }
      }
    }
    replace(bytes, at: start, length: index - start)
    if detour.side.count > offset { emitMarker(detour.addSide(from: offset)) }
    return isWaiting ? ~index : index
  }

  /// Resolves a reference into the side text; its length, or 0 when more bytes are needed.
  private mutating func appendReference(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    endsInReturn = false
    let reference = Reference.read(bytes + index, count - index, isFinal: isFinal)
    if case .good(let length) = reference {
      let scalar = Reference.scalar(bytes + index, length)
      detour.withSide { $0.append(scalar) }
      return length
    }
    if case .incomplete = reference { return 0 }
    let mended = mendReference(bytes, index, count, reference)
    switch mended.text {
    case .scalars(let first, let second):
      detour.withSide { side in
        side.append(first)
        if let second { side.append(second) }
      }
    case .entity(let range):
      // It cannot be read and written at once.
      for position in range {
        let byte = entities.texts.base[position]
        detour.withSide { $0.append(byte) }
      }
    case .nothing: break
    }
    return mended.length
  }

  private func plainEnd(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    var index = start
    while index < count {
      if index + 16 <= count {
        let mask = feedkit_text16(bytes + index)
        guard mask == 0 else { return index + mask.trailingZeroBitCount }
        index += 16
      } else {
        let byte = bytes[index]
        if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "]") {
          return index
        }
        index += 1
      }
    }
    return count
  }

  /// Adds bytes to the side text with every line end as one line feed, as XML asks.
  private mutating func appendNormalised(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) {
    var index = start
    if endsInReturn, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    endsInReturn = false
    while let carriage = find(UInt8(ascii: "\r"), bytes, index, end) {
      detour.withSide { side in
        side.append(bytes + index, carriage - index)
        side.append(UInt8(ascii: "\n"))
      }
      index = carriage + 1
      if index == end {
        endsInReturn = true
      } else if bytes[index] == UInt8(ascii: "\n") {
        index += 1
      }
    }
    detour.withSide { $0.append(bytes + index, end - index) }
  }

  private mutating func emitMarker(_ letter: UInt8) {
    output.append("<![CDATA[")
    output.append(letter)
    output.append("]]>")
  }
}

extension Mend {
  fileprivate static func sectionStart(_ before: String) -> Mend {
    Mend(
      rule: "repair-section-start",
      message: "\"\(before)\" is not in upper case; read as the start of CDATA",
      before: before,
      after: "<![CDATA["
    )
  }
}
