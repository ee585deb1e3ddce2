/// What bytes that are no feed seem to be, for a message.
enum ForeignContent {
  /// The content in words, such as `a JPEG picture`; `nil` when nothing is known of it.
  static func words(_ bytes: [UInt8]) -> String? {
    if let known = signatures.first(where: { $0.matches(bytes) }) { return known.words }
    return isText(bytes) ? plainText : bytes.isEmpty ? nil : "binary data"
  }

  static let plainText = "plain text"

  /// Whether the bytes are known to be something else than text.
  static func isKnown(_ bytes: [UInt8]) -> Bool {
    guard let words = words(bytes) else { return false }
    return words != plainText && !words.hasSuffix("transcript")
  }

  private struct Signature: Sendable {
    let words: String
    private let bytes: [UInt8]
    private let offset: Int

    init(_ words: String, _ bytes: [UInt8], at offset: Int = 0) {
      self.words = words
      self.bytes = bytes
      self.offset = offset
    }

    init(_ words: String, _ text: StaticString, at offset: Int = 0) {
      self.init(words, Array("\(text)".utf8), at: offset)
    }

    func matches(_ found: [UInt8]) -> Bool {
      found.dropFirst(offset).starts(with: bytes)
    }
  }

  private static let signatures: [Signature] = [
    Signature("a JPEG picture", [0xFF, 0xD8, 0xFF]),
    Signature("a PNG picture", [0x89, 0x50, 0x4E, 0x47]),
    Signature("a GIF picture", "GIF8"),
    Signature("a WebP picture", "WEBP", at: 8),
    Signature("WAVE audio", "WAVE", at: 8),
    Signature("an AVIF picture", "ftypavif", at: 4),
    Signature("MP4 audio", "ftypM4A", at: 4),
    Signature("MP4 audio or video", "ftyp", at: 4),
    Signature("MP3 audio", "ID3"),
    Signature("MP3 audio", [0xFF, 0xFB]),
    Signature("MP3 audio", [0xFF, 0xF3]),
    Signature("MP3 audio", [0xFF, 0xF2]),
    Signature("Ogg audio or video", "OggS"),
    Signature("FLAC audio", "fLaC"),
    Signature("Matroska or WebM video", [0x1A, 0x45, 0xDF, 0xA3]),
    Signature("a PDF document", "%PDF-"),
    Signature("a ZIP archive", [0x50, 0x4B, 0x03, 0x04]),
    Signature("a ZIP archive", [0x50, 0x4B, 0x05, 0x06]),
    Signature("a tar archive", "ustar", at: 257),
    Signature("bzip2 data", "BZh"),
    Signature("xz data", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    Signature("Zstandard data", [0x28, 0xB5, 0x2F, 0xFD]),
    Signature("a program", [0x7F, 0x45, 0x4C, 0x46]),
    Signature("an SQLite database", "SQLite format 3"),
    Signature("a WebVTT transcript", "WEBVTT"),
    Signature("a WebVTT transcript", "\u{FEFF}WEBVTT"),
  ]

  /// Whether the bytes are of a text, in whatever encoding of single bytes.
  ///
  /// Damaged texts have some control characters; where more than every fiftieth byte is one, it is no text.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    let strange = bytes.count { byte in
      byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
    }
    return !bytes.isEmpty && strange * 50 <= bytes.count
  }
}
