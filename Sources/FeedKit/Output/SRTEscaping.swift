import CFeedKitScan

/// The text of a caption of SubRip, which has no way to write what looks like its own signs: a word
/// joiner (U+2060) parts them.
///
/// It stands behind `<`, in `-->`, and in `{\`. One that the text itself has at such a place is doubled,
/// so that not it is taken for ours. Controls and what is no character are left out.
enum SRTEscaping: Escaping {
  static func specials(_ bytes: UnsafePointer<UInt8>) -> UInt32 { feedkit_srt16(bytes) }

  static func escape(
    _ source: UnsafePointer<UInt8>,
    left: Int,
    to target: inout UnsafeMutablePointer<UInt8>
  ) -> Int {
    let byte = source.pointee
    switch byte {
    case UInt8(ascii: "<"):
      target.put(byte)
      target.put("\u{2060}")
      return 1
    case UInt8(ascii: ">") where isAfterDashes(target),
      UInt8(ascii: "\\") where target[-1] == UInt8(ascii: "{"):
      target.put("\u{2060}")
    case 0xE2 where left >= 3 && source[1] == 0x81 && source[2] == 0xA0:
      if isAfterDashes(target) || target[-1] == UInt8(ascii: "{") { target.put("\u{2060}") }
    default: return XMLTextEscaping.allowed(source, left: left, to: &target)
    }
    target.put(byte)
    return 1
  }

  // What was written counts: the sink keeps the last two bytes readable.
  private static func isAfterDashes(_ target: UnsafeMutablePointer<UInt8>) -> Bool {
    target[-1] == UInt8(ascii: "-") && target[-2] == UInt8(ascii: "-")
  }
}
