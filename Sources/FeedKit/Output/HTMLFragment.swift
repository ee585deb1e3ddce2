/// A piece of HTML that is safe by how it is made: literals are markup, what is put into them is text.
///
/// ```swift
/// let piece: HTMLFragment = "<b>\(name)</b>"  // name is escaped, whatever it holds
/// ```
///
/// The escapes hold between tags and between quotes. Control characters are left out, and so are the
/// characters that turn the direction of all that follows: pages say directions with elements.
package struct HTMLFragment: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The piece as UTF-8.
  package private(set) var bytes: [UInt8]

  /// Makes markup of a literal.
  package init(stringLiteral: String) { bytes = Array(stringLiteral.utf8) }

  /// Makes markup of a literal that was kept.
  package init(_ markup: StaticString) { bytes = Array(markup.description.utf8) }

  /// Makes a piece of a literal with texts in it.
  package init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  /// Makes an empty piece.
  package init() { bytes = [] }

  /// A reference to a character by name; names are letters and digits, and anything else is text.
  package static func reference(_ name: String) -> HTMLFragment {
    let isName = !name.isEmpty && name.utf8.allSatisfy { $0.isLetter || $0.isDigit }
    guard isName else { return "&amp;\(name);" }
    var piece = HTMLFragment()
    piece.bytes = Array("&\(name);".utf8)
    return piece
  }

  /// Whether there is nothing in it.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Adds another piece.
  package static func += (left: inout HTMLFragment, right: HTMLFragment) {
    left.bytes += right.bytes
  }

  /// The pieces with another one between them.
  package static func joined(
    _ pieces: some Sequence<HTMLFragment>,
    separator: HTMLFragment = ""
  ) -> HTMLFragment {
    var result = HTMLFragment()
    for (index, piece) in pieces.enumerated() {
      if index > 0 { result += separator }
      result += piece
    }
    return result
  }

  /// What the compiler makes of a literal with texts in it.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    /// Adds markup.
    package mutating func appendLiteral(_ literal: String) { bytes += literal.utf8 }

    /// Adds text, escaped.
    package mutating func appendInterpolation(_ text: String) {
      TextEscaping.append(text.utf8, to: &bytes)
    }

    /// Adds a whole number.
    package mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }

    /// Adds an address, escaped.
    package mutating func appendInterpolation(_ link: SafeLink) { appendInterpolation(link.text) }

    /// Adds another piece as it is.
    package mutating func appendInterpolation(_ piece: HTMLFragment) { bytes += piece.bytes }
  }
}

/// Text between tags or between quotes of HTML.
private enum TextEscaping {
  static func append(_ text: String.UTF8View, to bytes: inout [UInt8]) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case 0..<0x20 where byte != 0x09 && byte != 0x0A: break
      case 0x7F: break
      case 0xC2, 0xE2:
        let hidden = hiddenWidth(text[index...])
        if hidden > 0 {
          index = text.index(index, offsetBy: hidden)
          continue
        }
        bytes.append(byte)
      default: bytes.append(byte)
      }
      index = text.index(after: index)
    }
  }

  /// How many bytes a character has that is left out: a control of U+0080 to U+009F, a separator of
  /// lines, an embedding, an override or an isolate; 0 when it is none.
  private static func hiddenWidth(_ text: Substring.UTF8View) -> Int {
    let head = Array(text.prefix(3))
    guard head.count > 1 else { return 0 }
    if head[0] == 0xC2 { return head[1] < 0xA0 ? 2 : 0 }
    guard head.count > 2 else { return 0 }
    switch (head[1], head[2]) {
    case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
    default: return 0
    }
  }
}

extension ByteSink {
  /// Adds a piece of HTML.
  package mutating func html(_ piece: HTMLFragment) { append(contentsOf: piece.bytes.span) }
}
