/// What a reference that XML does not know is read as.
struct MendedReference {
  enum Text {
    case nothing
    case scalars(UInt32, UInt32?)
    /// The text of an entity that the document declares, in its store.
    case entity(Range<Int>)
  }

  var length: Int
  var text: Text
}

extension Markup {
  /// Takes a reference that goes through libxml2 or into a document, as it is or mended; its length,
  /// or 0 when more bytes are needed.
  mutating func takeReference(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int,
    isFinal: Bool
  ) -> Int {
    let reference = Reference.read(bytes + index, count - index, isFinal: isFinal)
    switch reference {
    case .good(let length): return length
    case .incomplete: return 0
    case .number(let value, let length)
    where isRewriting && value & ~0x1F == 0x80 && bytes[index + length - 1] == UInt8(ascii: ";")
      && bytes[index + 2] != UInt8(ascii: "X"):
      // Meant otherwise, but well-formed.
      return length
    case .named(let length) where isRewriting && bytes[index + length - 1] == UInt8(ascii: ";"):
      // What the document declares stays, since its declaration does.
      if entities.declares(bytes + index + 1, length - 2) { return length }
    default: break
    }
    let mended = mendReference(bytes, index, count, reference)
    replace(bytes, at: index, length: mended.length)
    switch mended.text {
    case .nothing: break
    case .scalars(let first, let second):
      appendEscaped(first)
      if let second { appendEscaped(second) }
    case .entity(let range):
      var position = range.lowerBound
      while position < range.upperBound {
        let byte = entities.texts.base[position]
        if byte < 0x80 { appendEscaped(UInt32(byte)) } else { output.append(byte) }
        position += 1
      }
    }
    return mended.length
  }

  /// Adds a character to text or to an attribute's value.
  private mutating func appendEscaped(_ scalar: UInt32) {
    switch scalar {
    case 0x26: output.append("&amp;")
    case 0x3C: output.append("&lt;")
    case 0x3E: output.append("&gt;")
    case 0x22: output.append("&quot;")
    case 0x27: output.append("&#39;")
    case 0x09: output.append("&#9;")
    case 0x0A: output.append("&#10;")
    case 0x0D: output.append("&#13;")
    default: output.append(scalar)
    }
  }

  /// Decides what a reference that is not well-formed is read as, and notes it.
  @inline(never)
  mutating func mendReference(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int,
    _ reference: Reference
  ) -> MendedReference {
    switch reference {
    case .number(let value, let length):
      return mendNumber(bytes, index, count, value, length)
    case .named(let length):
      return mendName(bytes, index, length)
    case .good, .bare, .incomplete:
      note(bytes, at: index, .bareAmpersand)
      return MendedReference(length: 1, text: .scalars(0x26, nil))
    }
  }

  private mutating func mendName(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ length: Int
  ) -> MendedReference {
    let isEnded = bytes[index + length - 1] == UInt8(ascii: ";")
    let name = bytes + index + 1
    let nameLength = length - (isEnded ? 2 : 1)
    if isEnded, let entity = entities.text(name, nameLength) {
      if entities.spend(entity.count) {
        note(bytes, at: index, .declaredEntity(extract(bytes + index, length)))
        return MendedReference(length: length, text: .entity(entity))
      }
    } else if let entity = HTMLEntity(name, nameLength), isEnded || entity.isLegacy {
      note(bytes, at: index, .entity(extract(bytes + index, length), entity, isEnded: isEnded))
      return MendedReference(length: length, text: .scalars(entity.first, entity.second))
    }
    if isEnded {
      note(bytes, at: index, .unknownEntity(extract(bytes + index, length)))
    } else {
      note(bytes, at: index, .bareAmpersand)
    }
    return MendedReference(length: 1, text: .scalars(0x26, nil))
  }

  private mutating func mendNumber(
    _ bytes: UnsafePointer<UInt8>,
    _ index: Int,
    _ count: Int,
    _ value: UInt32,
    _ length: Int
  ) -> MendedReference {
    var length = length
    var scalar: UInt32?
    switch value {
    case 0x80..<0xA0:
      scalar = windows1252Scalar(UInt8(value))
    case 0xD800..<0xDC00:
      // Some programs write a character beyond U+FFFF as two surrogates.
      if bytes[index + length - 1] == UInt8(ascii: ";"),
        let low = Reference.partner(bytes + index + length, count - index - length)
      {
        scalar = 0x1_0000 + (value & 0x3FF) << 10 + (low.value & 0x3FF)
        length += low.length
      }
    default:
      scalar = Reference.isXMLCharacter(value) ? value : nil
    }
    let before = extract(bytes + index, length)
    note(bytes, at: index, .characterReference(before, scalar))
    guard let scalar else { return MendedReference(length: length, text: .nothing) }
    return MendedReference(length: length, text: .scalars(scalar, nil))
  }
}

extension Mend {
  fileprivate static let bareAmpersand = Mend(
    rule: "repair-ampersand",
    message: "ampersand begins no reference; read as it stands",
    before: "&",
    after: "&amp;"
  )

  fileprivate static func unknownEntity(_ text: String) -> Mend {
    Mend(
      rule: "repair-entity-unknown",
      message: "entity \"\(text)\" is not known; read as it stands",
      before: text,
      after: "&amp;" + text.dropFirst()
    )
  }

  fileprivate static func declaredEntity(_ text: String) -> Mend {
    Mend(
      rule: "entity-expanded",
      severity: .note,
      message: "entity \"\(text)\" is declared by the document; its text is used",
      before: text
    )
  }

  fileprivate static func entity(_ text: String, _ entity: HTMLEntity, isEnded: Bool) -> Mend {
    let scalars = [entity.first, entity.second].compactMap { $0.flatMap(Unicode.Scalar.init) }
    return Mend(
      rule: isEnded ? "repair-entity-html" : "repair-entity-unterminated",
      message: isEnded
        ? "entity \"\(text)\" is known to HTML only; its character is used"
        : "entity \"\(text)\" has no semicolon; read as if it had",
      before: text,
      after: String(String.UnicodeScalarView(scalars))
    )
  }

  fileprivate static func characterReference(_ text: String, _ scalar: UInt32?) -> Mend {
    let after = scalar.flatMap(Unicode.Scalar.init).map { String($0) }
    return Mend(
      rule: "repair-character-reference",
      message: after.map { "\"\(text)\" is not well-formed XML; read as \"\($0)\"" }
        ?? "\"\(text)\" refers to a character that XML forbids; left out",
      before: text,
      after: after
    )
  }
}
