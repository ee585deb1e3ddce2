/// How far a document type declaration has been skipped.
struct DoctypeScan {
  var isInSubset = false
  var isInComment = false
  var quote: UInt8?
  var declaresEntity = false
  var namesExternalEntity = false
  var isInEntity = false
}

extension Markup {
  /// Leaves out a document type declaration.
  ///
  /// Entities that it declares are not expanded and files
  /// that it names are not read.
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
        replace(bytes, at: start, length: index - start)
        return ~index
      }
      if stepDoctype(bytes + index, count - index) {
        if doctype.declaresEntity {
          note(bytes, at: index, .entityDeclaration(isExternal: doctype.namesExternalEntity))
        }
        index += 1
        state = .text
        replace(bytes, at: start, length: index - start)
        return index
      }
      index += 1
    }
    replace(bytes, at: start, length: count - start)
    return count
  }

  /// Looks at one byte, and at most 7 after it; true when it ends the declaration.
  private mutating func stepDoctype(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let byte = bytes[0]
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
      }
    case UInt8(ascii: "S"), UInt8(ascii: "P"):
      if doctype.isInEntity, count >= 6, matches(bytes, "SYSTEM") || matches(bytes, "PUBLIC") {
        doctype.namesExternalEntity = true
      }
    case UInt8(ascii: ">"):
      doctype.isInEntity = false
      return !doctype.isInSubset
    default: break
    }
    return false
  }
}

extension Mend {
  static let doctype = Mend(
    rule: "doctype-ignored",
    severity: .note,
    message: "document type declaration is not used"
  )

  fileprivate static func entityDeclaration(isExternal: Bool) -> Mend {
    isExternal
      ? Mend(
        rule: "security-external-entity",
        message: "document declares an entity in another file; it is not read"
      )
      : Mend(
        rule: "entity-declaration-ignored",
        message: "document declares entities; references to them stay as they stand"
      )
  }
}
