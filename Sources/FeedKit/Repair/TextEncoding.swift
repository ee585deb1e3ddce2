/// A character encoding that input can be read with.
enum TextEncoding: Sendable, Equatable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case utf32LittleEndian
  case utf32BigEndian
  case windows1252
  /// One byte a character; the lower half is ASCII.
  case singleByte(SingleByteEncoding)
  /// One, two or more bytes a character.
  case multiByte(MultiByteEncoding)

  /// The WHATWG name.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .utf32LittleEndian: "UTF-32LE"
    case .utf32BigEndian: "UTF-32BE"
    case .windows1252: "windows-1252"
    case .singleByte(let encoding): encoding.rawValue
    case .multiByte(let encoding): encoding.rawValue
    }
  }

  /// The encoding that a label names, by the WHATWG table: case and surrounding space do not count.
  ///
  /// UTF-32 is added, which documents can be in and the Web does not read.
  init?(label: String) {
    let folded = label.lowercased().filter { !$0.isWhitespace }
    guard !folded.isEmpty else { return nil }
    for (encoding, labels) in encodingLabels {
      for candidate in labels.split(separator: " ") where candidate == folded {
        self = encoding
        return
      }
    }
    return nil
  }

  /// Whether bytes below 80 are the characters of ASCII, at least where no other character began.
  var isASCIICompatible: Bool {
    switch self {
    case .utf8, .windows1252, .singleByte, .multiByte: true
    case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: false
    }
  }

  /// How far a document's places move with each of its characters.
  var width: PositionMap.Width {
    switch self {
    case .utf8: .sameAsClean
    case .windows1252, .singleByte: .oneByte
    case .utf16LittleEndian, .utf16BigEndian: .utf16
    case .utf32LittleEndian, .utf32BigEndian: .utf32
    case .multiByte: .recorded
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

/// An encoding with one byte a character.
enum SingleByteEncoding: String, Sendable {
  case ibm866 = "IBM866"
  case iso2 = "ISO-8859-2"
  case iso3 = "ISO-8859-3"
  case iso4 = "ISO-8859-4"
  case iso5 = "ISO-8859-5"
  case iso6 = "ISO-8859-6"
  case iso7 = "ISO-8859-7"
  case iso8 = "ISO-8859-8"
  case iso10 = "ISO-8859-10"
  case iso13 = "ISO-8859-13"
  case iso14 = "ISO-8859-14"
  case iso15 = "ISO-8859-15"
  case iso16 = "ISO-8859-16"
  case koi8R = "KOI8-R"
  case koi8U = "KOI8-U"
  case macintosh
  case macCyrillic = "x-mac-cyrillic"
  case windows874 = "windows-874"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"

  /// The characters of bytes 80 to FF.
  var table: StaticString {
    switch self {
    case .ibm866: ibm866Table
    case .iso2: iso8859_2Table
    case .iso3: iso8859_3Table
    case .iso4: iso8859_4Table
    case .iso5: iso8859_5Table
    case .iso6: iso8859_6Table
    case .iso7: iso8859_7Table
    case .iso8: iso8859_8Table
    case .iso10: iso8859_10Table
    case .iso13: iso8859_13Table
    case .iso14: iso8859_14Table
    case .iso15: iso8859_15Table
    case .iso16: iso8859_16Table
    case .koi8R: koi8RTable
    case .koi8U: koi8UTable
    case .macintosh: macintoshTable
    case .macCyrillic: macCyrillicTable
    case .windows874: windows874Table
    case .windows1250: windows1250Table
    case .windows1251: windows1251Table
    case .windows1253: windows1253Table
    case .windows1254: windows1254Table
    case .windows1255: windows1255Table
    case .windows1256: windows1256Table
    case .windows1257: windows1257Table
    case .windows1258: windows1258Table
    }
  }
}

/// An encoding with several bytes a character.
enum MultiByteEncoding: String, Sendable {
  case shiftJIS = "Shift_JIS"
  case eucJP = "EUC-JP"
  case iso2022JP = "ISO-2022-JP"
  case eucKR = "EUC-KR"
  case gb18030
  case gbk = "GBK"
  case big5 = "Big5"
}
