/// The entities that a document declares for itself, with their texts made out.
///
/// What a declaration names is replaced when it is read, so that no entity can grow when it is used;
/// both what is kept and what uses come to is bounded.
struct DeclaredEntities: ~Copyable {
  private struct Entry {
    var name: Range<Int>
    var text: Range<Int>
  }

  /// Bytes of names and texts that are kept.
  private static let storeLimit = 65_536
  /// Bytes that all uses of entities may come to.
  private static let useLimit = 1 << 20
  private static let countLimit = 1_024

  private var entries: [Entry] = []
  private var names = ByteBuffer(capacity: 16)
  private(set) var texts = ByteBuffer(capacity: 16)
  private var used = 0
  /// The declaration that is being read, from its `<` on.
  private var declaration = ByteBuffer(capacity: 16)
  /// Whether a declaration was not taken.
  private(set) var hasIgnored = false

  mutating func collect(_ byte: UInt8) {
    if declaration.count <= Self.storeLimit { declaration.append(byte) }
  }

  /// The text of an entity, as a range of `texts`.
  func text(_ name: UnsafePointer<UInt8>, _ count: Int) -> Range<Int>? {
    for entry in entries where entry.name.count == count {
      let known = names.base + entry.name.lowerBound
      if (0..<count).allSatisfy({ known[$0] == name[$0] }) { return entry.text }
    }
    return nil
  }

  func declares(_ name: UnsafePointer<UInt8>, _ count: Int) -> Bool { text(name, count) != nil }

  /// Takes bytes from what may be used; false when they are used up.
  mutating func spend(_ count: Int) -> Bool {
    used += count
    return used <= Self.useLimit
  }

  /// Takes the declaration that was collected: `<!ENTITY name "text">`.
  mutating func endDeclaration() {
    let bytes = declaration.bytes
    defer { declaration.removeAll() }
    var index = "<!ENTITY".utf8.count
    skipSpace(bytes, &index)
    let nameStart = index
    while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
    let nameEnd = index
    skipSpace(bytes, &index)
    guard nameEnd > nameStart, index < bytes.count, entries.count < Self.countLimit,
      bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"),
      let end = bytes[(index + 1)...].firstIndex(of: bytes[index]),
      let base = bytes.baseAddress
    else {
      hasIgnored = true
      return
    }
    // The first declaration counts.
    guard text(base + nameStart, nameEnd - nameStart) == nil else { return }
    let textStart = texts.count
    guard expand(base, index + 1, end) else {
      texts.removeLast(texts.count - textStart)
      hasIgnored = true
      return
    }
    let start = names.count
    names.append(base + nameStart, nameEnd - nameStart)
    entries.append(Entry(name: start..<names.count, text: textStart..<texts.count))
  }

  private func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    while index < bytes.count, Whitespace.isXMLSpace(bytes[index]) { index += 1 }
  }

  /// Adds a declared text with its references resolved; false when it gets too long.
  private mutating func expand(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, names.count + texts.count < Self.storeLimit {
      guard bytes[index] == UInt8(ascii: "&") else {
        texts.append(bytes[index])
        index += 1
        continue
      }
      switch Reference.read(bytes + index, end - index, isFinal: true) {
      case .good(let length):
        texts.append(Reference.scalar(bytes + index, length))
        index += length
      case .named(let length) where bytes[index + length - 1] == UInt8(ascii: ";"):
        let name = bytes + index + 1
        if let known = text(name, length - 2) {
          guard texts.count + known.count < Self.storeLimit else { return false }
          for position in known { texts.append(texts.base[position]) }
        } else if let entity = HTMLEntity(name, length - 2) {
          texts.append(entity.first)
          if let second = entity.second { texts.append(second) }
        } else {
          texts.append(bytes + index, length)
        }
        index += length
      default:
        texts.append(UInt8(ascii: "&"))
        index += 1
      }
    }
    return index == end
  }
}
