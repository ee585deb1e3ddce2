/// A character encoding that input can be read with.
enum TextEncoding: Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252

  /// The WHATWG name.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1252: "windows-1252"
    }
  }

  /// The encoding that a label names, by the WHATWG table: case and surrounding space do not count.
  init?(label: String) {
    let folded = label.lowercased().filter { !$0.isWhitespace }
    switch folded {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8":
      self = .utf8
    case "utf-16", "utf-16le", "ucs-2", "iso-10646-ucs-2", "csunicode", "unicode", "unicodefeff":
      self = .utf16LittleEndian
    case "utf-16be", "unicodefffe":
      self = .utf16BigEndian
    // The Web reads ISO-8859-1 and ASCII as windows-1252; so do feeds that were written for it.
    case "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "iso-ir-100",
      "latin1", "l1", "ibm819", "cp819", "csisolatin1", "us-ascii", "ascii", "ansi_x3.4-1968",
      "iso-646-us", "windows-1252", "cp1252", "x-cp1252":
      self = .windows1252
    default:
      return nil
    }
  }

  /// Whether a character is one or more whole bytes that ASCII is a part of.
  var isASCIICompatible: Bool {
    switch self {
    case .utf8, .windows1252: true
    case .utf16LittleEndian, .utf16BigEndian: false
    }
  }
}

extension TextEncoding {
  /// The encoding that options name; `nil` when they leave it to the input.
  static func chosen(by options: ParseOptions) throws(FeedError) -> TextEncoding? {
    guard let label = options.encoding else { return nil }
    guard let encoding = TextEncoding(label: label) else {
      throw FeedError(code: .unknownEncoding, message: "encoding \"\(label)\" is not known")
    }
    return encoding
  }
}

/// The character of a byte in windows-1252, which differs from Latin-1 in bytes 80 to 9F.
///
/// Bytes without a
/// character stay control characters, as on the Web.
func windows1252Scalar(_ byte: UInt8) -> UInt32 {
  guard byte >= 0x80, byte < 0xA0 else { return UInt32(byte) }
  return windows1252Specials[Int(byte) - 0x80]
}

private let windows1252Specials: InlineArray<32, UInt32> = [
  0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
  0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122,
  0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
]
