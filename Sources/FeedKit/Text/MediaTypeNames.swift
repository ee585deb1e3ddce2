/// Media types as feeds write them, and the names that are registered or specified for them.
enum MediaTypeNames {
  /// The name that a type is meant by; `nil` when it is none that is known under another one.
  ///
  /// Case does not count, and parameters are none of a type that is written wrongly.
  static func usual(_ text: Span<UInt8>) -> StaticString? {
    for row in rows where row.written.utf8CodeUnitCount == text.count {
      if isSame(row.written, text) { return row.usual }
    }
    return nil
  }

  private static func isSame(_ name: StaticString, _ text: Span<UInt8>) -> Bool {
    name.withUTF8Buffer { name in
      for index in text.indices where text[index].lowercased != name[index] { return false }
      return true
    }
  }

  /// A row adds a spelling.
  private static let rows: [(written: StaticString, usual: StaticString)] = [
    ("audio/mp3", "audio/mpeg"),
    ("audio/x-mp3", "audio/mpeg"),
    ("audio/mpeg3", "audio/mpeg"),
    ("audio/x-mpeg", "audio/mpeg"),
    ("audio/x-mpeg-3", "audio/mpeg"),
    ("audio/mpg", "audio/mpeg"),
    ("audio/x-mpg", "audio/mpeg"),
    ("application/srt", "application/x-subrip"),
    ("application/x-srt", "application/x-subrip"),
    ("application/subrip", "application/x-subrip"),
    ("text/srt", "application/x-subrip"),
    ("text/x-srt", "application/x-subrip"),
    ("text/subrip", "application/x-subrip"),
    ("text/webvtt", "text/vtt"),
    ("text/x-vtt", "text/vtt"),
    ("application/vtt", "text/vtt"),
    ("application/webvtt", "text/vtt"),
    ("application/x-vtt", "text/vtt"),
  ]
}
