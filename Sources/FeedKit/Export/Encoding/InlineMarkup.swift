/// XHTML in an Atom text.
///
/// Texts are kept as HTML source. What came from XHTML has one form only: every tag closed but those
/// that HTML never closes, values in double quotes, four references. Only that becomes XHTML again.
enum InlineMarkup {
  /// What prefixes of attributes stand for in markup that lost its declarations.
  private static let namespaces = [
    "xlink": "http://www.w3.org/1999/xlink",
    "epub": "http://www.idpf.org/2007/ops",
  ]

  /// The source as XHTML in the wrapper that Atom wants (RFC 4287, 3.1.1.3); `nil` when it does not
  /// have the form that is safe to write as markup.
  static func xhtml(_ source: String) -> String? {
    var reader = MarkupReader(bytes: Array(source.utf8))
    guard let markup = reader.read() else { return nil }
    let declarations = reader.prefixes.map { prefix in
      let uri = namespaces[prefix] ?? NamespaceCatalog.undeclaredURI + prefix
      return " xmlns:\(prefix)=\"\(uri)\""
    }
    return "<div xmlns=\"http://www.w3.org/1999/xhtml\"\(declarations.joined())>\(markup)</div>"
  }
}

private struct MarkupReader {
  private let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  private var open: [String] = []
  /// The prefixes of attributes, but `xml`.
  private(set) var prefixes: [String] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count + 16)
  }

  mutating func read() -> String? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        guard readTag() else { return nil }
      case UInt8(ascii: ">"), UInt8(ascii: "\""):
        return nil
      default:
        guard readCharacter(isAttribute: false) else { return nil }
      }
    }
    return open.isEmpty ? String(decoding: output, as: UTF8.self) : nil
  }

  /// Takes a character or a reference over.
  private mutating func readCharacter(isAttribute: Bool) -> Bool {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "&"):
      guard let reference = Self.references.first(where: { isNext($0) }) else { return false }
      output += reference
      index += reference.count
      return true
    case UInt8(ascii: "\r"):
      output += Array("&#13;".utf8)
    case UInt8(ascii: "\n") where isAttribute:
      output += Array("&#10;".utf8)
    case UInt8(ascii: "\t") where isAttribute:
      output += Array("&#9;".utf8)
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"):
      output.append(byte)
    case 0..<0x20:
      return false
    case 0xEF where isNext([0xEF, 0xBF, 0xBE]) || isNext([0xEF, 0xBF, 0xBF]):
      return false
    default:
      output.append(byte)
    }
    index += 1
    return true
  }

  private mutating func readTag() -> Bool {
    index += 1
    if isNext([UInt8(ascii: "/")]) {
      index += 1
      guard let name = readName(), isNext([UInt8(ascii: ">")]), open.popLast() == name else {
        return false
      }
      index += 1
      output += Array("</\(name)>".utf8)
      return true
    }
    guard open.count < 250, let name = readName() else { return false }
    output += Array("<\(name)".utf8)
    var names: Set<String> = []
    while isNext([UInt8(ascii: " ")]) {
      index += 1
      guard let name = readAttributeName(), names.insert(name).inserted,
        readValue(of: name)
      else { return false }
    }
    guard isNext([UInt8(ascii: ">")]) else { return false }
    index += 1
    if HTML.isVoid(name) {
      output += Array("/>".utf8)
    } else {
      output.append(UInt8(ascii: ">"))
      open.append(name)
    }
    return true
  }

  private mutating func readValue(of name: String) -> Bool {
    guard isNext([UInt8(ascii: "="), UInt8(ascii: "\"")]) else { return false }
    index += 2
    output += Array(" \(name)=\"".utf8)
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: ">"),
        readCharacter(isAttribute: true)
      else { return false }
    }
    guard index < bytes.count else { return false }
    index += 1
    output.append(UInt8(ascii: "\""))
    return true
  }

  private mutating func readName() -> String? {
    let name = readWord()
    return XMLNameText.isValid(name) ? name : nil
  }

  private mutating func readAttributeName() -> String? {
    let name = readWord()
    let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy(XMLNameText.isValid), parts[0] != "xmlns", parts.count <= 2 else {
      return nil
    }
    if parts.count == 2, parts[0] != "xml", !prefixes.contains(parts[0]) {
      prefixes.append(parts[0])
    }
    return name
  }

  private mutating func readWord() -> String {
    let start = index
    while index < bytes.count, !Self.ends.contains(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isNext(_ expected: [UInt8]) -> Bool { bytes[index...].starts(with: expected) }

  private static let ends = Set(" =/<>\"\n\t\r".utf8)
  private static let references = ["&amp;", "&lt;", "&gt;", "&quot;"].map { Array($0.utf8) }
}
