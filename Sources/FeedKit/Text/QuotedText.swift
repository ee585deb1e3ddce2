extension StringProtocol {
  /// The text as messages quote it: its first 40 bytes, without half a scalar at the end.
  ///
  /// Bytes are counted, not characters, of which one can be as long as the document.
  var quoted: String {
    guard utf8.count > 40 else { return String(self) }
    var kept = Array(utf8.prefix(38))
    while let last = kept.popLast(), last & 0xC0 == 0x80 {}
    return String(decoding: kept, as: UTF8.self) + "…"
  }
}
