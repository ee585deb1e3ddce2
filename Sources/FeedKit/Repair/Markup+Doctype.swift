/// How far a document type declaration has been skipped.
struct DoctypeScan {
  var isInSubset = false
  var isInComment = false
  var quote: UInt8?
  var declaresEntity = false
  var namesExternalEntity = false
  var isInEntity = false
  /// Whether it is left out of a rewritten document too: it stands where none may.
  var isMisplaced = false
}

extension Markup {
  mutating func openDoctype(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> Int {
    returnState = state
    doctype = DoctypeScan()
    doctype.isMisplaced = state != .prolog || prolog.isDoctypeSeen
    prolog.isDoctypeSeen = true
    state = .doctype
    let isMended = doctype.isMisplaced && isRewriting
    note(bytes, at: index, isMended ? .misplacedDoctype : .doctype)
    leaveOutDoctype(bytes, index, 9)
    return index + 9
  }

  private mutating func leaveOutDoctype(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ length: Int
  ) {
    if !isRewriting || doctype.isMisplaced { replace(bytes, at: index, length: length) }
  }

  /// Leaves out a document type declaration, after reading the entities that it declares.
  ///
  /// Files that it names are not read.
  mutating func skipDoctype(
    _ bytes: UnsafePointer<UInt8>,
    _ start: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    var index = start
    while index < count {
      // Everything that is compared below is at most 8 bytes long.
      guard isFinal || index + 8 <= count else {
        leaveOutDoctype(bytes, start, index - start)
        return ~index
      }
      if isRunaway(bytes + index, count - index) {
        note(bytes, at: index, .unterminatedDoctype)
        leaveOutDoctype(bytes, start, index - start)
        if isRewriting, !doctype.isMisplaced {
          replace(bytes, at: index, length: 0, with: doctype.isInSubset ? "]>" : ">")
        }
        state = returnState
        return index
      }
      if stepDoctype(bytes + index, count - index) {
        noteDeclarations(bytes, index)
        index += 1
        state = returnState
        leaveOutDoctype(bytes, start, index - start)
        return index
      }
      index += 1
    }
    leaveOutDoctype(bytes, start, count - start)
    return count
  }

  private mutating func noteDeclarations(_ bytes: UnsafePointer<UInt8>, _ index: Int) {
    guard doctype.declaresEntity, !isRewriting else { return }
    if doctype.namesExternalEntity {
      note(bytes, at: index, .externalEntity)
    } else if entities.hasIgnored {
      note(bytes, at: index, .entityDeclaration)
    }
  }

  /// Whether a start tag stands where none can: the declaration was not ended.
  private func isRunaway(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard bytes[0] == UInt8(ascii: "<"), count > 1, !doctype.isInComment,
      doctype.quote == nil || !doctype.isInSubset
    else { return false }
    return isNameStart(bytes[1])
  }

  /// Looks at one byte, and at most 7 after it; true when it ends the declaration.
  private mutating func stepDoctype(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let byte = bytes[0]
    if doctype.isInEntity { entities.collect(byte) }
    if doctype.isInComment {
      if byte == UInt8(ascii: "-"), count >= 3, matches(bytes, "-->") {
        doctype.isInComment = false
      }
      return false
    }
    if let quote = doctype.quote {
      if byte == quote { doctype.quote = nil }
      return false
    }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      doctype.quote = byte
    case UInt8(ascii: "["):
      doctype.isInSubset = true
    case UInt8(ascii: "]"):
      doctype.isInSubset = false
    case UInt8(ascii: "<"):
      if count >= 4, matches(bytes, "<!--") { doctype.isInComment = true }
      if count >= 8, matches(bytes, "<!ENTITY") {
        doctype.declaresEntity = true
        doctype.isInEntity = true
        entities.collect(byte)
      }
    case UInt8(ascii: "S"), UInt8(ascii: "P"):
      if doctype.isInEntity, count >= 6, matches(bytes, "SYSTEM") || matches(bytes, "PUBLIC") {
        doctype.namesExternalEntity = true
      }
    case UInt8(ascii: ">"):
      if doctype.isInEntity { entities.endDeclaration() }
      doctype.isInEntity = false
      return !doctype.isInSubset
    default: break
    }
    return false
  }
}

extension Mend {
  fileprivate static let doctype = Mend(
    rule: "doctype-ignored",
    severity: .note,
    message: "document type declaration is not used"
  )

  fileprivate static let misplacedDoctype = Mend(
    rule: "repair-doctype",
    message: "document type declaration stands where none may; left out"
  )

  fileprivate static let unterminatedDoctype = Mend(
    rule: "repair-doctype",
    message: "document type declaration is not ended; ended here"
  )

  fileprivate static let externalEntity = Mend(
    rule: "security-external-entity",
    message: "document declares an entity in another file; it is not read"
  )

  fileprivate static let entityDeclaration = Mend(
    rule: "entity-declaration-ignored",
    message: "document declares entities that are not used; references to them stay as they stand"
  )
}
