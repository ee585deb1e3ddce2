import CFeedKitScan

// What XML 1.0 cannot hold in any form is left out: controls other than tab, line feed and carriage
// return, and U+FFFE and U+FFFF. (A String holds no surrogates.)

/// Character data between tags.
enum XMLTextEscaping: Escaping {
  static func specials(_ bytes: UnsafePointer<UInt8>) -> UInt32 { feedkit_xml16(bytes) }

  static func escape(
    _ source: UnsafePointer<UInt8>,
    left: Int,
    to target: inout UnsafeMutablePointer<UInt8>
  ) -> Int {
    switch source.pointee {
    case UInt8(ascii: "<"): target.put("&lt;")
    case UInt8(ascii: ">"): target.put("&gt;")
    case UInt8(ascii: "&"): target.put("&amp;")
    // A reader would make a line feed of it.
    case UInt8(ascii: "\r"): target.put("&#13;")
    default: return allowed(source, left: left, to: &target)
    }
    return 1
  }

  /// Copies a byte that means nothing to XML, or passes over what XML cannot hold.
  static func allowed(
    _ source: UnsafePointer<UInt8>,
    left: Int,
    to target: inout UnsafeMutablePointer<UInt8>
  ) -> Int {
    let byte = source.pointee
    if byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t") { return 1 }
    if byte == 0xEF, left >= 3, source[1] == 0xBF, source[2] >= 0xBE { return 3 }
    target.put(byte)
    return 1
  }
}

/// An attribute's value between double quotes.
enum XMLAttributeEscaping: Escaping {
  static func specials(_ bytes: UnsafePointer<UInt8>) -> UInt32 { feedkit_xml16(bytes) }

  static func escape(
    _ source: UnsafePointer<UInt8>,
    left: Int,
    to target: inout UnsafeMutablePointer<UInt8>
  ) -> Int {
    switch source.pointee {
    case UInt8(ascii: "\""): target.put("&quot;")
    // A reader would make a space of them.
    case UInt8(ascii: "\t"): target.put("&#9;")
    case UInt8(ascii: "\n"): target.put("&#10;")
    default: return XMLTextEscaping.escape(source, left: left, to: &target)
    }
    return 1
  }
}

/// The inside of a CDATA section.
enum XMLCDATAEscaping: Escaping {
  static func specials(_ bytes: UnsafePointer<UInt8>) -> UInt32 { feedkit_xml16(bytes) }

  static func escape(
    _ source: UnsafePointer<UInt8>,
    left: Int,
    to target: inout UnsafeMutablePointer<UInt8>
  ) -> Int {
    switch source.pointee {
    case UInt8(ascii: "\r"):
      target.put("]]>&#13;<![CDATA[")
      return 1
    case UInt8(ascii: ">"):
      // The sink keeps the last two bytes readable. What was written counts, not the source: a
      // character that is left out may have stood between.
      if target[-1] == UInt8(ascii: "]"), target[-2] == UInt8(ascii: "]") {
        target.put("]]><![CDATA[")
      }
      target.put(UInt8(ascii: ">"))
      return 1
    default: return XMLTextEscaping.allowed(source, left: left, to: &target)
    }
  }
}
