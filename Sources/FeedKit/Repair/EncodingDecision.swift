/// Decides from the first bytes which encoding a document is in.
///
/// A byte order mark wins over the zero bytes of UTF-16, these win over the declaration, and without
/// one it is UTF-8. The decision depends on the bytes alone, never on how they were cut.
struct EncodingDecision {
  /// A declaration that has not ended after this many bytes is none.
  static let headLimit = 1_024

  var encoding: TextEncoding = .utf8
  /// Bytes of the byte order mark, to be skipped.
  var markLength = 0
  /// The encoding label of the declaration, as written.
  var declared: String?
  /// Whether the bytes may show that they are UTF-8 all the same.
  var isLabelOnly = false
  /// Whether nothing says what the encoding is, so that the bytes must show it.
  var isWithoutLabel = false
  /// Whether the label is not known.
  var isUnknownLabel = false

  /// Decides, or returns `nil` when more bytes are needed.
  init?(head: UnsafeBufferPointer<UInt8>, isFinal: Bool, override: TextEncoding?) {
    guard isFinal || head.count >= 4 else { return nil }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      markLength = 3
    } else if head.starts(with: [0xFF, 0xFE, 0, 0]) {
      encoding = .utf32LittleEndian
      markLength = 4
    } else if head.starts(with: [0, 0, 0xFE, 0xFF]) {
      encoding = .utf32BigEndian
      markLength = 4
    } else if head.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
      markLength = 2
    } else if head.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
      markLength = 2
    } else if head.count >= 4, head[0] != 0, head[1] == 0, head[2] == 0, head[3] == 0 {
      encoding = .utf32LittleEndian
    } else if head.count >= 4, head[0] == 0, head[1] == 0, head[2] == 0, head[3] != 0 {
      encoding = .utf32BigEndian
    } else if head.count >= 4, head[0] != 0, head[1] == 0, head[3] == 0 {
      encoding = .utf16LittleEndian
    } else if head.count >= 4, head[0] == 0, head[1] != 0, head[2] == 0 {
      encoding = .utf16BigEndian
    }
    if encoding == .utf8 {
      guard readDeclaration(head, isFinal: isFinal) else { return nil }
      isWithoutLabel = markLength == 0 && (declared == nil || isUnknownLabel)
    }
    guard let override else { return }
    // The mark is no text in any encoding; and it knows the order of the bytes better than a label.
    isUnknownLabel = false
    isLabelOnly = false
    isWithoutLabel = false
    if override.isASCIICompatible || encoding.isASCIICompatible { encoding = override }
  }

  /// Reads the label of an ASCII-compatible declaration; false when more bytes are needed.
  private mutating func readDeclaration(
    _ head: UnsafeBufferPointer<UInt8>,
    isFinal: Bool
  ) -> Bool {
    var start = markLength
    while start < head.count, Whitespace.isXMLSpace(head[start]) { start += 1 }
    let opening: StaticString = "<?xml"
    let rest = head[start...]
    let comparable = min(rest.count, opening.utf8CodeUnitCount)
    let isPrefix = (0..<comparable).allSatisfy { rest[start + $0] == opening.utf8Start[$0] }
    let isHeadFull = isFinal || head.count >= Self.headLimit
    guard isPrefix else { return true }
    guard rest.count >= opening.utf8CodeUnitCount else { return isHeadFull }
    guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return isHeadFull }
    guard let label = encodingLabel(head[start..<end]) else { return true }
    declared = label
    guard let named = TextEncoding(label: label) else {
      isUnknownLabel = true
      return true
    }
    // A document that can be read byte by byte up to here is not UTF-16, whatever it says; and a
    // byte order mark has the last word.
    if named.isASCIICompatible, markLength == 0 {
      encoding = named
      isLabelOnly = named != .utf8 && named != .multiByte(.iso2022JP)
    }
    return true
  }
}

/// The value of `encoding` in an XML declaration.
private func encodingLabel(_ declaration: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
  let text = String(decoding: declaration, as: UTF8.self)
  guard let name = text.range(of: "encoding") else { return nil }
  let rest = text[name.upperBound...].drop { $0.isWhitespace }
  guard rest.first == "=" else { return nil }
  let value = rest.dropFirst().drop { $0.isWhitespace }
  guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
  let body = value.dropFirst().prefix { $0 != quote }
  return body.isEmpty ? nil : String(body)
}

extension String {
  /// Where a text first stands; small inputs only.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
